import AnnotationModel

/// Accepts what is suggested for sentences; in a gold session, what all or most annotators hold.
package struct AcceptCommand: Command {
  package static let spec = CommandSpec(
    name: "accept", usage: "accept [SENTENCES] [above SCORE] | unanimous | majority",
    summary: "accept what is suggested for untagged sentences",
    discussion: """
      A suggestion that is not sure enough to be shown is accepted too, unless a score is asked for. \
      Labels record that they were suggested, by what, and how sure it was. All of it is one step of \
      undo. In a gold session ('galley adjudicate') 'unanimous' and 'majority' settle all open \
      sentences on which all, or most, agree.
      """,
    example: "accept all above 0.95",
    operands: [.sentences, .words(["above", "majority", "unanimous"])])

  /// What is accepted.
  private enum Object: Hashable {
    case suggestions(Accepting)
    case votes(Taking.Choice)
  }

  private var object: Object

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    switch try arguments.peek()?.text {
    case "unanimous": object = .votes(.unanimous)
    case "majority": object = .votes(.majority)
    default: object = .suggestions(try Accepting(parsing: &arguments, usage: Self.spec.usage))
    }
    if case .votes = object { _ = try arguments.next() }
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    switch object {
    case .suggestions(let accepting): try accepting.decide(in: state)
    case .votes(let choice): try settle(by: choice, in: state)
    }
  }

  private func settle(by choice: Taking.Choice, in state: State) throws(Diagnostic) -> Decision {
    let session = try state.goldSession()
    let open = SentenceFilter.unsettled.indices(in: session)
    var events: [Event] = []
    var settled: [Int] = []
    for index in open {
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
        .remark("\(settled.count) settled by \(choice.rule.rawValue), \(left) still open")
      ])
  }
}
