import AnnotationModel
import Interchange
import Testing

@Suite struct TEITests {
  private func read(_ xml: String) throws(ImportError) -> [ImportedArticle] {
    try TEIFormat().read(
      ImportFiles(ContiguousArray(xml.utf8), name: "a.xml"), ImportOptions())
  }

  private func error(_ xml: String) -> ImportError? {
    #expect(throws: ImportError.self) { try read(xml) }
  }

  private func document(_ body: String, header: String = "", more: String = "") -> String {
    """
    <TEI xmlns="http://www.tei-c.org/ns/1.0">
    <teiHeader>\(header)</teiHeader>
    <text><body>
    \(body)
    </body></text>\(more)
    </TEI>
    """
  }

  @Test func `reads what others write`() throws {
    let taxonomy = """
      <encodingDesc><classDecl><taxonomy><category xml:id="c1"><catDesc>claim</catDesc></category>
      </taxonomy></classDecl></encodingDesc><profileDesc><particDesc><listPerson>
      <person xml:id="ana"><persName>Ana Ruiz</persName></person></listPerson></particDesc>
      </profileDesc>
      """
    let body = """
        <div><head>Up</head>
        <p><s ana="#c1 x.xml#fact" who="#ana">It <seg ana="#c1">fell</seg> <hi>now</hi>.</s>\
      <note>why?</note> So.</p></div>
      """
    let articles = try read(document(body, header: taxonomy))
    let article = try #require(articles.first)
    #expect(article.text == "Up\n\nIt fell now. So.")
    #expect(article.annotations.map(\.label) == ["claim", "fact", "claim"])
    #expect(
      article.annotations.map(\.range) == [TextRange(4, 16), TextRange(4, 16), TextRange(7, 11)])
    #expect(article.annotations.first?.attributes == ["speaker": "Ana Ruiz"])
    #expect(article.annotations.first?.line == 8)
    #expect(article.notes.map(\.text) == ["why?"])
    #expect(article.sentences == [TextRange(4, 16)])
  }

  @Test func `reads every document of a corpus`() throws {
    let one = document("<p>One.</p>"), two = document("<p>Two.</p>")
    let corpus =
      "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/>\(one)\(two)</teiCorpus>"
    #expect(try read(corpus).map(\.text) == ["One.", "Two."])
  }

  @Test func `gives labels ids and keeps their names`() throws {
    let names = ["claim", "open question", "s1", "7", "claim_", "-", "твердження", "labels"]
    var options = GoldenSessions.options
    options.labels = names.map { Label(name: $0, key: "", color: "") }
    let text = names.map { "\($0)." }.joined(separator: " ")
    var article = ImportedArticle(text: text)
    article.id = "a"
    var start = 0
    for name in names {
      let range = TextRange(start, start + name.utf8.count + 1)
      article.annotations.append(ImportedAnnotation(label: name, range: range))
      start = range.end + 1
    }
    article.sentences = article.annotations.map(\.range)
    let builder = SessionBuilder(
      schema: LabelSchema(name: "any", exclusive: false, labels: options.labels),
      annotator: "anna", command: "import", time: Timestamp(milliseconds: 0)
    ) { _, _ in .init(ranges: [], record: .init(name: "none", version: 1, language: nil)) }
    let session = try builder.session(of: article, id: "s", name: "a")
    let files = RoundTrip.write([ExportedArticle(session)], TEIFormat(), options)
    let xml = String(decoding: files["a.xml"] ?? [], as: UTF8.self)
    #expect(xml.contains(#"xml:id="open_question""#) && xml.contains(#"xml:id="label_s1""#))
    #expect(try RoundTrip.read(files, TEIFormat()).first?.annotations.map(\.label) == names)
  }

  @Test(arguments: [
    (##"<s xml:id="s2" ana="#quote #claim">"##, ##"<s xml:id="s2" ana="#fact #claim">"##),
    (##"<s xml:id="s2" ana="#quote #claim">"##, ##"<s xml:id="s2" ana="#claim #quote">"##),
    (##"<s xml:id="s2" ana="#quote #claim">"##, ##"<s xml:id="s2" ana="">"##),
    (##"<s xml:id="s2" ana="#quote #claim">"##, ##"<s xml:id="s2">"##),
    (##"<seg xml:id="g2" ana="#claim">"##, ##"<seg xml:id="g2" ana="#fact">"##),
  ])
  func `takes what an edited file says in the text`(_ old: String, _ new: String) throws {
    let isSegment = new.hasPrefix("<seg")
    let pointers = new.split(separator: "#").dropFirst()
    let labels = pointers.map { String($0.prefix(while: \.isLetter)) }
    let name = "cafe-lost-sales.xml"
    let written = RoundTrip.write(
      GoldenSessions.all.map { ExportedArticle($0) }, TEIFormat(), GoldenSessions.options)
    let parts = String(decoding: try #require(written[name]), as: UTF8.self).split(
      separator: old, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let article = try #require(try read(parts.joined(separator: new)).first)
    let sentence = try #require(article.sentences?[1])
    let whole = article.annotations.filter { $0.range == sentence }
    #expect(whole.map(\.label) == (isSegment ? ["quote", "claim"] : labels))
    let spans = article.annotations.filter { $0.range != sentence && sentence.contains($0.range) }
    #expect(spans.map(\.label) == [isSegment ? "fact" : "claim", "quote"])
    // A label that stands keeps what is said of it; what was said of one that does not is no note.
    #expect(whole.allSatisfy { ($0.at == nil) == ($0.label == "fact") })
    #expect(article.notes.map(\.text) == ["Ask which day.\nShe has said \"soon\" before, too."])
  }

  @Test func `takes annotations of others that their text does not name`() throws {
    let beside =
      ##"<standOff><annotation motivation="tagging" target="#s1"><ptr target="#c"/></annotation>"##
      + "</standOff>"
    let body = #"<p><s xml:id="s1">It fell.</s></p>"#
    #expect(try read(document(body, more: beside)).first?.annotations.map(\.label) == ["c"])
  }

  @Test func `puts spaces for control characters, and counts the text as changed`() throws {
    let text = "A\u{1}b."
    let session = Session(
      id: "s", annotator: "anna", created: Timestamp(milliseconds: 0),
      article: Article(id: "a", text: text), schema: GoldenSessions.schema,
      segmenter: .init(name: "rules", version: 3, language: nil),
      ranges: [TextRange(0, text.utf8.count)])
    var writer = TEIFormat().writer(GoldenSessions.options)
    var output = ExportOutput()
    writer.write(ExportedArticle(session), to: &output)
    #expect(output.losses[.text] == 1)
    let files = Dictionary(output.drainFiles().map { ($0.name, $0.bytes) }) { first, _ in first }
    let back = try #require(try RoundTrip.read(files, TEIFormat()).first)
    #expect(back.text == "A b." && back.sha256 == nil)
  }

  @Test(arguments: [
    (##"<annotation target="#s9"><ptr target="#c"/></annotation>"##, "the id that '#s9' points to"),
    (##"<annotation target="#s0"><ptr target="#c"/></annotation>"##, "an element without text"),
    (##"<span from="#b" to="#a"/>"##, "covers nothing"),
    (##"<span from="#a" to="#z"/>"##, "the id that '#z' points to"),
    (
      ##"<annotation target="#s1"><revisionDesc><change when="now"/></revisionDesc>"##
        + ##"<ptr target="#c"/></annotation>"##, "'now' is not a time"
    ),
    (
      ##"<annotation target="#s1"><ptr target="#c"/><note type="score">high</note></annotation>"##,
      "the score 'high' is not a number"
    ),
  ])
  func `refuses what points nowhere`(_ beside: String, _ message: String) {
    let error = error(
      document(
        #"<p><s xml:id="s1">It <anchor xml:id="a"/>fell<anchor xml:id="b"/>.</s><s xml:id="s0"/></p>"#,
        more: "<standOff>\n\(beside)</standOff>"))
    #expect(error?.message.contains(message) == true)
    #expect(error?.line == 6 && error?.file == "a.xml")
  }

  @Test func `refuses files that are cut off or of another format`() {
    #expect(error(String(document("<p>x</p>").prefix(90)))?.hints == ["is it whole?"])
    #expect(error("<TEI.2/>")?.hints.first?.contains("P5") == true)
    #expect(error("{}")?.message.contains("'<'") == true)
    #expect(
      error("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/></TEI>")?.message
        == "there is no 'text' element")
    #expect(error("<!DOCTYPE TEI><TEI/>")?.message.contains("document type") == true)
  }
}
