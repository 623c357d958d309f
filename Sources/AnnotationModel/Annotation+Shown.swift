extension Annotation {
  /// What a suggester had on the screen when a label was given.
  package enum Shown: Hashable, Sendable {
    /// A suggester was at work and showed nothing: it was told not to, or was not sure enough.
    case nothing
    // Indirect, so that an annotation grows by one pointer only.
    /// This was suggested. The label need not be one of the schema's any more.
    indirect case suggestion(
      label: String, score: Double?, model: String?, unknown: UnknownFields = UnknownFields())

    /// The label that was suggested.
    package var label: String? {
      switch self {
      case .nothing: nil
      case .suggestion(let label, _, _, _): label
      }
    }

    package var score: Double? {
      switch self {
      case .nothing: nil
      case .suggestion(_, let score, _, _): score
      }
    }

    package var model: String? {
      switch self {
      case .nothing: nil
      case .suggestion(_, _, let model, _): model
      }
    }

    /// The same suggestion of another label.
    package func labelled(_ label: String) -> Shown {
      switch self {
      case .nothing: self
      case .suggestion(_, let score, let model, let unknown):
        .suggestion(label: label, score: score, model: model, unknown: unknown)
      }
    }
  }

  /// Whether another label was suggested when this one was given; nil where none was, or where
  /// nobody knows.
  ///
  /// A label that was suggested and accepted has the origin `accepted`. One that is false here and
  /// has another origin was typed as it was suggested.
  package var isOverruling: Bool? { shown?.label.map { $0 != label } }
}
