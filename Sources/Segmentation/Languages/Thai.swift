extension Language {
  /// Thai ends a sentence with a space at most; its stops are those of abbreviations.
  static let thai = Language(
    code: "th",
    commonWords: "",
    ownBlocks: [0xE00],
    titles: "",
    abbreviations: "",
    starters: "",
    reportingVerbs: "",
    habits: Habits(stopsOnlyAbbreviate: true))
}
