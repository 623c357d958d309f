/// Makes the same texts in every run, of the scalars that are likeliest to make trouble.
struct RandomText {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Returns a text of up to `most` scalars.
  mutating func text(most: Int) -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<number(below: most + 1) {
      view.append(scalar())
    }
    return String(view)
  }

  mutating func number(below bound: Int) -> Int {
    // SplitMix64.
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    bits ^= bits >> 31
    return Int(bits % UInt64(bound))
  }

  private mutating func scalar() -> Unicode.Scalar {
    let range = Self.ranges[number(below: Self.ranges.count)]
    let value = range.lowerBound + UInt32(number(below: range.count))
    return Unicode.Scalar(value) ?? " "
  }

  private static let ranges: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0x20...0x7E, 0x20...0x20, 0x00...0x1F, 0x7F...0x9F, 0xA0...0xFF, 0x300...0x36F,
    0x400...0x4FF, 0x590...0x6FF, 0x900...0x9FF, 0xE00...0xE7F, 0x1100...0x11FF, 0x180B...0x180F,
    0x2000...0x206F, 0x200B...0x200F, 0x200D...0x200D, 0x202A...0x202E, 0x2066...0x2069,
    0x2066...0x2069, 0x2190...0x27BF, 0x3000...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7FF,
    0xE000...0xF8FF, 0xFE00...0xFE0F, 0xFFF0...0xFFFF, 0x1F1E6...0x1F1FF, 0x1F300...0x1FAFF,
    0x1F3F4...0x1F3F4, 0x1F3FB...0x1F3FF, 0xE0000...0xE007F, 0xE0100...0xE01EF, 0x0...0x10FFFF,
  ]
}
