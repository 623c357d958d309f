/// Who held what about a sentence of a gold session, and how it was settled.
package struct Settlement: Hashable, Sendable {
  /// How the labels of the gold session came about.
  package enum Rule: String, Hashable, Sendable, CaseIterable {
    case unanimous
    /// More than half of those who tagged the sentence held them.
    case majority
    /// They are those of one annotator, whom `chosen` names.
    case annotator
    /// The adjudicator labelled the sentence anew.
    case anew
  }

  /// One for each session, in their order.
  package var votes: [Vote]
  /// nil while it is open.
  package var rule: Rule?
  /// The annotator whose labels were taken.
  package var chosen: String?
  /// Why, in the adjudicator's words.
  package var reason: String?
  package var unknown = UnknownFields()

  package init(
    votes: [Vote], rule: Rule? = nil, chosen: String? = nil, reason: String? = nil
  ) {
    self.votes = votes
    self.rule = rule
    self.chosen = chosen
    self.reason = reason
  }

  /// What one annotator held.
  package struct Vote: Hashable, Sendable {
    package var annotator: String
    /// As they stand in the annotator's session. Where sentences were cut otherwise there, their
    /// ranges may reach beyond the sentence.
    package var annotations: [Annotation]
    package var note: String?
    package var unknown = UnknownFields()

    package init(annotator: String, annotations: [Annotation], note: String? = nil) {
      self.annotator = annotator
      self.annotations = annotations
      self.note = note
    }
  }
}

/// A session that another one was made from.
package struct SessionSource: Hashable, Sendable {
  /// The session's id.
  package var session: String
  package var annotator: String
  /// Of the session file's bytes, as 64 lower-case hexadecimal digits.
  package var sha256: String
  package var unknown = UnknownFields()

  package init(session: String, annotator: String, sha256: String) {
    self.session = session
    self.annotator = annotator
    self.sha256 = sha256
  }
}
