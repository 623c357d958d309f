import AnnotationModel

/// Names for session files, safe in every folder, whatever text they are made of.
package enum SessionNames {
  /// Returns `<article>.<annotator>.json`.
  ///
  /// The annotator's part has no dot, so that the name can be taken apart again. There is room for
  /// what stands beside the file, such as `.rates.anna.mine-1.json.journal.0badcafe.tmp`.
  ///
  /// - Parameter isTaken: whether the plain name belongs to an annotator whose name looks alike
  ///   there, so that a digest has to tell the two apart.
  package static func fileName(
    article: String, annotator: String, isTaken: Bool = false
  ) -> String {
    let part = slug(String(annotator.map { $0 == "." ? "-" : $0 }), limit: isTaken ? 41 : 50)
    return
      "\(slug(article, limit: 150)).\(part)\(isTaken ? "-" + digest(annotator) : "").json"
  }

  /// Returns the text as a part of a file name: letters, digits, `-`, `_` and `.` of any script.
  ///
  /// What else there is becomes `-`, at most one between two words. The name neither starts nor
  /// ends with a dot or a dash, is none of those that Windows keeps for devices, and is never
  /// empty. Texts that are cut, or of which nothing is left, get a digest, to stay different.
  ///
  /// - Parameter limit: the most UTF-8 bytes, 24 at least.
  package static func slug(_ text: String, limit: Int = 150) -> String {
    var name = ""
    for character in text {
      let kept = part(of: character)
      if kept.isEmpty {
        // Dashes at the start go below; a dash beside a dot or another dash says nothing.
        if let last = name.last, last != "-", last != "." { name += "-" }
      } else if kept == ".", name.isEmpty || name.hasSuffix(".") {
        continue
      } else if kept == "-", name.hasSuffix("-") || name.hasSuffix(".") {
        continue
      } else if kept == ".", name.hasSuffix("-") {
        name.removeLast()
        name += kept
      } else {
        name += kept
      }
    }
    name = trimmed(name)
    if name.isEmpty { return text.isEmpty ? "unnamed" : "unnamed-" + digest(text) }
    if isReserved(name) { name = "_" + name }
    guard name.utf8.count > limit else { return name }
    var cut = ""
    var room = limit - 9
    for character in name {
      room -= character.utf8.count
      if room < 0 { break }
      cut.append(character)
    }
    cut = trimmed(cut)
    return cut.isEmpty ? "unnamed-" + digest(text) : cut + "-" + digest(text)
  }

  /// Returns the character without what a file name must not have: all, a part, or nothing of it.
  private static func part(of character: Character) -> String {
    var kept = ""
    var hasLetter = false
    for scalar in character.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        // Letters that nobody sees, such as the Hangul fillers.
        if scalar.properties.isDefaultIgnorableCodePoint { continue }
        kept.unicodeScalars.append(scalar)
        hasLetter = true
      case .nonspacingMark, .spacingMark:
        // A mark belongs to its letter, and to nothing else.
        if hasLetter, !scalar.properties.isDefaultIgnorableCodePoint {
          kept.unicodeScalars.append(scalar)
        }
      default:
        if scalar == "-" || scalar == "_" || scalar == "." {
          kept.unicodeScalars.append(scalar)
        }
      }
    }
    return kept
  }

  private static func trimmed(_ name: String) -> String {
    var name = name[...]
    while let first = name.first, first == "-" || first == "." { name.removeFirst() }
    while let last = name.last, last == "-" || last == "." { name.removeLast() }
    return String(name)
  }

  /// Whether Windows takes the name for a device, also with an ending.
  private static func isReserved(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }.lowercased()
    if ["con", "prn", "aux", "nul"].contains(stem) { return true }
    guard stem.count == 4, let last = stem.last else { return false }
    // The raised digits of Latin-1 count as digits there.
    return (stem.hasPrefix("com") || stem.hasPrefix("lpt")) && "0123456789¹²³".contains(last)
  }

  private static func digest(_ text: String) -> String {
    String(SHA256.hexadecimal(of: text).prefix(8))
  }
}
