/// How often the others give a label to an item when one annotator does.
///
/// Over all ordered pairs of ratings of one item, the share of those with the label in the first
/// that have it in the second. For two annotators that is the F1 of one measured by the other:
/// `2a / (2a + b + c)`, where `a` items have the label from both, and `b` and `c` from one.
///
/// Source: Dice (1945), Ecology 26(3); for more than two ratings Cicchetti & Feinstein (1990), "High
/// agreement but low kappa: II", Journal of Clinical Epidemiology 43(6), as positive agreement.
struct SpecificAgreement: Statistic {
  private let table: PatternTable
  /// How many ordered pairs of each pattern have the label first, and in both.
  private let first: ContiguousArray<Int>
  private let both: ContiguousArray<Int>

  /// - Parameter table: one of items with a label and without it.
  init(_ table: PatternTable) {
    self.table = table
    let place = table.categories.firstIndex(of: LabelSet(0))
    var first: ContiguousArray<Int> = []
    var both: ContiguousArray<Int> = []
    for pattern in 0..<table.patternCount {
      let range = table.range(of: pattern)
      let given = range.count { table.category(at: $0) == place }
      first.append(given * (range.count - 1))
      both.append(given * (given - 1))
    }
    self.first = first
    self.both = both
  }

  func value(at counts: ContiguousArray<Int>) throws(Undefined) -> Double {
    try table.checkComparable()
    var sum = 0
    var agreeing = 0
    for pattern in counts.indices {
      sum += counts[pattern] * first[pattern]
      agreeing += counts[pattern] * both[pattern]
    }
    guard sum > 0 else {
      throw (0..<table.patternCount).contains { table.size(of: $0) > 1 }
        ? .labelNotGiven : .nothingCompared
    }
    return Double(agreeing) / Double(sum)
  }
}
