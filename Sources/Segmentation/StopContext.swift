/// What the words around a stop say beyond what the tables say of the word before it.
extension SentenceScanner {
  /// Whether a stop is all that its sentence has, and a bracket follows: `. (EN)`.
  func isStray(_ candidate: Candidate) -> Bool {
    guard candidate.terminator.start == candidate.sentenceStart else { return false }
    let next = text.skippingWhiteSpace(from: candidate.closing.end, to: candidate.unitEnd)
    return next < candidate.unitEnd && text.bytes[next] == 0x28
  }

  /// Whether a token is the number of a list item: all that its sentence has so far, or all but a
  /// bullet.
  @inline(__always)
  func isListNumber(_ token: Token, in candidate: Candidate) -> Bool {
    guard token.end - token.start <= 4,
      token.start == candidate.sentenceStart || followsBullet(token, in: candidate)
    else { return false }
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

  private func followsBullet(_ token: Token, in candidate: Candidate) -> Bool {
    guard token.start - candidate.sentenceStart <= 4 else { return false }
    let first = text.scalar(at: candidate.sentenceStart, before: candidate.unitEnd)
    return Marks.isBullet(first.value)
      && candidate.sentenceStart + first.length
        == text.trimmingWhiteSpace(from: candidate.sentenceStart, to: token.start)
  }

  /// Whether a stop between spaces sets off the thousands of a number, as in `25 . 000`.
  @inline(__always)
  func isThousands(
    _ token: Token, in candidate: Candidate, before next: Following
  ) -> Bool {
    guard token.end < candidate.terminator.start, next.kind == .digit else { return false }
    guard token.end - token.start <= 3, numberClass(token) != nil else { return false }
    var index = next.index
    while index < candidate.unitEnd, index < next.index + 4,
      CharacterClass.isDigit(UInt32(text.bytes[index]))
    {
      index += 1
    }
    return index == next.index + 3
  }

  /// Whether what follows is a short remark after a dash that ends with a bracket, as in
  /// `(next year. — Ed.)`
  @inline(__always)
  func isRemark(_ next: Following, in candidate: Candidate) -> Bool {
    guard next.isAfterDash, candidate.closing.end == candidate.terminator.end else { return false }
    var spaces = 0
    let limit = min(candidate.unitEnd, next.index + 48)
    for index in next.index..<limit {
      switch text.bytes[index] {
      case 0x29: return true
      case 0x28: return false
      case 0x20:
        spaces += 1
        if spaces > 1 { return false }
      default: break
      }
    }
    return false
  }

  /// Whether an abbreviation stands right after a bracket that is still open: `(cf.`
  func opensBrackets(_ token: Token, in candidate: Candidate) -> Bool {
    token.start > candidate.sentenceStart && candidate.closing.end == candidate.terminator.end
      && Marks.opensBracket(text.scalar(endingAt: token.start, after: 0).value)
  }

  /// Whether all of the sentence so far is one word at most, a number and an abbreviation, which
  /// no sentence is made of: `In 44 a.C.`
  func isMeasure(_ token: Token, in candidate: Candidate) -> Bool {
    guard let number = word(before: token.start, after: candidate.sentenceStart),
      CharacterClass.isDigit(UInt32(text.bytes[number.start]))
    else { return false }
    guard let first = word(before: number.start, after: candidate.sentenceStart) else {
      return true
    }
    return word(before: first.start, after: candidate.sentenceStart) == nil
  }

  /// Whether a region follows a city and a comma: `Sacramento, Calif.`
  func isInPlace(_ token: Token, after start: Int) -> Bool {
    guard let city = word(before: token.start, after: start), city.end - city.start > 1,
      text.bytes[city.end - 1] == 0x2C
    else { return false }
    let first = text.scalar(at: city.start, before: city.end).value
    return CharacterClass.letterCase(first) == .upper
  }

  /// Whether the word before a number is one that counts: `Nr. 7`, `kello 17`.
  func isCounted(_ token: Token, after start: Int) -> Bool {
    guard var counting = word(before: token.start, after: start) else { return false }
    if text.bytes[counting.end - 1] == 0x2E { counting.end -= 1 }
    guard !counting.isEmpty else { return false }
    let hash = text.hash(from: counting.start, to: counting.end)
    return rules.words.kind(of: hash).contains(.numbered)
  }

  /// Whether a number follows another one and a small word, as in `je pao sa 12 na 10.`, and so is
  /// no ordinal.
  func isCompared(_ token: Token, after start: Int) -> Bool {
    guard !rules.habits.capitalizesNouns, !isRoman(token),
      let joining = word(before: token.start, after: start), !joining.isEmpty,
      CharacterClass.letterCase(text.scalar(at: joining.start, before: joining.end).value)
        == .lower,
      let number = word(before: joining.start, after: start), !number.isEmpty,
      number.start > start
    else { return false }
    return (number.start..<number.end).allSatisfy { 0x30...0x39 ~= text.bytes[$0] }
  }

  /// Whether the word before a token is a name or an initial, so that the token belongs to it.
  func followsName(_ token: Token, after start: Int) -> Bool {
    guard let name = word(before: token.start, after: start), !name.isEmpty, name.start > start
    else { return false }
    let first = text.scalar(at: name.start, before: name.end).value
    return CharacterClass.letterCase(first) == .upper
  }

  /// Returns the word before an offset, with its punctuation, or nil if a sentence starts here.
  private func word(before index: Int, after start: Int) -> Token? {
    let end = text.trimmingWhiteSpace(from: max(start, index - 4), to: index)
    guard end > start, end < index else { return nil }
    return Token(start: tokenStart(before: end, after: start), end: end)
  }

  /// Whether a Roman numeral of several letters follows.
  func isRoman(_ next: Following, before end: Int) -> Bool {
    guard next.kind == .upper else { return false }
    let wordEnd = text.endOfLetters(from: next.index, to: end)
    return wordEnd > next.index + 1 && isRoman(Token(start: next.index, end: wordEnd))
  }

  /// Whether the word that follows has more than one letter and all are capitals.
  func isAllCapitals(_ next: Following, before end: Int) -> Bool {
    let wordEnd = text.endOfLetters(from: next.index, to: end)
    return isAllCapitals(Token(start: next.index, end: wordEnd))
  }
}
