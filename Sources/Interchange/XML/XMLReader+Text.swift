extension XMLReader {
  /// Reads the text before the next `<`; nil when it goes on behind a comment or the like, or when
  /// there is none.
  mutating func readText() throws(ImportError) -> String? {
    let start = offset
    if scratch.isEmpty {
      // Most text is the same as what stands in the document.
      try skipPlainText()
      if byte(at: offset) == UInt8(ascii: "<"), byte(at: offset + 1) != UInt8(ascii: "!"),
        byte(at: offset + 1) != UInt8(ascii: "?")
      {
        return text(start..<offset)
      }
      scratch.append(contentsOf: bytes[start..<offset])
    }
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "<") {
      switch bytes[offset] {
      case UInt8(ascii: "&"): try readReference()
      case 0x0D:
        scratch.append(0x0A)
        offset += byte(at: offset + 1) == 0x0A ? 2 : 1
      default:
        let plain = offset
        try skipPlainText()
        scratch.append(contentsOf: bytes[plain..<offset])
      }
    }
    return nil
  }

  /// Moves to the next byte of text that does not stand for itself.
  private mutating func skipPlainText() throws(ImportError) {
    let count = bytes.count
    var position = offset
    while position < count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == 0x0D { break }
      if byte == UInt8(ascii: "]"), has("]]>", at: position) {
        throw fail("']]>' may not stand in text", at: position, hints: ["write ']]&gt;'"])
      }
      position &+= 1
    }
    offset = position
  }

  /// Reads a CDATA section, whose beginning comes next.
  mutating func readCharacterData() throws(ImportError) {
    offset += 9
    var start = offset
    while byte(at: offset) != UInt8(ascii: "]") || !has("]]>") {
      guard offset < bytes.count else { throw unexpectedEnd("a CDATA section") }
      if bytes[offset] == 0x0D {
        scratch.append(contentsOf: bytes[start..<offset])
        // The line feed of CR LF is copied, a CR alone becomes one.
        if byte(at: offset + 1) != 0x0A { scratch.append(0x0A) }
        start = offset + 1
      }
      offset += 1
    }
    scratch.append(contentsOf: bytes[start..<offset])
    offset += 3
  }

  /// Reads what begins with `&`, and appends the character that it stands for.
  mutating func readReference() throws(ImportError) {
    let start = offset
    if byte(at: offset + 1) == UInt8(ascii: "#") { return try readNumber() }
    offset += 1
    guard offset < bytes.count else { throw unexpectedEnd("a reference") }
    let first = byte(at: offset)
    guard first >= 0x80 || first | 0x20 >= 0x61 && first | 0x20 <= 0x7A else {
      throw fail(
        "'&' has to begin a reference", at: start, hints: ["'&' itself is written '&amp;'"])
    }
    let name = try readName()
    guard offset < bytes.count else { throw unexpectedEnd("a reference") }
    guard bytes[offset] == UInt8(ascii: ";") else {
      throw fail(
        "a reference has to end with ';'", at: start, hints: ["'&' itself is written '&amp;'"])
    }
    switch text(name) {
    case "lt": scratch.append(UInt8(ascii: "<"))
    case "gt": scratch.append(UInt8(ascii: ">"))
    case "amp": scratch.append(UInt8(ascii: "&"))
    case "apos": scratch.append(UInt8(ascii: "'"))
    case "quot": scratch.append(UInt8(ascii: "\""))
    case let other:
      throw fail(
        "'&\(other);' is none of the five entities of XML", at: start,
        hints: ["write the character itself, or its number as '&#160;'"])
    }
    offset += 1
  }

  private mutating func readNumber() throws(ImportError) {
    let start = offset
    offset += 2
    var radix: UInt32 = 10
    if byte(at: offset) == UInt8(ascii: "x") {
      radix = 16
      offset += 1
    }
    let digits = offset
    var value: UInt32 = 0
    while let digit = digit(byte(at: offset)), digit < radix {
      // What is too large stays so, however many digits follow.
      value = min(value &* radix &+ digit, 0x110000)
      offset += 1
    }
    guard offset < bytes.count else { throw unexpectedEnd("a reference") }
    guard offset > digits, bytes[offset] == UInt8(ascii: ";") else {
      throw fail("'&#' has to begin a number that ends with ';'", at: start)
    }
    guard let scalar = Unicode.Scalar(value), XMLWriter.isAllowed(scalar) else {
      throw value < 0x110000
        ? forbidden(value, at: start)
        : fail("'&#' has to begin the number of a character", at: start)
    }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { scratch.append(byte) }
    offset += 1
  }

  private func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
