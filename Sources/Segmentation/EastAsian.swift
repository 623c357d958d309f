extension SentenceScanner {
  /// Whether `。` and its like end a sentence.
  ///
  /// They do, but for a decimal point, for the title of a work, and for a quotation that a Japanese
  /// particle or a clause with a verb of speaking makes a part of its sentence: neither inside
  /// 「…」 nor after it.
  func immediateEnds(_ candidate: Candidate, before next: Following) -> Bool {
    let terminator = candidate.terminator
    if candidate.brackets.isInTitle, titleCloses(after: terminator.end, before: candidate.unitEnd) {
      return false
    }
    if candidate.closing.closesQuotation {
      return !isAttribution(next, before: candidate.unitEnd)
        && (next.isSpaced || !isQuotative(at: candidate.closing.end, before: candidate.unitEnd))
    }
    if next.kind == .digit, !next.isSpaced, isDigit(before: terminator.start) { return false }
    guard candidate.brackets.isQuotation else { return true }
    return !closesBeforeParticle(from: terminator.end, before: candidate.unitEnd)
  }

  /// Whether `?` between ideographs stands for the dot between the parts of a foreign name, which
  /// conversions to other character sets lose.
  ///
  /// A Chinese question has a full-width mark, or a particle or a question word before the mark.
  func isLostMiddleDot(
    _ candidate: Candidate, between before: UInt32, and next: Following
  ) -> Bool {
    let terminator = candidate.terminator
    guard terminator.end == terminator.start + 1, text.bytes[terminator.start] == 0x3F,
      candidate.closing.end == terminator.end,
      CharacterClass.isIdeograph(before), CharacterClass.isIdeograph(next.scalar)
    else { return false }
    switch before {
    // 吗 嗎 呢 吧 么 麼 啊 嘛 呀 啦, 谁 誰 哪 少 样 樣, 了 的: no name is written with them.
    case 0x5417, 0x55CE, 0x5462, 0x5427, 0x4E48, 0x9EBC, 0x554A, 0x561B, 0x5440, 0x5566, 0x8C01,
      0x8AB0, 0x54EA, 0x5C11, 0x6837, 0x6A23, 0x4E86, 0x7684:
      return false
    default: return true
    }
  }

  /// Whether a Chinese clause such as 他补充说 follows a quotation: one of at most twenty characters
  /// without punctuation that ends with a verb of speaking and is a sentence's end.
  private func isAttribution(_ next: Following, before end: Int) -> Bool {
    guard next.kind == .uncased, !next.opensQuotation else { return false }
    var index = next.index
    // Where the last character but one begins, and the last.
    var (penultimate, last) = (index, index)
    for count in 0... {
      guard index < end else { return false }
      let unit = text.scalar(at: index, before: end)
      guard CharacterClass.isLetter(unit.value) || unit.value == 0xB7 else {
        guard unit.value == 0x3002 else { return false }
        break
      }
      guard count < 20 else { return false }
      (penultimate, last) = (last, index)
      index += unit.length
    }
    return rules.words.kind(of: text.hash(from: last, to: index)).contains(.reporting)
      || rules.words.kind(of: text.hash(from: penultimate, to: index)).contains(.reporting)
  }

  private func isDigit(before index: Int) -> Bool {
    index > 0 && CharacterClass.isDigit(text.scalar(endingAt: index, after: 0).value)
  }

  /// Whether the title that is open closes within 120 bytes.
  private func titleCloses(after start: Int, before end: Int) -> Bool {
    var index = start
    let limit = min(end, start + 120)
    while index < limit {
      let unit = text.scalar(at: index, before: end)
      if unit.value == 0x300B || unit.value == 0x3009 { return true }
      index += unit.length
    }
    return false
  }

  /// Whether the bracket that is open closes within 300 bytes, and a particle follows.
  private func closesBeforeParticle(from start: Int, before end: Int) -> Bool {
    var index = start
    var depth = 1
    let limit = min(end, start + 300)
    while index < limit {
      let unit = text.scalar(at: index, before: end)
      index += unit.length
      switch unit.value {
      case 0x300C, 0x300E: depth += 1
      case 0x300D, 0x300F:
        depth -= 1
        if depth == 0 { return isQuotative(at: index, before: end) }
      default: break
      }
    }
    return false
  }

  /// Whether a particle stands at an offset that ties a quotation to what follows, in Japanese or
  /// Chinese.
  func isQuotative(at index: Int, before end: Int) -> Bool {
    guard index < end else { return false }
    switch text.scalar(at: index, before: end).value {
    // と っ て は が を に で の も な, 的 等
    case 0x3068, 0x3063, 0x3066, 0x306F, 0x304C, 0x3092, 0x306B, 0x3067, 0x306E, 0x3082, 0x306A,
      0x7684, 0x7B49:
      return true
    default: return false
    }
  }
}

/// The brackets of quotations and titles that are open in a sentence: 「 and 『, 《 and 〈.
struct EastAsianBrackets {
  private var quotations = 0
  private var titles = 0

  var isQuotation: Bool { quotations > 0 }
  var isInTitle: Bool { titles > 0 }

  mutating func pass(_ scalar: UInt32) {
    switch scalar {
    case 0x300C, 0x300E: quotations += 1
    case 0x300D, 0x300F: quotations = max(0, quotations - 1)
    case 0x300A, 0x3008: titles += 1
    case 0x300B, 0x3009: titles = max(0, titles - 1)
    default: break
    }
  }
}
