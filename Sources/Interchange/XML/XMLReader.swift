import JSONText

/// What stands in an XML document, in its order.
package enum XMLEvent: Hashable, Sendable {
  /// Declarations of namespaces are not among the attributes.
  case start(XMLName, [XMLAttribute])
  /// Comes for `<a/>` too.
  case end(XMLName)
  /// All text between two tags in one piece, though comments stand in it.
  case text(String)
}

/// How much an XML document may ask for.
package struct XMLLimits: Sendable {
  package var depth = 256
  /// In one element, declarations of namespaces among them.
  package var attributes = 256
  /// The bytes of a name with its prefix.
  package var nameLength = 1024

  package init() {}
}

/// Reads XML 1.0 with namespaces from bytes, one event after the other, by the letter of the
/// specifications; what a document type would define is refused with it.
///
/// Only UTF-8 is read. Comments and processing instructions are checked and left out. There is
/// nothing that an attack could make large: no entities but the five, and nothing from elsewhere.
///
///     var reader = try XMLReader(bytes)
///     while let event = try reader.next() {
///       switch event {
///       case .start(let name, let attributes): …
///       case .end(let name): …
///       case .text(let text): …
///       }
///     }
///
/// A reader that has thrown goes on throwing the same error.
package struct XMLReader {
  package let bytes: ContiguousArray<UInt8>
  /// Where the next event begins; after an error, the byte that it is about.
  package internal(set) var offset: Int
  /// Where the event that was returned last begins.
  package private(set) var eventOffset: Int
  let limits: XMLLimits
  var namespaces = XMLNamespaces()
  var elements: ContiguousArray<Element> = []
  /// Whether the last start tag was `<a/>`, so that its end comes next.
  var isEmptyElement = false
  var hasRoot = false
  private var failure: ImportError?
  /// Names that were read lately, since most documents have few; by some of their bytes.
  var recentNames = ContiguousArray<(range: Range<Int>, prefix: Int, local: Int)>(
    repeating: (0..<0, 0, 0), count: 64)
  /// Text that is not the same as in the document, kept for its memory.
  var scratch: ContiguousArray<UInt8> = []

  /// An element that is open.
  struct Element {
    var name: XMLName
    /// The name with its prefix, in the bytes.
    var range: Range<Int>
    /// How many declarations of namespaces were in force before it.
    var outerNamespaces: Int
  }

  package init(
    _ bytes: ContiguousArray<UInt8>, limits: XMLLimits = XMLLimits()
  ) throws(ImportError) {
    try bytes.checkUTF8()
    self.bytes = bytes
    self.limits = limits
    offset = bytes.lengthOfByteOrderMark
    eventOffset = offset
    try checkCharacters()
    try readDeclaration()
  }

  /// Reads the next event; nil after the document's end.
  package mutating func next() throws(ImportError) -> XMLEvent? {
    if let failure { throw failure }
    do throws(ImportError) {
      return try read()
    } catch {
      failure = error
      throw error
    }
  }

  /// Returns an error about the event that was returned last.
  package func error(_ message: String, hints: [String] = []) -> ImportError {
    ImportError(message, at: eventOffset, in: bytes, hints: hints)
  }

  // MARK: - Events

  private mutating func read() throws(ImportError) -> XMLEvent? {
    eventOffset = offset
    if isEmptyElement { return closeElement() }
    scratch.removeAll(keepingCapacity: true)
    while offset < bytes.count {
      guard byte(at: offset) == UInt8(ascii: "<") else {
        if elements.isEmpty {
          try skipOutside()
        } else if let text = try readText() {
          return .text(text)
        }
        continue
      }
      switch byte(at: offset + 1) {
      case UInt8(ascii: "!"): try readMarkup()
      case UInt8(ascii: "?"): try skipInstruction()
      case let next:
        if !scratch.isEmpty { return .text(String(decoding: scratch, as: UTF8.self)) }
        eventOffset = offset
        return next == UInt8(ascii: "/") ? try readEndTag() : try readStartTag()
      }
    }
    if let open = elements.last { throw unclosed(open) }
    guard hasRoot else { throw fail("an XML document has to have an element") }
    return nil
  }

  /// Passes over what may stand before and after the root: white space.
  private mutating func skipOutside() throws(ImportError) {
    let start = offset
    skipWhitespace()
    guard offset == start else { return }
    throw fail(
      hasRoot ? "nothing may follow the root element" : "an XML document has to begin with '<'")
  }

  private mutating func readMarkup() throws(ImportError) {
    if has("<!--") { return try skipComment() }
    if has("<![CDATA[") {
      guard !elements.isEmpty else { throw fail("text may stand only in the root element") }
      return try readCharacterData()
    }
    if has("<!DOCTYPE") {
      throw fail(
        "a document type is refused: it could define entities and fetch files",
        hints: ["remove '<!DOCTYPE …>' from the file"])
    }
    throw fail("'<!' has to begin a comment or a CDATA section")
  }

  /// Ends the innermost element.
  mutating func closeElement() -> XMLEvent? {
    isEmptyElement = false
    guard let element = elements.popLast() else { return nil }
    namespaces.removeLast(to: element.outerNamespaces)
    return .end(element.name)
  }

  private mutating func readEndTag() throws(ImportError) -> XMLEvent? {
    let start = offset
    offset += 2
    let name = try readName()
    skipWhitespace()
    guard offset < bytes.count else { throw unexpectedEnd("an end tag") }
    guard byte(at: offset) == UInt8(ascii: ">") else {
      throw fail("an end tag has to end with '>'")
    }
    guard let open = elements.last else {
      throw fail("no element is open that '</\(text(name))>' could end", at: start)
    }
    guard bytes.isEqual(from: name.lowerBound, open.range), name.count == open.range.count else {
      throw fail(
        "'</\(text(name))>' has to be '</\(text(open.range))>', \(place(of: open))", at: start)
    }
    offset += 1
    return closeElement()
  }

  // MARK: - Errors

  /// An error at an offset, by default the current one, where the reader then stays.
  @inline(never)
  mutating func fail(
    _ message: String, at place: Int? = nil, hints: [String] = []
  ) -> ImportError {
    offset = place ?? offset
    return ImportError(message, at: offset, in: bytes, hints: hints)
  }

  mutating func unexpectedEnd(_ part: String) -> ImportError {
    fail("the file ends inside \(part)", at: bytes.count, hints: ["is it whole?"])
  }

  private mutating func unclosed(_ element: Element) -> ImportError {
    fail(
      "the file ends before '</\(text(element.range))>', \(place(of: element))", at: bytes.count,
      hints: ["is it whole?"])
  }

  private func place(of element: Element) -> String {
    let place = ImportError("", at: element.range.lowerBound, in: bytes)
    return "the end of the element that begins in line \(place.line ?? 1)"
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
