/// Whether a quotation in straight marks is open, told by counting them.
///
/// Counts only as far as it is asked about, each mark once, so that a unit is read once at most.
/// A mark between two letters is none: it marks an abbreviation in Hebrew.
struct StraightMarks {
  private var index: Int
  private var isOpen = false

  init(index: Int) { self.index = index }

  /// Whether the marks before an offset leave one open. The offset must not decrease.
  mutating func isOpen(at offset: Int, in text: UTF8Text) -> Bool {
    while index < offset {
      if text.bytes[index] == 0x22, !text.isInsideWord(index) { isOpen.toggle() }
      index += 1
    }
    return isOpen
  }
}

extension UTF8Text {
  /// Whether the character of one byte at an offset stands between two letters.
  func isInsideWord(_ index: Int) -> Bool {
    guard index > 0, index + 1 < bytes.count else { return false }
    let before = scalar(endingAt: index, after: max(0, index - 4))
    let after = scalar(at: index + 1, before: bytes.count)
    return CharacterClass.isLetter(before.value) && CharacterClass.isLetter(after.value)
  }
}
