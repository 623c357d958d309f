import AnnotationModel
import Interchange
import Testing

@Suite struct UIMAJSONTests {
  private func read(
    _ json: String, offsets: OffsetUnit? = nil
  ) throws(ImportError) -> [ImportedArticle] {
    try UIMAJSONFormat().read(
      ImportFiles(ContiguousArray(json.utf8), name: "a.json"), ImportOptions(offsets: offsets))
  }

  /// A file as programs write it, with feature structures on the text `📉 fell. Up.`
  private func file(_ structures: String, text: String = "📉 fell. Up.") -> String {
    """
    {"%TYPES": {}, "%FEATURE_STRUCTURES": [
    {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaID": "_InitialView", "sofaString": "\(text)"},
    \(structures)
    ], "%VIEWS": {}}
    """
  }

  private func error(_ json: String) -> ImportError? {
    #expect(throws: ImportError.self) { try read(json) }
  }

  @Test func `reads what INCEpTION writes beside galley's types`() throws {
    let articles = try read(
      file(
        """
        {"%ID": 2, "%TYPE": "uima.tcas.DocumentAnnotation", "@sofa": 1, "begin": 0, "end": 12,
         "language": "x-unspecified"},
        {"%ID": 3, "%TYPE": "custom.Span", "@sofa": 1, "begin": 0, "end": 8, "label": "claim",
         "@source": 2, "speaker": "Ana"},
        {"%ID": 4, "%TYPE": "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", "@sofa": 1,
         "begin": 3, "end": 7, "value": "fact", "identifier": "Q1"},
        {"%ID": 5, "%TYPE": "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma", "@sofa": 1,
         "begin": 3, "end": 7, "value": "fall"}
        """))
    let article = try #require(articles.first)
    #expect(article.language == nil && article.sentences == nil)
    #expect(article.annotations.map(\.label) == ["claim", "fact"])
    #expect(article.annotations.map(\.range) == [TextRange(0, 10), TextRange(5, 9)])
    #expect(
      article.annotations.map(\.attributes) == [["speaker": "Ana"], ["identifier": "Q1"]])
  }

  @Test func `the first document annotation tells the text's length`() throws {
    let document = #""%TYPE": "uima.tcas.DocumentAnnotation", "@sofa": 1, "begin": 0"#
    let right = #"{"%ID": 2, \#(document), "end": 12}"#
    let wrong = #"{"%ID": 3, \#(document), "end": 11}"#
    #expect(try read(file(right + ",\n" + wrong)).count == 1)
    #expect(error(file(wrong + ",\n" + right))?.message.contains("ends at 11") == true)
  }

  @Test func `puts labels of one range in the order of their ranks`() throws {
    let span = #""%TYPE": "custom.Span", "@sofa": 1, "begin": 0, "end": 8"#
    let articles = try read(
      file(
        """
        {"%ID": 3, \(span), "label": "claim", "rank": 2},
        {"%ID": 4, \(span), "label": "quote"}
        """))
    #expect(articles.first?.annotations.map(\.label) == ["quote", "claim"])
  }

  @Test func `keeps attributes whose names no feature can have`() throws {
    var session = GoldenSessions.all[2]
    let attributes = ["who said": "A", "label": "B", "from": "C", "№": "D", "who_said": "E"]
    let sentence = session.sentences[0]
    var annotation = sentence.annotations[0]
    annotation.attributes = attributes
    try session.record(
      Change(
        number: session.nextChangeNumber, at: session.updated, by: "anna", command: "set",
        events: [.annotations(sentence.id, old: sentence.annotations, new: [annotation])]))
    let files = RoundTrip.write([session], UIMAJSONFormat())
    let text = String(decoding: files["market.json"] ?? [], as: UTF8.self)
    #expect(text.contains(#""who_said_2":{"#))
    let back = try RoundTrip.read(files, UIMAJSONFormat())
    #expect(back.first?.annotations.first?.attributes == attributes)
  }

  @Test func `knows from the document's end that offsets count something else`() {
    let error = error(
      file(
        """
        {"%ID": 2, "%TYPE": "uima.tcas.DocumentAnnotation", "@sofa": 1, "begin": 0, "end": 11}
        """))
    #expect(error?.line == 3)
    #expect(error?.hints == ["these look like code point offsets: --offsets codepoint"])
  }

  @Test(arguments: [
    (3, 30, "the span 3 to 30 lies outside the text, which has 12 UTF-16 offsets"),
    (1, 8, "the span 1 to 8 cuts a character in two"),
    (3, 3, "a span from 3 to 3 covers nothing"),
    (-1, 3, "the span -1 to 3 lies outside the text, which has 12 UTF-16 offsets"),
  ])
  func `refuses spans that cannot be meant`(_ begin: Int, _ end: Int, _ message: String) {
    let error = error(
      file(
        """
        {"%ID": 3, "%TYPE": "custom.Span",
         "@sofa": 1, "begin": \(begin), "end": \(end), "label": "claim"}
        """))
    #expect(error?.message == message)
    #expect(error?.line == 3 && error?.file == "a.json")
  }

  @Test func `refuses a span without a label`() {
    let error = error(
      file(#"{"%ID": 3, "%TYPE": "custom.Span", "@sofa": 1, "begin": 0, "end": 2}"#))
    #expect(error?.message == "a 'custom.Span' from 0 to 2 has no label")
  }

  @Test func `refuses files that are cut off, of another format, or without text`() {
    #expect(error(String(file("{}").prefix(90)))?.hints.first?.contains("cut off") == true)
    #expect(error(#"[{"data": {"text": "x"}}]"#)?.message.contains("object") == true)
    #expect(error(#"{"data": {"text": "x"}}"#)?.message == "'%FEATURE_STRUCTURES' is missing")
    #expect(error(#"{"%FEATURE_STRUCTURES": []}"#)?.message.hasPrefix("no text") == true)
  }

  @Test func `leaves the text whole where sentences were not chosen`() throws {
    var article = ExportedArticle(GoldenSessions.all[0])
    for index in article.sentences.indices where index > 0 {
      article.sentences[index].isChosen = false
    }
    let files = RoundTrip.write([article], UIMAJSONFormat(), GoldenSessions.options)
    let back = try #require(try RoundTrip.read(files, UIMAJSONFormat()).first)
    #expect(back.text == article.article.text)
    #expect(back.sentences?.count == article.sentences.count)
    #expect(back.annotations.map(\.label) == ["claim", "fact"])
    #expect(back.notes.isEmpty && back.flagged.isEmpty && back.suggestions.isEmpty)
  }
}
