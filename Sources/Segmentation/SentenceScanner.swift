internal import AnnotationModel

/// Finds the ends of sentences inside one unit of a text.
///
/// Stops at every terminator, takes the closing marks after it, looks at what follows and, for a
/// lone stop, at the word before it. All looking around is bounded, so that the time is linear.
struct SentenceScanner {
  let text: UTF8Text
  let rules: Rules
  /// Abbreviations that the user added to those of the rules.
  let userAbbreviations: WordTable

  /// Appends the sentences of a unit that has no white space at its ends.
  ///
  /// Closing marks that stand alone go to the sentence before them.
  func append(sentencesOf unit: Range<Int>, to sentences: inout [TextRange]) {
    if unit.count <= 8, let last = sentences.last, isClosingMarks(unit) {
      sentences[sentences.count - 1] = TextRange(last.start, unit.upperBound)
      return
    }
    var start = unit.lowerBound
    let end = unit.upperBound
    var index = start
    var brackets = EastAsianBrackets()
    var straightMarks = StraightMarks(index: start)
    var nextMark = NextQuotationMark()
    while true {
      index = ByteSearch.nextTerminator(in: text.bytes.span, from: index, to: end)
      guard index < end else { break }
      guard
        let terminator = text.terminator(at: index, before: end, own: rules.habits.ownTerminator)
      else {
        let unit = text.scalar(at: index, before: end)
        brackets.pass(unit.value)
        if let interruption = interruption(by: unit, at: index, sentence: start..<end) {
          start = self.end(start, with: interruption, before: end, &sentences)
          index = max(start, index + unit.length)
        } else {
          index = endOfRule(at: index, before: end) ?? index + unit.length
        }
        continue
      }
      if isKeptInQuotation(
        terminator, before: end, nextMark: &nextMark, straightMarks: &straightMarks)
      {
        index = terminator.end
        continue
      }
      let closing = closingMarks(after: terminator, before: end, straightMarks: &straightMarks)
      let candidate = Candidate(
        sentenceStart: start, terminator: terminator, closing: closing, unitEnd: end,
        brackets: brackets)
      if let item = nextListItem(candidate) {
        start = self.end(start, with: Interruption(start: item), before: end, &sentences)
        index = terminator.end
      } else if ends(candidate) {
        sentences.append(TextRange(start, closing.end))
        start = text.skippingWhiteSpace(from: closing.end, to: end)
        index = start
        brackets = EastAsianBrackets()
      } else {
        index = terminator.end
      }
    }
    guard start < end else { return }
    if let own = closingDate(of: start..<end) ?? signature(of: start..<end) {
      start = self.end(start, with: Interruption(start: own), before: end, &sentences)
    }
    sentences.append(TextRange(start, end))
  }

