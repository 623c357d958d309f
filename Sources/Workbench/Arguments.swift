/// The words after a command's name.
///
/// Words are parted by white space. `"…"`, `'…'`, `“…”`, `„…“` and `«…»` hold spaces, and `\` in front of a quotation
/// mark or a backslash takes away its meaning. A word that begins with `/` runs to the next `/`
/// that ends a word, so that a pattern may hold spaces.
package struct Arguments: Sendable {
  package struct Word: Hashable, Sendable {
    /// The word without its quotation marks.
    package var text: String
    /// Whether the whole word stood in quotation marks.
    package var isQuoted: Bool
  }

  /// What was typed as the command's name.
  package let name: String
  /// The rest of the line, as it was typed, without white space at its ends.
  package private(set) var rest: String

  package init(name: String, rest: String) {
    self.name = name
    self.rest = rest.trimmingSpaces
  }

  package var isEmpty: Bool { rest.isEmpty }

  /// Returns the next word without taking it; nil at the end.
  package func peek() throws(Diagnostic) -> Word? {
    var copy = self
    return try copy.next()
  }

  /// Takes the next word; nil at the end.
  package mutating func next() throws(Diagnostic) -> Word? {
    guard let (word, remainder) = try split() else { return nil }
    rest = remainder.trimmingSpaces
    return word
  }

  /// Takes all that is left as one text: quotation marks around all of it go.
  package mutating func takeText() throws(Diagnostic) -> String {
    defer { rest = "" }
    if let first = rest.unicodeScalars.first, Self.closingMarks(of: first) != nil,
      let (word, remainder) = try? split(), word.isQuoted, remainder.isEmpty
    {
      return word.text
    }
    return rest
  }

  /// Takes all words that are left.
  package mutating func takeWords() throws(Diagnostic) -> [String] {
    var words: [String] = []
    while let word = try next() { words.append(word.text) }
    return words
  }

  /// Takes the next word as a path: `/` means nothing special, and the rest of the line belongs to
  /// it when it has no quotation marks.
  package mutating func takePath() throws(Diagnostic) -> String? {
    isEmpty ? nil : try takeText()
  }

  /// Throws unless every word was taken.
  package func finish(usage: String) throws(Diagnostic) {
    guard let word = try peek() else { return }
    throw Diagnostic(
      "'\(word.text)' is one word too many", hints: ["usage: \(usage)"], exitCode: .usage)
  }

  private func split() throws(Diagnostic) -> (word: Word, remainder: Substring)? {
    guard let first = rest.unicodeScalars.first else { return nil }
    let scalars = rest.unicodeScalars
    var index = scalars.startIndex
    var text = String.UnicodeScalarView()
    var isQuoted = false
    if first == "/", let end = Self.endOfPattern(scalars) {
      return (Word(text: String(scalars[..<end]), isQuoted: false), rest[end...])
    }
    while index < scalars.endIndex, !scalars[index].properties.isWhitespace {
      let scalar = scalars[index]
      guard let closing = Self.closingMarks(of: scalar),
        scalar == "\"" || text.isEmpty || text.last == "="
      else {
        text.append(scalar)
        isQuoted = false
        index = scalars.index(after: index)
        continue
      }
      isQuoted = index == scalars.startIndex
      index = scalars.index(after: index)
      var isClosed = false
      while index < scalars.endIndex {
        let inner = scalars[index]
        index = scalars.index(after: index)
        if closing.contains(inner) {
          isClosed = true
          break
        }
        if inner == "\\", index < scalars.endIndex,
          closing.contains(scalars[index]) || scalars[index] == "\\"
        {
          text.append(scalars[index])
          index = scalars.index(after: index)
        } else {
          text.append(inner)
        }
      }
      guard isClosed else {
        throw Diagnostic(
          "the quotation mark \(scalar) is not closed",
          hints: ["end the text with \(closing[0])"], exitCode: .usage)
      }
    }
    return (Word(text: String(text), isQuoted: isQuoted), rest[index...])
  }

  /// Returns the marks that close what a mark opens; nil when it is not a quotation mark.
  private static func closingMarks(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar {
    case "\"", "'": [scalar]
    case "“", "„": ["”", "“"]
    case "«": ["»"]
    default: nil
    }
  }

  /// Returns the end of a word in slashes, behind the last one; nil when none closes it.
  private static func endOfPattern(_ scalars: String.UnicodeScalarView) -> String.Index? {
    var index = scalars.index(after: scalars.startIndex)
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      if scalar == "\\", next < scalars.endIndex {
        index = scalars.index(after: next)
        continue
      }
      if scalar == "/", next == scalars.endIndex || scalars[next].properties.isWhitespace {
        return next
      }
      index = next
    }
    return nil
  }
}
