/// Cohen's kappa of each pair of annotators, and its mean.
///
///     kappa = (po - pe) / (1 - pe)
///
/// `po` is the share of the items that both rated on which they agree; `pe` is the sum, over the
/// labels, of the product of the two annotators' shares of that label on the same items. Without
/// definition where `pe` is 1: both gave one and the same label to everything. Items that one of the
/// two did not rate are left out for this pair. The mean is that of the pairs that are defined
/// (Light's kappa).
///
/// Source: Cohen (1960), "A coefficient of agreement for nominal scales", Educational and
/// Psychological Measurement 20(1); for the mean Light (1971), Psychological Bulletin 76(5).
struct CohenKappa: Statistic {
  private let table: PatternTable
  private var pairCount: Int { table.annotatorCount * (table.annotatorCount - 1) / 2 }

  init(_ table: PatternTable) {
    self.table = table
  }

  /// One pair's kappa.
  struct Pair {
    var first: Int
    var second: Int
    /// How many items both rated.
    var items: Int
    var kappa: Result<Double, Undefined>
  }

  func value(at counts: ContiguousArray<Int>) throws(Undefined) -> Double {
    try Self.mean(of: pairs(at: counts))
  }

  /// Returns the mean of the pairs that are defined.
  static func mean(of pairs: [Pair]) throws(Undefined) -> Double {
    var sum = 0.0
    var defined = 0
    var reason = pairs.isEmpty ? Undefined.oneAnnotator : .nothingCompared
    for pair in pairs {
      switch pair.kappa {
      case .success(let kappa):
        sum += kappa
        defined += 1
      case .failure(.oneLabel): reason = .oneLabel
      case .failure: break
      }
    }
    guard defined > 0 else { throw reason }
    return sum / Double(defined)
  }

  /// Returns every pair of annotators, in order.
  func pairs(at counts: ContiguousArray<Int>) -> [Pair] {
    let annotators = table.annotatorCount
    let categories = table.categories.count
    guard annotators > 1 else { return [] }
    var agreeing = ContiguousArray<Int>(repeating: 0, count: pairCount)
    var items = agreeing
    // How often the first and the second of each pair gave each category.
    var first = ContiguousArray<Int>(repeating: 0, count: pairCount * categories)
    var second = first
    for pattern in counts.indices where counts[pattern] > 0 {
      let count = counts[pattern]
      let range = table.range(of: pattern)
      for left in range {
        let annotator = table.annotator(at: left)
        let category = table.category(at: left)
        // Where the pairs of this annotator with later ones begin, less the annotator after it.
        let base = annotator * (2 * annotators - annotator - 1) / 2 - annotator - 1
        for right in (left + 1)..<range.upperBound {
          let pair = base + table.annotator(at: right)
          let other = table.category(at: right)
          items[pair] += count
          if other == category { agreeing[pair] += count }
          first[pair * categories + category] += count
          second[pair * categories + other] += count
        }
      }
    }
    var pairs: [Pair] = []
    pairs.reserveCapacity(pairCount)
    var pair = 0
    for left in 0..<annotators {
      for right in (left + 1)..<annotators {
        let both = pair * categories..<(pair + 1) * categories
        pairs.append(
          Pair(
            first: left, second: right, items: items[pair],
            kappa: Self.kappa(
              items: items[pair], agreeing: agreeing[pair], first[both], second[both])))
        pair += 1
      }
    }
    return pairs
  }

  private static func kappa(
    items: Int, agreeing: Int, _ first: ContiguousArray<Int>.SubSequence,
    _ second: ContiguousArray<Int>.SubSequence
  ) -> Result<Double, Undefined> {
    guard items > 0 else { return .failure(.nothingCompared) }
    let total = Double(items)
    var chance = 0.0
    for (left, right) in zip(first, second) {
      // Whole numbers, so that certainty is told from what is merely close to it.
      if left == items && right == items { return .failure(.oneLabel) }
      chance += Double(left) / total * (Double(right) / total)
    }
    return .success((Double(agreeing) / total - chance) / (1 - chance))
  }
}
