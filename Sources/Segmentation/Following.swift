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
  /// Whether a dash stands before the word.
  var isAfterDash = false
  /// Whether a hyphen and a space are all that stands before the word.
  var isAfterHyphen = false
  /// Whether `¿` or `¡` stands before the word.
  var isInverted = false
  /// Whether a dash between spaces stands before the word.
  var isAfterSpacedDash = false
  /// Whether a round bracket opens before the word.
  var opensBracket = false

  /// Whether nothing but white space stands before the word.
  var isBare: Bool { !opensQuotation && !isAfterDash && !opensBracket }
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
      // Nearly all sentences start with a letter.
      if CharacterClass.isASCIIWord(text.bytes[next.index])
        || !isPassed(unit, by: &next, before: unitEnd)
      {
        next.kind = kind(of: unit, at: next.index, before: unitEnd)
        if next.isInverted, next.kind == .lower { next.kind = .upper }
        return next
      }
      next.index += unit.length
    }
    return next
  }

  /// Whether a scalar is white space or an opening mark, which is then noted.
  private func isPassed(
    _ unit: UTF8Text.Unit, by next: inout Following, before unitEnd: Int
  ) -> Bool {
    if CharacterClass.isWhiteSpace(unit.value) {
      next.isSpaced = true
    } else if opensLowQuotation(at: next.index, before: unitEnd) {
      next.opensQuotation = true
      next.index += 1
    } else if Marks.opensQuotation(unit.value) {
      // In `Acme S.A. ("Acme")` the mark belongs to the brackets.
      next.opensQuotation = !next.opensBracket
    } else if Marks.introduces(unit.value) {
      next.isInverted = next.isInverted || unit.value == 0xBF || unit.value == 0xA1
      next.isAfterHyphen =
        next.isSpaced && unit.value == 0x2D && next.index + 1 < unitEnd
        && text.bytes[next.index + 1] == 0x20
      if Marks.isDash(unit.value) {
        next.isAfterDash = true
        next.isAfterSpacedDash =
          next.isAfterSpacedDash
          || next.isSpaced && isSpace(at: next.index + unit.length, before: unitEnd)
      }
    } else if Marks.opensBracket(unit.value) {
      next.opensBracket = next.opensBracket || unit.value == 0x28
    } else {
      return false
    }
    return true
  }

  /// Whether two commas stand for `„`, as typewriters wrote it.
  private func opensLowQuotation(at index: Int, before end: Int) -> Bool {
    text.bytes[index] == 0x2C && index + 1 < end && text.bytes[index + 1] == 0x2C
  }

  private func kind(of unit: UTF8Text.Unit, at index: Int, before end: Int) -> Following.Kind {
    // All terminators above this are of scripts whose letters take long to class.
    if unit.value >= 0x589, UTF8Text.kind(unit.value) != nil { return .terminator }
    switch CharacterClass.letterCase(unit.value) {
    case .upper: return .upper
    case .uncased: return .uncased
    case .lower:
      let after = index + unit.length
      let startsSentence =
        isCamelCase(from: after, before: end) || isElided(at: index, until: after, before: end)
        || isAddress(at: index, before: end)
      return startsSentence ? .upper : .lower
    case .notALetter: break
    }
    if CharacterClass.isDigit(unit.value) { return .digit }
    if UTF8Text.kind(unit.value) != nil { return .terminator }
    if Marks.continues(unit.value) || Marks.closesQuotation(unit.value) { return .continuation }
    return .symbol
  }

  /// Whether a letter is what is left of a word before a capital: `’s Avonds`, `'t Is`.
  private func isElided(at index: Int, until after: Int, before end: Int) -> Bool {
    guard after + 1 < end, text.bytes[after] == 0x20, index > 0 else { return false }
    let apostrophe = text.scalar(endingAt: index, after: 0).value
    return CharacterClass.lowercased(apostrophe) == 0x27
      && CharacterClass.letterCase(text.scalar(at: after + 1, before: end).value) == .upper
  }

  /// Whether a Latin capital follows a small first letter, as in `iPhone`; `кВт` is a unit.
  private func isCamelCase(from index: Int, before end: Int) -> Bool {
    guard index < end else { return false }
    let second = text.scalar(at: index, before: end).value
    return second < 0x250 && CharacterClass.letterCase(second) == .upper
  }

  /// Whether a web address with its scheme starts here.
  func isAddress(at index: Int, before end: Int) -> Bool {
    guard index < end, text.bytes[index] == 0x68 else { return false }
    let colon = text.endOfLetters(from: index, to: end)
    return text.startsAddress(atColon: colon, before: end)
  }

  /// Whether the next word has its capital only because a sentence starts with it.
  ///
  /// A single letter with a stop is an initial, whatever word it could be. Of `He’s` and `L’eau`
  /// the part before the apostrophe counts too, in the second case with the apostrophe.
  func isStarter(_ next: Following, before end: Int) -> Bool {
    guard next.kind == .upper || next.kind == .uncased else { return false }
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
  /// its first four words, with no punctuation before it but stops, hyphens and apostrophes. In
  /// scripts without cases it begins with the verb.
  func isReportingClause(_ next: Following, before end: Int) -> Bool {
    guard !next.opensQuotation else { return false }
    if next.kind == .uncased {
      let wordEnd = text.endOfLetters(from: next.index, to: end)
      return rules.words.kind(of: text.hash(from: next.index, to: wordEnd)).contains(.reporting)
    }
    guard next.kind == .upper else { return false }
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