  private func isClosingMarks(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let unit = text.scalar(at: index, before: range.upperBound)
      guard Marks.closesBracket(unit.value) || Marks.closesQuotation(unit.value) else {
        return false
      }
      index += unit.length
    }
    return true
  }

  /// A place where a sentence may end.
  struct Candidate {
    var sentenceStart: Int
    var terminator: Terminator
    var closing: ClosingMarks
    var unitEnd: Int
    var brackets: EastAsianBrackets
  }

  private func ends(_ candidate: Candidate) -> Bool {
    let next = following(candidate.closing.end, before: candidate.unitEnd)
    switch next.kind {
    case .nothing, .continuation, .terminator: return false
    case .upper, .lower, .uncased, .digit, .symbol: break
    }
    if next.isAfterSpacedDash, rules.habits.goesOnAfterDash { return false }
    if candidate.terminator.kind == .immediate { return immediateEnds(candidate, before: next) }
    guard
      next.isSpaced || stands(candidate, before: next) || lacksSpace(candidate, before: next)
    else { return false }
    if next.kind == .lower { return endsBeforeSmallLetter(candidate, before: next) }
    if next.isAfterHyphen, rules.habits.goesOnAfterHyphen, candidate.terminator.kind == .stop,
      text.bytes[candidate.sentenceStart] != 0x2D
    {
      return false
    }
    switch candidate.terminator.kind {
    case .stop: return stopEnds(candidate, before: next)
    case .ellipsis: return ellipsisEnds(candidate, before: next)
    case .strong, .immediate: return strongEnds(candidate, before: next)
    }
  }

  /// Whether `?`, `!` or a quotation's ellipsis ends a sentence without a space, as it does between
  /// Chinese words.
  private func stands(_ candidate: Candidate, before next: Following) -> Bool {
    let terminator = candidate.terminator
    guard next.kind == .uncased, terminator.start > 0 else { return false }
    guard
      terminator.kind == .strong
        || terminator.kind == .ellipsis
          && (candidate.closing.closesQuotation || isLongEllipsis(terminator))
    else { return false }
    let before = text.scalar(endingAt: terminator.start, after: 0).value
    return CharacterClass.isUnspaced(before) && CharacterClass.isUnspaced(next.scalar)
      && !isLostMiddleDot(candidate, between: before, and: next)
  }

  /// Whether an ellipsis is the Chinese one, two characters long: dots of ASCII stand for pauses.
  private func isLongEllipsis(_ terminator: Terminator) -> Bool {
    terminator.end - terminator.start >= 6 && text.bytes[terminator.start] >= 0x80
  }

  /// `?` and `!` end a sentence, unless they close a quotation that a reporting clause follows,
  /// stand alone in brackets with no starter after them, or belong to a name such as `Yahoo!`.
  private func strongEnds(_ candidate: Candidate, before next: Following) -> Bool {
    if isAloneInBrackets(candidate) { return isStarter(next, before: candidate.unitEnd) }
    if candidate.closing.closesQuotation, isReportingClause(next, before: candidate.unitEnd) {
      return false
    }
    return !isName(endingWith: candidate) && !isLostDash(candidate)
  }

  /// Whether `!` between hyphens is what is left of a dash, as in Hindi news.
  private func isLostDash(_ candidate: Candidate) -> Bool {
    let terminator = candidate.terminator
    return terminator.start > candidate.sentenceStart && terminator.end < candidate.unitEnd
      && text.bytes[terminator.start - 1] == 0x2D && text.bytes[terminator.end] == 0x2D
  }

  /// Whether a mark belongs to a name that the tables have with it: `Yahoo!`
  func isName(endingWith candidate: Candidate) -> Bool {
    let terminator = candidate.terminator
    guard terminator.end == terminator.start + 1 else { return false }
    let token = tokenStart(before: terminator.start, after: candidate.sentenceStart)
    let hash = text.hash(from: token, to: terminator.end)
    return rules.words.kind(of: hash).contains(.title)
  }

  /// An ellipsis ends a sentence if a new one begins after it. One with a space before it and
  /// nothing closed stands for words left out, and needs a starter after it for that; where every
  /// terminator is written so, anything but a number will do.
  private func ellipsisEnds(_ candidate: Candidate, before next: Following) -> Bool {
    if isAloneInBrackets(candidate) || isAtStart(candidate) { return false }
    if candidate.closing.closesQuotation {
      return !isReportingClause(next, before: candidate.unitEnd)
        && !isQuotative(at: next.index, before: candidate.unitEnd)
    }
    if next.kind == .digit, next.isBare, candidate.closing.end == candidate.terminator.end,
      candidate.terminator.end - candidate.terminator.start >= 3
    {
      return false
    }
    let before = text.scalar(endingAt: candidate.terminator.start, after: 0).value
    if !CharacterClass.isWhiteSpace(before) { return true }
    if rules.habits.spacesTerminators { return next.kind != .digit || next.opensQuotation }
    return next.opensQuotation || isStarter(next, before: candidate.unitEnd)
      || rules.words.isEmpty
  }

  /// Whether nothing but opening marks stands between the sentence's start and the terminator.
  private func isAtStart(_ candidate: Candidate) -> Bool {
    let start = skippingOpeningMarks(
      from: candidate.sentenceStart, to: candidate.terminator.start)
    return start == candidate.terminator.start
  }

  /// Whether a terminator is all that a pair of brackets holds, as in `[…]` and `(?)`.
  func isAloneInBrackets(_ candidate: Candidate) -> Bool {
    let terminator = candidate.terminator
    guard terminator.start > candidate.sentenceStart, terminator.end < candidate.unitEnd else {
      return false
    }
    let before = text.scalar(endingAt: terminator.start, after: candidate.sentenceStart).value
    let after = text.scalar(at: terminator.end, before: candidate.unitEnd).value
    return Marks.opensBracket(before) && Marks.closesBracket(after)
  }

  /// Returns the first offset from which no quotation mark or bracket opens; reads eight at most.
  private func skippingOpeningMarks(from start: Int, to end: Int) -> Int {
    var index = start
    for _ in 0..<8 where index < end {
      let unit = text.scalar(at: index, before: end)
      guard
        Marks.opensQuotation(unit.value) || Marks.opensBracket(unit.value)
          || Marks.introduces(unit.value) || CharacterClass.isWhiteSpace(unit.value)
      else { break }
      index += unit.length
    }
    return index
  }
}
