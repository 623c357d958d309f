/// What an offset into a text counts.
package enum OffsetUnit: String, CaseIterable, Sendable {
  /// Unicode code points: Python, spaCy, session files.
  case codepoint
  /// Bytes of UTF-8.
  case utf8
  /// UTF-16 code units: JavaScript, Java.
  case utf16
  /// Extended grapheme clusters: what Swift calls a character, a line break of two among them.
  case grapheme

  /// Returns how many units a range of UTF-8 bytes has; both ends must begin one.
  package func count(_ bytes: ContiguousArray<UInt8>, _ range: Range<Int>) -> Int {
    switch self {
    case .utf8: return range.count
    case .codepoint: return range.count - Self.counts(bytes, range).continuation
    case .utf16:
      let counts = Self.counts(bytes, range)
      return range.count - counts.continuation + counts.four
    case .grapheme: return String(decoding: bytes[range], as: UTF8.self).count
    }
  }

  /// Counts the bytes that continue a code point and those that begin one of four bytes, eight bytes
  /// at a time.
  private static func counts(
    _ bytes: ContiguousArray<UInt8>, _ range: Range<Int>
  ) -> (continuation: Int, four: Int) {
    let span = bytes.span.extracting(range)
    let high: UInt64 = 0x8080_8080_8080_8080
    var continuation = 0
    var four = 0
    var index = 0
    while index < span.count {
      var word: UInt64 = 0
      if index &+ 8 <= span.count {
        // The optimiser makes one load of these.
        word =
          UInt64(span[index]) | UInt64(span[index &+ 1]) << 8 | UInt64(span[index &+ 2]) << 16
          | UInt64(span[index &+ 3]) << 24 | UInt64(span[index &+ 4]) << 32
          | UInt64(span[index &+ 5]) << 40 | UInt64(span[index &+ 6]) << 48
          | UInt64(span[index &+ 7]) << 56
      } else {
        for offset in index..<span.count { word = word << 8 | UInt64(span[offset]) }
      }
      index &+= 8
      guard word & high != 0 else { continue }
      continuation &+= (word & ~(word << 1) & high).nonzeroBitCount
      four &+= (word & word << 1 & word << 2 & word << 3 & high).nonzeroBitCount
    }
    return (continuation, four)
  }
}
