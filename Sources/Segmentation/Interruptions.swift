internal import AnnotationModel

/// Where a sentence breaks off without a terminator, because something new plainly begins.
///
/// Text that lost its line breaks has list items, heads of letters, web addresses and drawn
/// lines in the middle of its lines.
struct Interruption {
  /// Where the new sentence starts.
  var start: Int
  /// Where it ends, if that is certain too.
  var end: Int?
}

extension SentenceScanner {
  /// Ends a sentence before an interruption and returns where the next one starts.
  func end(
    _ start: Int, with interruption: Interruption, before end: Int,
    _ sentences: inout [TextRange]
  ) -> Int {
    let sentenceEnd = text.trimmingWhiteSpace(from: start, to: interruption.start)
    if sentenceEnd > start { sentences.append(TextRange(start, sentenceEnd)) }
    guard let own = interruption.end else { return interruption.start }
    sentences.append(TextRange(interruption.start, own))
    return text.skippingWhiteSpace(from: own, to: end)
  }

  /// Returns what a character that is no terminator begins in the middle of a sentence.
  func interruption(
    by unit: UTF8Text.Unit, at index: Int, sentence: Range<Int>
  ) -> Interruption? {
    switch unit.value {
    case 0x3A:
      if text.startsAddress(atColon: index, before: sentence.upperBound) {
        return address(atColon: index, in: sentence)
      }
      return field(atColon: index, in: sentence)
    case 0x3E: return addressee(at: index, in: sentence)
    case 0x23...0x7E: return rule(at: index, in: sentence)
    case 0x2000...0x27FF where Marks.isBullet(unit.value):
      return bullet(unit, at: index, in: sentence)
    default: return nil
    }
  }

  /// A bullet between spaces, in a sentence that begins with the same one or after a colon.
  private func bullet(
    _ unit: UTF8Text.Unit, at index: Int, in sentence: Range<Int>
  ) -> Interruption? {
    let after = index + unit.length
    guard index > sentence.lowerBound, after < sentence.upperBound,
      CharacterClass.isWhiteSpace(text.scalar(at: after, before: sentence.upperBound).value),
      CharacterClass.isWhiteSpace(text.scalar(endingAt: index, after: 0).value)
    else { return nil }
    let first = text.scalar(at: sentence.lowerBound, before: sentence.upperBound).value
    let end = text.trimmingWhiteSpace(from: max(sentence.lowerBound, index - 4), to: index)
    let last = text.scalar(endingAt: end, after: 0).value
    if end <= sentence.lowerBound + unit.length { return nil }
    return first == unit.value || last == 0x3A || last == 0x3B ? Interruption(start: index) : nil
  }

  /// A line drawn with the same sign eight times or more: a sentence of its own.
  private func rule(at index: Int, in sentence: Range<Int>) -> Interruption? {
    guard let end = endOfRule(at: index, before: sentence.upperBound) else { return nil }
    let byte = text.bytes[index]
    var start = index
    while start > sentence.lowerBound, text.bytes[start - 1] == byte { start -= 1 }
    guard start == sentence.lowerBound || isSpace(before: start),
      end == sentence.upperBound || isSpace(at: end, before: sentence.upperBound)
    else { return nil }
    return Interruption(start: start, end: end)
  }

  /// Returns where the signs end that are the same as the one at an offset, if lines are drawn
  /// with it.
  func endOfRule(at index: Int, before end: Int) -> Int? {
    let byte = text.bytes[index]
    guard ByteSearch.isRule(byte) else { return nil }
    var index = index
    while index < end, text.bytes[index] == byte { index += 1 }
    return index
  }

  /// A capital, or the next one of three addresses and more, right after a web address.
  private func address(atColon colon: Int, in sentence: Range<Int>) -> Interruption? {
    let end = endOfAddress(from: colon, before: sentence.upperBound)
    guard end < sentence.upperBound else { return nil }
    switch text.bytes[end - 1] {
    case 0x2F, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: break
    default: return nil
    }
    let next = following(end, before: sentence.upperBound)
    guard next.kind == .upper, next.index == end + 1 else { return nil }
    if isAddress(at: next.index, before: sentence.upperBound) {
      let nextEnd = endOfAddress(from: next.index, before: sentence.upperBound)
      guard
        isAddress(at: nextEnd + 1, before: sentence.upperBound)
          || followsAddress(sentence.lowerBound)
      else { return nil }
    }
    return Interruption(start: next.index)
  }

  /// Returns where the white space after an address begins, or 300 bytes further.
  private func endOfAddress(from start: Int, before end: Int) -> Int {
    var index = start
    let limit = min(end, start + 300)
    while index < limit, text.bytes[index] > 0x20 { index += 1 }
    return index
  }

  /// Whether the word before the white space before an offset is a web address.
  private func followsAddress(_ index: Int) -> Bool {
    guard index > 1, text.bytes[index - 1] <= 0x20 else { return false }
    var start = index - 1
    while start > max(0, index - 300), text.bytes[start - 1] > 0x20 { start -= 1 }
    return isAddress(at: start, before: index)
  }

