import AnnotationModel
import Interchange
import Testing

@Suite struct MarkdownTests {
  private func page(_ text: String, title: String? = nil) throws -> String {
    let article = Article(id: "a", title: title, text: text)
    let session = Session(
      id: "s", annotator: "an*na", created: Timestamp(milliseconds: 0), article: article,
      schema: GoldenSessions.schema, segmenter: .init(name: "t", version: 1, language: nil),
      ranges: [article.trimmed(TextRange(0, text.utf8.count))])
    let files = RoundTrip.write(
      [ExportedArticle(session)], MarkdownFormat(), GoldenSessions.options)
    return String(decoding: try #require(files["a.md"]), as: UTF8.self)
  }

  @Test(arguments: [
    (#"*a* _b_ `c` [d](e) ~f~ $g$ | h \ i"#, #"\*a\* \_b\_ \`c\` \[d\](e) \~f\~ \$g\$ \| h \\ i"#),
    ("<b>x</b> a < b", "&lt;b>x&lt;/b> a &lt; b"),
    ("AT&T a & b &#38; &amp; &a;b &", ##"AT&T a & b &\#38; &amp;amp; &amp;a;b &"##),
    ("a\nb\r\nc\td\u{2028}e\u{0}f", "a b c d e f"),
    ("👩‍👩‍👧 e\u{301} — “x”", "👩‍👩‍👧 e\u{301} — “x”"),
    ("متى؟", "\u{2068}متى؟\u{2069}"), ("a\u{202E}b", "\u{2068}a\u{202E}b\u{2069}"),
  ])
  func `nothing in the text is Markdown`(_ text: String, _ escaped: String) throws {
    #expect(try page(text).contains("|   1 | –     | \(escaped) |\n"))
  }

  @Test func `nor in the head`() throws {
    let page = try page("x", title: "#1 *new* #")
    #expect(page.hasPrefix("# \\#1 \\*new\\* \\#\n\n"))
    #expect(page.contains("\n- Annotator: an\\*na\n"))
    #expect(page.contains("\n- Labelled: 0 of 1 sentences\n"))
  }

  @Test func `every row has the same cells`() throws {
    var generator = GeneratedSessions(seed: 21)
    for number in 0..<200 {
      let session = generator.session(number: number)
      let files = RoundTrip.write([session], MarkdownFormat())
      for line in String(decoding: try #require(files.values.first), as: UTF8.self)
        .split(separator: "\n") where line.hasPrefix("|")
      {
        let bars = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
        #expect(bars == 4 || bars == 5)
      }
    }
  }
}
