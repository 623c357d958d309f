internal import AnnotationModel

/// Sentences that begin right after something that lost its line break: the heading of a
/// paragraph, a remark in square brackets, the close of a letter.
extension SentenceScanner {
  /// Splits the first sentence of a unit, which stands at an index, if it begins with a heading or
  /// a remark.
  @inline(__always)
  func splitOpening(ofSentenceAt index: Int, _ sentences: inout [TextRange]) {
    guard index < sentences.count else { return }
    let sentence = sentences[index].start..<sentences[index].end
    let start: Int? =
      switch text.bytes[sentence.lowerBound] {
      case 0x41...0x5A where mayHaveHeading(sentence): clause(afterHeadingIn: sentence)
      case 0x5B where !rules.words.isEmpty: self.sentence(afterRemarkIn: sentence)
      default: nil
      }
    guard let start else { return }
    let end = text.trimmingWhiteSpace(from: sentence.lowerBound, to: start)
    sentences[index] = TextRange(start, sentence.upperBound)
    sentences.insert(TextRange(sentence.lowerBound, end), at: index)
  }

  /// Whether a word that begins like an opener stands before the first small word of a sentence
  /// and after its first word.
  ///
  /// Small words may come earlier, one at a time, if they have three letters at most.
  private func mayHaveHeading(_ sentence: Range<Int>) -> Bool {
    let letters = rules.openerLetters
    guard letters.first != 0 else { return false }
    var index = sentence.lowerBound
    let limit = min(sentence.upperBound, index &+ 80)
    var (followsOpener, followsSmall) = (false, false)
    while true {
      index = ByteSearch.next(0x20, in: text.bytes.span, from: index, to: limit) &+ 1
      guard index &+ 4 < limit, text.bytes[index &- 2] != 0x2C else { return false }
      let first = text.bytes[index]
      if first &- 0x61 > 25 {
        let second = text.bytes[index &+ 1]
        followsOpener =
          letters.first >> UInt32(first & 0x1F) & letters.second >> UInt32(second & 0x1F) & 1 == 1
        followsSmall = false
      } else if followsOpener {
        return true
      } else if followsSmall || text.bytes[index &+ 2] > 0x20 && text.bytes[index &+ 3] > 0x20 {
        return false
      } else {
        followsSmall = true
      }
    }
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
    var (index, words, comma) = (sentence.lowerBound, 0, 0)
    let limit = min(sentence.upperBound, index &+ 32)
    guard sentence.count <= 64,
      ByteSearch.next(0x2C, in: text.bytes.span, from: index, to: limit) < limit
    else { return nil }
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
