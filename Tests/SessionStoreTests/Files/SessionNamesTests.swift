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
    ("com¹", "_com¹"), ("LPT³.x", "_LPT³.x"), ("com¹²", "com¹²"),
    (".\u{301}hidden", "hidden"), ("-\u{301}rf", "rf"), ("a.\u{301}.b", "a.b"),
    ("x/\u{301}.\u{301}./y", "x.y"),
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

  /// Texts of pieces that have made trouble as names.
  private static let titles: [String] = {
    let pieces = [
      "..", "/", "\\", "-", ".", " ", "~", "CON", "nul", "com1", "lpt¹", ".json", ".journal",
      ".lock",
      ".tmp", "\u{0}", "\u{1B}[2J", "\n", "\r\n", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2067}",
      "\u{E0041}",
      "\u{200B}", "\u{FEFF}", "\u{301}", "\u{200D}", "\u{3164}", "🙂", "字", "é", "e\u{301}", "שלום",
      "قال", "हिन्दी", "x", "Rates rose", "*?:|<>\"", "$(id)", "'", "\u{FFFF}", "\u{E000}", "…",
      String(repeating: "long ", count: 60), String(repeating: "字", count: 100),
      "a" + String(repeating: "\u{301}", count: 300),
    ]
    let pairs = pieces.flatMap { first in pieces.map { first + $0 } }
    return pieces + pairs + pairs.map { "x" + $0 + "x" }
      + zip(pairs, pairs.reversed()).map { $0 + $1 }
  }()

  @Test func `makes a name that is safe everywhere of whatever there is`() {
    for (title, annotator) in zip(Self.titles, Self.titles.reversed()) {
      let name = SessionNames.fileName(article: title, annotator: annotator)
      let scalars = Array(name.unicodeScalars)
      #expect(!scalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }, "\(name)")
      #expect(!scalars.contains { "/\\:*?\"<>|~$'`;& ".unicodeScalars.contains($0) }, "\(name)")
      #expect(
        !scalars.contains {
          [.format, .privateUse, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator]
            .contains($0.properties.generalCategory) || $0.properties.isDefaultIgnorableCodePoint
        }, "\(name)")
      #expect(![".", "-", "\u{301}"].contains(scalars[0]), "\(name)")
      #expect(!name.utf8.elementsEqual("..".utf8) && !name.contains(".."), "\(name)")
      let parts = scalars.split(separator: ".").map { $0.map(String.init).joined() }
      #expect(parts.count >= 3 && parts.last == "json", "\(name)")
      for part in [parts[0], parts[parts.count - 2]] {
        #expect(
          part.lowercased().wholeMatch(of: #/(con|prn|aux|nul|(com|lpt)[0-9¹²³])/#) == nil,
          "\(name)")
      }
      // No trailing dot, and the article and the annotator can be told apart.
      #expect(scalars[scalars.count - 6] != "." && scalars[scalars.count - 6] != "-", "\(name)")
      let longest = ".\(name.dropLast(5)).mine-999.json.journal.01234567.tmp"
      #expect(longest.utf8.count <= 255, "\(name)")
      #expect(SessionNames.slug(title).utf8.count <= 150)
      #expect(SessionNames.slug(SessionNames.slug(title)) == SessionNames.slug(title), "\(title)")
    }
  }

  @Test func `cuts a name between characters`() {
    for letter in ["é", "字", "e\u{301}\u{323}", "हिं"] {
      for start in ["", "a", "ab", "abc"] {
        let slug = SessionNames.slug(start + String(repeating: letter, count: 200))
        #expect(slug.utf8.count <= 150)
        #expect(
          slug.dropLast(9).allSatisfy { start.contains($0) || letter.contains($0) }, "\(slug)")
      }
    }
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
