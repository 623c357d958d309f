import AnnotationModel

/// The operands and the decision that reviewers' commands share.
struct Reviewing {
  var sentences = SentenceReference.current
  /// nil where nothing was said.
  var remark: String?

  /// Parses `[SENTENCES] [REMARK]`.
  init(parsing arguments: inout Arguments) throws(Diagnostic) {
    sentences = arguments.takeLeadingSentences() ?? .current
    if !arguments.isEmpty { remark = try arguments.takeText() }
  }

  /// Returns the decision that gives each sentence the reviewer's verdict, in the place of the one
  /// that is open, and goes on to the next sentence.
  ///
  /// - Parameter verdict: returns the verdict on a sentence and the labels it proposes.
  func decide(
    in state: State, _ verdict: (Sentence) throws(Diagnostic) -> (Review.Verdict, [String])
  ) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    let targets = try sentences.indices(in: state)
    var events: [Event] = []
    for index in targets {
      let sentence = session.sentences[index]
      let (verdict, labels) = try verdict(sentence)
      let own = sentence.reviews.firstIndex { $0.by == state.annotator && !$0.isResolved }
      let before = own.map { sentence.reviews[$0] }
      var review = Review(
        verdict: verdict, of: sentence.labels, labels: labels,
        // Words that went with another verdict go with it.
        remark: before.flatMap {
          [verdict, .remarked].contains($0.verdict) ? $0.remark : nil
        },
        by: state.annotator, at: state.now)
      if let remark { review.remark = remark.isEmpty ? nil : remark }
      if verdict == .remarked, let before, before.verdict != .remarked {
        // A remark leaves the verdict as it is.
        (review.verdict, review.of, review.labels) = (before.verdict, before.of, before.labels)
      }
      var reviews = sentence.reviews
      if let own { reviews.remove(at: own) }
      if review.verdict != .remarked || review.remark != nil { reviews.append(review) }
      if let before { review.at = before.at }
      guard before != review, reviews != sentence.reviews else { continue }
      events.append(.reviews(sentence.id, old: sentence.reviews, new: reviews))
    }
    return Decision(
      events: events, focus: nextFocus(behind: targets, in: state, session),
      effects: events.isEmpty ? [.remark("nothing to change: it was said already")] : [])
  }

  private func nextFocus(behind targets: [Int], in state: State, _ session: Session) -> Int? {
    guard state.purpose == .reviewing, targets.contains(state.focus), let last = targets.last else {
      return nil
    }
    let isShown = state.filter?.predicate(in: session) ?? { _ in true }
    return session.sentences.indices.dropFirst(last + 1).first(where: isShown)
  }
}
