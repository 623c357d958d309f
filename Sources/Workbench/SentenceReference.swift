import AnnotationModel

/// The sentences that a line speaks of: `7`, `3-7`, `3,5,9-11`, `.`, `$`, `all`, `untagged`,
/// `claims`, `/20%/`.
package struct SentenceReference: Hashable, Sendable {
  package enum End: Hashable, Sendable {
    /// Counted from one, as analysts do.
    case number(Int)
    case current
    case last
  }

  package enum Term: Hashable, Sendable {
    case one(End)
    case range(End, End)
    case all
    /// A word that only the schema can explain.
    case word(String)
  }

  package var terms: [Term]

  package static let current = SentenceReference(terms: [.one(.current)])

  package init(terms: [Term]) {
    self.terms = terms
  }

  /// Parses a reference that is made of numbers, `.`, `$`, `all` and patterns.
  ///
  /// Returns nil when the word is none; a word such as `untagged` or `claims` is known only where
  /// `words` allows it.
  package init?(_ word: String, words: Bool) {
    guard !word.isEmpty else { return nil }
    if word.hasPrefix("/") {
      terms = [.word(word)]
      return
    }
    var terms: [Term] = []
    for part in word.split(separator: ",", omittingEmptySubsequences: false) {
      if let term = Self.term(part) {
        terms.append(term)
      } else if words, !part.isEmpty, part.unicodeScalars.allSatisfy(Self.isWordScalar) {
        terms.append(.word(String(part)))
      } else {
        return nil
      }
    }
    self.terms = terms
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-"
      || scalar == "_"
  }

  private static func term(_ part: Substring) -> Term? {
    if part == "all" { return .all }
    if let end = end(part) { return .one(end) }
    let ends = part.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let first = end(ends[0]), let last = end(ends[1]) else { return nil }
    return .range(first, last)
  }

  private static func end(_ text: Substring) -> End? {
    switch text {
    case ".": return .current
    case "$": return .last
    default:
      guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      // A number too large for the machine is a sentence that does not exist either.
      return .number(Int(text) ?? Int.max)
    }
  }

  /// Returns the sentences' indices, counted from zero, each once, in reading order.
  ///
  /// Throws when a number is not in the article, a word means nothing, or nothing is found.
  package func indices(in state: State) throws(Diagnostic) -> [Int] {
    let session = try state.openSession()
    let count = session.sentences.count
    func index(_ end: End) throws(Diagnostic) -> Int {
      switch end {
      case .current: return state.focus
      case .last: return count - 1
      case .number(let number):
        guard (1...count).contains(number) else {
          throw Diagnostic(
            "there is no sentence \(number == Int.max ? "of so large a number" : String(number))",
            at: session.article.id,
            hints: ["the article has \(count) sentences; 'show all' lists them"])
        }
        return number - 1
      }
    }
    if terms.count == 1, case .one(let end) = terms[0] { return [try index(end)] }
    var found = Set<Int>()
    // What is said again picks nothing more, and a long line may say it very often.
    var seen = Set<Term>()
    for term in terms where seen.insert(term).inserted {
      switch term {
      case .one(let end):
        found.insert(try index(end))
      case .range(let first, let last):
        let (low, high) = (try index(first), try index(last))
        guard low <= high else {
          throw Diagnostic(
            "the range \(low + 1)-\(high + 1) runs backwards", hints: ["\(high + 1)-\(low + 1)"],
            exitCode: .usage)
        }
        found.formUnion(low...high)
      case .all:
        found.formUnion(0..<count)
      case .word(let word):
        guard let filter = try SentenceFilter(word, schema: session.schema) else {
          throw Diagnostic(
            "'\(word)' does not say which sentences",
            hints: [
              "sentences are 7, 3-7, 3,5,9-11, . (current), $ (last), all, untagged, "
                + session.schema.labels.prefix(1).map { "\($0.name)s, " }.joined() + "/words/"
            ],
            exitCode: .usage)
        }
        let matches = filter.indices(in: session)
        guard !matches.isEmpty else {
          throw Diagnostic("no sentence is found by '\(word)'", at: session.article.id)
        }
        found.formUnion(matches)
      }
    }
    return found.sorted()
  }
}
