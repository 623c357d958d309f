import AnnotationModel

/// What can be seen in a sentence before anything is learned: its words, its cues, what of it is
/// quoted, and its form.
struct SentenceFacts {
  private(set) var words: ContiguousArray<Word> = []
  /// Whether a word stands inside quotation marks.
  private(set) var isQuoted: ContiguousArray<Bool> = []
  private(set) var matches: ContiguousArray<CueMatch> = []
  /// The verbs of reporting outside quotation marks, as indices of words.
  private(set) var reportingVerbs: ContiguousArray<Range<Int>> = []
  /// How often each cue occurs outside quotation marks, and inside.
  private(set) var outside = CueCounts()
  private(set) var inside = CueCounts()

  private(set) var quotedWords = 0
  /// The words of the longest quoted part.
  private(set) var longestQuotation = 0
  /// Whether a quotation has begun before the sentence.
  private(set) var startsInside = false
  /// Whether a quotation goes on behind the sentence.
  private(set) var endsInside = false
  /// Whether a quotation that begins in the sentence goes on, and has five words or so in all.
  private(set) var goesOn = false
  /// Whether a quoted part ends with a stop or a comma inside its marks.
  private(set) var endsQuotationWithStop = false
  /// Quoted words in lower case.
  private(set) var smallQuotedWords = 0
  /// Where the quoted parts begin and end, as indices of words, half-open.
  private(set) var quotedParts: ContiguousArray<Range<Int>> = []

  private(set) var numbers = 0
  /// Capitalised words outside quotation marks that do not begin the sentence.
  private(set) var names = 0
  /// Words in capitals only, of two letters or more.
  private(set) var shouted = 0
  private(set) var capitalised = 0
  private(set) var signs: Signs = []
  /// The words before which a comma or a colon stands, in order.
  private(set) var pausesBefore: ContiguousArray<Int> = []
  private(set) var begin = Begin.letter
  private(set) var end = End.nothing

  /// Characters that tell something wherever they stand.
  struct Signs: OptionSet {
    let rawValue: UInt16
    static let percent = Signs(rawValue: 1)
    static let currency = Signs(rawValue: 2)
    static let link = Signs(rawValue: 4)
    static let bar = Signs(rawValue: 8)
    static let copyright = Signs(rawValue: 16)
    static let colon = Signs(rawValue: 32)
    static let comma = Signs(rawValue: 64)
    static let dash = Signs(rawValue: 128)
    static let semicolon = Signs(rawValue: 256)
  }

  /// Whether a colon follows a few words that are a name: `Anna Berg: We did.`
  var beginsWithSpeakerAndColon: Bool {
    colonAfter > 0 && colonAfter <= 4 && colonAfter < words.count
      && words[..<colonAfter].allSatisfy(\.isCapitalised)
  }

  /// How many words stand before the first colon; none where there is no colon.
  private(set) var colonAfter = 0

  enum Begin: Hashable { case letter, small, digit, bullet, bracket, mark }
  enum End: Hashable { case stop, question, exclamation, colon, ellipsis, comma, nothing }

  /// No more of a sentence is read: what is longer is no sentence, and shall not take long.
  private static let longest = 4096

  init(of whole: TextRange, in article: ArticleReading) {
    guard !whole.isEmpty else { return }
    let bytes = article.bytes
    var range = whole
    if range.count > Self.longest {
      range.end = range.start + Self.longest
      while range.end > range.start, bytes[range.end] & 0xC0 == 0x80 { range.end -= 1 }
    }
    words.reserveCapacity(range.count / 5 + 4)
    Word.append(in: bytes, range.start, range.end, to: &words)
    isQuoted = ContiguousArray(repeating: false, count: words.count)
    markQuotations(range, article)
    article.scanner.append(words, in: bytes, to: &matches)
    for match in matches {
      if isQuoted[match.words.lowerBound] {
        inside[match.cue] += 1
      } else {
        outside[match.cue] += 1
        switch match.cue {
        case .speech, .record, .doubt, .thought: reportingVerbs.append(match.words)
        default: break
        }
      }
    }
    for (index, word) in words.enumerated() {
      if word.isNumber { numbers += 1 }
      if index > 0 {
        let end = words[index - 1].end
        if bytes[end] == 0x2C || bytes[end] == 0x3A { pausesBefore.append(index) }
        if bytes[end] == 0x3A, colonAfter == 0 { colonAfter = index }
      }
      guard word.isCapitalised else { continue }
      capitalised += 1
      if index > 0, !isQuoted[index] { names += 1 }
      let second = word.start + (bytes[word.start] < 0x80 ? 1 : 2)
      if second < word.end,
        Scalar(bytes, second, word.end).folded != Scalar(bytes, second, word.end).value
      {
        shouted += 1
      }
    }
    readForm(range, bytes)
  }

