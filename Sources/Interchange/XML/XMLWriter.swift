/// Writes XML to bytes: closes what it opened and escapes what has to be, and adds no white space.
///
/// What XML 1.0 cannot hold becomes a space, which is as long in code points and in UTF-16 units;
/// `isAllowed` lets the caller say so.
package struct XMLWriter {
  package private(set) var bytes: ContiguousArray<UInt8> = []
  private var names: ContiguousArray<String> = []
  /// Whether the last start tag still lacks its `>`.
  private var isInTag = false

  package init(reservingCapacity capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Returns what was written, and forgets it: the rest continues it.
  package mutating func take() -> ContiguousArray<UInt8> {
    let taken = bytes
    bytes = []
    return taken
  }

  // MARK: - Structure

  /// Writes the first line of a file.
  package mutating func declaration() {
    append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Opens an element; its attributes come next.
  ///
  /// - Parameter name: with its prefix, which the caller declares. Names are not escaped.
  package mutating func open(_ name: String) {
    finishTag()
    append("<")
    append(name)
    names.append(name)
    isInTag = true
  }

  /// Writes an attribute of the element that was opened last, before anything in it.
  package mutating func attribute(_ name: String, _ value: String) {
    precondition(isInTag, "attributes stand in a start tag")
    append(" ")
    append(name)
    append("=\"")
    escape(value, inAttribute: true)
    append("\"")
  }

  /// Writes an attribute that is a whole number.
  package mutating func attribute(_ name: String, _ value: Int) {
    precondition(isInTag, "attributes stand in a start tag")
    append(" ")
    append(name)
    append("=\"")
    if value < 0 { append(String(value)) } else { bytes.append(decimal: value) }
    append("\"")
  }

  /// Closes the element that was opened last; one with nothing in it as `<a/>`.
  package mutating func close() {
    guard let name = names.popLast() else { preconditionFailure("no element is open") }
    if isInTag {
      append("/>")
      isInTag = false
    } else {
      append("</")
      append(name)
      append(">")
    }
  }

  /// Writes an element with nothing but text in it.
  package mutating func element(_ name: String, _ content: String) {
    open(name)
    text(content)
    close()
  }

  /// Writes text; a reader gives it back to the last white space.
  package mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    finishTag()
    escape(text, inAttribute: false)
  }

  /// Begins a new line, which is text where text may stand.
  package mutating func line() {
    finishTag()
    append("\n")
  }

  private mutating func finishTag() {
    guard isInTag else { return }
    append(">")
    isInTag = false
  }

  // MARK: - Characters

  /// Whether XML 1.0 can hold a scalar, be it by its number.
  package static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends a text, and replaces in it what has to be; most texts have nothing of the kind.
  private mutating func escape(_ text: String, inAttribute: Bool) {
    let begin = bytes.count
    append(text)
    guard bytes[begin...].contains(where: { $0 < 0x3F && $0 != 0x20 || $0 == 0xEF }) else { return }
    let source = ContiguousArray(bytes[begin...])
    bytes.removeSubrange(begin...)
    var start = 0
    var position = 0
    while position < source.count {
      let byte = source[position]
      // Nothing else needs a look: 0xEF begins U+FFFE and U+FFFF.
      guard byte < 0x3F || byte == 0xEF else {
        position &+= 1
        continue
      }
      var length = 1
      let escaped: StaticString
      switch byte {
      case UInt8(ascii: "&"): escaped = "&amp;"
      case UInt8(ascii: "<"): escaped = "&lt;"
      case UInt8(ascii: ">"): escaped = "&gt;"
      case 0x0D: escaped = "&#13;"
      case UInt8(ascii: "\"") where inAttribute: escaped = "&quot;"
      case 0x09 where inAttribute: escaped = "&#9;"
      case 0x0A where inAttribute: escaped = "&#10;"
      case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20: escaped = " "
      case 0xEF where source[position + 1] == 0xBF && source[position + 2] >= 0xBE:
        escaped = " "
        length = 3
      default:
        position &+= 1
        continue
      }
      bytes.append(contentsOf: source[start..<position])
      append(escaped.description)
      position += length
      start = position
    }
    bytes.append(contentsOf: source[start...])
  }
}
