/// Items that were rated alike, counted: what every coefficient is computed from.
///
/// A million items by five annotators have seldom more than some thousand patterns. Items without
/// any rating are in none. The order does not depend on that of the items.
package struct PatternTable: Sendable {
  /// The sets of labels that occur.
  package let categories: [LabelSet]
  /// How many annotators there are, whether or not they rated any of the items.
  package let annotatorCount: Int
  /// Those who rated one, as places in the list of all, in order.
  let annotators: [Int]
  /// How many items have each pattern, falling.
  package private(set) var counts: ContiguousArray<Int> = []
  /// How many items there are.
  package private(set) var itemCount = 0
  /// The first rating of each pattern, and the end of the last.
  private(set) var starts: ContiguousArray<Int> = [0]
  /// By pattern, then by annotator: places in `annotators` and `categories`.
  private(set) var ratings: ContiguousArray<Ratings.Rating> = []

  package var patternCount: Int { counts.count }

  /// Takes the items in a range of all; nil for all.
  package init(_ all: Ratings, items: Range<Int>? = nil) {
    var index = PatternIndex()
    for item in items ?? 0..<all.itemCount {
      let range = all.range(ofItem: item)
      guard !range.isEmpty else { continue }
      for position in range { index.append(all[position]) }
      index.end(count: 1)
    }
    let sets = Renumbering(index.ratings.lazy.map(\.set), count: all.sets.count)
    let annotators = Renumbering(
      index.ratings.lazy.map(\.annotator), count: all.annotators.count)
    self.init(
      index, categories: sets.kept.map { all.sets[$0] }, annotatorCount: all.annotators.count,
      annotators: annotators.kept
    ) { rating in
      Ratings.Rating(
        annotator: annotators.places[Int(rating.annotator)], set: sets.places[Int(rating.set)])
    }
  }

  /// Takes another table's items as with a label and without it.
  init(_ table: PatternTable, withLabel label: Int) {
    var index = PatternIndex()
    let has = table.categories.map { $0.contains(label) }
    for pattern in 0..<table.patternCount {
      for position in table.range(of: pattern) {
        let rating = table.ratings[position]
        index.append(Ratings.Rating(annotator: rating.annotator, set: has[Int(rating.set)] ? 0 : 1))
      }
      index.end(count: table.counts[pattern])
    }
    // A category that does not occur is none.
    let kept = [has.contains(true) ? 0 : nil, has.contains(false) ? 1 : nil].compactMap { $0 }
    let isAlone = kept.count == 1
    self.init(
      index, categories: kept.map { LabelSet($0) }, annotatorCount: table.annotatorCount,
      annotators: table.annotators
    ) { isAlone ? Ratings.Rating(annotator: $0.annotator, set: 0) : $0 }
  }

  private init(
    _ index: consuming PatternIndex, categories: [LabelSet], annotatorCount: Int,
    annotators: [Int], renumbered: (Ratings.Rating) -> Ratings.Rating
  ) {
    self.categories = categories
    self.annotatorCount = annotatorCount
    self.annotators = annotators
    let order = index.order()
    counts.reserveCapacity(order.count)
    starts.reserveCapacity(order.count + 1)
    ratings.reserveCapacity(index.ratings.count)
    for pattern in order {
      for position in index.starts[pattern]..<index.starts[pattern + 1] {
        ratings.append(renumbered(index.ratings[position]))
      }
      starts.append(ratings.count)
      counts.append(index.counts[pattern])
      itemCount += index.counts[pattern]
    }
  }

  @inline(__always)
  func range(of pattern: Int) -> Range<Int> { starts[pattern]..<starts[pattern + 1] }

  /// Returns how many ratings each pattern has.
  func size(of pattern: Int) -> Int { starts[pattern + 1] - starts[pattern] }

  @inline(__always)
  func category(at position: Int) -> Int { Int(ratings[position].set) }

  @inline(__always)
  func annotator(at position: Int) -> Int { Int(ratings[position].annotator) }

  /// How many items have two ratings or more.
  package var comparedCount: Int {
    counts.indices.reduce(0) { $0 + (size(of: $1) > 1 ? counts[$1] : 0) }
  }

  /// Says what of a comparison is missing, if anything is.
  func checkComparable() throws(Undefined) {
    guard annotatorCount > 1 else { throw .oneAnnotator }
  }
}

/// New places, without gaps, for those old ones that occur.
private struct Renumbering {
  /// The old places that occur, in order.
  let kept: [Int]
  /// By old place; 0 for one that does not occur.
  private(set) var places: [UInt16]

  /// - Parameter count: how many old places there are.
  init(_ occurring: some Sequence<UInt16>, count: Int) {
    var occurs = [Bool](repeating: false, count: count)
    for place in occurring { occurs[Int(place)] = true }
    kept = occurs.indices.filter { occurs[$0] }
    places = [UInt16](repeating: 0, count: count)
    for (place, old) in kept.enumerated() { places[old] = UInt16(place) }
  }
}

/// A hash table of patterns.
private struct PatternIndex {
  private(set) var starts: ContiguousArray<Int> = [0]
  private(set) var ratings: ContiguousArray<Ratings.Rating> = []
  private(set) var counts: ContiguousArray<Int> = []
  private var hashes: ContiguousArray<UInt64> = []
  /// Patterns by hash, one more than their place; 0 is a free slot.
  private var slots = ContiguousArray<Int32>(repeating: 0, count: 256)
  private var hash: UInt64 = 0

  /// Adds a rating to the row that is being built, at the end of `ratings`.
  @inline(__always)
  mutating func append(_ rating: Ratings.Rating) {
    ratings.append(rating)
    let word = UInt64(rating.annotator) << 16 | UInt64(rating.set)
    hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
  }

  /// Ends the row; one that is there already is counted and dropped.
  mutating func end(count: Int) {
    let start = starts[starts.count - 1]
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let pattern = Int(slots[slot]) - 1
      if hashes[pattern] == hash, isEqual(pattern, start) {
        counts[pattern] += count
        ratings.removeLast(ratings.count - start)
        hash = 0
        return
      }
      slot = (slot + 1) & mask
    }
    counts.append(count)
    slots[slot] = Int32(counts.count)
    hashes.append(hash)
    starts.append(ratings.count)
    hash = 0
    if counts.count * 2 > slots.count { grow() }
  }

  private func isEqual(_ pattern: Int, _ start: Int) -> Bool {
    let range = starts[pattern]..<starts[pattern + 1]
    guard range.count == ratings.count - start else { return false }
    for offset in 0..<range.count
    where ratings[range.lowerBound + offset] != ratings[start + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: 0, count: slots.count * 4)
    let mask = slots.count - 1
    for pattern in hashes.indices {
      var slot = Int(truncatingIfNeeded: hashes[pattern]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(pattern + 1)
    }
  }

  /// Returns the patterns, the most frequent first, those as frequent by what is in them.
  func order() -> [Int] {
    counts.indices.sorted { left, right in
      if counts[left] != counts[right] { return counts[left] > counts[right] }
      let size = starts[left + 1] - starts[left]
      let otherSize = starts[right + 1] - starts[right]
      for offset in 0..<min(size, otherSize) {
        let rating = ratings[starts[left] + offset]
        let other = ratings[starts[right] + offset]
        if rating.annotator != other.annotator { return rating.annotator < other.annotator }
        if rating.set != other.set { return rating.set < other.set }
      }
      return size < otherSize
    }
  }
}
