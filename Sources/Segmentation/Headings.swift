internal import AnnotationModel

/// Sentences that begin right after something that lost its line break: a heading, a remark in
/// square brackets, the close of a letter.
extension SentenceScanner {
  /// Appends a sentence, or the two that it turns out to be.
  @inline(__always)
  func append(_ sentence: Range<Int>, to sentences: inout [TextRange]) {
    let start = mayHaveOpening(sentence) ? cut(sentence, &sentences) : sentence.lowerBound
    sentences.append(TextRange(start, sentence.upperBound))
  }

  /// Whether the first bytes of a sentence leave open that something else stands before it.
  ///
  /// In nearly all sentences the second word begins with four small letters.
  @inline(__always)
  private func mayHaveOpening(_ sentence: Range<Int>) -> Bool {
    let first = text.bytes[sentence.lowerBound]
    guard first &- 0x41 < 26, rules.hasOpeners else { return first == 0x5B }
    var index = sentence.lowerBound &+ 1
    let limit = min(sentence.upperBound, sentence.lowerBound &+ 40) &- 5
    while index < limit, CharacterClass.isASCIIWord(text.bytes[index]) { index &+= 1 }
    guard index < limit, text.bytes[index] != 0x2C else { return false }
    for offset in 1...4 where text.bytes[index &+ offset] &- 0x61 > 25 { return true }
    return false
  }

  /// Appends what stands before a sentence, if anything does, and returns where it starts.
  @inline(never)
  private func cut(_ sentence: Range<Int>, _ sentences: inout [TextRange]) -> Int {
    guard !rules.words.isEmpty,
      let start = text.bytes[sentence.lowerBound] == 0x5B
        ? self.sentence(afterRemarkIn: sentence) : clause(afterHeadingIn: sentence)
    else { return sentence.lowerBound }
    let end = text.trimmingWhiteSpace(from: sentence.lowerBound, to: start)
    sentences.append(TextRange(sentence.lowerBound, end))
    return start
  }

  /// Returns where a clause starts after a heading without a stop, as in `Harbour Lights The
  /// ferry sails at six`.
  ///
  /// The heading is made of names, numbers and the small words between them. What tells its end
  /// is a word that opens clauses and has a capital, but a small letter after it: names and
  /// titles do not go on so.
  private func clause(afterHeadingIn sentence: Range<Int>) -> Int? {
    let limit = min(sentence.upperBound, sentence.lowerBound + 80)
    var (index, hasName) = (sentence.lowerBound, false)
    var opener: Int?
    while index < limit {
      let first = text.scalar(at: index, before: limit)
      switch CharacterClass.letterCase(first.value) {
      case .lower:
        if let opener { return opener }
        guard isConnecting(at: index, before: limit) else { return nil }
      case .upper:
        let wordEnd = text.endOfLetters(from: index, to: limit)
        let kind = rules.words.kind(of: text.hash(from: index, to: wordEnd))
        let opens = hasName && kind.contains(.opener) && followsWord(index)
        opener = opens && isSpace(at: wordEnd, before: limit) ? index : nil
        let isWord = !isAllCapitals(Token(start: index, end: wordEnd))
        guard opens || !kind.contains(.starter) || !isWord else { return nil }
        hasName = true
      case .uncased, .notALetter: opener = nil
      }
      index += first.length
      while index < limit, text.bytes[index] > 0x20 { index += 1 }
      index = text.skippingWhiteSpace(from: index, to: limit)
    }
    return nil
  }

  /// Whether a short word that can stand inside a heading is at an offset: `of`, `and`.
  private func isConnecting(at index: Int, before end: Int) -> Bool {
    let wordEnd = text.endOfLetters(from: index, to: end)
    guard wordEnd - index <= 3, isSpace(at: wordEnd, before: end) else { return false }
    return rules.words.kind(of: text.hash(from: index, to: wordEnd)).contains(.starter)
  }

  /// Whether a letter, a digit or a bracket stands before the white space before an offset.
  private func followsWord(_ index: Int) -> Bool {
    let end = text.trimmingWhiteSpace(from: max(0, index - 4), to: index)
    guard end > 0, end < index else { return false }
    let last = text.scalar(endingAt: end, after: 0).value
    return CharacterClass.isLetter(last) || CharacterClass.isDigit(last) || last == 0x29
  }

  /// Returns where a capital follows a remark in square brackets that the sentence begins with,
  /// as in `[This page could not be shown] Ferries sail again.`
  private func sentence(afterRemarkIn sentence: Range<Int>) -> Int? {
    let limit = min(sentence.upperBound, sentence.lowerBound + 160)
    var index = sentence.lowerBound + 1
    while index < limit, text.bytes[index] != 0x5D, text.bytes[index] != 0x5B { index += 1 }
    guard index < limit, text.bytes[index] == 0x5D, index - sentence.lowerBound >= 20 else {
      return nil
    }
    let next = following(index + 1, before: sentence.upperBound)
    return next.kind == .upper && next.index == index + 2 ? next.index : nil
  }

  /// Returns where the name starts under a letter whose close begins the sentence: `Best
  /// regards, Anna Lind`.
  func signature(of sentence: Range<Int>) -> Int? {
    guard sentence.count <= 64 else { return nil }
    var (index, words, comma) = (sentence.lowerBound, 0, 0)
    while index < sentence.upperBound {
      let wordEnd = text.endOfLetters(from: index, to: sentence.upperBound)
      guard wordEnd > index, words < 4 else { return nil }
      words += 1
      if comma > 0 {
        let first = text.scalar(at: index, before: wordEnd).value
        guard CharacterClass.letterCase(first) == .upper else { return nil }
      } else if wordEnd < sentence.upperBound, text.bytes[wordEnd] == 0x2C {
        let kind = rules.words.kind(of: text.hash(from: index, to: wordEnd))
        guard kind.contains(.valediction) else { return nil }
        (comma, words) = (wordEnd, 0)
      }
      let after = comma == wordEnd ? wordEnd + 1 : wordEnd
      index = text.skippingWhiteSpace(from: after, to: sentence.upperBound)
      guard index > after || index == sentence.upperBound else { return nil }
    }
    guard comma > 0, words > 0 else { return nil }
    return text.skippingWhiteSpace(from: comma + 1, to: sentence.upperBound)
  }
}
