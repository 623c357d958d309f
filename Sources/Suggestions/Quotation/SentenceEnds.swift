/// Where sentences end, as far as a quotation that was not closed has to know.
enum SentenceEnds {
  /// Returns the offset behind the sentence that an offset stands in, or `end`.
  static func end(in bytes: ContiguousArray<UInt8>, from start: Int, before end: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      guard [0x2E, 0x21, 0x3F, 0xE2, 0xE3, 0xEF].contains(byte)
      else {
        index += 1
        continue
      }
      let scalar = Scalar(bytes, index, end)
      guard isTerminator(scalar.value) else {
        index += 1
        continue
      }
      var next = scalar.next
      while next < end {
        let following = Scalar(bytes, next, end)
        guard isTerminator(following.value) || isCloser(following.value) else { break }
        next = following.next
      }
      if next >= end || byte >= 0xE3 { return next }
      if isSpace(bytes, next), byte != 0x2E || !isAbbreviation(bytes, index, after: start) {
        var after = next
        while after < end, isSpace(bytes, after) { after += 1 }
        if after >= end || !Scalar(bytes, after, end).isLowercaseLetter { return next }
      }
      index = next
    }
    return end
  }

  /// Whether a sentence ends, with a space behind it, before the mark at an offset.
  static func isEnd(in bytes: ContiguousArray<UInt8>, before offset: Int) -> Bool {
    var index = offset
    while index > 0, isSpace(bytes, index - 1) { index -= 1 }
    guard index < offset else { return false }
    for _ in 0..<4 where index > 0 {
      let (value, start) = Scalar.before(index, in: bytes)
      if isTerminator(value) { return value != 0x2E || !isAbbreviation(bytes, start, after: 0) }
      guard isCloser(value) else { return false }
      index = start
    }
    return false
  }

  private static func isSpace(_ bytes: ContiguousArray<UInt8>, _ index: Int) -> Bool {
    bytes[index] <= 0x20 || bytes[index] == 0xA0 && index > 0 && bytes[index - 1] == 0xC2
      || bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
  }

  /// Whether the word before a point is a capital letter and two others at most.
  private static func isAbbreviation(
    _ bytes: ContiguousArray<UInt8>, _ point: Int, after start: Int
  ) -> Bool {
    var index = point
    while index > start, point - index < 4, bytes[index - 1].isASCIILetter { index -= 1 }
    return index < point && point - index < 4 && bytes[index] < 0x5B
  }

  private static func isTerminator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x2E, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF0E, 0xFF1F: true
    default: false
    }
  }

  private static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201C, 0x201D, 0x203A: true
    default: false
    }
  }
}
