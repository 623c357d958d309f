import AnnotationModel

/// Marks what reviewers said as dealt with; the labels stay.
package struct ResolveCommand: Command {
  package static let spec = CommandSpec(
    name: "resolve", usage: "resolve [SENTENCES]",
    summary: "mark what reviewers said as dealt with",
    discussion:
      "The labels stay as they are; 'follow' takes a correction over. Nothing is deleted.",
    example: "resolve all", operands: [.sentences])

  let sentences: SentenceReference

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    sentences = try arguments.takeSentences(usage: Self.spec.usage) ?? .current
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    let events = try sentences.indices(in: state).compactMap { index -> Event? in
      session.sentences[index].resolvingReviews
    }
    return Decision(
      events: events,
      effects: events.isEmpty ? [.remark("no reviewer waits for an answer there")] : [])
  }
}

extension Sentence {
  /// The event that marks every open review as resolved; nil when none is.
  var resolvingReviews: Event? {
    let resolved = reviews.map { review in
      var review = review
      review.isResolved = review.isResolved || review.isOpen
      return review
    }
    return resolved == reviews ? nil : .reviews(id, old: reviews, new: resolved)
  }
}
