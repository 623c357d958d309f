/// A label that somebody gave to a sentence or to a span inside it.
package struct Annotation: Hashable, Sendable {
  package var label: String
  /// The sentence's own range, or a part of it.
  package var range: TextRange
  package var attributes: [String: String]
  /// The annotator's name.
  package var by: String
  package var at: Timestamp
  package var origin: Origin
  /// The suggestion's score, from 0 to 1, where the label came from one.
  package var score: Double?
  /// The model that suggested the label.
  package var model: String?
  /// How long the sentence had been in focus when the label was given.
  package var seconds: Double?
  /// What was suggested on the screen at that time; nil where nobody recorded it.
  package var shown: Shown?
  package var unknown = UnknownFields()

  package init(
    label: String, range: TextRange, attributes: [String: String] = [:], by: String,
    at: Timestamp, origin: Origin = .manual, score: Double? = nil, model: String? = nil,
    seconds: Double? = nil, shown: Shown? = nil
  ) {
    self.label = label
    self.range = range
    self.attributes = attributes
    self.by = by
    self.at = at
    self.origin = origin
    self.score = score
    self.model = model
    self.seconds = seconds
    self.shown = shown
  }

  /// How a label came to be.
  package enum Origin: String, Hashable, Sendable, CaseIterable {
    case manual
    case accepted
    case imported = "import"
    case adjudication

    /// How labels of this origin came to be, in words that follow their number.
    package var words: String {
      switch self {
      case .manual: "given by hand"
      case .accepted: "suggested and accepted"
      case .imported: "imported"
      case .adjudication: "settled in adjudication"
      }
    }
  }
}
