package import AnnotationModel
package import Suggestions

/// What is suggested for the sentences of the open session, and how much of it is shown.
///
/// Every question is about one sentence, and what it costs does not grow with the article.
package struct Suggesting: Sendable {
  package enum Mode: Hashable, Sendable {
    /// Nobody asked for suggestions, as in a script: those that the session holds are shown as part
    /// of it.
    case idle
    case on
    /// None is shown, so that none sways the annotator.
    case blind
    case off
  }

  /// What an analyst may change about it.
  package enum Setting: Hashable, Sendable {
    case on, off
    case threshold(Double)
  }

  /// The score from which on a suggestion is shown where nobody says otherwise.
  package static let defaultThreshold = 0.8
  /// How many decisions a suggester has learned from before it knows where it is uncertain.
  package static let decisionsToBeUncertain = 100

  package var mode = Mode.idle
  package var threshold = Self.defaultThreshold
  /// Whether somebody reads one sentence after another on a terminal, so that it is known what was
  /// on the screen when a label was given.
  package var isOnScreen = false
  /// The suggester of its own, where one is at work.
  package var learner: SessionLearner?
  /// What another program answered, by sentence.
  package var external: [Sentence.ID: ExternalSuggestion] = [:]
  /// Whether the other program is at work, so that the suggester holds its tongue.
  package var isExternalOnly = false

  package init() {}

  // MARK: - What is suggested

  /// Returns the best suggestion for a sentence, counted from zero, however sure it is: one that the
  /// session holds, else another program's, else the suggester's own.
  ///
  /// - Parameter withAttributes: whether the suggester is asked for them; that takes its time.
  package func proposal(
    for index: Int, in session: Session, withAttributes: Bool = true
  ) -> Suggestion? {
    guard mode != .blind else { return nil }
    let sentence = session.sentences[index]
    if let stored = sentence.bestSuggestion { return stored }
    guard mode == .on else { return nil }
    if let answer = answer(for: sentence, in: session) { return answer }
    guard let learner, !isExternalOnly else { return nil }
    let context = session.suggestionContext(ofSentence: index)
    guard let found = learner.suggester.proposal(for: context, in: learner.article),
      session.schema.label(named: found.label) != nil
    else { return nil }
    return Suggestion(
      label: found.label, range: sentence.range, score: found.score, model: learner.suggester.id,
      attributes: withAttributes
        ? learner.suggester.attributes(of: found.label, on: context, in: learner.article) : [:])
  }

  private func answer(for sentence: Sentence, in session: Session) -> Suggestion? {
    guard let answer = external[sentence.id], session.schema.label(named: answer.label) != nil
    else { return nil }
    return Suggestion(
      label: answer.label, range: sentence.range, score: answer.score, model: answer.model,
      attributes: answer.attributes)
  }

  /// Returns what speaks for the best suggestion, the strongest first.
  package func reasons(for index: Int, in session: Session, limit: Int = 5) -> [Reason] {
    let sentence = session.sentences[index]
    guard mode == .on, sentence.bestSuggestion == nil else { return [] }
    if answer(for: sentence, in: session) != nil {
      return (external[sentence.id]?.why ?? []).prefix(limit).map { Reason(words: $0, weight: 0) }
    }
    guard let learner, !isExternalOnly,
      let label = proposal(for: index, in: session, withAttributes: false)?.label
    else { return [] }
    return learner.suggester.reasons(
      for: label, on: session.suggestionContext(ofSentence: index), in: learner.article,
      limit: limit)
  }

  // MARK: - What is shown

  /// Returns the suggestion that stands in the place of an untagged sentence's label, without
  /// attributes that the suggester would have to look for; nil where none is sure enough.
  package func shown(for index: Int, in session: Session) -> Suggestion? {
    let sentence = session.sentences[index]
    guard !sentence.isTagged else { return nil }
    switch mode {
    case .idle: return sentence.bestSuggestion
    case .off, .blind: return nil
    case .on:
      let best = proposal(for: index, in: session, withAttributes: false)
      return best.flatMap { isSureEnough($0) ? $0 : nil }
    }
  }

  /// Whether the details of a sentence name what the session holds for it.
  ///
  /// They do not depend on whether it is tagged, so that nothing moves when it is.
  func showsStored(of sentence: Sentence) -> Bool {
    switch mode {
    case .idle: true
    case .off, .blind: false
    case .on: sentence.bestSuggestion.map(isSureEnough) ?? true
    }
  }

  /// Whether a suggestion is shown: by its score, where it has one that can be compared.
  private func isSureEnough(_ suggestion: Suggestion) -> Bool {
    suggestion.share.map { $0 >= threshold } ?? true
  }

  /// Returns what a label that is given to an untagged sentence records of the screen; nil where
  /// nobody suggests anything, or nobody knows what is on it.
  package func record(for index: Int, in session: Session) -> Annotation.Shown? {
    switch mode {
    case .idle, .off: return nil
    case .blind: return .nothing
    case .on:
      guard isOnScreen else { return nil }
      guard let shown = shown(for: index, in: session) else { return .nothing }
      return .suggestion(label: shown.label, score: shown.share, model: shown.model)
    }
  }

  // MARK: - Following the session

  /// Follows changes that were recorded together, seen from the session after them.
  package mutating func apply(_ changes: [Change], to session: Session) {
    learner?.apply(changes, to: session, lagging: true)
    guard !external.isEmpty else { return }
    for case .sentences(let old, let new) in changes.lazy.flatMap(\.events) {
      // What was said of other words says nothing of these.
      for sentence in old + new { external[sentence.id] = nil }
    }
  }
}

/// What another program answered when it was asked for a sentence's label.
package struct ExternalSuggestion: Hashable, Sendable {
  package var label: String
  /// From 0 to 1, where the program says how sure it is.
  package var score: Double?
  package var attributes: [String: String]
  /// What speaks for it, in the program's words.
  package var why: [String]
  package var model: String?

  package init(
    label: String, score: Double? = nil, attributes: [String: String] = [:], why: [String] = [],
    model: String? = nil
  ) {
    self.label = label
    self.score = score
    self.attributes = attributes
    self.why = why
    self.model = model
  }
}

extension Suggestion {
  /// The score where it is a share of one; not every model says how sure it is by that measure.
  package var share: Double? {
    score.flatMap { (0...1).contains($0) ? $0 : nil }
  }

  /// Returns the attributes that its label may have, with values that they may have.
  func attributes(under schema: LabelSchema) -> [String: String] {
    attributes.filter { name, value in
      !value.isEmpty && (try? schema.checked([name: value], for: [label])) != nil
    }
  }
}
