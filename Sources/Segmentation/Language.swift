/// What the splitter knows about one language: words, separated by white space, and habits.
///
/// An abbreviation is written without its last stop. With a capital it is one only when the text
/// has the capital too; in lower case it is one either way. A new language is a file in
/// `Languages/` and an entry in `all`.
struct Language: Sendable {
  /// The languages that there are tables for.
  static let all: [Language] = [.english, .french, .german, .russian, .spanish, .ukrainian]

  /// The BCP 47 code.
  let code: String

  /// Frequent words, by which the language is guessed.
  var commonWords: String

  /// Letters that few other languages have, each of them evidence like a common word.
  var ownLetters = ""

  /// Abbreviations that a sentence never ends with, titles above all.
  var titles: String

  /// Abbreviations that a sentence ends with if a starter follows.
  var abbreviations: String

  /// Words whose stop marks an abbreviation only before a number.
  var numbered = ""

  /// Words that have a capital because they start a sentence: function words and adverbs.
  var starters: String

  /// Starters that some texts write in lower case even where they start a sentence: `à` for `À`.
  var smallStarters = ""

  /// Forms of verbs that follow a quotation to say whose it is.
  var reportingVerbs: String

  /// Whether quotations close with a mark that opens them elsewhere, as in „…“ and »…«.
  var closesWithOpeningMarks = false

  /// Whether a number and a stop make an ordinal: „am 3. Oktober“.
  var writesOrdinalsWithStop = false
}
