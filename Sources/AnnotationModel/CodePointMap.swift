/// Converts between UTF-8 byte offsets and Unicode code point offsets of one text.
///
/// It remembers where it was, so ranges in reading order are converted in one pass, and it keeps a
/// count for every 1,024 bytes, so that a jump costs no more in a long text than in a short one.
package struct CodePointMap: Sendable {
  private let bytes: ContiguousArray<UInt8>
  /// How many code points begin before each multiple of the stride; empty for ASCII.
  private let counts: ContiguousArray<Int>
  private var byte = 0
  private var codePoint = 0

  private static let stride = 1024

  package init(_ text: String) {
    bytes = ContiguousArray(text.utf8)
    var counts: ContiguousArray<Int> = []
    var total = 0
    var offset = 0
    while offset < bytes.count {
      counts.append(total)
      let end = min(offset + Self.stride, bytes.count)
      var starts = 0
      for index in offset..<end { starts &+= bytes[index] & 0xC0 == 0x80 ? 0 : 1 }
      total += starts
      offset = end
    }
    self.counts = total == bytes.count ? [] : counts
  }

  /// Returns how many code points begin before a byte offset.
  package mutating func codePointOffset(ofByte offset: Int) -> Int {
    let target = min(max(offset, 0), bytes.count)
    if counts.isEmpty { return target }
    if abs(target - byte) > Self.stride {
      let block = min(target / Self.stride, counts.count - 1)
      byte = block * Self.stride
      codePoint = counts[block]
    }
    while byte < target {
      if bytes[byte] & 0xC0 != 0x80 { codePoint += 1 }
      byte += 1
    }
    while byte > target {
      byte -= 1
      if bytes[byte] & 0xC0 != 0x80 { codePoint -= 1 }
    }
    return codePoint
  }

  /// Returns the byte offset at which a code point begins: the text's length for the one after the
  /// last, nil beyond.
  package mutating func byteOffset(ofCodePoint offset: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count else { return nil }
    if counts.isEmpty { return offset }
    if abs(offset - codePoint) > Self.stride / 4 {
      // The last block in which no more than `offset` code points have begun.
      var low = 0
      var high = counts.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if counts[middle] <= offset { low = middle } else { high = middle }
      }
      byte = low * Self.stride
      codePoint = counts[low]
    }
    while codePoint > offset {
      byte -= 1
      if bytes[byte] & 0xC0 != 0x80 { codePoint -= 1 }
    }
    while byte < bytes.count {
      if bytes[byte] & 0xC0 != 0x80 {
        if codePoint == offset { return byte }
        codePoint += 1
      }
      byte += 1
    }
    return codePoint == offset ? byte : nil
  }
}
