/// Finds texts that are nearly the same: agency reports in several versions, an article and its
/// update.
///
/// Two texts are where at least half of the five-word runs that either has are in both. Candidates are
/// found by MinHash (Broder 1997) with banding (Leskovec, Rajaraman and Ullman, "Mining of Massive
/// Datasets", chapter 3), in time proportional to the length of all texts, and then compared. Of pairs
/// that share exactly half, four in a thousand are missed; of those that share 60 %, four in 100,000.
/// Kept in memory are four bytes a word and 504 bytes a text.
struct NearDuplicates: Sendable {
  /// The share of runs from which two texts are nearly the same.
  static let threshold = 0.5

  private static let bands = 42
  private static let rows = 3
  /// How many texts before it, in one band, a text is compared with: a paragraph that all texts have
  /// in common must not make all pairs candidates.
  private static let comparisons = 32

  private static let multipliers: ContiguousArray<UInt64> = ContiguousArray(
    (0..<UInt64(bands * rows)).map { ($0 << 1).mixed | 1 })
  private static let addends: ContiguousArray<UInt64> = ContiguousArray(
    (0..<UInt64(bands * rows)).map { ($0 << 1 | 1).mixed })

  private var numbers: [String: Int] = [:]
  private var shingles: ContiguousArray<Shingles> = []
  private var signatures: ContiguousArray<UInt32> = []

  init() {}

  var count: Int { shingles.count }

  /// Adds a text and returns its number, from 0: that of the same text, where it was added before.
  ///
  /// - Parameter sha256: the text's digest.
  mutating func add(_ text: String, sha256: String) -> Int {
    if let known = numbers[sha256] { return known }
    numbers[sha256] = count
    let added = Shingles(text)
    let multipliers = Self.multipliers
    let addends = Self.addends
    var signature = ContiguousArray<UInt32>(repeating: .max, count: multipliers.count)
    for hash in added.hashes {
      let hash = UInt64(hash)
      for index in multipliers.indices {
        // Multiply and shift (Dietzfelbinger 1996): the high half is well mixed.
        let value = UInt32(
          truncatingIfNeeded: (hash &* multipliers[index] &+ addends[index]) >> 32)
        if value < signature[index] { signature[index] = value }
      }
    }
    shingles.append(added)
    signatures += signature
    return count - 1
  }

  /// Returns of each text the first of those that it is nearly the same as, directly or through
  /// others; itself where it is the first, or there are none.
  func firstOfEach() -> [Int] {
    var sets = DisjointSets(count: count)
    for band in 0..<Self.bands {
      var last: [UInt64: Int] = [:]
      last.reserveCapacity(count)
      var previous = ContiguousArray<Int>(repeating: -1, count: count)
      for text in 0..<count where !shingles[text].isEmpty {
        let key = key(of: text, band)
        previous[text] = last.updateValue(text, forKey: key) ?? -1
        var other = previous[text]
        var left = Self.comparisons
        while other >= 0, left > 0 {
          if !sets.areTogether(text, other),
            shingles[text].resemblance(to: shingles[other]) >= Self.threshold
          {
            sets.join(text, other)
          }
          other = previous[other]
          left -= 1
        }
      }
    }
    return (0..<count).map { sets.first(of: $0) }
  }

  private func key(of text: Int, _ band: Int) -> UInt64 {
    let start = text * Self.bands * Self.rows + band * Self.rows
    return signatures[start..<start + Self.rows].reduce(0) { ($0 ^ UInt64($1)).mixed }
  }
}

/// Numbers that are put together, step by step (union-find).
private struct DisjointSets {
  /// Leads to the smallest number of the set.
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  mutating func first(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  mutating func areTogether(_ one: Int, _ other: Int) -> Bool { first(of: one) == first(of: other) }

  mutating func join(_ one: Int, _ other: Int) {
    let (left, right) = (first(of: one), first(of: other))
    parents[max(left, right)] = min(left, right)
  }
}
