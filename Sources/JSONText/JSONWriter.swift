/// Writes JSON to bytes: commas by itself, lines where the caller wants them.
///
/// A line break goes before the comma, so that a line added to a list changes no other line.
package struct JSONWriter {
  package private(set) var bytes: ContiguousArray<UInt8> = []
  /// Whether U+0085, U+2028 and U+2029 are written as escapes: Python's `splitlines` cuts there,
  /// and so lines of JSON in two.
  private let escapesLineSeparators: Bool
  /// Whether a value was written that a comma has to part from the next one.
  private var needsComma = false

  package init(reservingCapacity capacity: Int = 0, escapesLineSeparators: Bool = false) {
    self.escapesLineSeparators = escapesLineSeparators
    bytes.reserveCapacity(capacity)
  }

  /// Hands out what was written since the last time; what is written next goes on from there.
  package mutating func drain() -> ContiguousArray<UInt8> {
    let written = bytes
    bytes = []
    bytes.reserveCapacity(written.capacity)
    return written
  }

  // MARK: - Structure

  package mutating func beginObject() {
    comma()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
  }

  package mutating func endObject() {
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  package mutating func beginArray() {
    comma()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
  }

  package mutating func endArray() {
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes the name of a member, whose value comes next.
  package mutating func name(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes the name of a member, of which the caller knows that nothing in it needs an escape.
  package mutating func plainName(_ name: String) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Begins a new line.
  package mutating func line() {
    bytes.append(0x0A)
  }

  /// Ends a line of JSON Lines, after which a value stands by itself.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  @inline(__always)
  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  // MARK: - Values

  package mutating func null() {
    raw("null")
  }

  package mutating func boolean(_ value: Bool) {
    raw(value ? "true" : "false")
  }

  package mutating func integer(_ value: Int) {
    comma()
    digits(value)
  }

  /// Writes the shortest number that reads back as the same value; JSON has no word for a value
  /// that is not finite, so that becomes `null`.
  package mutating func number(_ value: Double) {
    raw(value.isFinite ? value.description : "null")
  }

  package mutating func string(_ text: String) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    escape(from: start)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a part of a text's UTF-8 bytes as a string.
  package mutating func string(_ range: Range<Int>, of text: ContiguousArray<UInt8>) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes.append(contentsOf: text[range])
    escape(from: start)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes one letter and a number as a string, as ids are.
  package mutating func string(_ letter: Unicode.Scalar, _ number: Int) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: letter))
    digits(number)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a value that is JSON already, on one line.
  package mutating func raw(_ json: String) {
    comma()
    let start = bytes.count
    bytes.append(contentsOf: json.utf8)
    // Line breaks can only be white space between tokens.
    for index in start..<bytes.count where bytes[index] < 0x20 { bytes[index] = 0x20 }
    if escapesLineSeparators { escapeLineSeparators(from: start) }
  }

  /// Writes as it is what is no value: the caller sees to it that the whole is JSON.
  package mutating func verbatim(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  // MARK: - Details

  private mutating func digits(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    var count = 1
    var limit: UInt = 10
    while rest >= limit, count < 19 {
      count &+= 1
      limit &*= 10
    }
    bytes.append(contentsOf: repeatElement(0x30, count: count))
    var index = bytes.count
    while rest > 0 {
      index &-= 1
      bytes[index] = UInt8(truncatingIfNeeded: 0x30 &+ rest % 10)
      rest /= 10
    }
  }

  /// Escapes what was written from an offset on, which it seldom has to.
  private mutating func escape(from start: Int) {
    var nonASCII: UInt8 = 0
    let plain = bytes.span.endOfPlainRun(from: start, to: bytes.count, nonASCII: &nonASCII)
    if plain < bytes.count {
      let rest = ContiguousArray(bytes[plain...])
      bytes.removeSubrange(plain...)
      var position = 0
      while position < rest.count {
        let run = rest.span.endOfPlainRun(from: position, to: rest.count, nonASCII: &nonASCII)
        bytes.append(contentsOf: rest[position..<run])
        if run < rest.count { escape(rest[run]) }
        position = run + 1
      }
    }
    if escapesLineSeparators, nonASCII & 0x80 != 0 { escapeLineSeparators(from: start) }
  }

  /// Escapes the line separators beyond ASCII, which in JSON stand only inside strings.
  private mutating func escapeLineSeparators(from start: Int) {
    guard let first = bytes.span.firstLineSeparator(from: start) else { return }
    let rest = ContiguousArray(bytes[first.lowerBound...])
    bytes.removeSubrange(first.lowerBound...)
    var position = 0
    while let next = rest.span.firstLineSeparator(from: position) {
      bytes.append(contentsOf: rest[position..<next.lowerBound])
      switch rest[next.upperBound - 1] {
      case 0x85: bytes.append(contentsOf: #"\u0085"#.utf8)
      case 0xA8: bytes.append(contentsOf: #"\u2028"#.utf8)
      default: bytes.append(contentsOf: #"\u2029"#.utf8)
      }
      position = next.upperBound
    }
    bytes.append(contentsOf: rest[position...])
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}
