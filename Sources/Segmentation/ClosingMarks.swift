/// The quotation marks, brackets and reference marks that belong to the sentence before them.
struct ClosingMarks {
  var end: Int
  var closesQuotation = false
}

extension SentenceScanner {
  /// Returns the closing marks after a terminator, those behind a space included.
  func closingMarks(
    after terminator: Terminator, before end: Int, straightMarks: inout StraightMarks
  ) -> ClosingMarks {
    var marks = ClosingMarks(end: terminator.end)
    // Nearly all terminators have a space and a word after them.
    if marks.end &+ 1 < end, text.bytes[marks.end] == 0x20,
      CharacterClass.isASCIIWord(text.bytes[marks.end &+ 1])
    {
      return marks
    }
    while marks.end < end {
      if !marks.closesQuotation, let mark = straightMark(at: marks.end, before: end),
        couldOpen(mark, from: marks.end, before: end),
        !straightMarks.isOpen(at: mark, in: text) || followsClosedQuotation(terminator)
      {
        break
      }
      if takeAttachedMark(&marks, afterStop: terminator.kind == .stop, before: end) { continue }
      if takeReference(&marks, before: end) { continue }
      if takeDetachedMark(&marks, before: end) { continue }
      break
    }
    return marks
  }

  /// Returns where a straight mark stands, at an offset or behind a space there.
  @inline(__always)
  private func straightMark(at index: Int, before end: Int) -> Int? {
    if text.bytes[index] == 0x22 { return index }
    guard text.bytes[index] == 0x20, index + 1 < end, text.bytes[index + 1] == 0x22 else {
      return nil
    }
    return index + 1
  }

  /// Whether a straight mark after a terminator could as well open as close: with a space on
  /// either side, unless a dash tells who spoke, and between the terminator and a letter.
  private func couldOpen(_ mark: Int, from index: Int, before end: Int) -> Bool {
    guard mark + 1 < end else { return false }
    let after = text.scalar(at: mark + 1, before: end)
    guard mark > index else { return CharacterClass.isLetter(after.value) }
    guard CharacterClass.isWhiteSpace(after.value) else { return false }
    let next = mark + 1 + after.length
    return next >= end || !Marks.isDash(text.scalar(at: next, before: end).value)
  }

  /// Whether a straight mark between spaces closed a quotation before a terminator, as in `" .`,
  /// so that the next one opens another.
  func followsClosedQuotation(_ terminator: Terminator) -> Bool {
    let mark = terminator.start - 2
    return mark > 0 && text.bytes[mark] == 0x22 && text.bytes[mark - 1] == 0x20
      && text.bytes[mark + 1] == 0x20
  }

  /// Takes a mark that follows without a space.
  ///
  /// “ ‘ « ‹ close if the language uses them so; elsewhere a text may, if no letter follows.
  private func takeAttachedMark(
    _ marks: inout ClosingMarks, afterStop isLoneStop: Bool, before end: Int
  ) -> Bool {
    let unit = text.scalar(at: marks.end, before: end)
    if Marks.closesBracket(unit.value) {
      marks.end += unit.length
      return true
    }
    if unit.value == 0x3E { return takeAngles(&marks, before: end) }
    guard Marks.closesQuotation(unit.value) else { return false }
    if Marks.closesSomeQuotations(unit.value), !rules.habits.closesWithOpeningMarks,
      startsWord(at: marks.end + unit.length, before: end)
    {
      return false
    }
    marks.end += unit.length
    // After one stop it may be an apostrophe: `the Woodyard Bros.' shop`.
    let isApostrophe = CharacterClass.lowercased(unit.value) == 0x27
    marks.closesQuotation = marks.closesQuotation || !isApostrophe || !isLoneStop
    return true
  }

  /// Takes `>>`, by which plain text closes what `<<` opened.
  private func takeAngles(_ marks: inout ClosingMarks, before end: Int) -> Bool {
    let markEnd = marks.end + 2
    guard markEnd <= end, text.bytes[marks.end + 1] == 0x3E else { return false }
    if markEnd < end,
      !CharacterClass.isWhiteSpace(text.scalar(at: markEnd, before: end).value)
    {
      return false
    }
    marks.end = markEnd
    marks.closesQuotation = true
    return true
  }

  /// Takes a mark that follows a space and is itself followed by one, as in « Non. » and in
  /// tokenised text.
  private func takeDetachedMark(_ marks: inout ClosingMarks, before end: Int) -> Bool {
    let space = text.scalar(at: marks.end, before: end)
    switch space.value {
    case 0x20, 0xA0, 0x202F, 0x2009: break
    default: return false
    }
    let start = marks.end + space.length
    guard start < end else { return false }
    let mark = text.scalar(at: start, before: end)
    let closesQuotation =
      Marks.closesQuotation(mark.value)
      && (!Marks.closesSomeQuotations(mark.value) || rules.habits.closesWithOpeningMarks)
    guard closesQuotation || Marks.closesBracket(mark.value) else { return false }
    var markEnd = start + mark.length
    if mark.value == 0x27, markEnd < end, text.bytes[markEnd] == 0x27 { markEnd += 1 }
    if markEnd < end {
      let after = text.scalar(at: markEnd, before: end).value
      guard
        CharacterClass.isWhiteSpace(after) || Marks.continues(after)
          || UTF8Text.kind(after) != nil || Marks.closesEastAsianQuotation(mark.value)
      else { return false }
    }
    marks.end = markEnd
    marks.closesQuotation = marks.closesQuotation || closesQuotation
    return true
  }

  /// Takes a reference to a note, as in `…was found.[12] The next…`.
  private func takeReference(_ marks: inout ClosingMarks, before end: Int) -> Bool {
    guard text.bytes[marks.end] == 0x5B else { return false }
    var index = marks.end + 1
    while index < end, index - marks.end < 5, 0x30...0x39 ~= text.bytes[index] { index += 1 }
    guard index > marks.end + 1, index < end, text.bytes[index] == 0x5D else { return false }
    marks.end = index + 1
    return true
  }

  private func startsWord(at index: Int, before end: Int) -> Bool {
    guard index < end else { return false }
    let scalar = text.scalar(at: index, before: end).value
    return CharacterClass.isLetter(scalar) || CharacterClass.isDigit(scalar)
  }
}
