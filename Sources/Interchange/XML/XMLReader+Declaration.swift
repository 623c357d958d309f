extension XMLReader {
  /// Reads `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` if it comes next.
  mutating func readDeclaration() throws(ImportError) {
    guard has("<?xml"),
      isWhitespace(byte(at: offset + 5)) || has("<?xml?") || offset + 5 == bytes.count
    else { return }
    offset += 5
    guard let version = try pseudoAttribute("version") else {
      throw malformed("the XML declaration has to name the version, '1.0'")
    }
    guard version.value == "1.0" else {
      throw fail(
        "XML has to be of version 1.0; the file says '\(version.value)'", at: version.offset,
        hints: ["export it again as XML 1.0"])
    }
    if let encoding = try pseudoAttribute("encoding"), encoding.value.lowercased() != "utf-8" {
      throw fail(
        "XML has to be in UTF-8; the file says '\(encoding.value)'", at: encoding.offset,
        hints: ["save the file as UTF-8 and let its first line say so"])
    }
    if let standalone = try pseudoAttribute("standalone"), standalone.value != "yes",
      standalone.value != "no"
    {
      throw fail("'standalone' has to be 'yes' or 'no'", at: standalone.offset)
    }
    skipWhitespace()
    guard has("?>") else {
      throw malformed(
        "the XML declaration has 'version', 'encoding' and 'standalone', and ends with '?>'")
    }
    offset += 2
  }

  /// An error in the declaration, which may also be that it was cut.
  private mutating func malformed(_ message: String) -> ImportError {
    bytes[offset...].contains(UInt8(ascii: ">"))
      ? fail(message) : unexpectedEnd("the XML declaration")
  }

  /// Reads a name and its value if white space and the name come next.
  private mutating func pseudoAttribute(
    _ name: StaticString
  ) throws(ImportError) -> (value: String, offset: Int)? {
    let start = offset
    skipWhitespace()
    guard offset > start, has(name) else {
      offset = start
      return nil
    }
    offset += name.utf8CodeUnitCount
    skipWhitespace()
    guard byte(at: offset) == UInt8(ascii: "=") else {
      guard offset < bytes.count else { throw unexpectedEnd("the XML declaration") }
      throw fail("'=' and a value have to follow '\(name)'")
    }
    offset += 1
    skipWhitespace()
    let quote = byte(at: offset)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      guard offset < bytes.count else { throw unexpectedEnd("the XML declaration") }
      throw fail("the value of '\(name)' has to stand in quotes")
    }
    offset += 1
    let begin = offset
    while byte(at: offset) != quote {
      guard offset < bytes.count else { throw unexpectedEnd("the XML declaration") }
      guard offset - begin < limits.nameLength else {
        throw fail("a value in the XML declaration is a short word", at: begin)
      }
      offset += 1
    }
    offset += 1
    return (text(begin..<offset - 1), begin)
  }
}
