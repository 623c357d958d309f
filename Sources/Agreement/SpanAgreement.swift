/// How well annotators agree on which stretches of text carry which label.
///
/// Over all ordered pairs of annotators of an article, the share of the first one's spans for which
/// the second has one of the same label: with the same range (exact), or sharing a byte with it
/// (overlapping). For two annotators and exact spans that is the F1 of one measured by the other.
/// No coefficient corrects it for chance, since there is no number of stretches that nobody
/// labelled.
///
/// Source: Hripcsak & Rothschild (2005), "Agreement, the F-measure, and reliability in information
/// retrieval", Journal of the American Medical Informatics Association 12(3).
package struct SpanAgreement: Hashable, Sendable {
  /// How many spans there are of all annotators.
  package var spans: Int
  package var exact: Estimate
  package var overlapping: Estimate

  /// A stretch of an article that an annotator labelled.
  package struct Span: Hashable, Sendable {
    package var label: Int
    package var start: Int
    package var end: Int

    package init(label: Int, start: Int, end: Int) {
      self.label = label
      self.start = start
      self.end = end
    }
  }

  /// - Parameter articles: for each article, the spans of each annotator of it.
  package init(articles: [[[Span]]]) {
    var spans = 0
    var compared = 0
    var exact = 0
    var overlapping = 0
    var hasPair = false
    for annotators in articles {
      let sorted = annotators.map { $0.sorted { ($0.start, $0.end) < ($1.start, $1.end) } }
      let sets = annotators.map { Set($0) }
      for first in sorted.indices {
        spans += sorted[first].count
        for second in sorted.indices where second != first {
          hasPair = true
          compared += sorted[first].count
          exact += sorted[first].count { sets[second].contains($0) }
          overlapping += Self.overlapping(sorted[first], sorted[second])
        }
      }
    }
    self.spans = spans
    let reason = !hasPair ? Undefined.oneAnnotator : compared == 0 ? .noSpans : nil
    func share(_ count: Int) -> Estimate {
      reason.map { Estimate(reason: $0) } ?? Estimate(value: Double(count) / Double(compared))
    }
    self.exact = share(exact)
    self.overlapping = share(overlapping)
  }

  /// Returns how many of the first spans share a byte with one of the second with their label.
  ///
  /// Both are sorted by start.
  private static func overlapping(_ first: [Span], _ second: [Span]) -> Int {
    var count = 0
    var next = 0
    /// How far the spans of each label that begin before the current span's end reach.
    var reach: [Int: Int] = [:]
    // By end, a span's partners are those that begin before it ends and reach beyond its start.
    for span in first.sorted(by: { $0.end < $1.end }) {
      while next < second.count, second[next].start < span.end {
        reach[second[next].label] = max(reach[second[next].label] ?? 0, second[next].end)
        next += 1
      }
      if let end = reach[span.label], end > span.start { count += 1 }
    }
    return count
  }
}
