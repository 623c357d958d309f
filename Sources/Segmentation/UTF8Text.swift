/// UTF-8 bytes, read one Unicode scalar at a time in either direction.
///
/// A byte that belongs to no valid sequence reads as U+FFFD of length one, so that any bytes can
/// be walked without trapping.
struct UTF8Text {
  let bytes: ContiguousArray<UInt8>

  /// A Unicode scalar value and the bytes that it took.
  struct Unit {
    var value: UInt32
    var length: Int
  }

  /// Returns the scalar that starts at an offset below `end`, which nothing is read beyond.
  @inline(__always)
  func scalar(at index: Int, before end: Int) -> Unit {
    let first = bytes[index]
    if first < 0x80 { return Unit(value: UInt32(first), length: 1) }
    return longScalar(first, at: index, before: end)
  }

  private func longScalar(_ first: UInt8, at index: Int, before end: Int) -> Unit {
    let invalid = Unit(value: 0xFFFD, length: 1)
    let length: Int
    let smallest: UInt32
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (length, smallest, value) = (2, 0x80, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, smallest, value) = (3, 0x800, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, smallest, value) = (4, 0x1_0000, UInt32(first & 0x07))
    default: return invalid
    }
    guard index + length <= end else { return invalid }
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return invalid }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard value >= smallest, value <= 0x10_FFFF, value & 0xFFFF_F800 != 0xD800 else {
      return invalid
    }
    return Unit(value: value, length: length)
  }

  /// Returns the scalar that ends at an offset above `start`, which nothing is read before.
  func scalar(endingAt index: Int, after start: Int) -> Unit {
    let last = bytes[index - 1]
    if last < 0x80 { return Unit(value: UInt32(last), length: 1) }
    var lead = index - 1
    while lead > start, index - lead < 4, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    let unit = scalar(at: lead, before: index)
    return unit.length == index - lead ? unit : Unit(value: 0xFFFD, length: 1)
  }

  /// Returns the first offset at or after `index` that is not white space, or `end`.
  @inline(__always)
  func skippingWhiteSpace(from index: Int, to end: Int) -> Int {
    // Nearly always it is one space.
    if index &+ 1 < end, bytes[index] == 0x20, bytes[index &+ 1] &- 0x21 < 0x5E {
      return index &+ 1
    }
    return skippingAnyWhiteSpace(from: index, to: end)
  }

  private func skippingAnyWhiteSpace(from index: Int, to end: Int) -> Int {
    var index = index
    while index < end {
      let unit = scalar(at: index, before: end)
      guard CharacterClass.isWhiteSpace(unit.value) else { break }
      index += unit.length
    }
    return index
  }

  /// Returns the end of what is left of `start..<end` without the white space at its end.
  func trimmingWhiteSpace(from start: Int, to end: Int) -> Int {
    var end = end
    while end > start {
      let unit = scalar(endingAt: end, after: start)
      guard CharacterClass.isWhiteSpace(unit.value) else { break }
      end -= unit.length
    }
    return end
  }

  /// Returns the end of the letters and combining marks that start at an offset.
  ///
  /// Gives up after 40 bytes: no word that a table knows is longer.
  func endOfLetters(from start: Int, to end: Int) -> Int {
    let limit = min(end, start + 40)
    var index = start
    while index < limit {
      let unit = scalar(at: index, before: end)
      guard CharacterClass.isLetter(unit.value) else { break }
      index += unit.length
    }
    return index
  }
}
