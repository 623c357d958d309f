/// The language of a text as the attributes of an element.
enum TextLanguage {
  /// Returns a code as it may stand in an attribute; nil for one that no browser would know.
  static func code(_ language: String?) -> String? {
    guard let language, (2...35).contains(language.utf8.count),
      language.utf8.allSatisfy({ isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }),
      language.utf8.prefix(2).allSatisfy({ $0 >= 0x41 && isLetterOrDigit($0) })
    else { return nil }
    return language
  }

  /// Returns `lang` and `dir` for an element that holds the text.
  ///
  /// Where the language is not known, the text itself tells its direction.
  static func attributes(_ language: String?) -> HTML {
    guard let code = code(language) else { return " lang=\"\" dir=\"auto\"" }
    return isRightToLeft(code) ? " lang=\"\(code)\" dir=\"rtl\"" : " lang=\"\(code)\" dir=\"ltr\""
  }

  /// Whether a language is known to be written from right to left.
  static func isRightToLeft(_ language: String?) -> Bool {
    guard let code = code(language) else { return false }
    let parts = code.lowercased().split(separator: "-")
    if parts.contains("latn") || parts.contains("cyrl") { return false }
    let languages: Set<Substring> = [
      "ar", "arc", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo",
      "ps", "sd", "syr", "ug", "ur", "yi",
    ]
    return parts.first.map(languages.contains) ?? false
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
