/// A label that a model, or another program, proposes for a sentence or for a span inside it.
///
/// It is shown and kept, and never a label: that is what an annotator gives.
package struct Suggestion: Hashable, Sendable {
  package var label: String
  /// The sentence's own range, or a part of it.
  package var range: TextRange
  /// How sure the model is, from 0 to 1 where it says so by that measure.
  package var score: Double?
  package var model: String?
  package var attributes: [String: String]
  package var unknown = UnknownFields()

  package init(
    label: String, range: TextRange, score: Double? = nil, model: String? = nil,
    attributes: [String: String] = [:]
  ) {
    self.label = label
    self.range = range
    self.score = score
    self.model = model
    self.attributes = attributes
  }
}

extension Sentence {
  /// What is suggested for the whole sentence with the highest score; of several, the first.
  package var bestSuggestion: Suggestion? {
    var best: Suggestion?
    for suggestion in suggestions where suggestion.range == range {
      guard let held = best else {
        best = suggestion
        continue
      }
      if suggestion.score ?? -.infinity > held.score ?? -.infinity { best = suggestion }
    }
    return best
  }
}
