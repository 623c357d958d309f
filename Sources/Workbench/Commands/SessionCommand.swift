import AnnotationModel
import DisplayText

/// Goes to another of the sessions that are open for review, or lists them.
package struct SessionCommand: Command {
  package static let spec = CommandSpec(
    name: "session", usage: "session [NUMBER | next | back]",
    summary: "go to another of the sessions under review, or list them",
    discussion:
      "'galley review' takes as many sessions as you like. The one that is open is saved first.",
    example: "session", operands: [.words(["next", "back"])])

  enum Target: Hashable { case number(Int), next, back }

  let target: Target?

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    switch try arguments.next()?.text {
    case nil: target = nil
    case "next": target = .next
    case "back": target = .back
    case let word?:
      guard let number = Int(word) else {
        throw Diagnostic(
          "'\(word)' is not the number of a session", hints: ["usage: \(Self.spec.usage)"],
          exitCode: .usage)
      }
      target = .number(number)
    }
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let sessions = state.sessions
    guard !sessions.paths.isEmpty else {
      if target == nil, let session = state.session {
        return Decision(effects: [.show(["\(session.id): the only session that is open"])])
      }
      throw Diagnostic(
        "there are no other sessions to go to", hints: ["galley review SESSION…"])
    }
    guard let target else {
      return Decision(effects: [
        .show(
          sessions.paths.enumerated().map { index, path in
            let isOpen = index == sessions.current
            return StyledText(
              "\(isOpen ? "▶ " : "  ")\(index + 1)  \(path)", isOpen ? .bold : .plain)
          })
      ])
    }
    let number =
      switch target {
      case .number(let number): number
      case .next: (sessions.current ?? -1) + 2
      case .back: sessions.current ?? 0
      }
    guard (1...sessions.paths.count).contains(number) else {
      throw Diagnostic(
        target == .next
          ? "this is the last session"
          : target == .back ? "this is the first session" : "there is no session \(number)",
        hints: ["'session' lists them"])
    }
    return Decision(effects: [.save, .open(path: sessions.paths[number - 1])])
  }
}
