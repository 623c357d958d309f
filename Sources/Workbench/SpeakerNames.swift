package import AnnotationModel

/// Names found in an article, offered when a speaker is asked for.
///
/// A name is a run of capitalised words: of any length inside a sentence, of two words or more at
/// a sentence's beginning. Scripts without capitals give none.
package enum SpeakerNames {
  /// Returns the names: those of several words first, then the most frequent, then in the order of
  /// their first appearance.
  package static func names(in session: Session) -> [String] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    func add(_ words: [String], beginsSentence: Bool) {
      var words = words
      while let last = words.last, particles.contains(last) { words.removeLast() }
      guard !words.isEmpty, !(beginsSentence && words.count == 1) else { return }
      // A title is no part of a name, but may be all that is known of one.
      while words.count > 2, titles.contains(words[0]) { words.removeFirst() }
      let name = words.joined(separator: " ")
      guard name.unicodeScalars.count > 2 else { return }
      if counts[name] == nil { order.append(name) }
      counts[name, default: 0] += 1
    }
    for index in session.sentences.indices {
      var run: [String] = []
      var beginsSentence = true
      var isFirst = true
      for piece in session.text(ofSentence: index).split(whereSeparator: \.isWhitespace) {
        let (word, isPossessive, ends) = cleaned(piece)
        if opens(piece) {
          add(run, beginsSentence: beginsSentence)
          run = []
        }
        let isCapitalised = word.unicodeScalars.first?.properties.isUppercase == true
        if isCapitalised {
          if run.isEmpty { beginsSentence = isFirst }
          run.append(word)
        } else if !run.isEmpty, particles.contains(word), !ends {
          run.append(word)
        } else {
          add(run, beginsSentence: beginsSentence)
          run = []
        }
        if ends || isPossessive {
          add(run, beginsSentence: beginsSentence)
          run = []
        }
        isFirst = false
      }
      add(run, beginsSentence: beginsSentence)
    }
    let rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    return order.sorted { left, right in
      let (long, longer) = (left.contains(" "), right.contains(" "))
      if long != longer { return long }
      let (a, b) = (counts[left] ?? 0, counts[right] ?? 0)
      return a != b ? a > b : (rank[left] ?? 0) < (rank[right] ?? 0)
    }
  }

  private static let titles: Set<String> = [
    "President", "Minister", "Prime", "Foreign", "Defence", "Defense", "Chancellor", "Senator",
    "Governor", "Mayor", "Judge", "Justice", "General", "Colonel", "Captain", "Major", "Sergeant",
    "Professor", "Doctor", "Secretary", "Ambassador", "Chief", "King", "Queen", "Prince",
    "Princess", "Pope", "Bishop", "Mr", "Mrs", "Ms", "Dr", "Prof", "Sir", "Lord", "Lady",
  ]

  /// Whether what was typed begins the name, or a word in it, regardless of case.
  package static func matches(_ typed: String, _ name: String) -> Bool {
    let typed = typed.lowercased()
    let name = name.lowercased()
    return name.hasPrefix(typed) || name.contains(" " + typed)
  }

  private static let particles: Set<String> = [
    "de", "da", "di", "del", "della", "der", "den", "van", "von", "zu", "la", "le", "bin", "al",
    "ibn", "el", "dos", "du",
  ]

  /// Whether a mark in front of the word parts it from what came before.
  private static func opens(_ piece: Substring) -> Bool {
    guard let first = piece.unicodeScalars.first else { return false }
    return !first.properties.isAlphabetic && first.properties.numericType == nil
  }

  /// Returns a word without the marks around it, whether it was a possessive, and whether a mark
  /// behind it ends a name.
  private static func cleaned(_ piece: Substring) -> (word: String, possessive: Bool, ends: Bool) {
    let marks = { (scalar: Unicode.Scalar) in
      !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
    }
    let scalars = piece.unicodeScalars
    let start = scalars.firstIndex { !marks($0) } ?? scalars.endIndex
    guard start < scalars.endIndex, let last = scalars.lastIndex(where: { !marks($0) }) else {
      return ("", false, true)
    }
    var word = String(scalars[start...last])
    let end = scalars.index(after: last)
    let isInitial = scalars[start...last].count == 1 && scalars[end...].first == "."
    var isPossessive = false
    for suffix in ["'s", "’s"] where word.hasSuffix(suffix) {
      word.removeLast(2)
      isPossessive = true
    }
    if isInitial { word += "." }
    return (word, isPossessive, end < scalars.endIndex && !isInitial)
  }
}
