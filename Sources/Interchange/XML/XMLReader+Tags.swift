extension XMLReader {
  /// An attribute as it is written, before the prefixes are looked up.
  private struct Attribute {
    var range: Range<Int>
    var prefix: Int
    var local: Int
    var value: String
    /// The number of its namespace.
    var namespace = XMLNamespaces.none

    var isDeclaration: Bool {
      prefix == XMLNamespaces.xmlns
        || prefix == XMLNamespaces.none && local == XMLNamespaces.xmlns
    }
  }

  /// Reads a start tag, whose `<` comes next.
  mutating func readStartTag() throws(ImportError) -> XMLEvent {
    let start = offset
    guard !hasRoot || !elements.isEmpty else {
      throw fail("nothing may follow the root element")
    }
    guard elements.count < limits.depth else {
      throw fail("elements may stand at most \(limits.depth) deep in each other")
    }
    offset += 1
    let range = try readName()
    var attributes: [Attribute] = []
    while true {
      let end = offset
      skipWhitespace()
      if byte(at: offset) == UInt8(ascii: ">") {
        isEmptyElement = false
        offset += 1
        break
      }
      if byte(at: offset) == UInt8(ascii: "/"), byte(at: offset + 1) == UInt8(ascii: ">") {
        isEmptyElement = true
        offset += 2
        break
      }
      guard offset < bytes.count, bytes[offset] != UInt8(ascii: "/") || offset + 1 < bytes.count
      else {
        throw unexpectedEnd("a start tag")
      }
      guard offset > end else {
        throw fail("white space has to stand before an attribute, or '>' at the end of a tag")
      }
      guard attributes.count < limits.attributes else {
        throw fail("an element may have at most \(limits.attributes) attributes", at: start)
      }
      attributes.append(try readAttribute())
    }
    let outer = namespaces.count
    try declareNamespaces(attributes, after: outer)
    let name = try resolve(range, &attributes)
    hasRoot = true
    elements.append(Element(name: name, range: range, outerNamespaces: outer))
    var result: [XMLAttribute] = []
    result.reserveCapacity(attributes.count)
    for attribute in attributes where !attribute.isDeclaration {
      let name = XMLName(namespaces.words[attribute.namespace], namespaces.words[attribute.local])
      result.append(XMLAttribute(name, attribute.value))
    }
    return .start(name, result)
  }

  // MARK: - Attributes

  private mutating func readAttribute() throws(ImportError) -> Attribute {
    let range = try readName()
    skipWhitespace()
    guard offset < bytes.count else { throw unexpectedEnd("a start tag") }
    guard bytes[offset] == UInt8(ascii: "=") else {
      throw fail("'=' and a value have to follow the attribute '\(text(range))'")
    }
    offset += 1
    skipWhitespace()
    let value = try readValue(of: range)
    let (prefix, local) = try split(range)
    return Attribute(range: range, prefix: prefix, local: local, value: value)
  }

  private mutating func readValue(of name: Range<Int>) throws(ImportError) -> String {
    guard offset < bytes.count else { throw unexpectedEnd("a start tag") }
    let quote = bytes[offset]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw fail("the value of the attribute '\(text(name))' has to stand in quotes")
    }
    offset += 1
    scratch.removeAll(keepingCapacity: true)
    var start = offset
    while true {
      guard offset < bytes.count else { throw unexpectedEnd("the value of an attribute") }
      let byte = bytes[offset]
      if byte == quote { break }
      if byte > UInt8(ascii: "<") {
        offset &+= 1
        continue
      }
      switch byte {
      case UInt8(ascii: "<"):
        throw fail(
          "'<' may not stand in the value of an attribute", hints: ["write '&lt;'"])
      case UInt8(ascii: "&"):
        scratch.append(contentsOf: bytes[start..<offset])
        try readReference()
        start = offset
      case 0x09, 0x0A, 0x0D:
        // White space becomes spaces, CR LF one.
        scratch.append(contentsOf: bytes[start..<offset])
        scratch.append(0x20)
        offset += byte == 0x0D && self.byte(at: offset + 1) == 0x0A ? 2 : 1
        start = offset
      default: offset &+= 1
      }
    }
    let end = offset
    offset += 1
    if scratch.isEmpty { return text(start..<end) }
    scratch.append(contentsOf: bytes[start..<end])
    return String(decoding: scratch, as: UTF8.self)
  }

  // MARK: - Namespaces

  private mutating func declareNamespaces(
    _ attributes: [Attribute], after outer: Int
  ) throws(ImportError) {
    for attribute in attributes where attribute.isDeclaration {
      let prefix = attribute.prefix == XMLNamespaces.none ? XMLNamespaces.none : attribute.local
      guard !namespaces.declares(prefix, after: outer) else {
        throw fail(
          "an attribute may stand once in an element, and '\(text(attribute.range))' does twice",
          at: attribute.range.lowerBound)
      }
      if let reason = namespaces.declare(prefix, as: attribute.value) {
        throw fail(reason, at: attribute.range.lowerBound)
      }
    }
  }

  /// Looks up the prefixes of a start tag, and returns the element's name.
  private mutating func resolve(
    _ element: Range<Int>, _ attributes: inout [Attribute]
  ) throws(ImportError) -> XMLName {
    let (prefix, local) = try split(element)
    guard prefix != XMLNamespaces.xmlns else {
      throw fail("the prefix 'xmlns' is for declarations", at: element.lowerBound)
    }
    let namespace = try lookUp(prefix, at: element.lowerBound)
    for index in attributes.indices where !attributes[index].isDeclaration {
      // A name without a prefix is in no namespace, whatever `xmlns` says.
      if attributes[index].prefix != XMLNamespaces.none {
        attributes[index].namespace = try lookUp(
          attributes[index].prefix, at: attributes[index].range.lowerBound)
      }
      for other in 0..<index
      where attributes[other].local == attributes[index].local
        && attributes[other].namespace == attributes[index].namespace
        && !attributes[other].isDeclaration
      {
        throw fail(
          "an attribute may stand once in an element, and "
            + "'\(text(attributes[index].range))' does twice",
          at: attributes[index].range.lowerBound)
      }
    }
    return XMLName(namespaces.words[namespace], namespaces.words[local])
  }

  private mutating func lookUp(_ prefix: Int, at place: Int) throws(ImportError) -> Int {
    if let namespace = namespaces.namespace(of: prefix) { return namespace }
    let word = namespaces.words[prefix]
    throw fail(
      "the prefix '\(word)' has to be declared", at: place,
      hints: ["'xmlns:\(word)=…' in this element or around it declares it"])
  }
}
