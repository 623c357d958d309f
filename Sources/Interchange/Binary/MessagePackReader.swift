import JSONText

/// Reads MessagePack values from bytes, each length checked against what remains.
///
/// Refused are also: extension types, strings that are not UTF-8, and a map with the same string
/// twice as a key.
package struct MessagePackReader {
  private let bytes: ContiguousArray<UInt8>
  /// Where the next value begins.
  package private(set) var offset = 0
  private let limits: MessagePackLimits
  private var depth = 0
  private var values = 0

  package init(
    _ bytes: ContiguousArray<UInt8>, limits: MessagePackLimits = MessagePackLimits()
  ) {
    self.bytes = bytes
    self.limits = limits
  }

  /// Reads the next value with all that is in it.
  package mutating func value() throws(ImportError) -> MessagePackValue {
    let start = offset
    values += 1
    guard values <= limits.values else {
      throw fail("a MessagePack file may hold at most \(limits.values) values", at: start)
    }
    let lead = UInt8(try unsigned(1))
    switch lead {
    case 0x00...0x7F: return .integer(Int(lead))
    case 0x80...0x8F: return try map(Int(lead & 0x0F), at: start)
    case 0x90...0x9F: return try array(Int(lead & 0x0F), at: start)
    case 0xA0...0xBF: return .string(try string(Int(lead & 0x1F), at: start))
    case 0xC0: return .null
    case 0xC2: return .boolean(false)
    case 0xC3: return .boolean(true)
    case 0xC4...0xC6:
      return .binary(ContiguousArray(bytes[try take(length(lead - 0xC4), at: start)]))
    case 0xCA: return .number(Double(Float(bitPattern: UInt32(try unsigned(4)))))
    case 0xCB: return .number(Double(bitPattern: try unsigned(8)))
    case 0xCC...0xCF:
      let value = try unsigned(1 << Int(lead - 0xCC))
      return Int(exactly: value).map { .integer($0) } ?? .unsigned(value)
    case 0xD0: return .integer(Int(Int8(truncatingIfNeeded: try unsigned(1))))
    case 0xD1: return .integer(Int(Int16(truncatingIfNeeded: try unsigned(2))))
    case 0xD2: return .integer(Int(Int32(truncatingIfNeeded: try unsigned(4))))
    case 0xD3: return .integer(Int(Int64(truncatingIfNeeded: try unsigned(8))))
    case 0xD9...0xDB: return .string(try string(try length(lead - 0xD9), at: start))
    case 0xDC, 0xDD: return try array(try length(lead - 0xDB), at: start)
    case 0xDE, 0xDF: return try map(try length(lead - 0xDD), at: start)
    case 0xE0...0xFF: return .integer(Int(Int8(bitPattern: lead)))
    case 0xC1: throw fail("no MessagePack value begins with the byte 0xC1", at: start)
    default: throw fail("an extension type of MessagePack is refused", at: start)
    }
  }

  /// Checks that nothing follows the value that was read.
  package func finish() throws(ImportError) {
    guard offset == bytes.count else {
      throw fail("nothing may follow the MessagePack value", at: offset)
    }
  }

  // MARK: - Parts

  /// Reads a number of so many bytes, the largest first.
  private mutating func unsigned(_ count: Int) throws(ImportError) -> UInt64 {
    var value: UInt64 = 0
    for index in try take(count, at: offset) { value = value << 8 | UInt64(bytes[index]) }
    return value
  }

  /// Reads a length of one, two or four bytes.
  private mutating func length(_ power: UInt8) throws(ImportError) -> Int {
    Int(try unsigned(1 << Int(power)))
  }

  private mutating func take(_ count: Int, at start: Int) throws(ImportError) -> Range<Int> {
    guard count <= bytes.count - offset else {
      throw fail(
        "a MessagePack value has to end before the file does", at: start, hints: ["is it whole?"])
    }
    offset += count
    return offset - count..<offset
  }

  private mutating func string(_ count: Int, at start: Int) throws(ImportError) -> String {
    let range = try take(count, at: start)
    if let invalid = bytes.span.firstInvalidUTF8(from: range.lowerBound, to: range.upperBound) {
      throw fail("a MessagePack string has to be UTF-8", at: invalid)
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func array(_ count: Int, at start: Int) throws(ImportError) -> MessagePackValue {
    try descend(count, at: start)
    var elements: [MessagePackValue] = []
    // What is promised is not yet there.
    elements.reserveCapacity(min(count, 1024))
    for _ in 0..<count { elements.append(try value()) }
    depth -= 1
    return .array(elements)
  }

  private mutating func map(_ count: Int, at start: Int) throws(ImportError) -> MessagePackValue {
    try descend(2 * count, at: start)
    var pairs: [MessagePackPair] = []
    pairs.reserveCapacity(min(count, 1024))
    var names: Set<String> = []
    for _ in 0..<count {
      let place = offset
      let key = try value()
      if case .string(let name) = key, !names.insert(name).inserted {
        throw fail(
          "a name may stand once in a MessagePack map, and '\(name)' does twice", at: place)
      }
      pairs.append(MessagePackPair(key, try value()))
    }
    depth -= 1
    return .map(pairs)
  }

  /// Goes into a value that holds at least so many others, of a byte or more each.
  private mutating func descend(_ count: Int, at start: Int) throws(ImportError) {
    guard count <= bytes.count - offset else {
      throw fail(
        "a MessagePack value has to end before the file does", at: start, hints: ["is it whole?"])
    }
    depth += 1
    guard depth <= limits.depth else {
      throw fail(
        "MessagePack values may stand at most \(limits.depth) deep in each other", at: start)
    }
  }

  @inline(never)
  private func fail(_ message: String, at offset: Int, hints: [String] = []) -> ImportError {
    ImportError("\(message) (byte \(offset))", hints: hints)
  }
}
