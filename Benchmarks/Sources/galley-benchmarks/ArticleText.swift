/// Made-up news prose: the same for the same seed, on every machine.
struct ArticleText {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Returns an article of a number of sentences, in which only a full stop ends one.
  ///
  /// - Parameter seed: tells articles of one length apart.
  static func article(sentences count: Int, seed: UInt64? = nil) -> String {
    var source = ArticleText(seed: seed ?? UInt64(count))
    return source.paragraphs(sentences: count) { $0.plainSentence() }
  }

  /// Returns prose of at least so many bytes, with abbreviations, initials, figures and quotations.
  static func prose(bytes: Int) -> String {
    var source = ArticleText(seed: 7)
    var text = ""
    text.reserveCapacity(bytes + 1024)
    while text.utf8.count < bytes {
      text += source.paragraphs(sentences: 100) { $0.anySentence() }
      text += "\n\n"
    }
    return text
  }

  private mutating func paragraphs(
    sentences count: Int, _ sentence: (inout ArticleText) -> String
  ) -> String {
    var text = ""
    var left = 0
    for index in 0..<count {
      if left == 0 {
        if index > 0 { text += "\n\n" }
        left = 1 + below(5)
      } else {
        text += " "
      }
      text += sentence(&self)
      left -= 1
    }
    return text + "\n"
  }

  private mutating func plainSentence() -> String {
    var words = (0..<8 + below(16)).map { _ in word() }
    // A single letter with a stop would be an initial.
    words.append(pick(Self.names))
    return words.joined(separator: " ").capitalizingFirst + "."
  }

  private mutating func anySentence() -> String {
    let words = (0..<8 + below(16)).map { _ in
      switch below(80) {
      case 0: pick(Self.abbreviated)
      case 1: "\(below(90)).\(below(10))"
      default: word()
      }
    }
    let sentence = words.joined(separator: " ").capitalizingFirst
    return switch below(12) {
    case 0: "“\(sentence),” said \(pick(Self.names))."
    case 1: "“\(sentence)!”"
    case 2: "\(sentence)?"
    default: "\(sentence) \(pick(Self.names))."
    }
  }

  private mutating func word() -> String {
    switch below(80) {
    case 0: pick(Self.foreign)
    case 1...5: pick(Self.names)
    default: pick(Self.words)
    }
  }

  private mutating func pick(_ words: [String]) -> String { words[below(words.count)] }

  /// Returns a number from 0 to `limit` - 1 (SplitMix64).
  private mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(limit))
  }

  private static let words = """
    the a of to in and that for on with as by from at after before over under this their its his \
    government council army ministry court town region river bridge supply road railway budget \
    bank rate price election vote law reform inquiry report statement figures refugees farmers \
    teachers doctors workers engineers officials residents soldiers said announced confirmed \
    denied rejected approved delayed opened closed repaired attacked defended crossed reached \
    raised lowered expects plans remains became while because although several recent local \
    national foreign former new old large small early late official military economic
    """.split(separator: " ").map(String.init)

  private static let names = """
    Zelensky Budanov Olena Koval Marta Hrytsenko Kyiv Pokrovsk Donbas Brussels Anna Weber
    """.split(separator: " ").map(String.init)

  private static let foreign = [
    "café", "Zürich", "Łódź", "Peña", "naïve", "Зеленський", "Покровськ",
  ]

  private static let abbreviated = [
    "Mr. Koval", "Dr. Weber", "the U.S. army", "J. P. Weber", "5 p.m. on Friday", "Gen. Budanov",
    "No. 7", "the U.N. mission", "e.g. bridges", "St. Anna",
  ]
}

extension String {
  fileprivate var capitalizingFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
