import AnnotationModel

/// Takes the labels over that a reviewer proposes.
package struct FollowCommand: Command {
  package static let spec = CommandSpec(
    name: "follow", usage: "follow [SENTENCES]",
    summary: "take over the labels that a reviewer proposes",
    discussion: """
      The sentence gets the labels of the last correction that is not resolved, as yours, and all \
      that reviewers said of it is marked as resolved.
      """,
    example: "follow all", operands: [.sentences])

  let sentences: SentenceReference

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    sentences = try arguments.takeSentences(usage: Self.spec.usage) ?? .current
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    var events: [Event] = []
    let targets = try sentences.indices(in: state)
    for index in targets {
      let sentence = session.sentences[index]
      guard
        let correction = sentence.reviews.last(where: { $0.isOpen && $0.verdict == .corrected })
      else {
        if targets.count > 1 { continue }
        throw Diagnostic(
          "no reviewer proposes other labels for sentence \(index + 1)", at: session.article.id,
          hints: ["'filter corrected' finds the sentences for which one does"])
      }
      events += try Labelling(labels: correction.labels)
        .events(.replacing, targets: [index], in: state)
      if let resolving = sentence.resolvingReviews { events.append(resolving) }
    }
    return Decision(
      events: events, effects: events.isEmpty ? [.remark("no reviewer proposes anything")] : [])
  }
}
