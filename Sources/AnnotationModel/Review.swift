/// What somebody who reads a session says of a sentence's labels. The labels themselves stay.
package struct Review: Hashable, Sendable {
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    case approved, rejected
    /// Other labels are proposed.
    case corrected
    /// Nothing is decided; there is only a remark.
    case remarked
  }

  package var verdict: Verdict
  /// The labels of the whole sentence that it speaks of, as they were then, the primary one first;
  /// none where the sentence was untagged.
  package var of: [String]
  /// The labels that a correction proposes, the primary one first; none otherwise.
  package var labels: [String]
  package var remark: String?
  package var by: String
  package var at: Timestamp
  /// Whether the annotator has dealt with it.
  package var isResolved: Bool
  package var unknown = UnknownFields()

  package init(
    verdict: Verdict, of: [String], labels: [String] = [], remark: String? = nil, by: String,
    at: Timestamp, isResolved: Bool = false
  ) {
    self.verdict = verdict
    self.of = of
    self.labels = labels
    self.remark = remark
    self.by = by
    self.at = at
    self.isResolved = isResolved
  }

  /// Whether the annotator has something to answer: anything but a bare approval.
  package var isOpen: Bool { !isResolved && (verdict != .approved || remark != nil) }
}
