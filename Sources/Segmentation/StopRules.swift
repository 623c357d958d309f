extension SentenceScanner {
  /// Whether a lone stop ends a sentence, by the word before it and the word after it.
  func stopEnds(_ candidate: Candidate, before next: Following) -> Bool {
    if rules.habits.stopsOnlyAbbreviate, next.kind == .uncased { return false }
    let stop = endOfToken(before: candidate.terminator.start, after: candidate.sentenceStart)
    let token = Token(
      start: tokenStart(before: stop, after: candidate.sentenceStart), end: stop)
    guard !token.isEmpty else { return !isStray(candidate) }
    if isListNumber(token, in: candidate) || isThousands(token, in: candidate, before: next)
      || isRemark(next, in: candidate)
    {
      return false
    }

    switch tokenClass(token) {
    case .word:
      guard rules.habits.datelinesEndWithStop, token.start == candidate.sentenceStart else {
        return true
      }
      return isStarter(next, before: candidate.unitEnd)
    case .title:
      // In capitals it may be an acronym: `EP.` is not a bishop's `ep.`
      return candidate.closing.closesQuotation
        || isAllCapitals(token) && isStarter(next, before: candidate.unitEnd)
          && !isAllCapitals(next, before: candidate.unitEnd)
    case .numbered:
      if next.kind == .digit || isRoman(next, before: candidate.unitEnd) { return false }
      return !isCapital(token) || initialEnds(token, candidate, before: next)
    case .region where isInPlace(token, after: candidate.sentenceStart):
      return next.kind == .upper && !next.opensBracket && !next.isAfterDash
    case .year where next.kind == .upper && next.isBare:
      return token.start - candidate.sentenceStart > 64
        || isStarter(next, before: candidate.unitEnd)
    case .abbreviation, .region, .year:
      if candidate.closing.closesQuotation { return true }
      if opensBrackets(token, in: candidate) { return false }
      return isStarter(next, before: candidate.unitEnd)
        || next.opensQuotation && !isMeasure(token, in: candidate)
    case .closing:
      return token.start - candidate.sentenceStart > 32 || candidate.closing.closesQuotation
        || next.opensQuotation || isStarter(next, before: candidate.unitEnd)
    case .initial: return initialEnds(token, candidate, before: next)
    case .ordinal:
      return isCompared(token, after: candidate.sentenceStart) || next.opensQuotation
        || isStarter(next, before: candidate.unitEnd)
        || next.kind == .upper
          && (!rules.habits.putsOrdinalsBeforeNames
            || isCounted(token, after: candidate.sentenceStart)
            || isRoman(token) && followsName(token, after: candidate.sentenceStart))
    }
  }

  /// Whether the stop after one capital ends a sentence.
  ///
  /// It does not if a name goes on: a starter has to follow, and no name or initial may stand
  /// before it. Names do not change scripts. `P. – Why not?` names who asks in an interview.
  private func initialEnds(
    _ token: Token, _ candidate: Candidate, before next: Following
  ) -> Bool {
    if next.isAfterDash, token.start == candidate.sentenceStart { return false }
    if candidate.closing.closesQuotation { return true }
    if text.bytes[token.start] < 0x80, next.scalar >= 0x400, next.kind == .upper { return true }
    return isStarter(next, before: candidate.unitEnd)
      && (rules.habits.capitalizesNouns || !followsName(token, after: candidate.sentenceStart))
  }
}
