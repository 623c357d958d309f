/// Gives the same numbers in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// Returns a text of that many scalars, of one to four bytes in UTF-8, white space among them.
  mutating func text(scalars count: Int) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x20...0x20, 0x0A...0x0D, 0xA0...0x17F, 0x300...0x36F, 0x400...0x4FF,
      0x620...0x64A, 0x2000...0x200F, 0x4E00...0x9FFF, 0xFFF0...0xFFFD, 0x1F300...0x1FAFF,
    ]
    var view = String.UnicodeScalarView()
    for _ in 0..<count {
      let range = ranges[Int.random(in: ranges.indices, using: &self)]
      view.append(Unicode.Scalar(UInt32.random(in: range, using: &self)) ?? "?")
    }
    return String(view)
  }
}
