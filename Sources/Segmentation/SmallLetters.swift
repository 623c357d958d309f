/// Ends of sentences that careless writing hides: a small letter or no space after them.
extension SentenceScanner {
  /// Whether a terminator ends a sentence although the next word is in lower case.
  ///
  /// A stop after an ordinary word has no other use than to end a sentence: it does before any
  /// word that starts sentences, or before a bracket. `?` and `!` may stand inside one; they end
  /// it only before words that the language names for this. After a sentence that itself begins
  /// in lower case any word will do: the author has no use for capitals.
  func endsBeforeSmallLetter(_ candidate: Candidate, before next: Following) -> Bool {
    if rules.habits.quotesInLowerCase, next.opensQuotation { return endsBeforeQuotation(candidate) }
    guard candidate.closing.end == candidate.terminator.end, !next.opensQuotation,
      candidate.terminator.start > candidate.sentenceStart, !rules.words.isEmpty
    else { return false }
    let wordEnd = text.endOfLetters(from: next.index, to: candidate.unitEnd)
    let kind = rules.words.kind(of: text.hash(from: next.index, to: wordEnd))
    let isSmall = startsSmall(candidate)
    switch candidate.terminator.kind {
    case .stop:
      let stop = candidate.terminator.start
      if next.opensBracket, text.bytes[stop - 1] == 0x29 { return true }
      return (isSmall || next.opensBracket || !kind.isDisjoint(with: [.starter, .smallStarter]))
        && isOrdinaryWord(before: candidate)
    case .strong:
      return (isSmall || kind.contains(.smallStarter)) && !next.opensBracket
        && !isName(endingWith: candidate)
    case .ellipsis, .immediate: return false
    }
  }

  /// Whether a terminator ends a sentence before a quotation in lower case: a stop does after a
  /// word, `?` and `!` if they close no quotation themselves.
  private func endsBeforeQuotation(_ candidate: Candidate) -> Bool {
    guard candidate.terminator.kind == .stop else { return !candidate.closing.closesQuotation }
    if followsClosedQuotation(candidate.terminator) { return true }
    let stop = endOfToken(before: candidate.terminator.start, after: candidate.sentenceStart)
    let token = Token(start: tokenStart(before: stop, after: candidate.sentenceStart), end: stop)
    return !token.isEmpty && tokenClass(token) == .word
  }

  /// Whether the sentence begins with a word in lower case.
  private func startsSmall(_ candidate: Candidate) -> Bool {
    let first = text.scalar(at: candidate.sentenceStart, before: candidate.unitEnd).value
    return CharacterClass.letterCase(first) == .lower
  }

  /// Whether the stop of a candidate ends a sentence although no space follows, as in
  /// `of the country.They`: between an ordinary word and a starter that is a whole word.
  func lacksSpace(_ candidate: Candidate, before next: Following) -> Bool {
    let stop = candidate.terminator.start
    guard next.kind == .upper, next.index == candidate.terminator.end, stop > 0,
      !(0x30...0x5A ~= text.bytes[stop - 1]), candidate.terminator.kind == .stop,
      isStarter(next, before: candidate.unitEnd), isOrdinaryWord(before: candidate)
    else { return false }
    let wordEnd = text.endOfLetters(from: next.index, to: candidate.unitEnd)
    guard wordEnd < candidate.unitEnd else { return false }
    let after = text.scalar(at: wordEnd, before: candidate.unitEnd).value
    return CharacterClass.isWhiteSpace(after) || CharacterClass.lowercased(after) == 0x27
  }

  /// Whether a stop comes after a word that is no abbreviation: letters alone, the last one small,
  /// three of them or more, or two in a word such as `it`.
  private func isOrdinaryWord(before candidate: Candidate) -> Bool {
    let stop = candidate.terminator.start
    var end = stop
    while end > candidate.sentenceStart {
      let last = text.scalar(endingAt: end, after: candidate.sentenceStart)
      guard Marks.closesBracket(last.value) || Marks.closesQuotation(last.value) else { break }
      end -= last.length
    }
    let token = Token(start: tokenStart(before: end, after: candidate.sentenceStart), end: end)
    guard token.end - token.start >= 2 else { return false }
    let last = text.scalar(endingAt: end, after: token.start).value
    guard CharacterClass.letterCase(last) == .lower else { return false }
    var index = token.start
    var count = 0
    while index < end {
      let unit = text.scalar(at: index, before: end)
      let isHyphen = unit.value == 0x2D || CharacterClass.lowercased(unit.value) == 0x27
      guard isHyphen || CharacterClass.isLetter(unit.value) else { return false }
      count += 1
      index += unit.length
    }
    let isKnown = rules.words.kind(of: text.hash(from: token.start, to: end)).contains(.starter)
    return (count >= 3 || count == 2 && isKnown) && tokenClass(token) == .word
  }
}
