/// Writes MessagePack to bytes, each value in its shortest form.
///
/// The caller writes as many values after the head of an array or a map as it promised.
package struct MessagePackWriter {
  package private(set) var bytes: ContiguousArray<UInt8> = []

  package init(reservingCapacity capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  package mutating func null() { bytes.append(0xC0) }

  package mutating func boolean(_ value: Bool) { bytes.append(value ? 0xC3 : 0xC2) }

  package mutating func integer(_ value: Int) {
    switch value {
    case 0...: unsigned(UInt64(value))
    case -32..<0: bytes.append(UInt8(truncatingIfNeeded: value))
    case Int(Int8.min)..<0: head(0xD0, Int8(value))
    case Int(Int16.min)..<0: head(0xD1, Int16(value))
    case Int(Int32.min)..<0: head(0xD2, Int32(value))
    default: head(0xD3, Int64(value))
    }
  }

  package mutating func unsigned(_ value: UInt64) {
    switch value {
    case ..<0x80: bytes.append(UInt8(value))
    case ..<0x100: head(0xCC, UInt8(value))
    case ..<0x1_0000: head(0xCD, UInt16(value))
    case ..<0x1_0000_0000: head(0xCE, UInt32(value))
    default: head(0xCF, value)
    }
  }

  /// Writes a number of 64 bits, never a whole number in its place.
  package mutating func number(_ value: Double) { head(0xCB, value.bitPattern) }

  package mutating func string(_ text: String) {
    let count = UInt32(text.utf8.count)
    switch count {
    case ..<32: bytes.append(0xA0 | UInt8(count))
    case ..<0x100: head(0xD9, UInt8(count))
    case ..<0x1_0000: head(0xDA, UInt16(count))
    default: head(0xDB, count)
    }
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func binary(_ value: ContiguousArray<UInt8>) {
    let count = UInt32(value.count)
    switch count {
    case ..<0x100: head(0xC4, UInt8(count))
    case ..<0x1_0000: head(0xC5, UInt16(count))
    default: head(0xC6, count)
    }
    bytes.append(contentsOf: value)
  }

  /// Begins an array; so many values come next.
  package mutating func array(count: Int) {
    switch UInt32(count) {
    case ..<16: bytes.append(0x90 | UInt8(count))
    case ..<0x1_0000: head(0xDC, UInt16(count))
    default: head(0xDD, UInt32(count))
    }
  }

  /// Begins a map; so many keys, each with its value after it, come next.
  package mutating func map(count: Int) {
    switch UInt32(count) {
    case ..<16: bytes.append(0x80 | UInt8(count))
    case ..<0x1_0000: head(0xDE, UInt16(count))
    default: head(0xDF, UInt32(count))
    }
  }

  package mutating func value(_ value: MessagePackValue) {
    switch value {
    case .null: null()
    case .boolean(let value): boolean(value)
    case .integer(let value): integer(value)
    case .unsigned(let value): unsigned(value)
    case .number(let value): number(value)
    case .string(let value): string(value)
    case .binary(let value): binary(value)
    case .array(let values):
      array(count: values.count)
      for element in values { self.value(element) }
    case .map(let pairs):
      map(count: pairs.count)
      for pair in pairs {
        self.value(pair.key)
        self.value(pair.value)
      }
    }
  }

  /// Writes a byte that says the type, and a number, its largest byte first.
  private mutating func head<Number: FixedWidthInteger>(_ type: UInt8, _ number: Number) {
    bytes.append(type)
    var shift = Number.bitWidth
    while shift > 0 {
      shift -= 8
      bytes.append(UInt8(truncatingIfNeeded: number >> Number(shift)))
    }
  }
}
