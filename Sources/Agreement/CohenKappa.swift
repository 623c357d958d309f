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
///
/// The pairs without an item in common, which are most where many annotators share out the articles,
/// cost nothing but a place in a table.
struct CohenKappa {
  /// Two annotators, as places in the list of all, with an item that both rated.
  struct Pair {
    var first: Int
    var second: Int
    /// How many items both rated.
    var items: Int
  }

  private let table: PatternTable
  /// In order.
  let pairs: [Pair]
  /// By pair: what was measured last.
  private(set) var kappas: ContiguousArray<Result<Double, Undefined>>
  /// By two places in `table.annotators`: where the pair's part of `tallies` begins.
  private let places: ContiguousArray<Int32>
  /// By pair: how many items they agree on, then how often the first gave each category, and the
  /// second. There are no more items than 32 bits count.
  private var tallies: ContiguousArray<UInt32>

  init(_ table: PatternTable) {
    let width = table.annotators.count
    var items = ContiguousArray<Int>(repeating: 0, count: width * width)
    for pattern in 0..<table.patternCount {
      let range = table.range(of: pattern)
      for left in range {
        let row = table.annotator(at: left) * width
        for right in (left + 1)..<range.upperBound {
          items[row + table.annotator(at: right)] += table.counts[pattern]
        }
      }
    }
    let size = 1 + 2 * table.categories.count
    var places = ContiguousArray<Int32>(repeating: 0, count: width * width)
    var pairs: [Pair] = []
    for left in 0..<width {
      for right in (left + 1)..<width where items[left * width + right] > 0 {
        places[left * width + right] = Int32(pairs.count * size)
        pairs.append(
          Pair(
            first: table.annotators[left], second: table.annotators[right],
            items: items[left * width + right]))
      }
    }
    self.table = table
    self.pairs = pairs
    self.places = places
    kappas = ContiguousArray(repeating: .failure(.nothingCompared), count: pairs.count)
    tallies = ContiguousArray(repeating: 0, count: pairs.count * size)
    measure(at: table.counts)
  }

  /// Measures each pair where the table's patterns occur as often as `counts` says.
  mutating func measure(at counts: ContiguousArray<Int>) {
    for index in tallies.indices { tallies[index] = 0 }
    let width = table.annotators.count
    let categories = table.categories.count
    for pattern in counts.indices where counts[pattern] > 0 {
      let count = UInt32(counts[pattern])
      let range = table.range(of: pattern)
      for left in range {
        let row = table.annotator(at: left) * width
        let category = table.category(at: left)
        for right in (left + 1)..<range.upperBound {
          let start = Int(places[row + table.annotator(at: right)])
          let other = table.category(at: right)
          if other == category { tallies[start] += count }
          tallies[start + 1 + category] += count
          tallies[start + 1 + categories + other] += count
        }
      }
    }
    for pair in pairs.indices { kappas[pair] = kappa(ofTallies: pair * (1 + 2 * categories)) }
  }

  private func kappa(ofTallies start: Int) -> Result<Double, Undefined> {
    let first = start + 1..<start + 1 + table.categories.count
    var items: UInt32 = 0
    for place in first { items += tallies[place] }
    guard items > 0 else { return .failure(.nothingCompared) }
    let total = Double(items)
    var chance = 0.0
    for place in first {
      let (left, right) = (tallies[place], tallies[place + first.count])
      // Whole numbers, so that certainty is told from what is merely close to it.
      if left == items && right == items { return .failure(.oneLabel) }
      chance += Double(left) / total * (Double(right) / total)
    }
    return .success((Double(tallies[start]) / total - chance) / (1 - chance))
  }

  /// The mean of the pairs that are defined.
  var mean: Result<Double, Undefined> {
    var sum = 0.0
    var defined = 0
    var reason = table.annotatorCount < 2 ? Undefined.oneAnnotator : .nothingCompared
    for kappa in kappas {
      switch kappa {
      case .success(let kappa):
        sum += kappa
        defined += 1
      case .failure(.oneLabel): reason = .oneLabel
      case .failure: break
      }
    }
    return defined > 0 ? .success(sum / Double(defined)) : .failure(reason)
  }
}
