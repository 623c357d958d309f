extension SentenceScanner {
  /// Returns where the date starts that a unit without a terminator ends with, as in
  /// `Interview with the owner Sunday, October 21, 2007`, or nil if it does not end so.
  ///
  /// The date has a weekday, which no preposition, comma or bracket stands before.
  func closingDate(of sentence: Range<Int>) -> Int? {
    let end = sentence.upperBound
    guard !rules.words.isEmpty, sentence.count > 24,
      (end - 4..<end).allSatisfy({ 0x30...0x39 ~= text.bytes[$0] })
    else { return nil }
    var index = end
    let limit = max(sentence.lowerBound, end - 40)
    while index > limit {
      let word = tokenStart(before: index, after: limit)
      if word < index, isWeekday(word, index) {
        let before = text.trimmingWhiteSpace(from: max(limit, word - 4), to: word)
        guard before > limit, before < word else { return nil }
        let last = text.scalar(endingAt: before, after: limit).value
        let isWord = CharacterClass.isLetter(last) || CharacterClass.isDigit(last)
        guard isWord || Marks.closesQuotation(last) else { return nil }
        let previous = tokenStart(before: before, after: limit)
        let kind = rules.words.kind(of: text.hash(from: previous, to: before))
        return kind.contains(.starter) ? nil : word
      }
      let next = text.trimmingWhiteSpace(from: limit, to: word)
      guard next < index else { return nil }
      index = next
    }
    return nil
  }

  private func isWeekday(_ start: Int, _ end: Int) -> Bool {
    guard text.bytes[end - 1] == 0x2C else { return false }
    return rules.words.kind(of: text.hash(from: start, to: end - 1)).contains(.weekday)
  }
}
