internal import Synchronization

/// A language made ready for deciding: its words in a hash table.
struct Rules: Sendable {
  var code: String?
  var words = WordTable()
  var habits = Habits()
  /// The first and the second letters of the openers, one bit for each letter of ASCII.
  var openerLetters: (first: UInt32, second: UInt32) = (0, 0)

  /// The rules that hold for all languages of a script, with no words known.
  static let scriptsOnly = Rules()

  init() {}

  init(_ language: Language) {
    code = language.code
    habits = language.habits
    words.insert(language.titles, as: .title)
    words.insert(language.abbreviations, as: .abbreviation)
    words.insert(language.numbered, as: .numbered)
    words.insert(language.closing, as: .closing)
    words.insert(language.years, as: .year)
    words.insert(language.regions, as: .region)
    words.insert(language.fields, as: .field)
    words.insert(language.weekdays, as: .weekday)
    words.insert(language.credits, as: .credit)
    words.insert(language.starters, as: .starter)
    words.insert(language.smallStarters, as: .smallStarter)
    words.insert(language.openers, as: .opener)
    words.insert(language.valedictions, as: .valediction)
    for word in language.openers.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      openerLetters.first |= 1 << UInt32(word[word.startIndex] & 0x1F)
      openerLetters.second |= 1 << UInt32((word.dropFirst().first ?? 0) & 0x1F)
    }
    words.insert(language.reportingVerbs, as: .reporting)
  }

  /// Returns the rules of a language by its place in `Language.all`, made when first asked for.
  static func forLanguage(at index: Int) -> Rules { made[index].rules }

  private static let made: [RulesOnDemand] = Language.all.map(RulesOnDemand.init)
}

/// Makes a language's rules once, so that starting the program costs nothing.
private final class RulesOnDemand: Sendable {
  private let language: Language
  private let cache = Mutex<Rules?>(nil)

  init(_ language: Language) { self.language = language }

  var rules: Rules {
    cache.withLock { cached in
      if let cached { return cached }
      let made = Rules(language)
      cached = made
      return made
    }
  }
}
