import AnnotationModel
import Interchange
import Testing

@Suite struct WebAnnotationTests {
  private func read(_ json: String) throws(ImportError) -> [ImportedArticle] {
    try WebAnnotationFormat().read(
      ImportFiles(ContiguousArray(json.utf8), name: "a.jsonld"), ImportOptions())
  }

  private func error(_ json: String) -> ImportError? {
    #expect(throws: ImportError.self) { try read(json) }
  }

  private let text = """
    {"id": "http://a.example/1", "type": "Annotation", "motivation": "describing",
     "body": {"type": ["TextualBody", "Text"], "value": "📉 fell. It fell."},
     "target": "http://news.example/"}
    """

  /// A page with the text `📉 fell. It fell.` and annotations.
  private func page(_ annotations: String...) -> String {
    """
    {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [
    \(([text] + annotations).joined(separator: ",\n"))
    ]}
    """
  }

  private func annotation(
    _ selector: String, body: String = #"{"type": "TextualBody", "value": "claim"}"#,
    motivation: String = "tagging", more: String = ""
  ) -> String {
    """
    {"id": "http://a.example/2", "type": "Annotation", "motivation": "\(motivation)",\(more)
     "body": \(body),
     "target": {"source": "http://news.example/", "selector": \(selector)}}
    """
  }

  @Test(arguments: [
    #"{"type": "TextPositionSelector", "start": 8, "end": 16}"#,
    #"{"type": "TextQuoteSelector", "exact": "It fell."}"#,
    #"[{"type": "TextQuoteSelector", "exact": "It fell."}, {"type": "X"}]"#,
  ])
  func `finds a place by position or quotation`(_ selector: String) throws {
    let article = try #require(try read(page(annotation(selector))).first)
    #expect(article.text == "📉 fell. It fell.")
    #expect(article.source == "http://news.example/")
    #expect(article.annotations.map(\.label) == ["claim"])
    #expect(article.annotations.map(\.range) == [TextRange(11, 19)])
  }

  @Test func `tells quotations apart by what stands around them`() throws {
    let selector = #"{"type": "TextQuoteSelector", "exact": "fell", "prefix": "📉 "}"#
    #expect(
      try read(page(annotation(selector))).first?.annotations.first?.range == TextRange(5, 9))
    let bare = error(page(annotation(#"{"type": "TextQuoteSelector", "exact": "fell"}"#)))
    #expect(bare?.message == "'fell' stands more than once in the text")
    let other = error(page(annotation(#"{"type": "TextQuoteSelector", "exact": "rose"}"#)))
    #expect(other?.message == "'rose' is not in the text")
  }

  @Test func `takes a position that quotes something else for one in another unit`() {
    let error = error(
      page(
        annotation(
          """
          [{"type": "TextPositionSelector", "start": 9, "end": 17},
           {"type": "TextQuoteSelector", "exact": "It fell."}]
          """)))
    #expect(error?.hints == ["these look like UTF-16 offsets: --offsets utf16"])
    #expect(error?.line == 7 && error?.file == "a.jsonld")
  }

  @Test func `reads who, when and what else others write`() throws {
    let selector = #"{"type": "TextPositionSelector", "start": 8, "end": 16}"#
    let body = """
      [{"type": "TextualBody", "purpose": "tagging", "value": "quote"},
       {"type": "TextualBody", "purpose": "commenting", "value": "check"},
       {"type": "TextualBody", "purpose": "describing", "label": "speaker", "value": "Ana"}]
      """
    let article = try #require(
      try read(
        page(
          annotation(
            selector, body: body, motivation: "commenting",
            more: #""creator": {"name": "Eva"}, "created": "2026-01-01T01:00:00+01:00","#),
          annotation(selector, more: #""creator": {"type": "Software", "name": "m-1"},"#))
      ).first)
    let label = try #require(article.annotations.first)
    #expect(label.by == "Eva" && label.attributes == ["speaker": "Ana"])
    #expect(label.at == Timestamp("2026-01-01T00:00:00.000Z"))
    #expect(article.notes.map(\.text) == ["check"])
    #expect(article.annotations.count == 1)
    #expect(article.suggestions.map(\.label) == ["claim"])
    #expect(article.suggestions.first?.model == "m-1")
  }

  @Test func `refuses what it cannot place`() {
    let selector = #"{"type": "TextPositionSelector", "start": 3, "end": 30}"#
    #expect(error(page(annotation(selector)))?.message.contains("lies outside the text") == true)
    let path = #"{"type": "XPathSelector", "value": "/p"}"#
    #expect(error(page(annotation(path)))?.message.contains("TextQuoteSelector") == true)
    let whole = annotation("null")
    #expect(error(page(whole))?.message.contains("on the whole of") == true)
    let empty = #"{"type": "TextPositionSelector", "start": 3, "end": 3}"#
    #expect(error(page(annotation(empty)))?.message == "a span from 3 to 3 covers nothing")
  }

  @Test func `asks for the text where it is missing, and refuses two`() {
    let alone = annotation(#"{"type": "TextPositionSelector", "start": 0, "end": 1}"#)
    let missing = error(alone)
    #expect(missing?.message == "the text of 'http://news.example/' is not in the file")
    #expect(missing?.hints.first?.contains("TextualBody and Text") == true)
    let second = text.replacing("fell", with: "rose")
    #expect(error(page(second))?.message.contains("unlike the first") == true)
  }

  @Test func `refuses files that are cut off or of another format`() {
    #expect(error(String(page().prefix(150)))?.hints.first?.contains("cut off") == true)
    #expect(error(#"{"%TYPES": {}}"#)?.message.contains("Web Annotation model") == true)
    #expect(error(#"[{"data": {"text": "x"}}]"#)?.message.contains("'Annotation'") == true)
    let link = #"{"type": "AnnotationCollection", "first": "http://a.example/page1"}"#
    #expect(error(link)?.message.contains("not in the file") == true)
  }

  @Test(
    arguments: [
      ("2026-01-01T00:00:00Z", 1_767_225_600_000), ("2026-01-01T00:00:00.5Z", 1_767_225_600_500),
      ("2026-01-01T00:00:00.123456Z", 1_767_225_600_123),
      ("2025-12-31T18:30:00-05:30", 1_767_225_600_000), ("2026-01-01T00:00:00", nil),
      ("2026-01-01", nil), ("2026-01-01T00:00:00.Z", nil), ("2026-01-01T00:00:00+1:00", nil),
    ] as [(String, Int?)])
  func `reads times of the web`(_ text: String, _ milliseconds: Int?) throws {
    let selector = #"{"type": "TextPositionSelector", "start": 0, "end": 1}"#
    let file = page(annotation(selector, more: "\"created\": \"\(text)\","))
    if let milliseconds {
      #expect(try read(file).first?.annotations.first?.at?.milliseconds == milliseconds)
    } else {
      #expect(error(file)?.message.contains("created' must be a time") == true)
    }
  }

  @Test func `a collection of which pages are elsewhere is refused`() throws {
    func collection(_ more: String, page: String = "") -> String {
      #"{"type": "AnnotationCollection", \#(more) "first": {"type": "AnnotationPage", \#(page)"#
        + "\n\"items\": [\(text)]}}"
    }
    #expect(try read(collection(#""total": 1,"#)).count == 1)
    #expect(try read(collection("")).count == 1)
    let message = "the collection has annotations that are not in the file"
    let next = error(collection("", page: #""next": "http://a.example/page2","#))
    #expect(next?.message == message)
    #expect(error(collection(#""total": 2,"#))?.message == message)
  }
}
