package import AnnotationModel

/// A stretch of text cut into words, numbers and punctuation marks, as token formats want it.
///
/// Letters, digits and marks are words, with apostrophes and hyphens between them; the points and
/// commas inside a number belong to it. Every other mark is a token of its own, the same one
/// repeated (`...`) one token, an emoji sequence as well. Han and Hiragana, which are written without
/// spaces, are cut at each character. No token is empty.
package struct Tokens: RandomAccessCollection, Sendable {
  package struct Token: Hashable, Sendable {
    package var range: TextRange
    /// Whether the next character of the stretch is a space, U+0020.
    package var spaceFollows: Bool
  }

  /// What becomes of white space, in the sense of `Unicode.Scalar.isSpace`.
  package enum WhiteSpace: Sendable {
    /// It stands between tokens, never in one.
    case between
    /// The same, but one no-break space between two other characters stays inside a token: formats
    /// that spell out what stands between tokens have no word for it.
    case betweenUnlessNoBreak
    /// Every byte belongs to a token, or is the one U+0020 that follows one: a run of white space
    /// beyond that is a token.
    case tokens
  }

  private let tokens: ContiguousArray<Token>

  /// - Parameters:
  ///   - range: what is cut; both ends begin a character of the text.
  ///   - bytes: the text's UTF-8 bytes.
  ///   - edges: ranges at whose ends a token ends too, in any order; what lies outside is not
  ///     looked at.
  package init(
    _ range: TextRange, of bytes: ContiguousArray<UInt8>, edges: some Sequence<TextRange> = [],
    whiteSpace: WhiteSpace = .between
  ) {
    var cutter = TokenCutter(bytes: bytes, range: range, whiteSpace: whiteSpace)
    cutter.cut(edges: edges)
    tokens = cutter.tokens
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { tokens.count }
  package subscript(_ index: Int) -> Token { tokens[index] }

  /// Returns the places of the tokens that have some of a range.
  package func indices(in range: TextRange) -> Range<Int> {
    let first = firstIndex { $0.end > range.start }
    return first..<Swift.max(first, firstIndex { $0.start >= range.end })
  }

  /// Returns the first token of which something holds that holds of all after it.
  private func firstIndex(where holds: (TextRange) -> Bool) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if holds(tokens[middle].range) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Cuts between two edges at a time, so that no rule looks beyond one.
private struct TokenCutter {
  let bytes: ContiguousArray<UInt8>
  let range: TextRange
  let whiteSpace: Tokens.WhiteSpace
  var tokens: ContiguousArray<Tokens.Token> = []
  /// Offsets of spaces that may not be taken as what follows a token, because a range begins with
  /// them or ends behind them.
  private var spacesOfRanges: Set<Int> = []
  /// Where the space ends that the last token took along.
  private var taken = 0

  init(bytes: ContiguousArray<UInt8>, range: TextRange, whiteSpace: Tokens.WhiteSpace) {
    self.bytes = bytes
    self.range = range
    self.whiteSpace = whiteSpace
  }

  mutating func cut(edges: some Sequence<TextRange>) {
    var cuts: [Int] = []
    for edge in edges {
      if range.start < edge.start, edge.start < range.end { cuts.append(edge.start) }
      if range.start < edge.end, edge.end < range.end { cuts.append(edge.end) }
      guard whiteSpace == .tokens, !edge.isEmpty, range.contains(edge) else { continue }
      if bytes[edge.start] == 0x20 { spacesOfRanges.insert(edge.start) }
      if bytes[edge.end - 1] == 0x20 { spacesOfRanges.insert(edge.end - 1) }
    }
    cuts.sort()
    cuts.append(range.end)
    var start = range.start
    for cut in cuts where cut > start {
      self.cut(start, cut)
      start = cut
    }
  }

  private mutating func cut(_ start: Int, _ end: Int) {
    var offset = max(start, taken)
    while offset < end {
      var next: Int
      if isSpace(offset) {
        next = endOfSpace(offset, end)
        if whiteSpace == .tokens {
          tokens.append(.init(range: TextRange(offset, next), spaceFollows: false))
        }
      } else {
        next = endOfToken(offset, end)
        if whiteSpace == .betweenUnlessNoBreak {
          while let more = pastNoBreakSpace(next, end) { next = endOfToken(more, end) }
        }
        append(offset, next)
      }
      offset = max(next, taken)
    }
  }

  private mutating func append(_ start: Int, _ end: Int) {
    let spaceFollows =
      end < range.end && bytes[end] == 0x20 && !spacesOfRanges.contains(end)
    if spaceFollows { taken = end + 1 }
    tokens.append(.init(range: TextRange(start, end), spaceFollows: spaceFollows))
  }

  // MARK: - Rules

  private func endOfToken(_ start: Int, _ end: Int) -> Int {
    let first = scalar(start)
    let kind = TokenCharacter(first)
    var offset = endOfCluster(start, end)
    switch kind {
    case .single: break
    case .mark:
      while offset < end, scalar(offset) == first { offset = endOfCluster(offset, end) }
    case .letter, .digit:
      var last = kind
      while offset < end {
        let next = scalar(offset)
        let nextKind = TokenCharacter(next)
        if nextKind == .letter || nextKind == .digit {
          last = nextKind
          offset = endOfCluster(offset, end)
          continue
        }
        let behind = offset + UTF8.width(next)
        guard behind < end else { break }
        let after = TokenCharacter(scalar(behind))
        guard next.joins(last, after) else { break }
        offset = behind
      }
    }
    return offset
  }

  /// Returns the end of a character with what belongs to it: accents, joiners and what they join, the
  /// second half of a flag.
  private func endOfCluster(_ start: Int, _ end: Int) -> Int {
    let first = scalar(start)
    var offset = start + UTF8.width(first)
    // Nothing of the kind begins with such a byte.
    guard offset < end, bytes[offset] >= 0xCC else { return offset }
    if first.isRegionalIndicator, scalar(offset).isRegionalIndicator {
      offset += UTF8.width(scalar(offset))
    }
    var joins = false
    while offset < end {
      let next = scalar(offset)
      if next.isSpace || !(joins || next.extendsCharacter) { break }
      joins = next == "\u{200D}" && !TokenCharacter(first).isWord
      offset += UTF8.width(next)
    }
    return offset
  }

  private func endOfSpace(_ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end, isSpace(offset) { offset += UTF8.width(scalar(offset)) }
    return offset
  }

  /// Returns the offset behind a no-break space, where another character follows it.
  private func pastNoBreakSpace(_ offset: Int, _ end: Int) -> Int? {
    guard offset < end, scalar(offset).isNoBreakSpace else { return nil }
    let next = offset + UTF8.width(scalar(offset))
    return next < end && !isSpace(next) ? next : nil
  }

  private func isSpace(_ offset: Int) -> Bool { scalar(offset).isSpace }

  /// Returns the scalar that begins at an offset.
  @inline(__always)
  private func scalar(_ offset: Int) -> Unicode.Scalar { bytes.scalar(at: offset) }
}

/// What a character is to the cutting of words.
private enum TokenCharacter {
  case letter
  case digit
  /// A word by itself.
  case single
  case mark

  var isWord: Bool { self != .mark }

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0x00...0x7F: self = .mark
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x400...0x481, 0x48A...0x52F, 0x620...0x64A:
      self = .letter
    case 0x2010...0x2027: self = .mark
    case 0x3041...0x309F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .single
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .letterNumber:
        self = .letter
      case .decimalNumber, .otherNumber: self = .digit
      default: self = .mark
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether a mark between two characters leaves them one word.
  fileprivate func joins(_ left: TokenCharacter, _ right: TokenCharacter) -> Bool {
    switch self {
    case "'", "\u{2019}", "\u{2BC}", "\u{5F4}", "\u{B7}": left == .letter && right == .letter
    case "-", "\u{2010}", "\u{2011}", "_":
      (left == .letter || left == .digit) && (right == .letter || right == .digit)
    case ".", ",", ":", "\u{66B}", "\u{66C}": left == .digit && right == .digit
    default: false
    }
  }

  fileprivate var isNoBreakSpace: Bool { self == "\u{A0}" || self == "\u{202F}" }

  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether a character goes on with this one.
  fileprivate var extendsCharacter: Bool {
    switch value {
    // The letters that are met most, of which asking takes long.
    case 0..<0x300, 0x370..<0x483, 0x48A..<0x530, 0x620..<0x64B, 0x2010..<0x2028, 0x4E00..<0xA000:
      false
    case 0x300...0x36F, 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
    default: properties.isGraphemeExtend || properties.generalCategory == .spacingMark
    }
  }
}

extension ContiguousArray<UInt8> {
  /// Returns the scalar that begins at an offset of well-formed UTF-8.
  @inline(__always)
  func scalar(at offset: Int) -> Unicode.Scalar {
    let first = UInt32(self[offset])
    if first < 0x80 { return Unicode.Scalar(UInt8(first)) }
    func next(_ place: Int) -> UInt32 { UInt32(self[offset + place]) & 0x3F }
    let value =
      first < 0xE0
      ? (first & 0x1F) << 6 | next(1)
      : first < 0xF0
        ? (first & 0x0F) << 12 | next(1) << 6 | next(2)
        : (first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
