import AnnotationModel

/// Prints what was done: the last changes, or how one sentence came to its labels.
package struct HistoryCommand: Command {
  package static let spec = CommandSpec(
    name: "history", usage: "history [SENTENCES | all]",
    summary: "what was done, or how a sentence came to its labels",
    discussion:
      "Without a sentence the last changes are listed; those that were undone are marked.",
    example: "history 2", operands: [.sentences])

  package var sentences: SentenceReference?

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    sentences = try arguments.takeSentences(usage: Self.spec.usage)
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    let view = HistoryView(session: session, width: state.width, voters: state.voters)
    guard let sentences else {
      return Decision(effects: [.show(view.lines(last: max(5, state.height - 4)))])
    }
    if sentences.terms == [.all] { return Decision(effects: [.show(view.lines(last: .max))]) }
    let ids = Set(try sentences.indices(in: state).map { session.sentences[$0].id })
    return Decision(effects: [.show(view.lines(concerning: ids))])
  }
}
