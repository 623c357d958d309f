extension SentenceScanner {
  /// Whether a lone stop ends a sentence, by the word before it and the word after it.
  func stopEnds(_ candidate: Candidate, before next: Following) -> Bool {
    let stop = candidate.terminator.start
    let token = Token(
      start: tokenStart(before: stop, after: candidate.sentenceStart), end: stop)
    guard !token.isEmpty else { return true }
    if isListNumber(token, in: candidate) { return false }

    switch tokenClass(token) {
    case .word: return true
    case .title: return candidate.closing.closesQuotation
    case .numbered: return next.kind != .digit
    case .abbreviation:
      return candidate.closing.closesQuotation || next.opensQuotation
        || isStarter(next, before: candidate.unitEnd)
    case .initial:
      if candidate.closing.closesQuotation { return true }
      return isStarter(next, before: candidate.unitEnd)
        && !followsName(token, after: candidate.sentenceStart)
    case .ordinal:
      return next.opensQuotation || isStarter(next, before: candidate.unitEnd)
    }
  }

  /// Whether a lone stop ends a sentence before a word in lower case: only after an ordinary word
  /// and before one that the language is known to begin sentences with in this way.
  func smallStarterEnds(_ candidate: Candidate, before next: Following) -> Bool {
    guard candidate.terminator.kind == .stop else { return false }
    let wordEnd = text.endOfLetters(from: next.index, to: candidate.unitEnd)
    let kind = rules.words.kind(of: text.hash(from: next.index, to: wordEnd))
    guard kind.contains(.smallStarter) else { return false }
    let stop = candidate.terminator.start
    let token = Token(start: tokenStart(before: stop, after: candidate.sentenceStart), end: stop)
    return !token.isEmpty && tokenClass(token) == .word
  }

  /// The word before a stop, without the stop.
  struct Token {
    var start: Int
    var end: Int

    var isEmpty: Bool { start == end }

    func lastIndex(of byte: UInt8, in text: UTF8Text) -> Int? {
      var index = end - 1
      while index >= start {
        if text.bytes[index] == byte { return index }
        index -= 1
      }
      return nil
    }
  }

  private enum TokenClass {
    case word, title, abbreviation, numbered, initial, ordinal
  }

  /// Returns where the word begins that ends at a stop.
  ///
  /// White space, opening marks, slashes and long dashes end the look back, and so do 40 bytes.
  func tokenStart(before stop: Int, after start: Int) -> Int {
    var index = stop
    let limit = max(start, stop - 40)
    while index > limit {
      let unit = text.scalar(endingAt: index, after: limit)
      if CharacterClass.isWhiteSpace(unit.value) || Marks.opensBracket(unit.value)
        || unit.value == 0x2F || unit.value == 0x22
        || unit.value >= 0x80 && (Marks.opensQuotation(unit.value) || Marks.isDash(unit.value))
          && unit.value != 0x2019
      {
        break
      }
      index -= unit.length
    }
    // An apostrophe inside a word belongs to it; before a word it is a quotation mark.
    while index < stop, text.bytes[index] == 0x27 || text.bytes[index] == 0x60 { index += 1 }
    return index
  }

  private func tokenClass(_ token: Token) -> TokenClass {
    if let known = knownClass(ofSpaced: token) ?? knownClass(of: token) { return known }
    if let hyphen = token.lastIndex(of: 0x2D, in: text), hyphen + 1 < token.end {
      return tokenClass(Token(start: hyphen + 1, end: token.end))
    }
    if let known = knownClass(ofElided: token) { return known }
    if let number = numberClass(token) { return number }
    let first = text.scalar(at: token.start, before: token.end)
    let firstCase = CharacterClass.letterCase(first.value)
    if token.start + first.length == token.end {
      switch firstCase {
      case .upper: return .initial
      case .lower, .uncased:
        return CharacterClass.isUnspaced(first.value) ? .word : .abbreviation
      case .notALetter: return .word
      }
    }
    return isDotted(token) ? .abbreviation : .word
  }

  /// Returns what the tables say of a token.
  private func knownClass(of token: Token) -> TokenClass? {
    knownClass(text.hash(from: token.start, to: token.end), token)
  }

  /// Returns what the tables say of the last piece of an abbreviation written with spaces.
  ///
  /// They have `U.S` and `z.B` for `U. S.` and `z. B.`
  private func knownClass(ofSpaced token: Token) -> TokenClass? {
    guard token.end - token.start <= 4, token.start > 2 else { return nil }
    let space = text.scalar(endingAt: token.start, after: 0)
    guard space.value == 0x20 || space.value == 0xA0 || space.value == 0x202F else { return nil }
    let stop = token.start - space.length - 1
    guard stop > 0, text.bytes[stop] == 0x2E else { return nil }
    let start = tokenStart(before: stop, after: max(0, stop - 5))
    guard start < stop else { return nil }
    var hash = text.hash(from: start, to: stop + 1)
    text.combine(from: token.start, to: token.end, into: &hash)
    return knownClass(hash, Token(start: start, end: token.end))
  }

  /// Returns what the tables say of what follows an apostrophe: `art` in `l’art.`
  private func knownClass(ofElided token: Token) -> TokenClass? {
    // 27 is the straight apostrophe, 99 the last byte of the typographic one.
    guard
      let apostrophe = token.lastIndex(of: 0x27, in: text) ?? token.lastIndex(of: 0x99, in: text),
      apostrophe + 1 < token.end,
      CharacterClass.lowercased(
        text.scalar(endingAt: apostrophe + 1, after: token.start).value) == 0x27
    else { return nil }
    return knownClass(of: Token(start: apostrophe + 1, end: token.end))
  }

  private func knownClass(_ hash: WordHash, _ token: Token) -> TokenClass? {
    let kind = rules.words.kind(of: hash)
    if matches(kind, token) {
      if kind.contains(.title) { return .title }
      if kind.contains(.abbreviation) { return .abbreviation }
      if kind.contains(.numbered) { return .numbered }
    }
    if !userAbbreviations.isEmpty, matches(userAbbreviations.kind(of: hash), token) {
      return .abbreviation
    }
    return nil
  }

  /// Whether a token has the capital that its entry has; one in lower case may have any.
  ///
  /// A single capital is an initial unless the entry is one too: `P.` is not `p.`
  private func matches(_ kind: WordKind, _ token: Token) -> Bool {
    guard !kind.isDisjoint(with: .abbreviating) else { return false }
    let first = text.scalar(at: token.start, before: token.end)
    let isCapital = CharacterClass.letterCase(first.value) == .upper
    guard kind.contains(.anyCase) else { return isCapital }
    return !isCapital || token.start + first.length < token.end
  }

  /// Returns the class of a number, or nil for what is not one.
  ///
  /// In languages that write ordinals with a stop, numbers of one or two digits may be one, and
  /// so may Roman numerals.
  private func numberClass(_ token: Token) -> TokenClass? {
    if rules.writesOrdinalsWithStop, token.end - token.start > 1, isRoman(token) { return .ordinal }
    var digits = 0
    for index in token.start..<token.end {
      switch text.bytes[index] {
      case 0x30...0x39: digits += 1
      case 0x2E, 0x2C, 0x3A: break
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    return rules.writesOrdinalsWithStop && token.end - token.start <= 2 ? .ordinal : .word
  }

  private func isRoman(_ token: Token) -> Bool {
    (token.start..<token.end).allSatisfy { index in
      switch text.bytes[index] {
      case 0x49, 0x56, 0x58, 0x4C, 0x43: true
      default: false
      }
    }
  }

  /// Whether a token is made of pieces of one or two letters with stops between: `U.S`, `Ph.D`.
  private func isDotted(_ token: Token) -> Bool {
    var (letters, stops) = (0, 0)
    var index = token.start
    while index < token.end {
      let unit = text.scalar(at: index, before: token.end)
      if unit.value == 0x2E {
        guard letters > 0 else { return false }
        (letters, stops) = (0, stops + 1)
      } else {
        letters += 1
        guard letters <= 2, CharacterClass.isLetter(unit.value) else { return false }
      }
      index += unit.length
    }
    return stops > 0 && letters > 0
  }

  /// Whether a token is the number of a list item: all that its sentence has so far.
  private func isListNumber(_ token: Token, in candidate: Candidate) -> Bool {
    guard token.start == candidate.sentenceStart, token.end - token.start <= 4 else { return false }
    if token.end - token.start == 1, 0x61...0x7A ~= text.bytes[token.start] { return true }
    guard CharacterClass.isDigit(UInt32(text.bytes[token.start])) else { return isRoman(token) }
    var digits = 0
    for index in token.start..<token.end {
      switch text.bytes[index] {
      case 0x30...0x39: digits += 1
      case 0x2E: digits = 0
      default: return false
      }
    }
    return digits <= 3
  }

  /// Whether the word before a token is a name or an initial, so that the token belongs to it.
  private func followsName(_ token: Token, after start: Int) -> Bool {
    let end = text.trimmingWhiteSpace(from: max(start, token.start - 4), to: token.start)
    guard end > start, end < token.start else { return false }
    let wordStart = tokenStart(before: end, after: start)
    guard wordStart > start, wordStart < end else { return false }
    let first = text.scalar(at: wordStart, before: end).value
    return CharacterClass.letterCase(first) == .upper
  }
}
