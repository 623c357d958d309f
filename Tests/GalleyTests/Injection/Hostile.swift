/// Texts by which an article or a file would take over the terminal of whoever reads it.
enum Hostile {
  /// Characters that are never printed, one at least of every kind.
  static let scalars: [Unicode.Scalar] =
    Array(0...0x1F).filter { $0 != 0x0A }.compactMap { Unicode.Scalar($0) }
    + Array(0x7F...0x9F).compactMap { Unicode.Scalar($0) }
    + Array(0x202A...0x202E).compactMap { Unicode.Scalar($0) }
    + [
      0x2066, 0x2067, 0x2068, 0x2069, 0xE0001, 0xE0041, 0xE007F, 0x200B, 0x2060, 0x2064, 0xFEFF,
      0xAD, 0x34F, 0x180E, 0x3164, 0x206A, 0x2028, 0x2029, 0xFFF9, 0xFFFB, 0xFFFE, 0xFDD0, 0xE000,
      0x10FFFF,
    ].compactMap { Unicode.Scalar($0) }

  /// What terminals act on. None is a sequence that galley or libedit sends: what is found is theirs.
  static let sequences = [
    "\u{1B}]0;owned\u{7}", "\u{1B}]52;c;cm0gLXJm\u{1B}\\", "\u{1B}]8;;http://evil\u{1B}\\",
    "\u{1B}[41m", "\u{1B}[5m", "\u{1B}[2J", "\u{1B}[3J", "\u{1B}[99A", "\u{1B}[1;1H", "\u{1B}[6n",
    "\u{1B}[?1049h", "\u{1B}c", "\u{1B}P$q m\u{1B}\\", "\u{1B}_x\u{1B}\\", "\u{1B}(0", "\u{1B}#8",
    "\u{9B}31m", "\u{9D}0;owned\u{9C}", "\u{90}q\u{9C}",
  ]

  /// What stands before and behind every bad character, so that one that gets through is known from
  /// one that the line editor sends.
  static let openMark = "⟦"
  static let closeMark = "⟧"

  /// A text in one line that begins with a name to find it again by.
  ///
  /// - Parameters:
  ///   - number: which of the bad characters come first, since long texts are cut where they are
  ///     printed.
  ///   - without: characters that cannot stand where the text is to stand.
  static func text(
    _ name: String, _ number: Int = 0, without: Set<Unicode.Scalar> = []
  ) -> String {
    let scalars = scalars.filter { !without.contains($0) }
    let first = number * 7 % scalars.count
    let quoted = (scalars[first...] + scalars[..<first]).map { "\(openMark)\($0)\(closeMark)" }
    var text = String.UnicodeScalarView()
    for scalar in (sequences[number % sequences.count] + quoted.joined() + sequences.joined())
      .unicodeScalars
    where !without.contains(scalar) {
      text.append(scalar)
    }
    return name + openMark + String(text)
  }

  /// The same as one word of a line of the shell.
  static func word(_ name: String, _ number: Int = 0) -> String {
    let spaces = scalars.filter { $0.properties.isWhitespace } + ["\n", " "]
    return text(name, number, without: Set(spaces))
  }

  /// The same for arguments, variables and file names, where NUL ends a text.
  static func argument(_ name: String, _ number: Int = 0) -> String {
    text(name, number, without: ["\u{0}"])
  }

  /// The same as the name of a file, within 255 bytes.
  static func fileName(_ name: String, _ number: Int = 0, ending: String) -> String {
    let whole = text(name, number, without: ["\u{0}", "/"])
    var cut = ""
    for scalar in whole.unicodeScalars where (cut + String(scalar) + ending).utf8.count <= 200 {
      cut.unicodeScalars.append(scalar)
    }
    return cut + ending
  }
}
