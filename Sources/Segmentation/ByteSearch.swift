/// Searches over UTF-8 bytes, eight at a time.
///
/// Words are put together from single bytes, which the optimiser turns into one load. Swift's
/// SIMD comparisons do the same work about a hundred times slower.
enum ByteSearch {
  /// Returns the offset of the next byte that can begin a sentence terminator, or `end`.
  ///
  /// What it finds is a candidate: the bytes of `.`, `!` and `?`, and the first bytes of all
  /// characters that share a block with a terminator or a bracket of another script.
  @inline(never)
  static func nextTerminator(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index &+ 8 <= end {
      let word = load(bytes, index)
      var found =
        zeroBytes(word ^ repeated(0x2E)) | zeroBytes(word ^ repeated(0x21))
        | zeroBytes(word ^ repeated(0x3F))
      if word & high != 0 {
        found |=
          highBytes(word, from: 0xE0, through: 0xE3) | highBytes(word, from: 0xD6, through: 0xDB)
          | zeroBytes(word ^ repeated(0xEF))
      }
      if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < end {
      switch bytes[index] {
      case 0x2E, 0x21, 0x3F, 0xE0...0xE3, 0xD6...0xDB, 0xEF: return index
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
    while index &+ 8 <= end {
      let word = load(bytes, index)
      let low = word & ~high
      let atLeast0A = low &+ repeated(0x80 - 0x0A)
      let above0D = low &+ repeated(0x7F - 0x0D)
      var found = atLeast0A & ~above0D & ~word & high
      if word & high != 0 {
        found |= zeroBytes(word ^ repeated(0xE2)) | zeroBytes(word ^ repeated(0xC2))
      }
      if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < end {
      switch bytes[index] {
      case 0x0A...0x0D, 0xE2, 0xC2: return index
      default: index &+= 1
      }
    }
    return end
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
