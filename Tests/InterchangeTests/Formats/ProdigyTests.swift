import AnnotationModel
import Interchange
import JSONText
import Testing

@Suite struct ProdigyTests {
  private func read(
    _ lines: String..., offsets: OffsetUnit? = nil
  ) throws(ImportError) -> [ImportedArticle] {
    try ProdigyFormat().read(
      ImportFiles(ContiguousArray(lines.joined(separator: "\n").utf8), name: "out.jsonl"),
      ImportOptions(offsets: offsets))
  }

  private let text = #""text":"A 📉 fell. He ran.""#

  @Test func `tokens and spaces are the text, and spans begin and end with tokens`() throws {
    var generator = GeneratedSessions(seed: 3)
    for number in 1...200 {
      let session = generator.session(number: number)
      let file = try #require(RoundTrip.write([session], ProdigyFormat())["main.jsonl"])
      try JSONInput.forEachLine(file) { (fields) throws(ImportError) in
        var text = ""
        let tokens = try fields.objects("tokens")
        for token in tokens {
          text += try token.requiredString("text") + (token.boolean("ws") == true ? " " : "")
        }
        #expect(Array(text.utf8) == Array(session.article.text.utf8))
        try expectTokens(of: fields, tokens)
      }
    }
  }

  @Test func `a span that begins and ends with a space has tokens too`() throws {
    var article = ExportedArticle(GoldenSessions.all[0])
    article.sentences[0].sentence.annotations[1].range = TextRange(6, 13)
    let tokens = try JSONInput.value(
      try #require(
        RoundTrip.write([article], ProdigyFormat(), GoldenSessions.options)["main.jsonl"]
      )
      .split(separator: 0x0A).first.map { ContiguousArray($0) } ?? [])
    let fields = try JSONFields(tokens, line: 1)
    try expectTokens(of: fields, fields.objects("tokens"))
  }

  private func expectTokens(
    of task: JSONFields, _ tokens: [JSONFields]
  ) throws(ImportError) {
    for span in try task.objects("spans") {
      let first = try tokens[span.requiredInteger("token_start")].requiredInteger("start")
      let end = try tokens[span.requiredInteger("token_end")].requiredInteger("end")
      let wanted = try (span.requiredInteger("start"), span.requiredInteger("end"))
      #expect((first, end) == wanted)
    }
  }

  @Test func `what was rejected or ignored is no label`() throws {
    let spans = #""spans":[{"start":0,"end":9,"label":"claim","token_start":0,"token_end":2}]"#
    let articles = try read(
      #"{\#(text),\#(spans),"answer":"accept","_annotator_id":"set-eva","_task_hash":-1}"#,
      #"{\#(text),\#(spans),"answer":"reject"}"#, #"{\#(text),\#(spans),"answer":"ignore"}"#,
      #"{\#(text),\#(spans)}"#, #"{\#(text),"tokens":[],"answer":"accept"}"#)
    #expect(articles.map(\.annotations.count) == [1, 0, 0, 1, 0])
    #expect(articles[0].annotations[0].range == TextRange(0, 12))
    #expect(articles[0].annotator == "set-eva")
  }

  @Test func `our own task, rejected, keeps its sentences and loses its labels`() throws {
    let file = try #require(RoundTrip.write([GoldenSessions.all[0]], ProdigyFormat())["main.jsonl"])
    let line = String(decoding: file, as: UTF8.self)
      .replacing(#""answer":"accept""#, with: #""answer":"reject""#)
    let session = try RoundTrip.sessions(read(line))[0]
    #expect(session.sentences.map(\.range) == GoldenSessions.all[0].sentences.map(\.range))
    #expect(session.sentences.flatMap(\.annotations).isEmpty)
    #expect(session.sentences[2].flagged)
  }

  @Test(arguments: [
    (#""spans":[{"start":0,"end":0,"label":"x"}]"#, "covers nothing"),
    (#""spans":[{"start":0,"end":99,"label":"x"}]"#, "lies outside the text"),
    (#""spans":[{"start":0,"end":10,"text":"A 📉 fell.","label":"x"}]"#, "and the file says"),
    (#""spans":[{"start":0,"end":9}]"#, "'spans[0].label' is missing"),
    (#""spans":[],"answer":"maybe""#, "'answer' must be accept, reject or ignore"),
    (#""options":[{"id":"x","text":"x"}],"accept":["x"]"#, "has no spans"),
    (#""spans":[{"start":0,"#, "is not JSON"),
  ])
  func `bad tasks are refused with their place`(_ rest: String, _ words: String) {
    let error = #expect(throws: ImportError.self) {
      try read(#"{"text":"fine","spans":[]}"#, "{\(text),\(rest)}")
    }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "no error")")
    #expect(error?.line == 2)
  }

  @Test func `offsets of another unit are told by the text, and two texts for one id refused`() {
    let unit = #expect(throws: ImportError.self) {
      try read(#"{\#(text),"spans":[{"start":0,"end":10,"text":"A 📉 fell.","label":"x"}]}"#)
    }
    #expect(unit?.hints == ["these look like UTF-16 offsets: --offsets utf16"])
    let two = #expect(throws: ImportError.self) {
      try read(
        #"{"text":"A.","galley":{"article":"a"}}"#, #"{"text":"B.","galley":{"article":"a"}}"#)
    }
    #expect(two?.message.contains("another text") == true)
  }
}

@Suite struct ProdigyChoiceTests {
  private func read(_ lines: String...) throws(ImportError) -> [ImportedArticle] {
    try ProdigyChoiceFormat().read(
      ImportFiles(ContiguousArray(lines.joined(separator: "\n").utf8), name: "out.jsonl"),
      ImportOptions())
  }

  private let options = #""options":[{"id":"claim","text":"A claim"},{"id":2,"text":"Two"}]"#

  @Test func `choices and single questions are read, and rejections are no labels`() throws {
    let articles = try read(
      #"{"text":"One.",\#(options),"accept":[2,"claim"],"answer":"accept"}"#,
      #"{"text":"Two.",\#(options),"accept":["claim"],"answer":"ignore"}"#,
      #"{"text":"Three.","label":"fact","answer":"accept"}"#,
      #"{"text":"Four.","label":"fact","answer":"reject"}"#)
    try #require(articles.count == 1)
    #expect(articles[0].annotations.map(\.label) == ["2", "claim", "fact"])
    #expect(articles[0].sentences?.count == 4)
  }

  @Test func `two annotators of one article are two articles`() throws {
    let file = try #require(
      RoundTrip.write([GoldenSessions.all[0]], ProdigyChoiceFormat())["main.jsonl"])
    let lines = String(decoding: file, as: UTF8.self)
    let articles = try read(
      lines + lines.replacing(#""meta""#, with: #""_annotator_id":"b","meta""#))
    #expect(articles.map(\.annotator) == ["anna", "b"])
    #expect(articles.map(\.text) == Array(repeating: GoldenSessions.all[0].article.text, count: 2))
  }

  @Test(arguments: [
    (#"{"text":"a",\#("")"options":[{"id":"x"}],"accept":["y"]}"#, "'y' is none of the options"),
    (#"{"text":"a","spans":[{"start":0,"end":1,"label":"x"}]}"#, "labels spans"),
    (#"{"text":"a","accept":"x"}"#, "'accept' must be an array"),
    (#"{"text":"","accept":[]}"#, "a sentence is empty"),
    (#"{"text":"a","acc"#, "is not JSON"),
  ])
  func `bad tasks are refused with their place`(_ line: String, _ words: String) {
    let error = #expect(throws: ImportError.self) { try read(#"{"text":"fine"}"#, line) }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "no error")")
    #expect(error?.line == 2)
  }
}
