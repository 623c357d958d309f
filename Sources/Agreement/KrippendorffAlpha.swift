/// Krippendorff's alpha, by a distance between sets of labels.
///
///     alpha = 1 - Do / De
///
/// `Do` is the mean distance of the pairs of ratings of one item, an item with `m` ratings weighing
/// `m`; `De` is the mean distance of all pairs of ratings, of whatever item. Items with fewer than
/// two ratings are left out. Without definition where only one label occurs.
///
/// Source: Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", University of
/// Pennsylvania; with MASI, Passonneau (2006) and Artstein & Poesio (2008), "Inter-coder agreement
/// for computational linguistics", Computational Linguistics 34(4).
struct KrippendorffAlpha: Statistic {
  private let table: PatternTable
  private let distance: LabelDistance
  /// By two categories.
  private let distances: ContiguousArray<Double>
  /// The sum of the distances of each pattern's ordered pairs, over one less than its ratings.
  private let disagreements: ContiguousArray<Double>

  init(_ table: PatternTable, distance: LabelDistance) {
    self.table = table
    self.distance = distance
    var distances: ContiguousArray<Double> = []
    for left in table.categories {
      for right in table.categories { distances.append(distance.between(left, right)) }
    }
    self.distances = distances
    var disagreements: ContiguousArray<Double> = []
    disagreements.reserveCapacity(table.patternCount)
    for pattern in 0..<table.patternCount {
      let range = table.range(of: pattern)
      var sum = 0.0
      for left in range {
        let row = table.category(at: left) * table.categories.count
        for right in (left + 1)..<range.upperBound {
          sum += distances[row + table.category(at: right)]
        }
      }
      disagreements.append(range.count > 1 ? 2 * sum / Double(range.count - 1) : 0)
    }
    self.disagreements = disagreements
  }

  func value(at counts: ContiguousArray<Int>) throws(Undefined) -> Double {
    try table.checkComparable()
    var totals = ContiguousArray<Int>(repeating: 0, count: table.categories.count)
    var ratings = 0
    var observed = 0.0
    for pattern in counts.indices where counts[pattern] > 0 {
      let range = table.range(of: pattern)
      guard range.count > 1 else { continue }
      let count = counts[pattern]
      ratings += count * range.count
      observed += Double(count) * disagreements[pattern]
      for position in range { totals[table.category(at: position)] += count }
    }
    guard ratings > 0 else { throw .nothingCompared }
    guard !totals.contains(ratings) else { throw .oneLabel }
    var expected = 0.0
    for left in totals.indices where totals[left] > 0 {
      let row = left * totals.count
      var sum = 0.0
      for right in (left + 1)..<totals.count {
        sum += Double(totals[right]) * distances[row + right]
      }
      expected += 2 * Double(totals[left]) * sum
    }
    return 1 - Double(ratings - 1) * observed / expected
  }
}
