/// A stretch of the article that is labelled as one, with all that was said of it.
package struct Sentence: Hashable, Sendable {
  /// Survives the split and the join of neighbours; never given twice in a session.
  package struct ID: Hashable, Sendable, Comparable {
    package let number: Int32

    package init(_ number: Int32) { self.number = number }

    package static func < (left: ID, right: ID) -> Bool { left.number < right.number }
  }

  package let id: ID
  package var range: TextRange
  /// In the order given: the first label of the whole sentence is its primary one.
  package var annotations: [Annotation]
  package var note: String?
  package var flagged: Bool
  /// What others said of the labels, in the order in which they did.
  package var reviews: [Review] = []
  /// What was proposed for the sentence, in the order in which it came.
  package var suggestions: [Suggestion] = []
  /// One or none, in a list so that the sentences of other sessions stay small.
  private var settlements: [Settlement] = []
  package var unknown = UnknownFields()

  package init(
    id: ID, range: TextRange, annotations: [Annotation] = [], note: String? = nil,
    flagged: Bool = false
  ) {
    self.id = id
    self.range = range
    self.annotations = annotations
    self.note = note
    self.flagged = flagged
  }

  /// In a gold session, what the sentence's labels were made from.
  package var settlement: Settlement? {
    get { settlements.first }
    set { settlements = newValue.map { [$0] } ?? [] }
  }

  /// Whether an annotation speaks of the whole sentence, not of a span inside it.
  package func isWhole(_ annotation: Annotation) -> Bool { annotation.range == range }

  /// The annotations of the whole sentence, the primary one first.
  package var wholeAnnotations: [Annotation] { annotations.filter(isWhole) }

  /// The annotations of spans inside the sentence.
  package var spans: [Annotation] { annotations.filter { !isWhole($0) } }

  /// The names of the labels of the whole sentence, the primary one first.
  package var labels: [String] { wholeAnnotations.map(\.label) }

  /// Whether the whole sentence carries a label, `none` included.
  package var isTagged: Bool { annotations.contains(where: isWhole) }

  /// Gives annotations of one label another, and so what suggestions, reviews and votes say of it.
  ///
  /// What was shown for an annotation may have the new name already, left by a label that is gone. It
  /// gets the old one, so that it is told from the renamed label and a rename back finds it.
  package mutating func rename(_ old: String, to new: String) {
    annotations.rename(old, to: new)
    for index in suggestions.indices where suggestions[index].label == old {
      suggestions[index].label = new
    }
    for index in reviews.indices {
      reviews[index].of.replace(old, with: new)
      reviews[index].labels.replace(old, with: new)
    }
    for index in settlement?.votes.indices ?? 0..<0 {
      settlement?.votes[index].annotations.rename(old, to: new)
    }
  }
}

extension Sentence.ID: CustomStringConvertible {
  package var description: String { "s\(number)" }

  /// Parses `s` and a number from 1 to 10,000,000 without leading zeros.
  package init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "s"), let number = Int32(text.dropFirst()),
      (1...Self.highest).contains(number), "s\(number)" == text
    else { return nil }
    self.number = number
  }

  /// The highest number that a session gives.
  package static let highest: Int32 = 10_000_000
}

extension [Annotation] {
  fileprivate mutating func rename(_ old: String, to new: String) {
    for index in indices {
      if self[index].label == old { self[index].label = new }
      guard let shown = self[index].shown, let label = shown.label else { continue }
      if label == old {
        self[index].shown = shown.labelled(new)
      } else if label == new {
        self[index].shown = shown.labelled(old)
      }
    }
  }
}

extension [String] {
  fileprivate mutating func replace(_ old: String, with new: String) {
    for index in indices where self[index] == old { self[index] = new }
  }
}
