package import AnnotationModel

/// A sentence, and what stands around it when a label is proposed for it.
package struct SentenceContext: Sendable {
  package var range: TextRange
  /// Counted from zero.
  package var index: Int
  /// How many sentences the article has.
  package var count: Int
  /// The sentences before and behind it, where there are any.
  package var previous: TextRange?
  package var next: TextRange?
  package var beginsParagraph: Bool
  /// The primary label of the sentence before; nil where it has none.
  package var previousLabel: String?

  package init(
    range: TextRange, index: Int, count: Int, previous: TextRange? = nil, next: TextRange? = nil,
    beginsParagraph: Bool = false, previousLabel: String? = nil
  ) {
    self.range = range
    self.index = index
    self.count = count
    self.previous = previous
    self.next = next
    self.beginsParagraph = beginsParagraph
    self.previousLabel = previousLabel
  }
}

extension Session {
  /// Returns what a suggester is told of a sentence, counted from zero.
  package func suggestionContext(ofSentence index: Int) -> SentenceContext {
    SentenceContext(
      range: sentences[index].range, index: index, count: sentences.count,
      previous: index > 0 ? sentences[index - 1].range : nil,
      next: index + 1 < sentences.count ? sentences[index + 1].range : nil,
      beginsParagraph: beginsParagraph(index),
      previousLabel: index > 0 ? sentences[index - 1].primaryLabel : nil)
  }
}

extension Sentence {
  /// The first label of the whole sentence.
  package var primaryLabel: String? {
    annotations.first(where: isWhole)?.label
  }
}

extension Suggester {
  /// Whether it is for the labels of a schema, in whatever order.
  package func fits(_ schema: LabelSchema) -> Bool {
    labels.count == schema.labels.count && schema.labels.allSatisfy { labels.contains($0.name) }
  }
}
