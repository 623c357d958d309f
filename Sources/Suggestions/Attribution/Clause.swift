/// Words in a row, with what is known of each, in which a speaker is looked for.
struct Clause {
  let facts: SentenceFacts
  let bytes: ContiguousArray<UInt8>
  let small: FunctionWords
  let scanner: CueScanner
  /// For each word, its cues as a bit each.
  private(set) var cues: ContiguousArray<UInt32>
  private(set) var kinds: ContiguousArray<UInt16>
  /// What stands between a word and the one before it.
  private(set) var gaps: ContiguousArray<Gap>

  enum Gap: UInt8 { case none, comma, other }

  init(_ facts: SentenceFacts, in article: ArticleReading, _ small: FunctionWords) {
    self.facts = facts
    self.small = small
    bytes = article.bytes
    scanner = article.scanner
    let words = facts.words
    cues = ContiguousArray(repeating: 0, count: words.count)
    kinds = ContiguousArray(repeating: 0, count: words.count)
    gaps = ContiguousArray(repeating: .other, count: words.count)
    for match in facts.matches {
      for word in match.words { cues[word] |= 1 << UInt32(match.cue.rawValue) }
    }
    for index in words.indices {
      kinds[index] = small.kinds(of: words[index])
      if index > 0 { gaps[index] = gap(before: index) }
    }
  }

  var words: ContiguousArray<Word> { facts.words }

  private func gap(before index: Int) -> Gap {
    let last = words[index - 1]
    if facts.isQuoted[index] != facts.isQuoted[index - 1] { return .other }
    var gap = Gap.none
    var offset = last.end
    while offset < words[index].start {
      let scalar = Scalar(bytes, offset, words[index].start)
      switch scalar.value {
      case 0x20, 0xA0, 0x202F, 0x26, 0x27, 0x2019: break
      // The point of an initial, of a title, or of a short word that was cut.
      case 0x2E:
        let isShort = last.count <= 3 && last.isCapitalised
        if !isShort, cues[index - 1] & Cues.title == 0 { return .other }
      case 0x2C: gap = .comma
      default: return .other
      }
      offset = scalar.next
    }
    return gap
  }

  func has(_ cue: UInt32, _ word: Int) -> Bool { cues[word] & cue != 0 }

  func has(_ kind: FunctionWords.Kind, _ word: Int) -> Bool {
    kinds[word] & 1 << UInt16(kind.rawValue) != 0
  }

  /// Whether a word may be part of a name.
  func isName(_ word: Int) -> Bool {
    let item = words[word]
    guard item.isCapitalised, !facts.isQuoted[word], cues[word] & (Cues.noName | Cues.title) == 0
    else { return false }
    return kinds[word] & ~Self.inNames == 0 && !item.isCompound(in: bytes)
  }

  /// Small words that are no hindrance to a name.
  private static let inNames: UInt16 =
    1 << UInt16(FunctionWords.Kind.particle.rawValue)
    | 1 << UInt16(FunctionWords.Kind.inverting.rawValue)

  /// Whether a word is a possessive: `Russia's`.
  func isPossessive(_ word: Int) -> Bool {
    let item = words[word]
    guard item.count > 2, bytes[item.end - 1] == 0x73 else {
      // `officials' report`
      return item.end < bytes.count && word + 1 < words.count && gaps[word + 1] == .none
        && (bytes[item.end] == 0x27 || bytes[item.end] == 0xE2)
    }
    let before = bytes[item.end - 2]
    return before == 0x27 || before == 0x99 && bytes[item.end - 3] == 0x80
  }

  /// Whether a word has capitals only, and two or more of them.
  func isShouted(_ word: Int) -> Bool { words[word].isShouted(in: bytes) }

  /// Returns the text of words, with the point of an initial at their end.
  func text(_ range: Range<Int>) -> String {
    let last = words[range.upperBound - 1]
    var end = last.end
    if last.count == 1, last.isCapitalised, end < bytes.count, bytes[end] == 0x2E { end += 1 }
    let written = bytes[words[range.lowerBound].start..<end]
    let text = String(decoding: written, as: UTF8.self)
    // A line may break between the words.
    guard written.contains(where: { $0 < 0x20 }) else { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Kinds of cues, as a bit each.
enum Cues {
  static func mask(_ cues: Cue...) -> UInt32 { cues.reduce(0) { $0 | 1 << UInt32($1.rawValue) } }

  static let title = mask(.title)
  static let source = mask(.source)
  static let time = mask(.time)
  static let that = mask(.that)
  static let question = mask(.question)
  static let verb = mask(.speech, .record, .doubt, .thought)
  /// What ends a phrase.
  static let breaks = mask(.that, .question, .speech, .record, .doubt, .thought, .attribution)
  /// What is no name although it begins with a capital.
  static let noName = mask(
    .time, .pronoun, .firstPerson, .secondPerson, .question, .that, .condition, .negation,
    .attribution, .occasion, .apparatus, .approximation, .hedge, .cause)
}

extension Word {
  /// Whether a small letter follows a hyphen in it: `Berlin-based`.
  func isCompound(in bytes: ContiguousArray<UInt8>) -> Bool {
    for index in start..<(end - 1) where bytes[index] == 0x2D {
      let scalar = Scalar(bytes, index + 1, end)
      return scalar.folded == scalar.value
    }
    return false
  }

  /// Whether it has capitals only, and two or more of them.
  func isShouted(in bytes: ContiguousArray<UInt8>) -> Bool {
    var letters = 0
    var index = start
    while index < end {
      let scalar = Scalar(bytes, index, end)
      if scalar.kind == .letter, scalar.folded == scalar.value { return false }
      letters += 1
      index = scalar.next
    }
    return letters > 1
  }
}
