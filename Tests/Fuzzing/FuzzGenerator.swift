/// Chance that comes out the same for the same seed (SplitMix64).
package struct FuzzGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Returns a number from 0 up to, but not including, the limit, which is above 0.
  package mutating func below(_ limit: Int) -> Int {
    Int(truncatingIfNeeded: next() % UInt64(limit))
  }

  package mutating func element<Element>(of elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// Returns a part of an array, seldom a long one.
  package mutating func range(in count: Int) -> Range<Int> {
    guard count > 0 else { return 0..<0 }
    let start = below(count)
    let longest = min(count - start, 1 << below(11))
    return start..<start + below(longest + 1)
  }
}
