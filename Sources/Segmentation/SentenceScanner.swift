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
  func append(sentencesOf unit: Range<Int>, to sentences: inout [TextRange]) {
    var start = unit.lowerBound
    let end = unit.upperBound
    var index = start
    var brackets = CornerBrackets()
    while true {
      index = ByteSearch.nextTerminator(in: text.bytes.span, from: index, to: end)
      guard index < end else { break }
      guard let terminator = text.terminator(at: index, before: end) else {
        let unit = text.scalar(at: index, before: end)
        brackets.pass(unit.value)
        index += unit.length
        continue
      }
      let closing = closingMarks(after: terminator, before: end)
      let candidate = Candidate(
        sentenceStart: start, terminator: terminator, closing: closing, unitEnd: end,
        isInCornerBrackets: brackets.isOpen)
      if ends(candidate) {
        sentences.append(TextRange(start, closing.end))
        start = text.skippingWhiteSpace(from: closing.end, to: end)
        index = start
        brackets = CornerBrackets()
      } else {
        index = terminator.end
      }
    }
    if start < end { sentences.append(TextRange(start, end)) }
  }

  /// A place where a sentence may end.
  struct Candidate {
    var sentenceStart: Int
    var terminator: Terminator
    var closing: ClosingMarks
    var unitEnd: Int
    var isInCornerBrackets: Bool
  }

  private func ends(_ candidate: Candidate) -> Bool {
    let next = following(candidate.closing.end, before: candidate.unitEnd)
    switch next.kind {
    case .nothing, .continuation, .terminator: return false
    case .upper, .lower, .uncased, .digit, .symbol: break
    }
    if candidate.terminator.kind == .immediate { return immediateEnds(candidate, before: next) }
    guard next.isSpaced || stands(candidate.terminator, before: next) else { return false }
    if next.kind == .lower { return smallStarterEnds(candidate, before: next) }
    switch candidate.terminator.kind {
    case .stop: return stopEnds(candidate, before: next)
    case .ellipsis: return ellipsisEnds(candidate, before: next)
    case .strong, .immediate: return strongEnds(candidate, before: next)
    }
  }

  /// Whether a terminator ends a sentence without a space, as any does between Chinese words.
  private func stands(_ terminator: Terminator, before next: Following) -> Bool {
    guard next.kind == .uncased, terminator.start > 0 else { return false }
    guard terminator.kind == .strong || terminator.end - terminator.start >= 6 else { return false }
    let before = text.scalar(endingAt: terminator.start, after: 0).value
    return CharacterClass.isUnspaced(before) && CharacterClass.isUnspaced(next.scalar)
  }

  /// `?` and `!` end a sentence, unless they close a quotation that a reporting clause follows,
  /// stand alone in brackets, or belong to a name such as `Yahoo!`.
  private func strongEnds(_ candidate: Candidate, before next: Following) -> Bool {
    if isAloneInBrackets(candidate) { return false }
    if candidate.closing.closesQuotation, isReportingClause(next, before: candidate.unitEnd) {
      return false
    }
    let terminator = candidate.terminator
    guard terminator.end == terminator.start + 1 else { return true }
    let token = tokenStart(before: terminator.start, after: candidate.sentenceStart)
    let hash = text.hash(from: token, to: terminator.end)
    return !rules.words.kind(of: hash).contains(.title)
  }

  /// An ellipsis ends a sentence if a new one begins after it. One with a space before it and
  /// nothing closed stands for words left out, and needs a starter after it for that.
  private func ellipsisEnds(_ candidate: Candidate, before next: Following) -> Bool {
    if isAloneInBrackets(candidate) || isAtStart(candidate) { return false }
    if candidate.closing.closesQuotation {
      return !isReportingClause(next, before: candidate.unitEnd)
    }
    let before = text.scalar(endingAt: candidate.terminator.start, after: 0).value
    guard CharacterClass.isWhiteSpace(before) else { return true }
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
  private func isAloneInBrackets(_ candidate: Candidate) -> Bool {
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
