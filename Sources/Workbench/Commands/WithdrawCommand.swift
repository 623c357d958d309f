import AnnotationModel

/// Takes back what a reviewer said and nobody has resolved.
package struct WithdrawCommand: Command {
  package static let spec = CommandSpec(
    name: "withdraw", usage: "withdraw [SENTENCES]",
    summary: "take back what you said in review",
    discussion: "Only your own verdicts and remarks, and none that the annotator has resolved.",
    example: "withdraw all", operands: [.sentences])

  let sentences: SentenceReference

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    sentences = try arguments.takeSentences(usage: Self.spec.usage) ?? .current
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    let events = try sentences.indices(in: state).compactMap { index -> Event? in
      let sentence = session.sentences[index]
      let kept = sentence.reviews.filter { $0.by != state.annotator || $0.isResolved }
      return kept == sentence.reviews
        ? nil : .reviews(sentence.id, old: sentence.reviews, new: kept)
    }
    return Decision(
      events: events, effects: events.isEmpty ? [.remark("you have said nothing there")] : [])
  }
}
