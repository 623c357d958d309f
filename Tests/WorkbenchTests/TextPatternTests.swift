import Testing
import Workbench

@Suite struct TextPatternTests {
  private func found(_ pattern: TextPattern, in text: String) -> String? {
    let text = text[...]
    return pattern.firstRange(in: text).map { String(text[$0]) }
  }

  @Test(
    arguments: [
      ("the", "Over THE hill", "THE"), ("Їжак", "той їЖАК спить", "їЖАК"),
      ("straße", "STRAßE", "STRAßE"),
      ("a", "", nil), ("", "a", nil), ("aab", "aaab", "aab"), (".", "a.b", "."),
      ("é", "E\u{301}", "E\u{301}"), ("e\u{301}", "É", "É"), ("cafe", "café cafe", "cafe"),
      ("cafe", "cafe\u{301}", nil),
      ("k", "Kelvin \u{212A}", "K"), ("x", "abc", nil), ("🦔", "a 🦔!", "🦔"), ("c d", "abc d", "c d"),
    ] as [(String, String, String?)])
  func `words are found regardless of case and of how accents are encoded`(
    _ words: String, _ text: String, _ match: String?
  ) {
    #expect(found(TextPattern(words: words), in: text) == match)
  }

  @Test(
    arguments: [
      ("/20%/", false, "about 20% of", "20%"), ("/a.c/", true, "xABCx", "ABC"),
      ("/^the/", true, "The the", "The"), ("/[0-9]+%/", true, "12 or 34%", "34%"),
      (#"/1\/2/"#, true, "over 1/2", "1/2"), ("/a b/", false, "A b", "A b"),
      ("/їж.к/", true, "ЇЖАК", "ЇЖАК"), ("/cat|dog/", true, "a Dog", "Dog"),
      ("/z+/", true, "abc", nil),
    ] as [(String, Bool, String, String?)])
  func `slashes hold words or an expression`(
    _ word: String, _ isExpression: Bool, _ text: String, _ match: String?
  ) throws {
    let pattern = try TextPattern(inSlashes: word)
    #expect(pattern.isRegularExpression == isExpression)
    #expect(found(pattern, in: text) == match)
  }

  @Test(arguments: ["", "/", "a", "/a", "a/", "//", "/(/", "/[a/", "/*/", "/a{2,1}/"])
  func `what is no pattern is refused as misuse`(_ word: String) {
    let error = #expect(throws: Diagnostic.self) { try TextPattern(inSlashes: word) }
    #expect(error?.exitCode == .usage)
    #expect(error?.hints.isEmpty == false)
  }

  @Test(arguments: ["/$/", "/z*$/", "/(5|)$/"])
  func `what is found behind the last character is no word, and no trap`(_ word: String) throws {
    let text = "Rates rose by 5"
    let pattern = try TextPattern(inSlashes: word)
    let range = try #require(pattern.firstWordRange(in: text[...]))
    #expect(range.upperBound == text.endIndex)
  }

  @Test func `positions are those of the whole text`() {
    let text = "one two one"
    let rest = text.dropFirst(3)
    let range = TextPattern(words: "ONE").firstRange(in: rest)
    #expect(range.map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } == 8)
  }

  @Test(
    arguments: [
      ("he", "Then he went", "he went"), ("own", "In the town, our own", "own"),
      ("ow", "In the town", "own"), ("own", "downtown", "owntown"),
    ])
  func `words are looked for at the beginning of words first`(
    _ words: String, _ text: String, _ rest: String
  ) throws {
    let range = try #require(TextPattern(words: words).firstWordRange(in: text[...]))
    #expect(text[range.lowerBound...].hasPrefix(rest))
  }
}
