/// A coefficient with its interval, or why there is none.
package struct Estimate: Hashable, Sendable {
  /// Nil where the coefficient is not defined: it is never NaN.
  package var value: Double?
  /// The ends of the bootstrap interval; nil where there is none.
  package var low: Double?
  package var high: Double?
  /// Why there is no value, or no interval; nil where there is one, or none was asked for.
  package var reason: Undefined?

  package init(
    value: Double? = nil, low: Double? = nil, high: Double? = nil, reason: Undefined? = nil
  ) {
    self.value = value
    self.low = low
    self.high = high
    self.reason = reason
  }
}

/// Why a coefficient has no value or no interval.
package enum Undefined: String, Error, Hashable, Sendable, CaseIterable {
  case oneAnnotator
  /// No item has the two ratings that a comparison takes.
  case nothingCompared
  /// Fleiss' kappa takes the items that all rated, and there is none.
  case nothingRatedByAll
  /// Everything compared got one and the same label, so that chance alone explains the agreement.
  case oneLabel
  /// Nobody gave the label to an item with two ratings.
  case labelNotGiven
  /// Nobody labelled a span.
  case noSpans
  /// There is a value, but an interval takes two items.
  case oneItem
  /// There is a value, but more than one resample in twenty has none.
  case unstable
  /// There is a value, but for so many pairs of annotators no interval each is computed.
  case manyPairs

  /// The reason in words.
  package var words: String {
    switch self {
    case .oneAnnotator: "there is only one annotator"
    case .nothingCompared: "no item has two ratings"
    case .nothingRatedByAll: "no item was rated by all annotators"
    case .oneLabel: "only one label occurs, so chance alone explains the agreement"
    case .labelNotGiven: "nobody gave this label"
    case .noSpans: "nobody labelled a span"
    case .oneItem: "one item is too few for an interval"
    case .unstable: "the coefficient is undefined for too many resamples"
    case .manyPairs: "there are too many pairs for an interval each"
    }
  }
}
