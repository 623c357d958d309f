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
    do throws(RegularExpression.Problem) {
      _ = try RegularExpression(source)
    } catch {
      throw Self.refusal(of: source, error)
    }
  }

  private static func refusal(
    of source: String, _ problem: RegularExpression.Problem
  ) -> Diagnostic {
    switch problem {
    case .malformed:
      Diagnostic(
        "'\(source)' is not a regular expression",
        hints: ["put \\ in front of a character that means itself, such as \\("], exitCode: .usage)
    case .unknown(let part):
      Diagnostic(
        "'\(part)' in '\(source)' is not known here",
        hints: ["there are . [a-z] \\d \\w \\s \\b ^ $ ( | ) * + ? {2,3} and \\p{L}"],
        exitCode: .usage)
    case .tooMuch:
      Diagnostic(
        "the regular expression is too long, too deep or repeats too often",
        hints: ["an expression has 1000 characters and repeats 2000 times at the most"],
        exitCode: .usage)
    }
  }

  /// Returns what tells, on any core, whether a text has the pattern.
  package func matcher() -> @Sendable (Substring) -> Bool {
    guard isRegularExpression else { return { $0.firstRange(ofWords: source) != nil } }
    guard let expression = try? RegularExpression(source) else { return { _ in false } }
    return { expression.firstRange(in: $0) != nil }
  }

  /// Returns what looks for the pattern in one text after the other.
  package func finder() -> (Substring) -> Range<String.Index>? {
    guard isRegularExpression else { return { $0.firstRange(ofWords: source) } }
    guard let expression = try? RegularExpression(source) else { return { _ in nil } }
    return { expression.firstRange(in: $0) }
  }

  package func firstRange(in text: Substring) -> Range<String.Index>? {
    finder()(text)
  }

  /// Returns the first place where the pattern begins a word, or else the first place of all.
  package func firstWordRange(in text: Substring) -> Range<String.Index>? {
    let find = finder()
    let first = find(text)
    var next = first
    while let range = next {
      let before = text[..<range.lowerBound].last
      if before.map({ !$0.isLetter && !$0.isNumber }) ?? true { return range }
      // An expression such as `$` is found behind the last character.
      if range.lowerBound == text.endIndex { break }
      let rest = text[text.index(after: range.lowerBound)...]
      next = find(rest)
    }
    return first
  }
}

extension TextPattern: CustomStringConvertible {
  package var description: String { isRegularExpression ? "/\(source)/" : "'\(source)'" }
}

extension Substring {
  /// Returns where the words stand first, regardless of case and of how accents are encoded.
  fileprivate func firstRange(ofWords words: String) -> Range<String.Index>? {
    words.utf8.allSatisfy { $0 < 0x80 } ? firstRange(ofASCII: words) : firstRange(ofLetters: words)
  }

  private func firstRange(ofASCII words: String) -> Range<String.Index>? {
    func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
    let wanted = words.utf8.map(folded)
    guard let first = wanted.first else { return nil }
    var start = utf8.startIndex
    while start < utf8.endIndex {
      if folded(utf8[start]) == first {
        var index = start
        var count = 0
        while index < utf8.endIndex, count < wanted.count, folded(utf8[index]) == wanted[count] {
          index = utf8.index(after: index)
          count += 1
        }
        // An accent behind the last letter makes another letter of it.
        if count == wanted.count,
          index == endIndex || !unicodeScalars[index].properties.isGraphemeExtend
        {
          return start..<index
        }
      }
      start = utf8.index(after: start)
    }
    return nil
  }

  private func firstRange(ofLetters words: String) -> Range<String.Index>? {
    let wanted = words.map { $0.lowercased() }
    guard let first = wanted.first else { return nil }
    var start = startIndex
    while start < endIndex {
      // Strings compare by canonical equivalence.
      if self[start].lowercased() == first {
        var index = start
        var count = 0
        while index < endIndex, count < wanted.count, self[index].lowercased() == wanted[count] {
          index = self.index(after: index)
          count += 1
        }
        if count == wanted.count { return start..<index }
      }
      start = self.index(after: start)
    }
    return nil
  }
}
