/// Searches over UTF-8 bytes, sixteen at a time.
///
/// Words are put together from single bytes, which the optimiser turns into one load. Swift's
/// SIMD comparisons do the same work about a hundred times slower.
enum ByteSearch {
  /// Returns the offset of the next byte that can begin a sentence terminator, or `end`.
  ///
  /// What it finds is a candidate: the bytes of `.`, `!` and `?`, those of `:`, `;` and `>` with
  /// them, the first bytes of all characters that share a block with a terminator, a bullet or a
  /// bracket of another script, and somewhere inside any rule of 31 signs or more.
  @inline(never)
  static func nextTerminator(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index &+ 16 <= end {
      let (first, second) = (load(bytes, index), load(bytes, index &+ 8))
      let (inFirst, inSecond) = (terminators(first), terminators(second))
      if inFirst | inSecond != 0 {
        return inFirst != 0
          ? index &+ inFirst.trailingZeroBitCount >> 3
          : index &+ 8 &+ inSecond.trailingZeroBitCount >> 3
      }
      if first == second, isRule(first) { return index }
      index &+= 16
    }
    while index < end {
      switch bytes[index] {
      case 0x2E, 0x21, 0x3A, 0x3B, 0x3E, 0x3F, 0xE0...0xE3, 0xD6...0xDB, 0xEF: return index
      default: index &+= 1
      }
    }
    return end
  }

  /// Returns the offset of the next byte that can begin a line break, or `end`.
  ///
  /// Line breaks are the bytes 0A to 0D and the characters U+0085, U+2028 and U+2029.
  @inline(never)
  static func nextLineBreak(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index &+ 16 <= end {
      let (first, second) = (load(bytes, index), load(bytes, index &+ 8))
      let (inFirst, inSecond) = (lineBreaks(first), lineBreaks(second))
      if inFirst | inSecond != 0 {
        return inFirst != 0
          ? index &+ inFirst.trailingZeroBitCount >> 3
          : index &+ 8 &+ inSecond.trailingZeroBitCount >> 3
      }
      index &+= 16
    }
    while index < end {
      switch bytes[index] {
      case 0x0A...0x0D, 0xE2, 0xC2: return index
      default: index &+= 1
      }
    }
    return end
  }

  /// Returns the offset of the next byte of a value, or `end`.
  @inline(__always)
  static func next(_ byte: UInt8, in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index &+ 8 <= end {
      let found = zeroBytes(load(bytes, index) ^ repeated(byte))
      if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < end, bytes[index] != byte { index &+= 1 }
    return index
  }

  /// Sets the top bit of every byte that can begin a terminator, and no other bit.
  @inline(__always)
  private static func terminators(_ word: UInt64) -> UInt64 {
    let ascii =
      zeroBytes(word ^ repeated(0x2E)) | zeroBytes(word ^ repeated(0x21))
      | zeroBytes(word & repeated(0xFA) ^ repeated(0x3A))
    guard word & high != 0 else { return ascii }
    return ascii | highBytes(word, from: 0xE0, through: 0xE3)
      | highBytes(word, from: 0xD6, through: 0xDB) | zeroBytes(word ^ repeated(0xEF))
  }

  /// Sets the top bit of every byte that can begin a line break, and no other bit.
  @inline(__always)
  private static func lineBreaks(_ word: UInt64) -> UInt64 {
    let low = word & ~high
    let atLeast0A = low &+ repeated(0x80 - 0x0A)
    let above0D = low &+ repeated(0x7F - 0x0D)
    let ascii = atLeast0A & ~above0D & ~word & high
    guard word & high != 0 else { return ascii }
    return ascii | zeroBytes(word ^ repeated(0xE2)) | zeroBytes(word ^ repeated(0xC2))
  }

  /// Whether a word repeats one byte that lines are drawn with.
  private static func isRule(_ word: UInt64) -> Bool {
    word == repeated(UInt8(truncatingIfNeeded: word)) && isRule(UInt8(truncatingIfNeeded: word))
  }

  /// Whether a byte is one that lines are drawn with: `-`, `=`, `_`, `*`, `#` or `~`.
  static func isRule(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x3D, 0x5F, 0x2A, 0x23, 0x7E: true
    default: false
    }
  }

  private static let high: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  private static func repeated(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  @inline(__always)
  private static func load(_ bytes: Span<UInt8>, _ index: Int) -> UInt64 {
    let part = bytes.extracting(index..<(index &+ 8))
    let lower =
      UInt64(part[0]) | UInt64(part[1]) << 8 | UInt64(part[2]) << 16 | UInt64(part[3]) << 24
    let upper =
      UInt64(part[4]) << 32 | UInt64(part[5]) << 40 | UInt64(part[6]) << 48 | UInt64(part[7]) << 56
    return lower | upper
  }

  /// Sets the top bit of every byte that is zero, and no other bit.
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~(((word & low) &+ low) | word | low)
  }

  /// Sets the top bit of every byte in a range of bytes above 7F, and no other bit.
  @inline(__always)
  private static func highBytes(
    _ word: UInt64, from first: UInt8, through last: UInt8
  ) -> UInt64 {
    let low = word & ~high
    let atLeastFirst = low &+ repeated(0x80 - (first & 0x7F))
    let aboveLast = low &+ repeated(0x7F - (last & 0x7F))
    return atLeastFirst & ~aboveLast & word & high
  }
}