  private mutating func markQuotations(_ range: TextRange, _ article: ArticleReading) {
    for quotation in article.quotations.overlapping(range) {
      if quotation.range.start < range.start { startsInside = true }
      if quotation.range.end > range.end {
        endsInside = true
        if quotation.range.start >= range.start, quotation.content.count >= 25 { goesOn = true }
      } else if quotation.content.count > 0 {
        // “It is open,” or «Відкрито»,
        let isBehind = quotation.range.end < range.end && article.bytes[quotation.range.end] == 0x2C
        switch article.bytes[quotation.content.end - 1] {
        case 0x2E, 0x2C, 0x21, 0x3F: endsQuotationWithStop = true
        default: endsQuotationWithStop = endsQuotationWithStop || isBehind
        }
      }
      var first: Int?
      var last = 0
      for index in words.indices
      where words[index].start >= quotation.content.start
        && words[index].end <= quotation.content.end
      {
        if first == nil { first = index }
        isQuoted[index] = true
        if !words[index].isCapitalised, !words[index].isNumber { smallQuotedWords += 1 }
        last = index
      }
      guard let first else { continue }
      quotedParts.append(first..<(last + 1))
      quotedWords += last + 1 - first
      longestQuotation = max(longestQuotation, last + 1 - first)
    }
  }

  private mutating func readForm(_ range: TextRange, _ bytes: ContiguousArray<UInt8>) {
    var index = range.start
    while index < range.end {
      let byte = bytes[index]
      switch byte {
      case 0x25: signs.insert(.percent)
      case 0x24: signs.insert(.currency)
      case 0x40: signs.insert(.link)
      case 0x7C: signs.insert(.bar)
      case 0x3A:
        signs.insert(.colon)
        if index + 2 < range.end, bytes[index + 1] == 0x2F, bytes[index + 2] == 0x2F {
          signs.insert(.link)
        }
      case 0x2C: signs.insert(.comma)
      case 0x3B: signs.insert(.semicolon)
      case 0xC2:
        if index + 1 < range.end {
          switch bytes[index + 1] {
          case 0xA9: signs.insert(.copyright)
          case 0xA3, 0xA5: signs.insert(.currency)
          default: break
          }
        }
      case 0xE2:
        if index + 2 < range.end {
          switch (bytes[index + 1], bytes[index + 2]) {
          case (0x82, 0xA0...0xBF): signs.insert(.currency)
          case (0x80, 0x93), (0x80, 0x94), (0x80, 0x95): signs.insert(.dash)
          default: break
          }
        }
      default: break
      }
      index += 1
    }
    begin = Self.begin(Scalar(bytes, range.start, range.end))
    end = Self.end(range, bytes)
  }

  private static func begin(_ first: Scalar) -> Begin {
    switch first.value {
    case 0x2D, 0x2A, 0x2022, 0x2013, 0x2014, 0x25AA, 0x25CF, 0xB7: .bullet
    case 0x28, 0x5B: .bracket
    default:
      switch first.kind {
      case .digit: .digit
      case .letter: first.folded == first.value ? .small : .letter
      case .alone: .letter
      case .other: .mark
      }
    }
  }

  private static func end(_ range: TextRange, _ bytes: ContiguousArray<UInt8>) -> End {
    var index = range.end
    while index > range.start {
      index -= 1
      let byte = bytes[index]
      if byte & 0xC0 == 0x80 { continue }
      switch Scalar(bytes, index, range.end).value {
      case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2018...0x201F, 0x203A, 0x300D, 0x300F: continue
      case 0x2E:
        return index > range.start && bytes[index - 1] == 0x2E ? .ellipsis : .stop
      case 0x3002, 0xFF0E, 0x964, 0x6D4, 0x589: return .stop
      case 0x3F, 0x61F, 0xFF1F, 0x37E: return .question
      case 0x21, 0xFF01: return .exclamation
      case 0x3A, 0xFF1A: return .colon
      case 0x2026: return .ellipsis
      case 0x2C, 0x3B: return .comma
      default: return .nothing
      }
    }
    return .nothing
  }
}

/// A number for each kind of cue.
struct CueCounts {
  private var counts = ContiguousArray<Int>(repeating: 0, count: Cue.allCases.count)

  subscript(_ cue: Cue) -> Int {
    get { counts[Int(cue.rawValue)] }
    set { counts[Int(cue.rawValue)] = newValue }
  }
}
