package import AnnotationModel

/// Splits text into sentences.
///
/// Works on UTF-8 bytes in one pass, in time that is linear in their number, and takes any bytes:
/// what is not valid UTF-8 counts as symbols. The text is never changed; sentences
/// are ranges of it.
///
/// The work is done in three steps: `LanguageGuess` picks the `Rules`, `Units` cuts the text at
/// the line breaks that end a sentence, and `SentenceScanner` finds the ends between them.
package struct Segmenter: Sendable {
  /// The name that sessions are stored with.
  package static let name = "galley"

  /// Grows whenever some text is split in another way than before.
  package static let version = 2

  /// The codes of the languages that there are tables for, in alphabetical order.
  ///
  /// Text in other languages is split by the rules of its script alone.
  package static let languages: [String] = Language.all.map(\.code).sorted()

  private let layout: Layout
  private var rules: Rules?
  /// What a line break means, once it is decided.
  private var breaking: Units.Breaking?
  private let abbreviations: WordTable

  /// Makes a segmenter for texts in one language, or in any.
  ///
  /// - Parameters:
  ///   - language: A BCP 47 code, of which the part before the first hyphen counts; nil guesses
  ///     the language of each text.
  ///   - layout: What a line break means.
  ///   - abbreviations: Further abbreviations, with or without their last stop. A sentence ends
  ///     with one of them only if a word follows that commonly starts sentences.
  package init(
    language: String? = nil, layout: Layout = .automatic, abbreviations: [String] = []
  ) {
    self.layout = layout
    var table = WordTable()
    for abbreviation in abbreviations {
      let stem = abbreviation.hasSuffix(".") ? String(abbreviation.dropLast()) : abbreviation
      table.insert(stem, as: .abbreviation)
    }
    self.abbreviations = table
    rules = language.map { code in
      let primary = code.prefix { $0 != "-" && $0 != "_" }.lowercased()
      let index = Language.all.firstIndex { $0.code == primary }
      return index.map(Rules.forLanguage) ?? .scriptsOnly
    }
  }

  /// Returns the sentences of a text, in order.
  ///
  /// They do not overlap, begin and end with something other than white space, and cover all
  /// that is not white space.
  package func sentences(in text: String) -> [TextRange] {
    sentences(in: ContiguousArray(text.utf8))
  }

  /// Returns the sentences of a text given as UTF-8, which may be invalid.
  package func sentences(in bytes: ContiguousArray<UInt8>) -> [TextRange] {
    let text = UTF8Text(bytes: bytes)
    let scanner = SentenceScanner(
      text: text, rules: rules(for: text), userAbbreviations: abbreviations)
    var units = Units(of: text, breaking ?? Units.Breaking(text, layout))
    var sentences: [TextRange] = []
    // A sentence of news has some hundred bytes.
    sentences.reserveCapacity(bytes.count / 100)
    while let unit = units.next() { scanner.append(sentencesOf: unit, to: &sentences) }
    return sentences
  }

  /// Returns the code of the language whose tables a text is split with.
  ///
  /// Nil if it is split by the rules of its script alone, because there are no tables for the
  /// language asked for, or because no language stands out.
  package func language(of text: String) -> String? {
    language(of: ContiguousArray(text.utf8))
  }

  package func language(of bytes: ContiguousArray<UInt8>) -> String? {
    rules(for: UTF8Text(bytes: bytes)).code
  }

  /// Returns a segmenter that splits every text as if it went on from a sample: in the same language
  /// and layout.
  ///
  /// For texts that come in parts, of which each alone would be guessed anew.
  package func settled(on sample: ContiguousArray<UInt8>) -> Segmenter {
    let text = UTF8Text(bytes: sample)
    var settled = self
    settled.rules = rules(for: text)
    settled.breaking = Units.Breaking(text, layout)
    return settled
  }

  private func rules(for text: UTF8Text) -> Rules {
    if let rules { return rules }
    return LanguageGuess.shared.language(of: text).map(Rules.forLanguage) ?? .scriptsOnly
  }
}

extension Segmenter {
  /// What a line break inside a paragraph means. A blank line always ends a sentence.
  package enum Layout: String, Sendable, CaseIterable {
    /// Found out from the text as a whole: `wrapped` if it looks so, else `lines`.
    case automatic
    /// White space: only a blank line ends a paragraph.
    case paragraphs
    /// The end of a sentence.
    case lines
    /// White space where the next word would not have fitted, else the end of a sentence.
    case wrapped
  }
}
