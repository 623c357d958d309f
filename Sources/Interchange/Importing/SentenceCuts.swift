package import AnnotationModel

/// Where sentences that were found give way to annotations that say otherwise.
///
/// An annotation over several whole sentences joins them, unless another labels one of them or a part.
/// Annotations that together cover a sentence, side by side, split it.
package struct SentenceCuts {
  private let found: [TextRange]
  private let article: Article

  package init(_ found: [TextRange], article: Article) {
    self.found = found
    self.article = article
  }

  /// Returns the sentences that follow annotations, in any order.
  package func following(_ annotations: [TextRange]) -> [TextRange] {
    let marks = Set(annotations.map(article.trimmed)).filter { !$0.isEmpty }.sorted {
      ($0.start, $1.end) < ($1.start, $0.end)
    }
    return split(joined(marks), marks)
  }

  private func joined(_ marks: [TextRange]) -> [TextRange] {
    var starts: [Int: Int] = [:]
    for (index, range) in found.enumerated() { starts[range.start] = index }
    var joined: [TextRange] = []
    var next = 0
    // Where the last one ends of those that come before, which may reach over many.
    var end = 0
    for (index, mark) in marks.enumerated() {
      let before = end
      end = max(end, mark.end)
      guard let first = starts[mark.start], first >= next, found[first].end < mark.end else {
        continue
      }
      // Sorted by start, and the longest first: what lies inside comes after.
      let hasOthers =
        mark.start < before
        || (index + 1 < marks.count && marks[index + 1].overlaps(mark))
      guard !hasOthers else { continue }
      // Only now, when no two marks that come so far share a sentence, so that none is passed twice.
      var last = first
      while last < found.count, found[last].end < mark.end { last += 1 }
      guard last < found.count, found[last].end == mark.end else { continue }
      joined += found[next..<first]
      joined.append(mark)
      next = last + 1
    }
    return joined + found[next...]
  }

  private func split(_ sentences: [TextRange], _ marks: [TextRange]) -> [TextRange] {
    var result: [TextRange] = []
    var next = 0
    // Where the last one ends of those that begin before the sentence.
    var end = 0
    for sentence in sentences {
      while next < marks.count, marks[next].start < sentence.start {
        end = max(end, marks[next].end)
        next += 1
      }
      let isClear = end <= sentence.start
      let first = next
      while next < marks.count, marks[next].start < sentence.end {
        end = max(end, marks[next].end)
        next += 1
      }
      let inside = Array(marks[first..<next])
      result += isClear && inside.count > 1 && tile(inside, sentence) ? inside : [sentence]
    }
    return result
  }

  /// Whether ranges, in order, cover a sentence without overlap.
  private func tile(_ ranges: [TextRange], _ sentence: TextRange) -> Bool {
    guard ranges[0].start == sentence.start, ranges[ranges.count - 1].end == sentence.end else {
      return false
    }
    return zip(ranges, ranges.dropFirst()).allSatisfy { left, right in
      left.end <= right.start && article.trimmed(TextRange(left.end, right.start)).isEmpty
    }
  }
}