  /// A capital after an e-mail address in angle brackets, in a line of the head of a letter.
  private func addressee(at mark: Int, in sentence: Range<Int>) -> Interruption? {
    guard startsWithField(sentence) else { return nil }
    var start = mark
    var hasSign = false
    while start > max(sentence.lowerBound, mark - 80), text.bytes[start - 1] > 0x20,
      text.bytes[start] != 0x3C
    {
      start -= 1
      hasSign = hasSign || text.bytes[start] == 0x40
    }
    guard hasSign, text.bytes[start] == 0x3C else { return nil }
    let next = following(mark + 1, before: sentence.upperBound)
    return next.kind == .upper && next.index == mark + 2 ? Interruption(start: next.index) : nil
  }

  /// A capital after an e-mail address that a word such as `Email:` names at a sentence's start.
  private func text(afterAddressAt colon: Int, in sentence: Range<Int>) -> Interruption? {
    var index = colon + 2
    let limit = min(sentence.upperBound, colon + 80)
    var hasSign = false
    while index < limit, text.bytes[index] > 0x20 {
      hasSign = hasSign || text.bytes[index] == 0x40
      index += 1
    }
    guard hasSign, startsWithField(sentence) else { return nil }
    let next = following(index, before: sentence.upperBound)
    return next.kind == .upper && next.index == index + 1 ? Interruption(start: next.index) : nil
  }

  /// A word such as `Subject:`, in a sentence that begins with another one, or such as `Photo:`
  private func field(atColon colon: Int, in sentence: Range<Int>) -> Interruption? {
    guard isSpace(at: colon + 1, before: sentence.upperBound) else { return nil }
    let word = text.trimmingWhiteSpace(from: max(sentence.lowerBound, colon - 3), to: colon)
    let start = tokenStart(before: word, after: sentence.lowerBound)
    if start == sentence.lowerBound { return text(afterAddressAt: colon, in: sentence) }
    guard start < word, isSpace(before: start),
      CharacterClass.letterCase(text.scalar(at: start, before: word).value) == .upper
    else { return nil }
    let kind = rules.words.kind(of: text.hash(from: start, to: word))
    if kind.contains(.credit) { return Interruption(start: start) }
    return kind.contains(.field) && startsWithField(sentence) ? Interruption(start: start) : nil
  }

  /// Whether a sentence begins with a word such as `Subject:`
  private func startsWithField(_ sentence: Range<Int>) -> Bool {
    let limit = min(sentence.upperBound, sentence.lowerBound + 40)
    let first = text.endOfLetters(from: sentence.lowerBound, to: limit)
    guard first < limit, text.bytes[first] == 0x3A else { return false }
    let kind = rules.words.kind(of: text.hash(from: sentence.lowerBound, to: first))
    return kind.contains(.field)
  }

  /// Returns where the next item starts of a numbered list that the sentence is an item of.
  ///
  /// In `1. Open the lid 2. Turn the key` the second number is the first one plus one.
  func nextListItem(_ candidate: Candidate) -> Int? {
    let stop = candidate.terminator.start
    let sentence = candidate.sentenceStart
    guard candidate.terminator.kind == .stop, !rules.habits.writesOrdinalsWithStop,
      stop - sentence > 6,
      CharacterClass.isDigit(UInt32(text.bytes[stop - 1])),
      let number = number(at: sentence, before: stop)
    else { return nil }
    let start = tokenStart(before: stop, after: sentence)
    guard isSpace(before: start), let next = self.number(at: start, before: stop + 1),
      next == number + 1, following(candidate.closing.end, before: candidate.unitEnd).kind == .upper
    else { return nil }
    return start
  }

  /// Returns the number of one or two digits and a stop that stands at an offset.
  private func number(at start: Int, before end: Int) -> Int? {
    var index = start
    var number = 0
    while index < end, index - start < 2, 0x30...0x39 ~= text.bytes[index] {
      number = 10 * number + Int(text.bytes[index] & 0xF)
      index += 1
    }
    return index > start && index < end && text.bytes[index] == 0x2E ? number : nil
  }

  private func isSpace(before index: Int) -> Bool {
    index > 0 && CharacterClass.isWhiteSpace(text.scalar(endingAt: index, after: 0).value)
  }

  func isSpace(at index: Int, before end: Int) -> Bool {
    index < end && CharacterClass.isWhiteSpace(text.scalar(at: index, before: end).value)
  }
}

extension UTF8Text {
  /// Whether a colon and two slashes stand at an offset, as after the scheme of a web address.
  func startsAddress(atColon index: Int, before end: Int) -> Bool {
    index + 2 < end && bytes[index] == 0x3A && bytes[index + 1] == 0x2F
      && bytes[index + 2] == 0x2F
  }
}
