/// Fleiss' kappa: agreement among a fixed number of ratings an item.
///
///     kappa = (P - Pe) / (1 - Pe)
///
/// `P` is the mean over items of the share of an item's pairs of ratings that agree, `Pe` the sum of
/// the squares of the labels' shares of all ratings. The raters may differ from item to item, but
/// their number may not: where it varies, only the items that all annotators rated are used.
/// Without definition where only one label occurs.
///
/// Source: Fleiss (1971), "Measuring nominal scale agreement among many raters", Psychological
/// Bulletin 76(5).
struct FleissKappa: Statistic {
  private let table: PatternTable
  private let observed: ObservedAgreement
  /// How many ratings a used item has.
  private let size: Int

  init(_ table: PatternTable) {
    self.table = table
    observed = ObservedAgreement(table)
    let sizes = Set((0..<table.patternCount).map { table.size(of: $0) })
    if let only = sizes.first, only > 1, sizes.count == 1 {
      size = only
    } else {
      size = table.annotatorCount
    }
  }

  /// How many items are used.
  var items: Int { used(table.counts).reduce(0, +) }

  private func used(_ counts: ContiguousArray<Int>) -> ContiguousArray<Int> {
    var used = counts
    for pattern in used.indices where table.size(of: pattern) != size { used[pattern] = 0 }
    return used
  }

  func value(at counts: ContiguousArray<Int>) throws(Undefined) -> Double {
    try table.checkComparable()
    let counts = used(counts)
    var totals = ContiguousArray<Int>(repeating: 0, count: table.categories.count)
    var items = 0
    for pattern in counts.indices where counts[pattern] > 0 {
      items += counts[pattern]
      for position in table.range(of: pattern) {
        totals[table.category(at: position)] += counts[pattern]
      }
    }
    guard items > 0 else { throw .nothingRatedByAll }
    let ratings = items * size
    guard !totals.contains(ratings) else { throw .oneLabel }
    var chance = 0.0
    for total in totals {
      let share = Double(total) / Double(ratings)
      chance += share * share
    }
    return (try observed.value(at: counts) - chance) / (1 - chance)
  }
}
