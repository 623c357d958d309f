import AnnotationModel
import Interchange
import Testing

@Suite struct DoccanoTests {
  private let text = #""text":"A 📉 fell. He ran.""#

  private func read(
    _ lines: String..., offsets: OffsetUnit? = nil
  ) throws(ImportError) -> [ImportedArticle] {
    try DoccanoFormat().read(
      ImportFiles(ContiguousArray(lines.joined(separator: "\n").utf8), name: "all.jsonl"),
      ImportOptions(offsets: offsets))
  }

  private func error(_ lines: String..., offsets: OffsetUnit? = nil) -> ImportError? {
    #expect(throws: ImportError.self) {
      try DoccanoFormat().read(
        ImportFiles(ContiguousArray(lines.joined(separator: "\n").utf8), name: "all.jsonl"),
        ImportOptions(offsets: offsets))
    }
  }

  @Test func `what doccano exports is read, with what it knows and we do not`() throws {
    let articles = try read(
      #"{"id":7,\#(text),"team":"b","label":[[11,18,"quote"],[0,10,"claim"]],"Comments":["look"]}"#,
      #"{"id":8,"text":"No label.","label":[],"Comments":[]}"#)
    try #require(articles.count == 2)
    #expect(articles[0].annotations.map(\.label) == ["quote", "claim"])
    #expect(articles[0].annotations.map(\.range) == [TextRange(13, 20), TextRange(0, 12)])
    #expect(articles[0].notes.map(\.text) == ["look"])
    #expect(articles[0].sentences == nil)
    #expect(articles[1].annotations.isEmpty)
  }

  @Test func `projects with relations, lists and old versions are read too`() throws {
    let relations = try read(
      #"{"text":"Ann ran.","entities":[{"id":1,"label":"x","start_offset":0,"end_offset":3}]}"#)
    #expect(relations[0].annotations.map(\.range) == [TextRange(0, 3)])
    let old = try read(#"{"text":"Ann ran.","labels":[[0,3,"x"]]}"#)
    #expect(old[0].annotations.map(\.range) == [TextRange(0, 3)])
    let list = try read("[", #"{"text":"Ann ran.","label":[[0,3,"x"]]},"#, #"{"text":"b"}]"#)
    #expect(list.map(\.text) == ["Ann ran.", "b"])
  }

  @Test func `an entity is refused with its own line`() {
    let error = error(
      "[", #"{"text":"Ann ran.","entities":["#, #"{"label":"x","start_offset":0}]}]"#)
    #expect(error?.message == "'[0].entities.end_offset' is missing")
    #expect(error?.line == 3)
  }

  @Test func `grapheme mode is asked for`() throws {
    let articles = try read(
      #"{"text":"👩‍👩‍👧 ran.","label":[[0,6,"x"]]}"#, offsets: .grapheme)
    #expect(articles[0].annotations.map(\.range) == [TextRange(0, articles[0].text.utf8.count)])
  }

  @Test func `a label that the client took away, and one that it added`() throws {
    let file = try #require(
      RoundTrip.write([GoldenSessions.all[0]], DoccanoFormat())["main.jsonl"])
    let line = String(decoding: file, as: UTF8.self)
      .replacing(#"[0,42,"claim"],"#, with: "")
      .replacing(#""label":["#, with: #""label":[[136,141,"fact"],"#)
    let session = try RoundTrip.sessions(read(line))[0]
    let golden = GoldenSessions.all[0]
    #expect(session.sentences[0].labels == [])
    #expect(
      session.sentences[1].annotations.map(\.label) == golden.sentences[1].annotations.map(\.label))
    #expect(session.sentences[1].annotations[0].attributes == ["speaker": "Ana Ruiz"])
    #expect(session.sentences[4].spans.map(\.label) == ["fact"])
  }

  @Test func `two equal labels are written once and counted`() {
    var article = ExportedArticle(GoldenSessions.all[0])
    let annotation = article.sentences[0].sentence.annotations[0]
    article.sentences[0].sentence.annotations.append(annotation)
    var output = ExportOutput()
    var writer = DoccanoFormat().writer(GoldenSessions.options)
    writer.write(article, to: &output)
    #expect(output.losses[.spans] == 1)
  }

  @Test func `offsets beyond the text say in which unit they would fit`() {
    let error = error(#"{\#(text),"label":[[0,10,"claim"]]}"#, #"{\#(text),"label":[[12,20,"x"]]}"#)
    #expect(error?.line == 2)
    #expect(error?.file == "all.jsonl")
    #expect(error?.hints.first?.contains("--offsets utf8") == true)
    let cut = self.error(#"{\#(text),"label":[[0,3,"claim"]]}"#)
    #expect(cut?.message.contains("cuts a character in two") == true)
  }

  @Test func `a unit that the file contradicts is refused`() throws {
    let file = try #require(
      RoundTrip.write([GoldenSessions.all[0]], DoccanoFormat())["main.jsonl"])
    let error = error(String(decoding: file, as: UTF8.self), offsets: .codepoint)
    #expect(error?.message == "the file has UTF-16 offsets, not code point offsets")
  }

  @Test func `a text that was changed is refused`() throws {
    let file = try #require(
      RoundTrip.write([GoldenSessions.all[1]], DoccanoFormat())["main.jsonl"])
    let articles = try read(
      String(decoding: file, as: UTF8.self).replacing("раді", with: "рада"))
    #expect(throws: ImportError.self) { try RoundTrip.sessions(articles) }
  }

  @Test func `two texts for one id are refused`() {
    let one = #"{"text":"A.","label":[],"galley":{"article":"a","sentences":[[0,2]]}}"#
    let two = #"{"text":"B.","label":[],"galley":{"article":"a","sentences":[[0,2]]}}"#
    let error = error(one, two)
    #expect(error?.message == "the article 'a' has another text than in line 1")
    #expect(error?.line == 2)
  }

  @Test(arguments: [
    (#"{"text":"a b","label":[[1,1,"x"]]}"#, "covers nothing"),
    (#"{"text":"a b","label":[[2,1,"x"]]}"#, "before it begins"),
    (#"{"text":"a b","label":[[0,4,"x"]]}"#, "lies outside the text"),
    (#"{"text":"a b","label":[[-1,1,"x"]]}"#, "lies outside the text"),
    (#"{"text":"a b","label":[["0","1","x"]]}"#, "'label' must be a list of [start, end, label]"),
    (#"{"text":"a b","label":["claim"]}"#, "'label' must be a list of [start, end, label]"),
    (#"{"text":"a b","label":[[0,1,"x"]"#, "is not JSON"),
    (#"{"label":[[0,1,"x"]]}"#, "'text' is missing"),
    (#"{"data":{"text":"a"},"annotations":[]}"#, "'text' is missing"),
    ("1-1\t0-3\tThe\tclaim", "is not JSON"),
  ])
  func `bad lines are refused with their place`(_ line: String, _ words: String) {
    let error = error(#"{"text":"fine","label":[]}"#, line)
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "no error")")
    #expect(error?.line == 2)
  }
}

@Suite struct DoccanoSentencesTests {
  private func read(_ lines: String...) throws(ImportError) -> [ImportedArticle] {
    try DoccanoSentencesFormat().read(
      ImportFiles(ContiguousArray(lines.joined(separator: "\n").utf8), name: "all.jsonl"),
      ImportOptions())
  }

  @Test func `what doccano exports is read: lists, one string, old names`() throws {
    let articles = try read(
      #"{"id":1,"text":"One.","label":["quote","claim"],"Comments":["really?"]}"#,
      #"{"id":2,"text":"Two.","label":"fact","Comments":[]}"#,
      #"{"id":3,"text":"Three.","label":[],"Comments":[]}"#,
      #"{"id":4,"text":"Four.","labels":["claim"]}"#)
    try #require(articles.count == 1)
    #expect(articles[0].text == "One.\nTwo.\nThree.\nFour.")
    #expect(articles[0].annotations.map(\.label) == ["quote", "claim", "fact", "claim"])
    #expect(articles[0].notes.map(\.text) == ["really?"])
  }

  @Test func `another label in the client keeps what is known of the sentence`() throws {
    let file = try #require(
      RoundTrip.write([GoldenSessions.all[0]], DoccanoSentencesFormat())["main.jsonl"])
    let changed = String(decoding: file, as: UTF8.self)
      .replacing(#""label":["claim"],"#, with: #""label":["quote"],"#)
    let session = try RoundTrip.sessions(read(changed))[0]
    #expect(session.sentences[0].labels == ["quote"])
    #expect(session.sentences[0].spans.map(\.label) == ["fact"])
    #expect(session.article.text == GoldenSessions.all[0].article.text)
  }

  @Test(arguments: [
    (#"{"text":"a b","label":[[0,1,"x"]]}"#, "'label' must be an array of strings"),
    (#"{"text":"","label":["x"]}"#, "a sentence is empty"),
    (#"{"text":"a","label":["x""#, "is not JSON"),
    (#"{"sentence":"a"}"#, "'text' is missing"),
  ])
  func `bad lines are refused with their place`(_ line: String, _ words: String) {
    let error = #expect(throws: ImportError.self) { try read(#"{"text":"fine"}"#, line) }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "no error")")
    #expect(error?.line == 2)
  }
}
