import JSONText

extension XMLReader {
  // MARK: - Bytes

  /// The byte at an offset, 0 after the end. No document holds a 0.
  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    offset < bytes.count ? bytes[offset] : 0
  }

  /// Whether a word comes next.
  func has(_ word: StaticString) -> Bool {
    has(word, at: offset)
  }

  func has(_ word: StaticString, at offset: Int) -> Bool {
    var position = offset
    for scalar in word.description.utf8 {
      guard byte(at: position) == scalar else { return false }
      position += 1
    }
    return true
  }

  func isWhitespace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  mutating func skipWhitespace() {
    while offset < bytes.count, isWhitespace(bytes[offset]) { offset += 1 }
  }

  /// Refuses the characters that XML cannot hold, wherever they stand.
  mutating func checkCharacters() throws(ImportError) {
    let count = bytes.count
    var position = offset
    while position < count {
      let byte = bytes[position]
      if byte < 0x20, !isWhitespace(byte) {
        throw forbidden(UInt32(byte), at: position)
      }
      // U+FFFE and U+FFFF; that the bytes are UTF-8 is known.
      if byte == 0xEF, bytes[position + 1] == 0xBF, bytes[position + 2] >= 0xBE {
        throw forbidden(0xFF40 | UInt32(bytes[position + 2]), at: position)
      }
      position &+= 1
    }
  }

  mutating func forbidden(_ value: UInt32, at place: Int) -> ImportError {
    let digits = String(value, radix: 16, uppercase: true)
    let padding = String(repeating: "0", count: max(0, 4 - digits.count))
    return fail("XML cannot hold the character U+\(padding)\(digits)", at: place)
  }

  /// Decodes the scalar at an offset, and how many bytes it has.
  private func scalar(at offset: Int) -> (Unicode.Scalar, length: Int)? {
    let lead = byte(at: offset)
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset + length <= bytes.count else { return nil }
    var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<4 where index < length {
      value = value << 6 | UInt32(bytes[offset + index] & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  // MARK: - Names

  /// Reads a name, colons included.
  mutating func readName() throws(ImportError) -> Range<Int> {
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F || byte == 0x3A {
        offset += 1
      } else if let (scalar, length) = scalar(at: offset),
        offset == start ? XMLName.canBegin(scalar) : XMLName.canContinue(scalar)
      {
        offset += length
      } else {
        break
      }
      guard offset - start <= limits.nameLength else {
        throw fail("a name may have at most \(limits.nameLength) bytes", at: start)
      }
    }
    if offset == start {
      guard offset < bytes.count else { throw unexpectedEnd("a tag") }
      throw fail("a name has to stand here", hints: ["in text, '<' is written '&lt;'"])
    }
    return start..<offset
  }

  /// Returns the number of a name's prefix, and of the rest.
  mutating func split(_ name: Range<Int>) throws(ImportError) -> (prefix: Int, local: Int) {
    let first = Int(bytes[name.lowerBound])
    let last = Int(bytes[name.upperBound - 1])
    let slot = (first &* 7 &+ last &* 3 &+ name.count) & 63
    let recent = recentNames[slot]
    if recent.range.count == name.count, bytes.isEqual(from: name.lowerBound, recent.range) {
      return (recent.prefix, recent.local)
    }
    let (prefix, local) = try lookUp(name)
    recentNames[slot] = (name, prefix, local)
    return (prefix, local)
  }

  private mutating func lookUp(_ name: Range<Int>) throws(ImportError) -> (prefix: Int, local: Int)
  {
    var colon: Int?
    for position in name where bytes[position] == UInt8(ascii: ":") {
      guard colon == nil else {
        throw fail("a name may have one colon, not two as '\(text(name))'", at: name.lowerBound)
      }
      colon = position
    }
    guard let colon else { return (XMLNamespaces.none, namespaces.number(of: text(name))) }
    let local = colon + 1..<name.upperBound
    guard colon > name.lowerBound, let (scalar, _) = scalar(at: local.lowerBound), !local.isEmpty,
      XMLName.canBegin(scalar)
    else {
      throw fail(
        "a colon has to stand between a prefix and a name, not as in '\(text(name))'",
        at: name.lowerBound)
    }
    let prefix = namespaces.number(of: text(name.lowerBound..<colon))
    return (prefix, namespaces.number(of: text(local)))
  }

  // MARK: - What is left out

  mutating func skipComment() throws(ImportError) {
    offset += 4
    while byte(at: offset) != UInt8(ascii: "-") || byte(at: offset + 1) != UInt8(ascii: "-") {
      guard offset < bytes.count else { throw unexpectedEnd("a comment") }
      offset += 1
    }
    guard byte(at: offset + 2) == UInt8(ascii: ">") else {
      guard offset + 2 < bytes.count else { throw unexpectedEnd("a comment") }
      throw fail("'--' may stand only at the end of a comment")
    }
    offset += 3
  }

  mutating func skipInstruction() throws(ImportError) {
    let start = offset
    offset += 2
    let name = try readName()
    if text(name).lowercased() == "xml" {
      throw fail(
        "'<?xml' has to be the first thing in the file", at: start,
        hints: ["remove what stands before it, white space too"])
    }
    if bytes[name].contains(UInt8(ascii: ":")) {
      throw fail("the name of a processing instruction may have no colon", at: start)
    }
    guard offset < bytes.count else { throw unexpectedEnd("a processing instruction") }
    // Behind a `?` that is the last byte only `>` is missing.
    let isEnd = has("?>") || has("?") && offset + 1 == bytes.count
    guard isWhitespace(bytes[offset]) || isEnd else {
      throw fail("white space has to follow the name of a processing instruction")
    }
    while byte(at: offset) != UInt8(ascii: "?") || byte(at: offset + 1) != UInt8(ascii: ">") {
      guard offset < bytes.count else { throw unexpectedEnd("a processing instruction") }
      offset += 1
    }
    offset += 2
  }
}
