/// Gwet's AC1, whose chance agreement stays low where one label is much more frequent than the rest.
///
///     AC1 = (pa - pe) / (1 - pe),  pe = sum of p(k) (1 - p(k)) / (q - 1)
///
/// `pa` is the observed agreement over the items with two ratings or more; `p(k)` the mean, over the
/// items with one rating or more, of the share of an item's ratings that are label `k`; `q` the
/// number of labels that occur. Without definition where only one occurs.
///
/// Source: Gwet (2008), "Computing inter-rater reliability and its variance in the presence of high
/// agreement", British Journal of Mathematical and Statistical Psychology 61; with ratings missing,
/// Gwet (2014), "Handbook of Inter-Rater Reliability", 4th edition.
struct GwetAC1: Statistic {
  private let table: PatternTable
  private let observed: ObservedAgreement

  init(_ table: PatternTable) {
    self.table = table
    observed = ObservedAgreement(table)
  }

  func value(at counts: ContiguousArray<Int>) throws(Undefined) -> Double {
    let agreement = try observed.value(at: counts)
    var shares = ContiguousArray<Double>(repeating: 0, count: table.categories.count)
    var items = 0
    for pattern in counts.indices where counts[pattern] > 0 {
      let range = table.range(of: pattern)
      items += counts[pattern]
      let weight = Double(counts[pattern]) / Double(range.count)
      for position in range { shares[table.category(at: position)] += weight }
    }
    // The scale stays that of the whole table where a resample lacks one of its labels.
    guard shares.count > 1 else { throw .oneLabel }
    var chance = 0.0
    for share in shares {
      let share = share / Double(items)
      chance += share * (1 - share)
    }
    chance /= Double(shares.count - 1)
    return (agreement - chance) / (1 - chance)
  }
}
