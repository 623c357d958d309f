/// Searches over UTF-8 bytes, sixteen at a time.
///
/// Eight bytes are one number here. Swift's SIMD comparisons do the same work about a hundred times
/// slower.
enum ByteSearch {
  /// Returns the offset of the next byte that can begin a sentence terminator, or `end`.
  ///
  /// What it finds is a candidate: the bytes of `.`, `!` and `?`, those of `:`, `;` and `>` with
  /// them, the first bytes of all characters that share a block with a terminator, a bullet or a
  /// bracket of another script, and somewhere inside any rule of 31 signs or more.
  @inline(never)
  static func nextTerminator(in span: Span<UInt8>, from start: Int, to end: Int) -> Int {
    let bytes = unsafe span.bytes
    var index = start
    while index &+ 16 <= end {
      let (first, second) = (load(bytes, index), load(bytes, index &+ 8))
      let (inFirst, inSecond) = (mayTerminate(first), mayTerminate(second))
      if (inFirst | inSecond | first | second) & high != 0 {
        let found = inFirst & high | highTerminators(first)
        if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
        let later = inSecond & high | highTerminators(second)
        if later != 0 { return index &+ 8 &+ later.trailingZeroBitCount >> 3 }
      }
      if first == second, isRule(first) { return index }
      index &+= 16
    }
    while index < end {
      switch byte(bytes, index) {
      case 0x2E, 0x21, 0x3A, 0x3B, 0x3E, 0x3F, 0xE0...0xE3, 0xD6...0xDB, 0xEF: return index
      default: index &+= 1
      }
    }
    return end
  }

  /// Returns the offset of the next byte that can begin a line break, or `end`.
  ///
  /// Line breaks are the bytes 0A to 0D and the characters U+0085, U+2028 and U+2029; other control
  /// characters are found with them.
  @inline(never)
  static func nextLineBreak(in span: Span<UInt8>, from start: Int, to end: Int) -> Int {
    let bytes = unsafe span.bytes
    var index = start
    while index &+ 16 <= end {
      let (first, second) = (load(bytes, index), load(bytes, index &+ 8))
      let (inFirst, inSecond) = (controls(first), controls(second))
      if (inFirst | inSecond | first | second) & high != 0 {
        let found = inFirst | highLineBreaks(first)
        if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
        let later = inSecond | highLineBreaks(second)
        if later != 0 { return index &+ 8 &+ later.trailingZeroBitCount >> 3 }
      }
      index &+= 16
    }
    while index < end {
      switch byte(bytes, index) {
      case 0..<0x20, 0xE2, 0xC2: return index
      default: index &+= 1
      }
    }
    return end
  }

  /// Sets the top bit of the first byte that is `.`, `!`, `:`, `;`, `>` or `?`, and of none before
  /// it; all other bits may be set or not.
  @inline(__always)
  private static func mayTerminate(_ word: UInt64) -> UInt64 {
    firstZeroByte(word ^ repeated(0x2E)) | firstZeroByte(word ^ repeated(0x21))
      | firstZeroByte(word & repeated(0xFA) ^ repeated(0x3A))
  }

  /// Sets the top bit of every byte above 7F that can begin a terminator, and no other bit.
  @inline(__always)
  private static func highTerminators(_ word: UInt64) -> UInt64 {
    guard word & high != 0 else { return 0 }
    return highBytes(word, from: 0xE0, through: 0xE3) | highBytes(word, from: 0xD6, through: 0xDB)
      | zeroBytes(word ^ repeated(0xEF))
  }

  /// Sets the top bit of the first byte below 20, and of none before it.
  @inline(__always)
  private static func controls(_ word: UInt64) -> UInt64 {
    (word &- repeated(0x20)) & ~word & high
  }

  /// Sets the top bit of every byte above 7F that can begin a line break, and no other bit.
  @inline(__always)
  private static func highLineBreaks(_ word: UInt64) -> UInt64 {
    guard word & high != 0 else { return 0 }
    return zeroBytes(word ^ repeated(0xE2)) | zeroBytes(word ^ repeated(0xC2))
  }

  /// Sets the top bit of the first byte that is zero, and of none before it: only a byte that is
  /// found takes from the one above it.
  @inline(__always)
  private static func firstZeroByte(_ word: UInt64) -> UInt64 {
    (word &- repeated(1)) & ~word
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

  /// Returns eight bytes as one number, the first one lowest.
  @inline(__always)
  private static func load(_ bytes: RawSpan, _ index: Int) -> UInt64 {
    // Safe: the bounds are checked, and any eight bytes are a number. Put together from single
    // bytes the number takes thirty instructions.
    unsafe UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  @inline(__always)
  private static func byte(_ bytes: RawSpan, _ index: Int) -> UInt8 {
    unsafe bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)
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
