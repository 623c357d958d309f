/// How often one annotator gave a label where another gave which.
package struct ConfusionTable: Hashable, Sendable {
  /// What was given: sets of labels, in the order of `PatternTable.categories`.
  package let categories: [LabelSet]
  /// Whether there are more than two annotators, so that each pair of ratings counts in both
  /// directions.
  package let isSymmetric: Bool
  /// By the first annotator's category, then by the second's.
  package private(set) var counts: [[Int]]

  package init(_ table: PatternTable) {
    categories = table.categories
    isSymmetric = table.annotatorCount > 2
    var flat = ContiguousArray<Int>(repeating: 0, count: categories.count * categories.count)
    for pattern in 0..<table.patternCount {
      let range = table.range(of: pattern)
      for left in range {
        let row = table.category(at: left)
        for right in (left + 1)..<range.upperBound {
          let column = table.category(at: right)
          flat[row * categories.count + column] += table.counts[pattern]
          if isSymmetric { flat[column * categories.count + row] += table.counts[pattern] }
        }
      }
    }
    let width = categories.count
    counts = (0..<width).map { Array(flat[$0 * width..<($0 + 1) * width]) }
  }

  /// Two categories that were given to one item, and how often.
  package struct Confusion: Hashable, Sendable {
    package var first: LabelSet
    package var second: LabelSet
    package var count: Int

    package init(first: LabelSet, second: LabelSet, count: Int) {
      self.first = first
      self.second = second
      self.count = count
    }
  }

  /// The different categories that were given to one item, the most frequent first.
  ///
  /// A pair of ratings counts once, whoever gave which.
  package var confusions: [Confusion] {
    var confusions: [Confusion] = []
    for row in counts.indices {
      for column in (row + 1)..<counts.count {
        let count = isSymmetric ? counts[row][column] : counts[row][column] + counts[column][row]
        guard count > 0 else { continue }
        confusions.append(
          Confusion(first: categories[row], second: categories[column], count: count))
      }
    }
    // Those as frequent stay in the order of the labels.
    let order = confusions.indices.sorted {
      (-confusions[$0].count, $0) < (-confusions[$1].count, $1)
    }
    return order.map { confusions[$0] }
  }
}
