/// A text that is annotated, and where it came from.
///
/// The text never changes: every range in a session counts on it.
package struct Article: Hashable, Sendable {
  /// A name that can stand in a file name: letters, digits, `-`, `_` and `.`.
  package var id: String
  package var title: String?
  package var byline: String?
  package var published: String?
  package var source: String?
  /// A BCP 47 code, where it was given or guessed.
  package var language: String?
  /// The lower-case hexadecimal SHA-256 of the text's UTF-8 bytes.
  package let sha256: String
  package let text: String
  package var unknown = UnknownFields()

  package init(
    id: String, title: String? = nil, byline: String? = nil, published: String? = nil,
    source: String? = nil, language: String? = nil, text: String
  ) {
    // Offsets into a native UTF-8 string take constant time.
    var text = text
    text.makeContiguousUTF8()
    self.id = id
    self.title = title
    self.byline = byline
    self.published = published
    self.source = source
    self.language = language
    self.text = text
    self.sha256 = SHA256.hexadecimal(of: text)
  }

  /// Takes a digest that the caller has compared with the text, or leaves to `verify`.
  package init(id: String, sha256: String, text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.id = id
    self.text = text
    self.sha256 = sha256
  }

  /// Returns the characters of a range, which must lie on scalar boundaries of the text.
  package subscript(_ range: TextRange) -> Substring {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.start)
    return text[start..<bytes.index(start, offsetBy: range.count)]
  }

  /// Whether a byte offset begins a Unicode scalar, or is the end of the text.
  package func isScalarBoundary(_ offset: Int) -> Bool {
    let bytes = text.utf8
    guard offset >= 0, offset <= bytes.count else { return false }
    guard offset < bytes.count else { return true }
    return bytes[bytes.index(bytes.startIndex, offsetBy: offset)] & 0xC0 != 0x80
  }

  /// Whether a range covers one Unicode scalar or more, each of them whole.
  package func isWholeText(_ range: TextRange) -> Bool {
    !range.isEmpty && isScalarBoundary(range.start) && isScalarBoundary(range.end)
  }

  /// Returns the range without the white space at its ends.
  package func trimmed(_ range: TextRange) -> TextRange {
    let scalars = self[range].unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isSpace }),
      let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return TextRange(range.start, range.start) }
    let bytes = text.utf8
    return TextRange(
      bytes.distance(from: bytes.startIndex, to: first),
      bytes.distance(from: bytes.startIndex, to: scalars.index(after: last)))
  }

  /// Whether the white space between two sentences has a blank line in it, or more.
  package func hasBlankLine(in range: TextRange) -> Bool {
    var breaks = 0
    var previous: Unicode.Scalar = " "
    for scalar in self[range].unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{2028}", "\u{85}": breaks += 1
      case "\u{2029}": breaks += 2
      default: break
      }
      previous = scalar
    }
    return breaks >= 2
  }
}
