extension SentenceScanner {
  /// What the word before a stop is, and so what its stop may mean.
  enum TokenClass {
    case word, title, abbreviation, region, numbered, closing, year, initial, ordinal
  }

  /// Returns what a token is, by the tables and, if they do not have it, by its letters.
  func tokenClass(_ token: Token) -> TokenClass {
    if isUnit(token) { return .word }
    if let known = knownClass(ofSpaced: token) ?? knownClass(of: token) { return known }
    let isPlain = isPlain(token)
    if !isPlain, let hyphen = token.lastIndex(of: 0x2D, in: text), hyphen + 1 < token.end {
      let tail = Token(start: hyphen + 1, end: token.end)
      return isEnding(tail, of: token) || isRange(token, at: hyphen) ? .word : tokenClass(tail)
    }
    if !isPlain, let known = knownClass(ofElided: token) { return known }
    if let number = numberClass(token) { return number }
    let first = text.scalar(at: token.start, before: token.end)
    let firstCase = CharacterClass.letterCase(first.value)
    if token.start + first.length == token.end {
      switch firstCase {
      case .upper: return .initial
      case .lower, .uncased:
        return CharacterClass.isOftenAWord(first.value) ? .word : .abbreviation
      case .notALetter: return .word
      }
    }
    if !isPlain, isDotted(token) { return .abbreviation }
    return endsWithInitial(token) ? .initial : .word
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
      if kind.contains(.region) { return .region }
      if kind.contains(.year), followsYear(token) { return .year }
      if kind.contains(.abbreviation) { return .abbreviation }
      if kind.contains(.numbered) { return .numbered }
      if kind.contains(.closing) { return .closing }
    }
    if !userAbbreviations.isEmpty, matches(userAbbreviations.kind(of: hash), token) {
      return .abbreviation
    }
    return nil
  }

  /// Whether a space and a number of four digits stand before a token.
  private func followsYear(_ token: Token) -> Bool {
    guard token.start > 0 else { return false }
    let space = text.scalar(endingAt: token.start, after: 0)
    let end = token.start - space.length
    return CharacterClass.isWhiteSpace(space.value) && end >= 4
      && (end - 4..<end).allSatisfy { 0x30...0x39 ~= text.bytes[$0] }
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
  func numberClass(_ token: Token) -> TokenClass? {
    if rules.habits.writesOrdinalsWithStop, token.end - token.start > 1, isRoman(token) {
      return .ordinal
    }
    var digits = 0
    for index in token.start..<token.end {
      switch text.bytes[index] {
      case 0x30...0x39: digits += 1
      case 0x2E, 0x2C, 0x3A: break
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    // `2019/20` is no ordinal.
    if token.start > 0, text.bytes[token.start - 1] == 0x2F { return .word }
    return rules.habits.writesOrdinalsWithStop && token.end - token.start <= 2 ? .ordinal : .word
  }
}
