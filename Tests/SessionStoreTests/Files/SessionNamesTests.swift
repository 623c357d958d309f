import SessionStore
import Testing

@Suite struct SessionNamesTests {
  @Test func `names a session after its article and its annotator`() {
    #expect(
      SessionNames.fileName(article: "rates-2026", annotator: "Anna") == "rates-2026.Anna.json")
    #expect(SessionNames.fileName(article: "v1.2", annotator: "a.b") == "v1.2.a-b.json")
  }

  @Test(arguments: [
    ("The rates, again", "The-rates-again"),
    ("  spaced  out  ", "spaced-out"),
    ("Zinsen für Häuser", "Zinsen-für-Häuser"),
    ("金利の上昇", "金利の上昇"),
    ("e\u{301}te\u{301}", "e\u{301}te\u{301}"),
    ("\u{301}x", "x"),
    ("हिन्दी", "हिन्दी"),
    ("../../etc/passwd", "etc-passwd"),
    ("a/../b", "a.b"),
    ("..", "unnamed-"),
    ("-rf", "rf"),
    (".hidden", "hidden"),
    ("trailing.", "trailing"),
    ("a..b", "a.b"),
    ("nul\u{0}byte\u{1B}[2Jx\u{7F}", "nul-byte-2Jx"),
    ("back\\slash:star*?", "back-slash-star"),
    ("right\u{202E}left", "right-left"),
    ("zero\u{200B}width", "zero-width"),
    ("\u{3164}", "unnamed-"),
    ("CON", "_CON"), ("nul.txt", "_nul.txt"), ("com1", "_com1"), ("comma", "comma"),
    ("🙂", "unnamed-"), ("", "unnamed"),
  ])
  func `keeps letters and nothing that a folder or a shell could misread`(
    _ text: String, _ expected: String
  ) {
    let slug = SessionNames.slug(text)
    if expected == "unnamed-" {
      #expect(slug.hasPrefix(expected))
      #expect(slug.utf8.count == 16)
    } else {
      #expect(slug == expected)
    }
    #expect(SessionNames.slug(slug) == slug)
  }

  @Test(arguments: ["a", "é", "字", "e\u{301}", "👩‍👩‍👧x"])
  func `keeps every name that galley writes within 255 bytes`(_ letter: String) {
    let long = String(repeating: letter, count: 400)
    let name = SessionNames.fileName(article: long, annotator: long)
    let longest = ".\(name.dropLast(5)).mine-999.json.journal.01234567.tmp"
    #expect(longest.utf8.count <= 255)
    #expect(name.hasSuffix(".json"))
  }

  @Test func `tells long names apart by their ends`() {
    let start = String(repeating: "long ", count: 60)
    #expect(SessionNames.slug(start + "1") != SessionNames.slug(start + "2"))
  }

  @Test func `tells a letter with a thousand accents from another`() {
    let zalgo = "a" + String(repeating: "\u{301}", count: 1000)
    #expect(SessionNames.slug(zalgo).utf8.count <= 150)
    #expect(SessionNames.slug(zalgo) != SessionNames.slug("b" + zalgo))
  }
}
