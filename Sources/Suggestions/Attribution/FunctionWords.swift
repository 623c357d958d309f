/// The small words of one language that tell where the name of a speaker begins and ends.
///
/// They are told apart by hash, as cues are, but are not cues: they say nothing about a sentence.
struct FunctionWords: Sendable {
  enum Kind: UInt8, CaseIterable {
    /// he, she: one person named before, as the subject.
    case heOrShe
    /// the, a, an: no part of what a source is called.
    case article
    /// has, also, later: may stand between a speaker and the verb.
    case between
    /// of, in, for: what follows belongs to the noun before.
    case preposition
    /// and, or: a second one follows.
    case conjunction
    /// said, added: verbs that a speaker may follow. Where a language lists none, any may be.
    case inverting
    /// reporters: those who were told.
    case audience
    /// de, van, bin: small words inside names.
    case particle
  }

  private let kinds: [UInt32: UInt16]
  /// Whether a noun that is no name begins with a capital.
  let capitalisesNouns: Bool
  /// Whether names change their endings, so that behind a preposition they are not as they are said.
  let inflectsNames: Bool
  let hasInverting: Bool

  private init(_ language: String, _ entries: [Kind: String]) {
    var kinds: [UInt32: UInt16] = [:]
    for (kind, text) in entries {
      for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        kinds[Word.hash(of: word), default: 0] |= 1 << UInt16(kind.rawValue)
      }
    }
    self.kinds = kinds
    capitalisesNouns = language == "de"
    inflectsNames = language == "uk" || language == "ru"
    hasInverting = entries[.inverting] != nil
  }

  /// Returns the kinds of a word as a bit each.
  @inline(__always)
  func kinds(of word: Word) -> UInt16 { kinds[word.hash] ?? 0 }

  /// Returns the words of a language by its code; none for a language that has no table.
  static func words(for language: String?) -> FunctionWords {
    guard let language else { return none }
    if let words = all[language] { return words }
    let code = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return all[code] ?? none
  }

  private static let none = FunctionWords("", [.particle: particles])

  private static let particles =
    "de da di del della der den van von zu la le bin al ibn el dos du ben ter"

  private static let all: [String: FunctionWords] = [
    "en": FunctionWords(
      "en",
      [
        .heOrShe: "he she",
        .article: "the a an",
        .between: """
        has have had also later then once recently previously repeatedly already earlier just
        further again now simply briefly reportedly publicly openly often always still even
        first immediately quickly quietly meanwhile however though too yesterday today
        """,
        .preposition: """
        of in on at for from to with by after before during since until about against under
        over near between among within without through inside outside behind beyond like
        despite amid
        """,
        .conjunction: "and or but nor so as yet because while although whereas than if when",
        .inverting: """
        say says said add adds added ask asks asked explain explains explained write writes
        wrote note notes noted reply replies replied recall recalls recalled continue continues
        continued conclude concludes concluded argue argues argued insist insists insisted
        report reports reported warn warns warned tweeted declared remarked agreed agrees joked
        quipped shouted asserted stated states announced
        """,
        .audience: "reporters journalists them him her us me",
        .particle: particles,
      ]),
    "uk": FunctionWords(
      "uk",
      [
        .heOrShe: "він вона",
        .between: "також уже вже раніше пізніше потім тоді знову ще неодноразово",
        .preposition: "в у на з зі із до від для про за під над при після щодо через по",
        .conjunction: "і й та або але а проте однак",
        .audience: "журналістам",
        .particle: particles,
      ]),
    "ru": FunctionWords(
      "ru",
      [
        .heOrShe: "он она",
        .between: "также уже ранее позже потом тогда снова ещё еще неоднократно",
        .preposition: "в во на с со из до от для о об за под над при после через по",
        .conjunction: "и или но а однако",
        .audience: "журналистам",
        .particle: particles,
      ]),
    "de": FunctionWords(
      "de",
      [
        .heOrShe: "er sie",
        .article: "der die das den dem des ein eine einen einem einer eines",
        .between: "hat hatte auch später dann zuvor bereits erneut nun jetzt zudem ferner",
        .preposition: """
        von vom in im an am auf für aus zu zum zur mit bei beim nach vor seit über gegen unter
        zwischen durch ohne um während wegen
        """,
        .conjunction: "und oder aber doch sondern",
        .audience: "journalisten reportern",
        .particle: particles,
      ]),
    "fr": FunctionWords(
      "fr",
      [
        .heOrShe: "il elle",
        .article: "le la les un une des l",
        .between: "a ont avait avaient aussi également ensuite déjà encore alors toutefois",
        .preposition: """
        de du d à au aux en dans sur sous pour par avec chez après avant depuis contre entre
        sans vers lors pendant
        """,
        .conjunction: "et ou mais donc or ni car",
        .audience: "journalistes",
        .particle: particles,
      ]),
    "es": FunctionWords(
      "es",
      [
        .heOrShe: "él ella",
        .article: "el la los las un una unos unas",
        .between: "ha han había habían también después luego ya además antes",
        .preposition: """
        de del a al en con por para sobre tras ante desde contra entre hasta sin según durante
        """,
        .conjunction: "y e o u pero sino aunque",
        .audience: "periodistas",
        .particle: particles,
      ]),
  ]
}
