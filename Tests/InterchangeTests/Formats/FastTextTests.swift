import AnnotationModel
import Interchange
import Testing

@Suite struct FastTextTests {
  private func read(_ text: String) throws(ImportError) -> [ImportedArticle] {
    try FastTextFormat().read(ImportFiles(utf8(text), name: "train.txt"), ImportOptions())
  }

  private func written(_ lines: [(text: String, labels: [String])], known: [String]) throws
    -> String
  {
    var text = ""
    var ranges: [TextRange] = []
    for line in lines {
      let start = text.utf8.count
      text += line.text
      ranges.append(TextRange(start, text.utf8.count))
      text += "\n"
    }
    let time = Timestamp(milliseconds: 0)
    var session = Session(
      id: "s", annotator: "a", created: time, article: Article(id: "a", text: text),
      schema: LabelSchema(
        name: "x", exclusive: false, labels: known.map { Label(name: $0, key: "", color: "") }),
      segmenter: .init(name: "x", version: 1, language: nil), ranges: ranges)
    let events = lines.indices.map { index in
      Event.annotations(
        session.sentences[index].id, old: [],
        new: lines[index].labels.map {
          Annotation(label: $0, range: ranges[index], by: "a", at: time)
        })
    }
    try session.record(Change(number: 1, at: time, by: "a", command: "x", events: events))
    var options = GoldenSessions.options
    options.labels = known.map { Label(name: $0, key: "", color: "") }
    let files = RoundTrip.write([ExportedArticle(session)], FastTextFormat(), options)
    return String(decoding: files["main.txt"] ?? [], as: UTF8.self)
  }

  @Test func `white space becomes one space, and what would be a label does not`() throws {
    let text = try written(
      [
        ("One\r\n\ttwo\u{B}\u{0}three\u{A0}four.", ["claim", "quote"]),
        ("Say __label__x and ___label__y and _label__z, </s> and _</s> too.", ["claim"]),
      ], known: ["claim", "quote"])
    #expect(
      text == "__label__claim __label__quote One two three\u{A0}four.\n"
        + "__label__claim Say ___label__x and ____label__y and _label__z, _</s> and __</s> too.\n")
    #expect(
      try read(text)[0].text == "One two three\u{A0}four.\n"
        + "Say __label__x and ___label__y and _label__z, </s> and _</s> too.")
  }

  @Test func `names with spaces stay apart from those with underscores`() throws {
    let text = try written(
      [("One.", ["open question"]), ("Two.", ["open_question"]), ("Three.", ["open\tquestion"])],
      known: ["open question", "open_question", "open\tquestion"])
    #expect(
      text == "__label__open_question_2 One.\n__label__open_question Two.\n"
        + "__label__open_question_3 Three.\n")
  }

  @Test func `a sentence without a word is left out and counted`() {
    var output = ExportOutput()
    var article = ExportedArticle(GoldenSessions.all[2])
    article = ExportedArticle(
      name: "a",
      session: Session(
        id: "s", annotator: "a", created: Timestamp(milliseconds: 0),
        article: Article(id: "a", text: "\0\0"), schema: article.schema,
        segmenter: article.segmenter, ranges: [TextRange(0, 2)]), sentences: article.sentences)
    article.sentences.removeLast()
    article.sentences[0].sentence.range = TextRange(0, 2)
    article.sentences[0].sentence.annotations[0].range = TextRange(0, 2)
    var writer = FastTextFormat().writer(GoldenSessions.options)
    writer.write(article, to: &output)
    #expect(output.main.isEmpty)
    #expect(output.losses[.labels] == 1)
  }

  @Test func `labels are read wherever they stand`() throws {
    let articles = try read("One __label__a two\u{A0}three __label__b\r\n\n__label__a Four\n")
    try #require(articles.count == 1)
    #expect(articles[0].text == "One two\u{A0}three\nFour")
    #expect(articles[0].annotations.map(\.label) == ["a", "b", "a"])
    #expect(articles[0].sentences == [TextRange(0, 14), TextRange(15, 19)])
  }

  @Test(arguments: [
    ("__label__a One\n__label__ Two\n", 2, "a label has to have a name"),
    ("__label__a One\n__label__a\n", 2, "a sentence is empty"),
    ("{\"text\":\"One\"}\n", 1, "no line has a label"),
    ("text,label\nOne,a\n", 1, "no line has a label"),
  ])
  func `bad files are refused with their place`(_ text: String, _ line: Int, _ words: String) {
    let error = #expect(throws: ImportError.self) { try read(text) }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "no error")")
    #expect(error?.line == line)
    #expect(error?.file == "train.txt")
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    #expect(throws: ImportError.self) {
      try FastTextFormat().read(
        ImportFiles(utf8("__label__a One ") + [0xC3, 0x28], name: "train.txt"), ImportOptions())
    }
  }
}
