/// What stands after a possible end of a sentence.
struct Following {
  enum Kind {
    case upper, lower, uncased, digit
    /// A comma or another mark that carries the sentence on.
    case continuation
    case terminator
    case symbol
    /// No word up to the end of the unit.
    case nothing
  }

  var kind: Kind
  /// The first scalar that is not an opening mark, and where it stands.
  var scalar: UInt32 = 0
  var index: Int
  /// Whether white space stands between the end and the word.
  var isSpaced = false
  /// Whether a quotation opens before the word.
  var opensQuotation = false
  /// Whether `¿` or `¡` stands before the word.
  var isInverted = false
}

extension SentenceScanner {
  /// Looks past white space and opening marks for what a new sentence would begin with.
  ///
  /// Gives up after 32 characters, which then count as a symbol.
  func following(_ end: Int, before unitEnd: Int) -> Following {
    var next = Following(kind: .symbol, index: end)
    next.index = text.skippingWhiteSpace(from: end, to: unitEnd)
    next.isSpaced = next.index > end
    for _ in 0..<32 {
      guard next.index < unitEnd else {
        next.kind = .nothing
        return next
      }
      let unit = text.scalar(at: next.index, before: unitEnd)
      next.scalar = unit.value
      if CharacterClass.isWhiteSpace(unit.value) {
        next.isSpaced = true
      } else if Marks.opensQuotation(unit.value) {
        next.opensQuotation = true
      } else if Marks.introduces(unit.value) {
        next.isInverted = next.isInverted || unit.value == 0xBF || unit.value == 0xA1
      } else if !Marks.opensBracket(unit.value) {
        next.kind = kind(of: unit, at: next.index, before: unitEnd)
        if next.isInverted, next.kind == .lower { next.kind = .upper }
        return next
      }
      next.index += unit.length
    }
    return next
  }

  private func kind(of unit: UTF8Text.Unit, at index: Int, before end: Int) -> Following.Kind {
    switch CharacterClass.letterCase(unit.value) {
    case .upper: return .upper
    case .uncased: return .uncased
    case .lower: return isCamelCase(from: index + unit.length, before: end) ? .upper : .lower
    case .notALetter: break
    }
    if CharacterClass.isDigit(unit.value) { return .digit }
    if UTF8Text.kind(unit.value) != nil { return .terminator }
    if Marks.continues(unit.value) || Marks.closesQuotation(unit.value) { return .continuation }
    return .symbol
  }

  /// Whether a capital follows a small first letter, as in `iPhone`.
  private func isCamelCase(from index: Int, before end: Int) -> Bool {
    guard index < end else { return false }
    return CharacterClass.letterCase(text.scalar(at: index, before: end).value) == .upper
  }

  /// Whether the next word has its capital only because a sentence starts with it.
  ///
  /// A single letter with a stop is an initial, whatever word it could be. Of `He’s` and `L’eau`
  /// the part before the apostrophe counts too, in the second case with the apostrophe.
  func isStarter(_ next: Following, before end: Int) -> Bool {
    guard next.kind == .upper else { return false }
    let wordEnd = text.endOfLetters(from: next.index, to: end)
    guard wordEnd > next.index, wordEnd - next.index < 40 else { return false }
    if wordEnd < end {
      let first = text.scalar(at: next.index, before: end)
      let after = text.scalar(at: wordEnd, before: end)
      if text.bytes[wordEnd] == 0x2E, wordEnd == next.index + first.length { return false }
      if CharacterClass.lowercased(after.value) == 0x27 {
        let apostropheEnd = wordEnd + after.length
        let tailEnd = text.endOfLetters(from: apostropheEnd, to: end)
        if isStarter(from: next.index, to: tailEnd) { return true }
        if isStarter(from: next.index, to: apostropheEnd) { return true }
      }
    }
    return isStarter(from: next.index, to: wordEnd)
  }

  private func isStarter(from start: Int, to end: Int) -> Bool {
    rules.words.kind(of: text.hash(from: start, to: end)).contains(.starter)
  }

  /// Whether a clause such as `Mr. Smith asked` follows a quotation.
  ///
  /// It begins with a name, since all other words would be in lower case, and has the verb among
  /// its first four words, with no punctuation before it but stops, hyphens and apostrophes.
  func isReportingClause(_ next: Following, before end: Int) -> Bool {
    guard next.kind == .upper, !next.opensQuotation else { return false }
    guard !isStarter(next, before: end) else { return false }
    var index = next.index
    var words = 0
    let limit = min(end, index + 120)
    while index < limit, words < 4 {
      let wordEnd = text.endOfLetters(from: index, to: end)
      if wordEnd > index {
        words += 1
        let kind = rules.words.kind(of: text.hash(from: index, to: wordEnd))
        if words > 1, kind.contains(.reporting) { return true }
        index = wordEnd
        continue
      }
      let unit = text.scalar(at: index, before: end)
      guard
        CharacterClass.isWhiteSpace(unit.value) || unit.value == 0x2E || unit.value == 0x2D
          || CharacterClass.lowercased(unit.value) == 0x27
      else { return false }
      index += unit.length
    }
    return false
  }
}
