/// Draws as many items as there are, with replacement, and counts the patterns drawn.
///
/// The patterns are split in two halves of about equal weight, the halves again, and so on; a
/// binomial number says how many of the items drawn fall into the left half. So the work depends on
/// the patterns, and on the items only as their bits are counted; the counts are exactly
/// multinomial, as if the items had been drawn one by one.
struct Resampler {
  private let counts: ContiguousArray<Int>
  /// The sum of the counts before each pattern, and of all.
  private let sums: ContiguousArray<Int>
  private var random: RandomSource
  /// How often each pattern was drawn.
  private(set) var drawn: ContiguousArray<Int>

  /// - Parameter counts: falling.
  init(counts: ContiguousArray<Int>, seed: UInt64) {
    self.counts = counts
    var sums: ContiguousArray<Int> = [0]
    sums.reserveCapacity(counts.count + 1)
    for count in counts { sums.append(sums[sums.count - 1] + count) }
    self.sums = sums
    random = RandomSource(seed: seed)
    drawn = ContiguousArray(repeating: 0, count: counts.count)
  }

  /// Draws anew.
  mutating func draw() {
    for index in drawn.indices { drawn[index] = 0 }
    draw(sums[counts.count], from: 0, to: counts.count)
  }

  private mutating func draw(_ items: Int, from start: Int, to end: Int) {
    guard items > 0 else { return }
    if end - start == 1 {
      drawn[start] = items
      return
    }
    // Falling counts: the first and the last tell whether all are the same.
    if counts[start] == counts[end - 1], items < 8 * (end - start) {
      for _ in 0..<items { drawn[start + random.number(below: end - start)] += 1 }
      return
    }
    let middle = middle(from: start, to: end)
    let left = random.binomial(
      items, part: sums[middle] - sums[start], of: sums[end] - sums[start])
    draw(left, from: start, to: middle)
    draw(items - left, from: middle, to: end)
  }

  /// Returns the first place, but not `start`, before which lies half of the weight.
  private func middle(from start: Int, to end: Int) -> Int {
    let half = sums[start] + (sums[end] - sums[start]) / 2
    var low = start + 1
    var high = end - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] < half { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
