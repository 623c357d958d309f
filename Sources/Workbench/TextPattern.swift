/// What to look for in a text: plain words or a regular expression, both regardless of case.
package struct TextPattern: Hashable, Sendable {
  /// The words or the expression, without slashes.
  package let source: String
  package let isRegularExpression: Bool

  /// Looks for these characters and no others.
  package init(words: String) {
    source = words
    isRegularExpression = false
  }

  /// Parses `/expression/`; throws when it is not one.
  package init(inSlashes word: String) throws(Diagnostic) {
    guard word.utf8.count >= 2, word.hasPrefix("/"), word.hasSuffix("/") else {
      throw Diagnostic(
        "a pattern stands between slashes", at: word, hints: ["/20%/"], exitCode: .usage)
    }
    let source = String(word.dropFirst().dropLast())
    guard !source.isEmpty else {
      throw Diagnostic("the pattern is empty", hints: ["/20%/"], exitCode: .usage)
    }
    let special = #"\^$.|?*+()[]{}"#.unicodeScalars
    self.source = source
    isRegularExpression = source.unicodeScalars.contains { special.contains($0) }
    guard isRegularExpression else { return }
    do {
      _ = try Regex(source)
    } catch {
      throw Diagnostic(
        "'\(source)' is not a regular expression",
        hints: ["put \\ in front of a character that means itself, such as \\("], exitCode: .usage)
    }
  }

  package func matches(_ text: Substring) -> Bool {
    firstRange(in: text) != nil
  }

  package func firstRange(in text: Substring) -> Range<String.Index>? {
    if isRegularExpression {
      guard let expression = try? Regex(source).ignoresCase() else { return nil }
      return text.firstRange(of: expression)
    }
    return text.firstRange(ofWords: source)
  }
}

extension TextPattern: CustomStringConvertible {
  package var description: String { isRegularExpression ? "/\(source)/" : "'\(source)'" }
}

extension Substring {
  /// Returns where the words stand first, regardless of case.
  ///
  /// Case is folded scalar by scalar, so that positions stay those of the text itself.
  fileprivate func firstRange(ofWords words: String) -> Range<String.Index>? {
    func folded(_ scalar: Unicode.Scalar) -> String {
      scalar.value < 0x80
        ? String(Character(scalar.properties.isUppercase ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar))
        : scalar.properties.lowercaseMapping
    }
    let wanted = words.unicodeScalars.map(folded)
    guard let first = wanted.first else { return nil }
    var start = unicodeScalars.startIndex
    while start < unicodeScalars.endIndex {
      if folded(unicodeScalars[start]) == first {
        var index = start
        var count = 0
        while index < unicodeScalars.endIndex, count < wanted.count,
          folded(unicodeScalars[index]) == wanted[count]
        {
          index = unicodeScalars.index(after: index)
          count += 1
        }
        if count == wanted.count { return start..<index }
      }
      start = unicodeScalars.index(after: start)
    }
    return nil
  }
}
