extension SentenceScanner {
  /// The word before a stop, without the stop.
  struct Token {
    var start: Int
    var end: Int

    var isEmpty: Bool { start == end }

    func lastIndex(of byte: UInt8, in text: UTF8Text) -> Int? {
      var index = end - 1
      while index >= start {
        if text.bytes[index] == byte { return index }
        index -= 1
      }
      return nil
    }
  }

  /// Returns the end of the word before a stop, which in tokenised text has a space before it.
  @inline(__always)
  func endOfToken(before stop: Int, after start: Int) -> Int {
    guard stop - 1 > start, text.bytes[stop - 1] == 0x20 else { return stop }
    let before = text.scalar(endingAt: stop - 1, after: start).value
    return CharacterClass.isLetter(before) || CharacterClass.isDigit(before) ? stop - 1 : stop
  }

  /// Returns where the word begins that ends at a stop.
  ///
  /// White space, opening marks, slashes and long dashes end the look back, and so do 40 bytes.
  func tokenStart(before stop: Int, after start: Int) -> Int {
    var index = stop
    let limit = max(start, stop - 40)
    while index > limit {
      if CharacterClass.isASCIIWord(text.bytes[index &- 1]) {
        index &-= 1
        continue
      }
      let unit = text.scalar(endingAt: index, after: limit)
      if CharacterClass.isWhiteSpace(unit.value) || Marks.opensBracket(unit.value)
        || unit.value == 0x2F || unit.value == 0x22 && !text.isInsideWord(index - 1)
        || unit.value >= 0x80 && (Marks.opensQuotation(unit.value) || Marks.isDash(unit.value))
          && unit.value != 0x2019
      {
        break
      }
      index -= unit.length
    }
    // An apostrophe inside a word belongs to it; before a word it is a quotation mark.
    while index < stop, text.bytes[index] == 0x27 || text.bytes[index] == 0x60 { index += 1 }
    return index
  }

  /// Whether a token is made of ASCII letters and digits, as most are.
  func isPlain(_ token: Token) -> Bool {
    for index in token.start..<token.end where !CharacterClass.isASCIIWord(text.bytes[index]) {
      return false
    }
    return true
  }

  /// Whether a token is one capital.
  func isCapital(_ token: Token) -> Bool {
    let first = text.scalar(at: token.start, before: token.end)
    return token.start + first.length == token.end
      && CharacterClass.letterCase(first.value) == .upper
  }

  /// Whether a token has two letters or more and all are capitals.
  func isAllCapitals(_ token: Token) -> Bool {
    guard token.end - token.start > 1 else { return false }
    var index = token.start
    while index < token.end {
      let unit = text.scalar(at: index, before: token.end)
      if CharacterClass.letterCase(unit.value) != .upper { return false }
      index += unit.length
    }
    return true
  }

  /// Whether a token is a Roman numeral, as far as its letters tell.
  func isRoman(_ token: Token) -> Bool {
    (token.start..<token.end).allSatisfy { index in
      switch text.bytes[index] {
      case 0x49, 0x56, 0x58, 0x4C, 0x43: true
      default: false
      }
    }
  }

  /// Whether a token is made of pieces of one or two letters with stops between: `U.S`, `Ph.D`.
  func isDotted(_ token: Token) -> Bool {
    var (letters, stops) = (0, 0)
    var index = token.start
    while index < token.end {
      let unit = text.scalar(at: index, before: token.end)
      if unit.value == 0x2E {
        guard letters > 0 else { return false }
        (letters, stops) = (0, stops + 1)
      } else {
        letters += 1
        guard letters <= 2, CharacterClass.isLetter(unit.value) else { return false }
      }
      index += unit.length
    }
    return stops > 0 && letters > 0
  }

  /// Whether what follows a word's hyphen is an ending: one letter, unless it is an initial as in
  /// `J.-P.`, or small letters after a capital. So `5-й`, `II-a`, `NATO-u` and `EU-st`.
  func isEnding(_ tail: Token, of token: Token) -> Bool {
    let letter = text.scalar(at: tail.start, before: tail.end)
    // A hyphen that begins the token, as in `-ne.`, has no word before it and maybe no text at all.
    let hasWord = tail.start - 1 > token.start
    let before =
      hasWord
      ? text.scalar(endingAt: tail.start - 1, after: token.start)
      : UTF8Text.Unit(value: 0, length: 0)
    let isSmall = CharacterClass.letterCase(letter.value) == .lower
    if tail.start + letter.length == tail.end {
      return isSmall || before.value != 0x2E && tail.start - 1 - before.length > token.start
    }
    return isSmall && 0x41...0x5A ~= before.value
  }

  /// Whether the hyphen of a token stands between two digits.
  func isRange(_ token: Token, at hyphen: Int) -> Bool {
    hyphen > token.start && 0x30...0x39 ~= text.bytes[hyphen - 1]
      && 0x30...0x39 ~= text.bytes[hyphen + 1]
  }

  /// Whether a token is the last letter of a unit such as `km/h`.
  @inline(__always)
  func isUnit(_ token: Token) -> Bool {
    guard token.end == token.start + 1, token.start > 1 else { return false }
    return text.bytes[token.start - 1] == 0x2F && 0x61...0x7A ~= text.bytes[token.start]
      && 0x61...0x7A ~= text.bytes[token.start - 2] | 0x20
  }

  /// Whether a token is a name cut short after its second capital: `McN.`
  func endsWithInitial(_ token: Token) -> Bool {
    guard token.end - token.start == 3, text.bytes[token.start] == 0x4D else { return false }
    let last = text.bytes[token.start + 2]
    return text.bytes[token.start + 1] == 0x63 && 0x41...0x5A ~= last
  }
}
