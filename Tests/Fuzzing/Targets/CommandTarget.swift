import AnnotationModel
import DisplayText
import SessionStore
import Workbench

extension FuzzTarget {
  /// Scripts: lines that are typed on a session, one after the other.
  package static let script = FuzzTarget(
    name: "script", corpus: Corpus.files("script") + exampleLines, tokens: commandTokens
  ) { bytes in
    let session = try SessionCoding.decode(try Corpus.file("session/four-sentences.json"))
    var desk = FuzzDesk(session)
    var refusal: Diagnostic?
    for line in bytes.split(separator: 0x0A).prefix(40) {
      // A script's line that is not UTF-8 is refused before it is parsed.
      guard let line = String(validating: line, as: UTF8.self) else { continue }
      if let error = try desk.type(line) {
        try require(
          error.lines.allSatisfy {
            !SafeText.display($0).utf8.contains { $0 < 0x20 || $0 == 0x7F }
          }, "what is shown of the error has control characters")
        refusal = error
      }
    }
    guard let after = desk.session else { throw FuzzFailure("the session is gone") }
    try SessionChecks.checkSentences(after)
    try SessionChecks.checkCoding(after)
    try require(SessionCheck.replay(after).isEmpty, "what was recorded cannot be taken back")
    return refusal.map { .refused(FuzzRefusal($0)) } ?? .accepted
  }

  /// What is completed in a line, at any place of it.
  package static let completion = FuzzTarget(
    name: "completion", corpus: Corpus.files("script") + exampleLines, tokens: commandTokens
  ) { bytes in
    let line = String(decoding: bytes, as: UTF8.self)
    for schema in [nil, LabelSchema.news] {
      let completion = Completion.candidates(
        line, schema: schema, names: { ["Olena Koval", "Ørsted"] }, files: { [$0 + "x", "a/"] })
      try require(
        completion.replaced.lowerBound >= 0 && completion.replaced.upperBound <= line.utf8.count,
        "\(completion.replaced) is not in a line of \(line.utf8.count)")
    }
    return .accepted
  }

  /// Patterns: the expression on the first line, the text it is looked for in on the others.
  package static let pattern = FuzzTarget(
    name: "pattern", corpus: Corpus.files("pattern"), tokens: patternTokens
  ) { bytes in
    let feed = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
    let expression = String(decoding: bytes[..<feed], as: UTF8.self)
    // Sentences are not longer, but seldom.
    let text = String(decoding: bytes[feed...].dropFirst().prefix(1000), as: UTF8.self)
    let words = TextPattern(words: expression)
    _ = words.firstWordRange(in: text[...])
    let pattern: TextPattern
    do throws(Diagnostic) {
      pattern = try TextPattern(inSlashes: "/\(expression)/")
    } catch {
      return .refused(FuzzRefusal(error))
    }
    let found = pattern.firstRange(in: text[...])
    let word = pattern.firstWordRange(in: text[...])
    try require((found == nil) == (word == nil), "found as a word and not found, or the reverse")
    return .accepted
  }

  private static let exampleLines: [Bytes] = CommandRegistry.commands.map {
    Bytes($0.spec.example.utf8)
  }

  private static let commandTokens =
    CommandRegistry.names.map { $0 + " " } + [
      "1", "2-4", "4-2", "1,3", ".", "$", "all", "untagged", "claims", "/the/", "/(a|b)+/", "/$/",
      "/\\//", "quote", "claim", "q", "c", "cqf.x", "quote+claim", "none", "speaker=",
      "speaker=\"Olena Koval\"", "certainty=certain", "\"", "“", "”", "„", "«", "»", "'", "\\", "=",
      "…", "...", " … ", "#", "\n", "\t", "\u{2028}", "language=uk", "layout=lines", "off", "back",
      "advance next", "width 1", "color never", "0", "99999999999999999999", "e\u{301}", "\u{1B}[A",
      "said", "the", "\"the\"", "\"rose\"",
    ]

  private static let patternTokens = [
    "\\", "^", "$", ".", "|", "?", "*", "+", "(", ")", "[", "]", "{", "}", "\\d", "\\b", "\\B",
    "\\w+", "\\s*", "(?:", "(?=", "(?!", "(?<", "(?i)", "[^a]", "[a-z]", "{2,3}", "{0}", "{,9}",
    "{99999999999}", "\\p{L}", "\\u{301}", "\\x41", "\\1", "(a)", "a*?", ".*", "(a|b)", "\\Q",
    "\\E",
    "(?#", "\\K", "\\R", "\\X", "e\u{301}", "Ł", "[[:alpha:]]", "\n", " ", "a", "rose",
  ]
}
