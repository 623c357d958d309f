/// What a language makes of the sentences inside a quotation.
enum Quotations {
  /// They end as all sentences do.
  case split
  /// They do, but an ellipsis stands for words left out.
  case splitSaveAtEllipses
  /// They belong to the sentence that quotes them, up to the closing mark.
  case whole

  /// Whether a terminator of a kind ends no sentence inside a quotation.
  func keep(_ kind: Terminator.Kind) -> Bool {
    switch self {
    case .split: false
    case .splitSaveAtEllipses: kind == .ellipsis
    case .whole: true
    }
  }
}

extension SentenceScanner {
  /// Whether a terminator stands inside a quotation that does not close with it, where the language
  /// lets it end no sentence.
  ///
  /// The first mark within 600 bytes has to be one that closes. A straight mark does if one is open
  /// and no space stands before it; a quotation that stays open is taken for none.
  func isKeptInQuotation(
    _ terminator: Terminator, before end: Int, straightMarks: inout StraightMarks
  ) -> Bool {
    guard rules.quotations.keep(terminator.kind) else { return false }
    var index = terminator.end
    let limit = min(end, index + 600)
    while index < limit {
      let unit = text.scalar(at: index, before: end)
      switch unit.value {
      case 0x22 where !text.isInsideWord(index):
        let before = text.scalar(endingAt: index, after: terminator.start).value
        return index > terminator.end && !CharacterClass.isWhiteSpace(before)
          && straightMarks.isOpen(at: terminator.start, in: text)
      case 0x201D, 0xBB: return index > terminator.end
      case 0x201C, 0x201E, 0xAB: return false
      default: index += unit.length
      }
    }
    return false
  }
}
