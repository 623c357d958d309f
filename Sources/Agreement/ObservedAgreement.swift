/// How often two ratings of an item agree: the mean, over the items with two ratings or more, of the
/// share of an item's pairs of ratings that are the same.
///
/// Two ratings are the same when all their labels are. Source: Fleiss (1971), "Measuring nominal
/// scale agreement among many raters", Psychological Bulletin 76(5), equation 3; with ratings
/// missing, Gwet (2008), "Computing inter-rater reliability and its variance in the presence of high
/// agreement", British Journal of Mathematical and Statistical Psychology 61.
struct ObservedAgreement: Statistic {
  private let table: PatternTable
  /// The share of each pattern's pairs that agree; 0 for patterns without a pair.
  private let shares: ContiguousArray<Double>
  private let isCompared: ContiguousArray<Bool>

  init(_ table: PatternTable) {
    self.table = table
    var tally = ContiguousArray<Int>(repeating: 0, count: table.categories.count)
    var shares: ContiguousArray<Double> = []
    shares.reserveCapacity(table.patternCount)
    for pattern in 0..<table.patternCount {
      let size = table.size(of: pattern)
      var agreeing = 0
      for position in table.range(of: pattern) {
        let category = table.category(at: position)
        agreeing += tally[category]
        tally[category] += 1
      }
      for position in table.range(of: pattern) { tally[table.category(at: position)] = 0 }
      shares.append(size > 1 ? Double(agreeing) / Double(size * (size - 1) / 2) : 0)
    }
    self.shares = shares
    isCompared = ContiguousArray((0..<table.patternCount).map { table.size(of: $0) > 1 })
  }

  func value(at counts: ContiguousArray<Int>) throws(Undefined) -> Double {
    try table.checkComparable()
    var items = 0
    var sum = 0.0
    for pattern in counts.indices where isCompared[pattern] {
      items += counts[pattern]
      sum += Double(counts[pattern]) * shares[pattern]
    }
    guard items > 0 else { throw .nothingCompared }
    return sum / Double(items)
  }
}
