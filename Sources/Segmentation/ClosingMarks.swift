/// The quotation marks, brackets and reference marks that belong to the sentence before them.
struct ClosingMarks {
  var end: Int
  var closesQuotation = false
}

extension SentenceScanner {
  /// Returns the closing marks after a terminator, those behind a space included.
  func closingMarks(after terminator: Terminator, before end: Int) -> ClosingMarks {
    var marks = ClosingMarks(end: terminator.end)
    while marks.end < end {
      if takeAttachedMark(&marks, afterStop: terminator.kind == .stop, before: end) { continue }
      if takeReference(&marks, before: end) { continue }
      if takeDetachedMark(&marks, before: end) { continue }
      break
    }
    return marks
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
    guard Marks.closesQuotation(unit.value) else { return false }
    if Marks.closesSomeQuotations(unit.value), !rules.closesWithOpeningMarks,
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
      && (!Marks.closesSomeQuotations(mark.value) || rules.closesWithOpeningMarks)
    guard closesQuotation || Marks.closesBracket(mark.value) else { return false }
    var markEnd = start + mark.length
    if mark.value == 0x27, markEnd < end, text.bytes[markEnd] == 0x27 { markEnd += 1 }
    if markEnd < end {
      let after = text.scalar(at: markEnd, before: end).value
      guard
        CharacterClass.isWhiteSpace(after) || Marks.continues(after)
          || UTF8Text.kind(after) != nil
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
