// Loops over many bytes look at sixteen at a time. A sub-span of a known length needs no bounds
// checks, so that each step is a handful of vector instructions.

extension ContiguousArray<UInt8> {
  /// Whether the bytes from an offset on are the same as those of a range.
  package func isEqual(from start: Int, _ range: Range<Int>) -> Bool {
    let span = span
    return span.isEqual(from: start, to: span, from: range.lowerBound, count: range.count)
  }

  /// Returns the offset of the first byte that does not belong to well-formed UTF-8; nil when all
  /// do.
  package func firstInvalidUTF8() -> Int? {
    span.firstInvalidUTF8(from: 0, to: count)
  }
}

extension Span<UInt8> {
  /// Returns the first offset from `start` on, but before `end`, of a byte that cannot stand for
  /// itself in a JSON string: a quote, a backslash or a control character.
  ///
  /// - Parameter nonASCII: gets bit 7 set when a byte passed over is not ASCII.
  @inline(__always)
  func endOfPlainRun(from start: Int, to end: Int, nonASCII: inout UInt8) -> Int {
    var offset = start
    while end &- offset >= 16 {
      let block = extracting(offset..<(offset &+ 16))
      var stop: UInt8 = 0
      var union: UInt8 = 0
      for index in 0..<16 {
        let byte = block[index]
        stop |= (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0)
        union |= byte
      }
      if stop != 0 { break }
      nonASCII |= union
      offset &+= 16
    }
    while offset < end {
      let byte = self[offset]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return offset }
      nonASCII |= byte
      offset &+= 1
    }
    return offset
  }

  /// Whether `count` bytes from `start` on are the same as those of another span.
  func isEqual(from start: Int, to other: Span<UInt8>, from otherStart: Int, count: Int) -> Bool {
    guard count >= 0, start >= 0, otherStart >= 0, start &+ count <= self.count,
      otherStart &+ count <= other.count
    else { return false }
    var offset = 0
    while count &- offset >= 16 {
      let left = extracting((start &+ offset)..<(start &+ offset &+ 16))
      let right = other.extracting((otherStart &+ offset)..<(otherStart &+ offset &+ 16))
      var difference: UInt8 = 0
      for index in 0..<16 { difference |= left[index] ^ right[index] }
      if difference != 0 { return false }
      offset &+= 16
    }
    while offset < count {
      if self[start &+ offset] != other[otherStart &+ offset] { return false }
      offset &+= 1
    }
    return true
  }

  /// Returns where the first U+0085, U+2028 or U+2029 from an offset on stands in UTF-8.
  func firstLineSeparator(from start: Int) -> Range<Int>? {
    var offset = start
    while count &- offset >= 2 {
      let byte = self[offset]
      if byte == 0xC2, self[offset &+ 1] == 0x85 { return offset..<(offset &+ 2) }
      if byte == 0xE2, self[offset &+ 1] == 0x80, count &- offset >= 3,
        self[offset &+ 2] & 0xFE == 0xA8
      {
        return offset..<(offset &+ 3)
      }
      offset &+= 1
    }
    return nil
  }

  /// Returns the offset of the first byte that does not belong to well-formed UTF-8.
  package func firstInvalidUTF8(from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset < end {
      let lead = self[offset]
      if lead < 0x80 {
        offset &+= 1
        continue
      }
      // The second byte's bounds rule out overlong forms, surrogates and what is above U+10FFFF.
      let length: Int
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      switch lead {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, low) = (3, 0xA0)
      case 0xED: (length, high) = (3, 0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, low) = (4, 0x90)
      case 0xF1...0xF3: length = 4
      case 0xF4: (length, high) = (4, 0x8F)
      default: return offset
      }
      guard end &- offset >= length, low <= self[offset &+ 1], self[offset &+ 1] <= high else {
        return offset
      }
      for index in 2..<4 where index < length {
        if self[offset &+ index] & 0xC0 != 0x80 { return offset }
      }
      offset &+= length
    }
    return nil
  }
}
