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
  /// The next mark has to be one that closes, and at most 600 bytes away. A straight mark does if
  /// one is open and no space stands before it; a quotation that stays open is taken for none.
  func isKeptInQuotation(
    _ terminator: Terminator, before end: Int, nextMark: inout NextQuotationMark,
    straightMarks: inout StraightMarks
  ) -> Bool {
    guard rules.habits.quotations.keep(terminator.kind) else { return false }
    let index = nextMark.index(from: terminator.end, before: end, in: text)
    guard index > terminator.end, index < end, index - terminator.end < 600 else { return false }
    guard text.bytes[index] == 0x22 else {
      return NextQuotationMark.closes(text.scalar(at: index, before: end).value)
    }
    let before = text.scalar(endingAt: index, after: terminator.start).value
    return !CharacterClass.isWhiteSpace(before)
      && straightMarks.isOpen(at: terminator.start, in: text)
  }
}

/// Where the next quotation mark stands: straight, “ ” „ or « ».
///
/// Remembers what it found, so that a unit is read once at most. A straight mark between two
/// letters is none.
struct NextQuotationMark {
  private var found: Int?

  /// Returns the offset of the first mark from a place on, or `end`. The place must not decrease.
  mutating func index(from start: Int, before end: Int, in text: UTF8Text) -> Int {
    if let found, found >= start { return found }
    var index = start
    while index < end {
      switch text.bytes[index] {
      case 0x22 where !text.isInsideWord(index):
        found = index
        return index
      case 0xC2, 0xE2:
        let mark = text.scalar(at: index, before: end).value
        if Self.closes(mark) || Self.opens(mark) {
          found = index
          return index
        }
      default: break
      }
      index += 1
    }
    found = end
    return end
  }

  static func closes(_ mark: UInt32) -> Bool { mark == 0x201D || mark == 0xBB }

  private static func opens(_ mark: UInt32) -> Bool {
    mark == 0x201C || mark == 0x201E || mark == 0xAB
  }
}
