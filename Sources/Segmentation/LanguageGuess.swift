/// Guesses a text's language from frequent words and letters.
///
/// A guess costs the same for every text: it reads at most 240 words, from the start and the
/// middle.
struct LanguageGuess: Sendable {
  /// The evidence of all languages, collected once.
  static let shared = LanguageGuess(Language.all)

  private let count: Int
  /// One bit for each language that has the word.
  private var words = WordTable()
  /// The same for letters below U+0800.
  private var letters = ContiguousArray<UInt64>(repeating: 0, count: 0x800)
  /// The same for the blocks of 128 letters from there to U+FFFF.
  private var blocks = ContiguousArray<UInt64>(repeating: 0, count: 0x200)

  private init(_ languages: [Language]) {
    precondition(languages.count <= 64, "a language is one bit of a word")
    count = languages.count
    for (index, language) in languages.enumerated() {
      let bit: UInt64 = 1 << UInt64(index)
      let text = UTF8Text(bytes: ContiguousArray(language.commonWords.utf8))
      text.forEachWord { hash, _ in words.insert(hash, bit) }
      for letter in language.ownLetters.unicodeScalars where letter.value < 0x800 {
        letters[Int(letter.value)] |= bit
      }
      for block in language.ownBlocks { blocks[Int(block >> 7)] |= bit }
    }
  }

  /// Returns the place in `Language.all` of the language that a text is most likely in.
  ///
  /// Nil if no language stands out or hardly more than one word in eight speaks for the best one.
  func language(of text: UTF8Text) -> Int? {
    let end = text.bytes.count
    var tally = Tally(languages: count)
    collect(from: text, start: 0, end: min(end, 1_500), into: &tally)
    if end > 8_000 { collect(from: text, start: end / 2, end: end / 2 + 1_500, into: &tally) }

    var best: Int?
    var (highest, second) = (0, 0)
    for (index, score) in tally.scores.enumerated() {
      if score > highest {
        (best, highest, second) = (index, score, highest)
      } else {
        second = max(second, score)
      }
    }
    return highest > second && 8 * (highest + 1) >= tally.words ? best : nil
  }

  private struct Tally {
    var scores: ContiguousArray<Int>
    var words = 0

    init(languages: Int) { scores = ContiguousArray(repeating: 0, count: languages) }

    mutating func add(_ languages: UInt64) {
      var rest = languages
      while rest != 0 {
        scores[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }
  }

  private func collect(from text: UTF8Text, start: Int, end: Int, into tally: inout Tally) {
    var index = start
    var seen = 0
    while index < end, seen < 120 {
      var hash = WordHash()
      var wordLetters: UInt64 = 0
      let wordStart = index
      while index < end {
        let unit = text.scalar(at: index, before: end)
        guard CharacterClass.isLetter(unit.value) else { break }
        let folded = CharacterClass.lowercased(unit.value)
        if folded >= 0x80 { add(folded, to: &wordLetters) }
        hash.combine(unit.value)
        index += unit.length
      }
      if index > wordStart {
        seen += 1
        tally.words += 1
        if !isInitial(text, wordStart, index) { tally.add(words[hash]) }
        tally.add(wordLetters)
      } else {
        index += text.scalar(at: index, before: end).length
      }
    }
  }

  /// Adds the languages that a letter speaks for to those of its word.
  ///
  /// An ideograph says nothing beside letters of another script: Japanese has both.
  private func add(_ letter: UInt32, to languages: inout UInt64) {
    if letter < 0x800 {
      languages |= letters[Int(letter)]
    } else if letter <= 0xFFFF {
      let bits = blocks[Int(letter >> 7)]
      guard bits != 0 else { return }
      let isIdeograph = CharacterClass.isIdeograph(letter)
      if !isIdeograph { languages = bits } else if languages == 0 { languages = bits }
    }
  }

  /// Whether a word is one capital, which is an initial more often than a word.
  private func isInitial(_ text: UTF8Text, _ start: Int, _ end: Int) -> Bool {
    let first = text.scalar(at: start, before: end)
    return start + first.length == end && CharacterClass.letterCase(first.value) == .upper
  }
}
