import AnnotationModel

/// Annotations of a text, each given to the sentences that it stands on.
struct PlacedAnnotations {
  private let ranges: [TextRange]
  /// Those of each sentence, cut at its ends.
  private(set) var annotations: [[ImportedAnnotation]]

  /// - Parameter ranges: the sentences', in order.
  init(_ ranges: [TextRange]) {
    self.ranges = ranges
    annotations = Array(repeating: [], count: ranges.count)
  }

  /// Gives an annotation to every sentence of which it covers some; the same label on the same text
  /// stands once.
  mutating func add(_ annotation: ImportedAnnotation, trimmedIn article: Article) {
    for (index, part) in Self.parts(of: annotation, ranges, article) {
      if let other = annotations[index].firstIndex(where: {
        $0.label == part.label && $0.range == part.range
      }) {
        annotations[index][other].attributes.merge(part.attributes) { first, _ in first }
      } else {
        annotations[index].append(part)
      }
    }
  }

  /// The most labels that a sentence carries as a whole.
  var mostWholeLabels: Int {
    zip(ranges, annotations).reduce(0) { most, pair in
      max(most, pair.1.count { $0.range == pair.0 })
    }
  }

  /// Returns the note of each sentence that has one: those on it, one after another.
  func notes(_ notes: [(range: TextRange, text: String)]) -> [(sentence: Int, note: String)] {
    var joined: [Int: String] = [:]
    for note in notes where !note.text.isEmpty {
      guard let index = sentence(at: note.range) else { continue }
      joined[index] = joined[index].map { $0 + " " + note.text } ?? note.text
    }
    return joined.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Returns the sentences in which ranges begin, each once, in order.
  func sentences(_ ranges: [TextRange]) -> [Int] {
    Set(ranges.compactMap(sentence)).sorted()
  }

  /// Returns suggestions by the sentence that they are for.
  func suggestions(_ imported: [ImportedAnnotation], in article: Article) -> [Int: [Suggestion]] {
    var suggestions: [Int: [Suggestion]] = [:]
    for one in imported {
      for (index, part) in Self.parts(of: one, ranges, article) {
        suggestions[index, default: []].append(
          Suggestion(
            label: part.label, range: part.range, score: part.score, model: part.model,
            attributes: part.attributes))
      }
    }
    return suggestions
  }

  /// The sentence in which a range begins, or before which it does.
  private func sentence(at range: TextRange) -> Int? {
    let index = Self.firstSentence(endingAfter: range.start, ranges)
    return index < ranges.count ? index : ranges.indices.last
  }

  private static func parts(
    of annotation: ImportedAnnotation, _ ranges: [TextRange], _ article: Article
  ) -> [(sentence: Int, part: ImportedAnnotation)] {
    var parts: [(Int, ImportedAnnotation)] = []
    var index = firstSentence(endingAfter: annotation.range.start, ranges)
    while index < ranges.count, ranges[index].start < annotation.range.end {
      let range = ranges[index]
      // White space at the ends of a span is kept: the client may have meant it.
      var cut = TextRange(
        max(annotation.range.start, range.start), min(annotation.range.end, range.end))
      if !range.contains(annotation.range) { cut = article.trimmed(cut) }
      if !cut.isEmpty {
        var part = annotation
        part.range = cut
        parts.append((index, part))
      }
      index += 1
    }
    return parts
  }

  private static func firstSentence(endingAfter offset: Int, _ ranges: [TextRange]) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
