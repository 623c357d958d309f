package import AnnotationModel

/// Settles all sentences of a gold session that a rule settles.
package struct AcceptCommand: Command {
  package static let spec = CommandSpec(
    name: "accept", usage: "accept unanimous | majority",
    summary: "settle all open sentences on which all, or most, agree",
    discussion: """
      In a gold session ('galley adjudicate'). Only sentences that are open are settled, and each \
      records the rule. What all agree on is taken over at the start already. All of it is one step \
      of undo.
      """,
    example: "accept majority", operands: [.words(["unanimous", "majority"])])

  package var rule: Settlement.Rule

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    switch try arguments.next()?.text {
    case "unanimous": rule = .unanimous
    case "majority": rule = .majority
    case let word:
      throw Diagnostic(
        word.map { "'\($0)' is not a rule" } ?? "the rule is missing",
        hints: ["usage: \(Self.spec.usage)"], exitCode: .usage)
    }
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.goldSession()
    let open = SentenceFilter.unsettled.indices(in: session)
    var events: [Event] = []
    var settled: [Int] = []
    for index in open {
      let choice: Taking.Choice = rule == .unanimous ? .unanimous : .majority
      guard let found = try Taking(choice: choice).events(on: index, in: state) else { continue }
      events += found
      settled.append(index)
    }
    let left = open.count - settled.count
    return Decision(
      events: events,
      focus: settled.contains(state.focus)
        ? state.focusAfterTagging(settled, until: state.focus + 1) : nil,
      effects: [
        .remark("\(settled.count) settled by \(rule.rawValue), \(left) still open")
      ])
  }
}
