/// Converts between UTF-8 byte offsets of one text and offsets in another unit.
///
/// It remembers where it was, so ranges in reading order are converted in one pass, and it keeps a
/// count for every 1,024 bytes, so that a jump costs no more in a long text than in a short one.
/// Where grapheme clusters are counted it has a table of them; where every unit is a byte, none.
package struct OffsetMap: Sendable {
  package let unit: OffsetUnit
  /// The length of the text in units.
  package let length: Int
  private let bytes: ContiguousArray<UInt8>
  /// Whether offsets are byte offsets.
  private let isBytes: Bool
  /// How many units begin before each multiple of the stride; for grapheme clusters, the byte
  /// offset of each.
  private let table: ContiguousArray<Int>
  private var byte = 0
  /// How many units the code points have that begin before `byte`.
  private var units = 0

  private static let stride = 1024

  package init(_ text: String, unit: OffsetUnit = .codepoint) {
    self.init(utf8: ContiguousArray(text.utf8), unit: unit)
  }

  /// - Parameter bytes: well-formed UTF-8.
  package init(utf8 bytes: ContiguousArray<UInt8>, unit: OffsetUnit) {
    self.unit = unit
    self.bytes = bytes
    var table: ContiguousArray<Int> = []
    switch unit {
    case .utf8:
      length = bytes.count
      isBytes = true
    case .codepoint, .utf16:
      var total = 0
      for start in Swift.stride(from: 0, to: bytes.count, by: Self.stride) {
        table.append(total)
        total += unit.count(bytes, start..<min(start + Self.stride, bytes.count))
      }
      length = total
      // A code point beyond ASCII has fewer units than bytes in both.
      isBytes = total == bytes.count
    case .grapheme:
      isBytes = !bytes.contains { $0 >= 0x80 || $0 == 0x0D }
      if !isBytes {
        var start = 0
        for character in String(decoding: bytes, as: UTF8.self) {
          table.append(start)
          start += character.utf8.count
        }
      }
      length = isBytes ? bytes.count : table.count
    }
    self.table = isBytes ? [] : table
  }

  /// Returns how many units there are before a byte offset, which counts as the nearer end of the
  /// text where it is beyond.
  ///
  /// What begins before the offset and ends behind it is counted whole.
  package mutating func offset(ofByte offset: Int) -> Int {
    let target = min(max(offset, 0), bytes.count)
    if isBytes { return target }
    if unit == .grapheme { return table.countOfValues(below: target) }
    if abs(target - byte) > Self.stride {
      let block = min(target / Self.stride, table.count - 1)
      byte = block * Self.stride
      units = table[block]
    }
    if byte < target {
      units += unit.count(bytes, byte..<target)
    } else {
      units -= unit.count(bytes, target..<byte)
    }
    byte = target
    return units
  }

  /// Returns the byte offset at which a unit begins, the text's length for the one after the last.
  ///
  /// nil beyond the text, and where no code point begins, as inside a surrogate pair.
  package mutating func byte(ofOffset offset: Int) -> Int? {
    guard offset >= 0, offset <= length else { return nil }
    if offset == length { return bytes.count }
    if isBytes { return bytes[offset].continuesCodePoint ? nil : offset }
    if unit == .grapheme { return table[offset] }
    if abs(offset - units) > Self.stride / 4 {
      // The last block before which no more than `offset` units begin.
      let block = table.countOfValues(below: offset + 1) - 1
      byte = block * Self.stride
      units = table[block]
    }
    while units > offset {
      byte -= 1
      units -= unitsBegun(bytes[byte])
    }
    while byte < bytes.count {
      if !bytes[byte].continuesCodePoint {
        if units >= offset { return units == offset ? byte : nil }
        units += unitsBegun(bytes[byte])
      }
      byte += 1
    }
    return nil
  }

  /// Returns how many units the code point has that a byte begins; none where it continues one.
  @inline(__always)
  private func unitsBegun(_ byte: UInt8) -> Int {
    if byte.continuesCodePoint { return 0 }
    return unit == .utf16 && byte >= 0xF0 ? 2 : 1
  }
}

extension UInt8 {
  @inline(__always)
  fileprivate var continuesCodePoint: Bool { self & 0xC0 == 0x80 }
}

extension ContiguousArray<Int> {
  /// Returns how many of the values, which ascend, are below another.
  fileprivate func countOfValues(below value: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
