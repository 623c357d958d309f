import AnnotationModel
import Interchange
import Testing

@Suite struct UIMAXMITests {
  /// A file as programs write it, with feature structures on the text `📉 fell.` and a line feed.
  private func file(_ structures: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
      xmlns:custom="http:///custom.ecore" xmlns:none="http:///uima/noNamespace.ecore"
      xmlns:tcas="http:///uima/tcas.ecore" xmi:version="2.0">
    <cas:NULL xmi:id="0"/>
    \(structures)
    <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" sofaString="📉 fell.&#10;"/>
    <cas:View sofa="1" members="2"/>
    </xmi:XMI>
    """
  }

  private func read(
    _ xmi: String, types: String? = nil
  ) throws(ImportError) -> [ImportedArticle] {
    var files = ["a.xmi": ContiguousArray(xmi.utf8)]
    if let types { files["TypeSystem.xml"] = ContiguousArray(types.utf8) }
    return try UIMAXMIFormat().read(ImportFiles(files), ImportOptions())
  }

  private func error(_ xmi: String) -> ImportError? {
    #expect(throws: ImportError.self) { try read(xmi) }
  }

  private let span = #"<custom:Span xmi:id="2" sofa="1" begin="0" end="8" label="claim""#

  @Test func `reads what others write, and asks their types which features are text`() throws {
    let xmi = file(
      """
      \(span) speaker="Ana" pos="7"><list>x</list></custom:Span>
      <none:Mark xmi:id="3" sofa="1" begin="3" end="7" label="fact"/>
      <custom:Span xmi:id="4" sofa="9" begin="0" end="90" label="of another view"/>
      """)
    let types = """
      <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
      <typeDescription><name>custom.Base</name><supertypeName>uima.tcas.Annotation</supertypeName>
      <features><featureDescription><name>speaker</name>
      <rangeTypeName>uima.cas.String</rangeTypeName></featureDescription></features>
      </typeDescription>
      <typeDescription><name>custom.Span</name><supertypeName>custom.Base</supertypeName>
      </typeDescription></types></typeSystemDescription>
      """
    let article = try #require(try read(xmi, types: types).first)
    #expect(article.text == "📉 fell.\n")
    #expect(article.annotations.map(\.label) == ["claim", "fact"])
    #expect(article.annotations.map(\.range) == [TextRange(0, 10), TextRange(5, 9)])
    #expect(article.annotations.map(\.attributes) == [["speaker": "Ana"], [:]])
    #expect(article.annotations.first?.line == 6)
    let untyped = try read(xmi)
    #expect(untyped.first?.annotations.first?.attributes == ["speaker": "Ana", "pos": "7"])
  }

  @Test(arguments: [
    ("0", "80", "the span 0 to 80 lies outside the text, which has 9 UTF-16 offsets"),
    ("1", "8", "the span 1 to 8 cuts a character in two"),
    ("3", "3", "a span from 3 to 3 covers nothing"),
    ("x", "3", "'begin' and 'end' must be whole numbers, not 'x' and '3'"),
  ])
  func `refuses spans that cannot be meant`(_ begin: String, _ end: String, _ message: String) {
    let error = error(
      file("\n<custom:Span xmi:id=\"2\" sofa=\"1\" begin=\"\(begin)\" end=\"\(end)\" label=\"a\"/>")
    )
    #expect(error?.message == message)
    #expect(error?.line == 7 && error?.file == "a.xmi")
  }

  @Test func `knows from the document's end that offsets count something else`() {
    let error = error(
      file(#"<tcas:DocumentAnnotation xmi:id="2" sofa="1" begin="0" end="8"/>"#))
    #expect(error?.hints == ["these look like code point offsets: --offsets codepoint"])
  }

  @Test func `refuses files that are cut off, of another format, or without text`() {
    #expect(error(String(file("").prefix(300)))?.hints == ["is it whole?"])
    #expect(error("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"/>")?.line == 1)
    #expect(
      error("<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>")?.message.hasPrefix("no text") == true
    )
    #expect(error("{}")?.message.contains("'<'") == true)
    let alone = #expect(throws: ImportError.self) {
      try UIMAXMIFormat().read(
        ImportFiles(ContiguousArray("<a/>".utf8), name: "TypeSystem.xml"), ImportOptions())
    }
    #expect(alone?.message == "there is no '.xmi' file")
  }

  @Test func `puts spaces for control characters, and counts the text as changed`() throws {
    let text = "A\u{1}b\u{FFFE}c."
    var session = Session(
      id: "s", annotator: "anna", created: Timestamp(milliseconds: 0),
      article: Article(id: "a", text: text), schema: GoldenSessions.schema,
      segmenter: .init(name: "rules", version: 3, language: nil),
      ranges: [TextRange(0, text.utf8.count)])
    try session.record(
      Change(
        number: 1, at: session.created, by: "anna", command: "note",
        events: [.note(session.sentences[0].id, old: nil, new: "x\u{2}")]))
    var writer = UIMAXMIFormat().writer(GoldenSessions.options)
    var output = ExportOutput()
    writer.write(ExportedArticle(session), to: &output)
    #expect(output.losses[.text] == 1 && output.losses[.notes] == 1)
    let files = Dictionary(output.drainFiles().map { ($0.name, $0.bytes) }) { first, _ in first }
    let back = try #require(try RoundTrip.read(files, UIMAXMIFormat()).first)
    #expect(back.text == "A b c.")
    #expect(back.sentences == [TextRange(0, 6)])
    #expect(back.sha256 == nil)
  }
}
