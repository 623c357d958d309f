/// What the splitter knows about one language: words, separated by white space, and habits.
///
/// An abbreviation is written without its last stop. With a capital it is one only when the text
/// has the capital too; in lower case it is one either way. A new language is a file in
/// `Languages/` and an entry in `all`.
struct Language: Sendable {
  /// The languages that there are tables for.
  static let all: [Language] = [
    .amharic, .arabic, .armenian, .bengali, .chinese, .croatian, .czech, .danish, .dutch,
    .english, .estonian, .finnish, .french, .georgian, .german, .greek, .hebrew, .hindi,
    .hungarian, .indonesian, .italian, .japanese, .kazakh, .korean, .latvian, .lithuanian,
    .marathi, .norwegian, .persian, .polish, .portuguese, .romanian, .russian, .serbian,
    .slovak, .spanish, .swedish, .thai, .turkish, .ukrainian, .urdu, .vietnamese,
  ]

  /// The BCP 47 code.
  let code: String

  /// Frequent words, by which the language is guessed.
  var commonWords: String

  /// Letters that few other languages have, each of them evidence like a common word.
  var ownLetters = ""

  /// The first scalars of the blocks of 128 that its script has, or that few others have, from
  /// U+0800 on; they are evidence like `ownLetters`.
  var ownBlocks: [UInt32] = []

  /// Abbreviations that a sentence never ends with, titles above all.
  var titles: String

  /// Abbreviations that a sentence ends with if a starter follows.
  var abbreviations: String

  /// States and provinces as they are abbreviated after a city: `Sacramento, Calif.`
  var regions = ""

  /// Words whose stop marks an abbreviation only before a number.
  var numbered = ""

  /// Abbreviations that a sentence ends with, save in its first few words, where only a starter
  /// shows that it does: `r` for the year in `W 2019 r. Anna…`
  var closing = ""

  /// Abbreviations among these for the year, which close sentences so after its number.
  var years = ""

  /// Words that have a capital because they start a sentence: function words and adverbs.
  var starters: String

  /// Starters that some texts write in lower case even after `?` and `!`: `i` for `I`.
  var smallStarters = ""

  /// Starters that begin a clause, and with a capital before a small letter do nothing else: they
  /// show where a heading ended that lost its line break.
  var openers = ""

  /// Words that a letter closes with, before a comma and the name of who wrote it.
  var valedictions = ""

  /// Forms of verbs that follow a quotation to say whose it is.
  var reportingVerbs: String

  /// Words that name what follows them and a colon in the head of a letter or a list: `Subject`.
  var fields = ""

  /// The days of the week, in full.
  var weekdays = ""

  /// Words that tell whose a picture is, with a colon: `Photo`.
  var credits = ""

  var habits = Habits()
}
