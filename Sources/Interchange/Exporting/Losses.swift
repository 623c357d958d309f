import AnnotationModel

/// How much of what was exported a format cannot hold, by kind.
package struct Losses: Hashable, Sendable {
  private var counts: [Content: Int] = [:]

  package init() {}

  package subscript(_ content: Content) -> Int {
    get { counts[content] ?? 0 }
    set { counts[content] = newValue == 0 ? nil : newValue }
  }

  package var isEmpty: Bool { counts.isEmpty }

  /// The kinds of which something is lost, in the order of `Content`.
  package var kinds: [Content] { Content.allCases.filter { self[$0] > 0 } }

  package static func += (left: inout Losses, right: Losses) {
    left.counts.merge(right.counts) { $0 + $1 }
  }

  /// As in "3 notes, 1 flag".
  package var words: String {
    kinds.map { kind in
      let count = self[kind]
      return "\(count) \(count == 1 ? kind.words.one : kind.words.many)"
    }.joined(separator: ", ")
  }

  /// Counts what a format does not hold of an article, neither wholly nor in part: what it holds in
  /// part its writer counts.
  ///
  /// What is beside the point of an export is not counted: who annotated and when, where the text is
  /// not changed by it, are named in the format's table only.
  package init(of article: ExportedArticle, in spec: FormatSpec) {
    func isLost(_ content: Content) -> Bool {
      !spec.holds.contains(content) && spec.partly[content] == nil
    }
    let countsSpans = isLost(.spans)
    let countsOverlaps = isLost(.overlappingSpans)
    for exported in article.chosen {
      let sentence = exported.sentence
      let whole = sentence.labels.count
      if whole > 1, isLost(.secondLabels) { self[.secondLabels] += whole - 1 }
      if whole == 0, isLost(.untagged) { self[.untagged] += 1 }
      if sentence.note != nil, isLost(.notes) { self[.notes] += 1 }
      if sentence.flagged, isLost(.flags) { self[.flags] += 1 }
      if isLost(.suggestions) { self[.suggestions] += sentence.suggestions.count }
      if isLost(.reviews) { self[.reviews] += sentence.reviews.count }
      if isLost(.attributes) {
        self[.attributes] += sentence.annotations.reduce(0) { $0 + $1.attributes.count }
      }
      if isLost(.origins) {
        self[.origins] += sentence.annotations.count { $0.origin != .manual }
      }
      guard countsSpans || countsOverlaps, sentence.annotations.count > whole else { continue }
      let spans = sentence.spans
      if countsSpans {
        self[.spans] += spans.count
      } else {
        self[.overlappingSpans] += spans.indices.count { index in
          spans[..<index].contains { $0.range.overlaps(spans[index].range) }
        }
      }
    }
  }
}
