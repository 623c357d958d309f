/// Different names, each with a place in the order in which they came.
///
/// Takes at most twice the names' bytes, and 48 bytes for each.
package struct NameTable: Sendable {
  private var bytes: ContiguousArray<UInt8> = []
  /// Where each name begins, and the end of the last.
  private var starts: ContiguousArray<Int> = [0]
  /// Names by hash, one more than their place; 0 is a free slot.
  private var slots = ContiguousArray<UInt32>(repeating: 0, count: 64)

  package var count: Int { starts.count - 1 }

  /// Returns a name.
  package subscript(_ place: Int) -> String {
    String(decoding: bytes[starts[place]..<starts[place + 1]], as: UTF8.self)
  }

  package var names: [String] { (0..<count).map { self[$0] } }

  /// Returns the place of a name, which is added where it is new.
  mutating func place(of range: Range<Int>, in text: ContiguousArray<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(range, in: text) & mask
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if isEqual(place, range, in: text) { return place }
      slot = (slot + 1) & mask
    }
    bytes.append(contentsOf: text[range])
    starts.append(bytes.count)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// Whether a place holds these bytes.
  func isEqual(_ place: Int, _ range: Range<Int>, in text: ContiguousArray<UInt8>) -> Bool {
    let start = starts[place]
    guard starts[place + 1] - start == range.count else { return false }
    for offset in 0..<range.count where bytes[start + offset] != text[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private static func hash(_ range: Range<Int>, in text: ContiguousArray<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for position in range {
      hash = (hash ^ UInt64(text[position])) &* 0x0000_0100_0000_01B3
    }
    // The low bits alone do not tell names of equal endings apart.
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 20)
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: 0, count: slots.count * 4)
    let mask = slots.count - 1
    for place in 0..<count {
      var slot = Self.hash(starts[place]..<starts[place + 1], in: bytes) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(place + 1)
    }
  }
}
