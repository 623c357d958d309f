extension Language {
  /// English titles that news in other languages keep before a name.
  static let foreignTitles = "Mr Mrs Ms St Yahoo! "

  /// Company forms and the like that stand after foreign names.
  static let foreignAbbreviations = "Inc Corp Co Ltd Assn Jr Sr Bros Ph.D U.S D.C "
}
