/// What stands between two sentences, of which the format knows the length only.
enum WebAnnoTSVGap {
  /// The names of the comments that say it.
  static let before = "galley.before"
  static let after = "galley.after"

  /// Returns what INCEpTION puts there: a line break and spaces, spaces alone before the first one.
  static func guess(_ length: Int, isFirst: Bool) -> ContiguousArray<UInt8> {
    var guess = ContiguousArray<UInt8>(repeating: 0x20, count: length)
    if !isFirst, length > 0 { guess[0] = 0x0A }
    return guess
  }

  static func isGuessed(_ gap: ContiguousArray<UInt8>.SubSequence, isFirst: Bool) -> Bool {
    gap.elementsEqual(guess(gap.count, isFirst: isFirst))
  }
}
