import AnnotationModel
import Interchange
import Testing

@Suite struct LabelStudioTests {
  private func read(
    _ json: String, offsets: OffsetUnit? = nil
  ) throws(ImportError) -> [ImportedArticle] {
    try LabelStudioFormat().read(
      ImportFiles(ContiguousArray(json.utf8), name: "export.json"), ImportOptions(offsets: offsets))
  }

  private static func region(
    _ start: Int, _ end: Int, _ text: String?, _ label: String, id: String = "aX3"
  ) -> String {
    let covered = text.map { "\"text\":\"\($0)\"," } ?? ""
    return #"{"id":"\#(id)","from_name":"label","to_name":"text","type":"labels","#
      + #""value":{"start":\#(start),"end":\#(end),\#(covered)"labels":["\#(label)"]}}"#
  }

  private static func task(_ results: String...) -> String {
    #"{"id":5,"data":{"text":"A 📉 fell. He ran."},"annotations":[{"result":["#
      + results.joined(separator: ",") + "]}]}"
  }

  /// What Label Studio 1.23 exports, cut down to what matters, with all that is beside the point.
  private let export = """
    [{"id":12,"annotations":[
      {"id":3,"completed_by":1,"was_cancelled":false,"ground_truth":false,"lead_time":12.5,
       "created_at":"2026-03-04T10:11:12.131415Z","unique_id":"x","result":[
        {"id":"r1","from_name":"label","to_name":"text","type":"labels","origin":"manual",
         "value":{"start":0,"end":9,"text":"A 📉 fell.","labels":["claim","fact"]}},
        {"id":"r1","from_name":"speaker","to_name":"text","type":"textarea",
         "value":{"start":0,"end":9,"text":["Ann","Ben"]}},
        {"id":"r1","from_name":"note","to_name":"text","type":"textarea",
         "value":{"start":0,"end":9,"text":["sure?"]}},
        {"id":"r1","from_name":"stars","to_name":"text","type":"rating","value":{"rating":4}},
        {"from_id":"r1","to_id":"r2","type":"relation","direction":"right"}]},
      {"id":4,"completed_by":{"id":2,"email":"eva@example.org"},"was_cancelled":false,"result":[
        {"id":"r9","from_name":"label","to_name":"text","type":"labels",
         "value":{"start":10,"end":17,"labels":["quote"]}}]},
      {"id":5,"completed_by":3,"was_cancelled":true,"result":[
        {"id":"r8","from_name":"label","to_name":"text","type":"labels",
         "value":{"start":10,"end":17,"labels":["none"]}}]}],
      "drafts":[],"predictions":[7],"data":{"headline":"A 📉 fell. He ran."},"meta":{},
      "inner_id":1,"project":2}]
    """

  @Test func `a prediction is refused with its own line`() {
    let error = #expect(throws: ImportError.self) {
      try read(
        """
        [{"id":5,"data":{"text":"A b."},
        "predictions":[
        {"result":[
        {"id":true,"value":{}}]}]}]
        """)
    }
    #expect(error?.message == "'[0].predictions.result[0].id' must be a string or a whole number")
    #expect(error?.line == 4)
  }

  @Test func `several annotators are several articles, and skips are none`() throws {
    let articles = try read(export)
    try #require(articles.count == 2)
    #expect(articles.map(\.annotator) == ["user-1", "eva@example.org"])
    #expect(articles.map(\.id) == ["task-12", "task-12"])
    let first = articles[0].annotations
    #expect(first.map(\.label) == ["claim", "fact"])
    #expect(first.map(\.range) == [TextRange(0, 12), TextRange(0, 12)])
    #expect(first[0].attributes == ["speaker": "Ann\nBen"])
    #expect(first[0].at?.description == "2026-03-04T10:11:12.131Z")
    #expect(articles[0].notes.map(\.text) == ["sure?"])
    #expect(articles[1].annotations.map(\.label) == ["quote"])
  }

  @Test func `predictions are suggestions and never labels`() throws {
    let articles = try read(
      #"[{"data":{"text":"He ran."},"annotations":[],"predictions":["#
        + #"{"model_version":"m","score":0.5,"result":[\#(Self.region(0, 7, nil, "fact"))]}]}]"#)
    #expect(articles[0].annotations.isEmpty)
    #expect(articles[0].suggestions.map(\.label) == ["fact"])
    #expect(articles[0].suggestions.map(\.score) == [0.5])
    #expect(articles[0].suggestions.map(\.model) == ["m"])
  }

  @Test func `our own task, edited there by somebody, stays ours; another's is another's`() throws {
    let files = RoundTrip.write([GoldenSessions.all[0]], LabelStudioFormat())
    var tasks = String(decoding: try #require(files["tasks.json"]), as: UTF8.self)
    let other =
      #",{"completed_by":9,"result":[\#(Self.region(0, 41, nil, "quote"))]}],"predictions""#
    tasks = tasks.replacing(#"[{"ground_truth":false"#, with: #"[{"completed_by":1,"x":0"#)
      .replacing(#"],"predictions""#, with: other)
    let articles = try read(tasks)
    #expect(articles.map(\.annotator) == ["anna", "user-9"])
    let sessions = try RoundTrip.sessions(articles)
    #expect(sessions[0].sentences[1].note == GoldenSessions.all[0].sentences[1].note)
    #expect(sessions[1].sentences.map(\.labels) == [["quote"], [], [], [], [], []])
    #expect(sessions[1].sentences.allSatisfy { $0.note == nil && !$0.flagged })
  }

  @Test func `names that no control can have are given others`() throws {
    var session = GoldenSessions.all[1]
    var sentence = session.sentences[0]
    sentence.annotations[0].attributes = ["note": "a", "who said": "b", "text": "c", "label": ""]
    try session.record(
      Change(
        number: session.nextChangeNumber, at: session.updated, by: "x", command: "x",
        events: [
          .annotations(
            sentence.id, old: session.sentences[0].annotations, new: sentence.annotations)
        ]))
    let files = RoundTrip.write([session], LabelStudioFormat())
    let config = String(decoding: try #require(files["config.xml"]), as: UTF8.self)
    #expect(config.contains(#"<TextArea name="attribute-3" toName="text" perRegion="true""#))
    #expect(config.contains(#"placeholder="who said"/>"#))
    let back = try RoundTrip.sessions(RoundTrip.read(files, LabelStudioFormat()))[0]
    #expect(back.sentences[0].annotations[0].attributes == sentence.annotations[0].attributes)
  }

  @Test func `the interface escapes what XML does not have`() throws {
    var options = GoldenSessions.options
    options.labels[0].name = "a<b & \"c\"\n\u{1}"
    options.labels[0].key = ","
    options.labels[1].color = "no colour"
    let files = RoundTrip.write([], LabelStudioFormat(), options)
    let config = String(decoding: try #require(files["config.xml"]), as: UTF8.self)
    #expect(
      config.contains(##"<Label value="a&lt;b &amp; &quot;c&quot;&#10; " background="#94700a"/>"##))
    #expect(config.contains(#"<Label value="quote" hotkey="q"/>"#))
  }

  @Test func `offsets of another unit are told by the text that they cover`() {
    let error = #expect(throws: ImportError.self) {
      try read("[" + Self.task(Self.region(0, 10, "A 📉 fell.", "claim")) + "]")
    }
    #expect(error?.message.contains("and the file says 'A 📉 fell.'") == true)
    #expect(error?.hints == ["these look like UTF-16 offsets: --offsets utf16"])
    #expect(error?.file == "export.json")
  }

  @Test(arguments: [
    (task(region(3, 3, nil, "x")), "covers nothing"),
    (task(region(3, 30, nil, "x")), "lies outside the text"),
    (task(region(3, 5, nil, "x")) + ",", "is not JSON"),
    (#"{"id":5,"annotations":[]}"#, "'[1].data' is missing"),
    (#"{"data":{"a":"x","b":"y"}}"#, "'[1].data.text' is missing"),
    (#"{"text":"A","label":[[0,1,"x"]]}"#, "'[1].data' is missing"),
    (
      task(#"{"id":"1","type":"labels","value":{"start":"0","end":"1","labels":["x"]}}"#),
      "must be a whole number"
    ),
  ])
  func `bad tasks are refused with their place`(_ task: String, _ words: String) {
    let error = #expect(throws: ImportError.self) {
      try read("[{\"data\":{\"text\":\"fine\"}},\n\(task)\n]")
    }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "no error")")
    #expect((error?.line ?? 0) >= 2)
  }

  @Test func `other files may lie in the folder, and one alone has any name`() throws {
    let tasks = ContiguousArray(#"[{"data":{"text":"A."}}]"#.utf8)
    let card = ContiguousArray(#"{"about":"this folder"}"#.utf8)
    let format = LabelStudioFormat()
    let folder = ImportFiles(["x/card.json": card, "x/tasks.json": tasks, "x/config.xml": []])
    #expect(try format.read(folder, ImportOptions()).map(\.text) == ["A."])
    #expect(try format.read(ImportFiles(["any": tasks]), ImportOptions()).map(\.text) == ["A."])
  }

  @Test func `two texts for one id, and files of choices, are refused`() {
    let meta = #""meta":{"galley":{"article":"a","offsets":"codepoint"}}"#
    let two = #expect(throws: ImportError.self) {
      try read(#"[{"data":{"text":"A."},\#(meta)},{"data":{"text":"B."},\#(meta)}]"#)
    }
    #expect(two?.message.contains("has another text") == true)
    let choices = #expect(throws: ImportError.self) {
      try read(
        #"[{"data":{"text":"A."},"annotations":[{"result":[{"type":"choices","value":"#
          + #"{"choices":["x"]}}]}]}]"#)
    }
    #expect(choices?.hints == ["'galley import label-studio-sentences' reads it"])
    let lines = #expect(throws: ImportError.self) { try read("{\"data\":{}}\n{\"data\":{}}") }
    #expect(lines?.line == 2)
    let folder = #expect(throws: ImportError.self) {
      try LabelStudioFormat().read(ImportFiles(["config.xml": []]), ImportOptions())
    }
    #expect(folder?.message == "there is no file of tasks, 'tasks.json'")
  }
}

@Suite struct LabelStudioSentencesTests {
  private func read(_ json: String) throws(ImportError) -> [ImportedArticle] {
    try LabelStudioSentencesFormat().read(
      ImportFiles(ContiguousArray(json.utf8), name: "export.json"), ImportOptions())
  }

  private func task(_ text: String, _ annotations: String...) -> String {
    #"{"data":{"text":"\#(text)"},"annotations":[\#(annotations.joined(separator: ","))]}"#
  }

  private func choice(_ labels: String, by: Int, more: String = "") -> String {
    #"{"completed_by":\#(by)\#(more),"result":[{"id":"q","from_name":"kind","to_name":"text","#
      + #""type":"choices","value":{"choices":[\#(labels)]}}]}"#
  }

  @Test func `everybody who chose has an article of all sentences`() throws {
    let articles = try read(
      "["
        + [
          task("One.", choice(#""claim","fact""#, by: 1), choice(#""quote""#, by: 2)),
          task("Two.", choice(#""none""#, by: 3, more: #","was_cancelled":true"#)),
          task("Three.", choice(#""fact""#, by: 2)),
        ].joined(separator: ",\n") + "]")
    #expect(articles.map(\.annotator) == ["user-1", "user-2"])
    #expect(articles.map(\.text) == ["One.\nTwo.\nThree.", "One.\nTwo.\nThree."])
    #expect(articles[0].annotations.map(\.label) == ["claim", "fact"])
    #expect(articles[1].annotations.map(\.label) == ["quote", "fact"])
  }

  @Test func `another choice keeps what is known of the sentence`() throws {
    let files = RoundTrip.write([GoldenSessions.all[0]], LabelStudioSentencesFormat())
    let tasks = String(decoding: try #require(files["tasks.json"]), as: UTF8.self)
      .replacing(#"{"choices":["fact"]}}]}],"predictions":[]"#, with: #"{"choices":["claim"]}}]}]"#)
    let session = try RoundTrip.sessions(read(tasks))[0]
    #expect(session.sentences[2].labels == ["claim"])
    #expect(session.sentences[2].flagged)
    #expect(session.article.text == GoldenSessions.all[0].article.text)
  }

  @Test func `files of regions are refused`() {
    let error = #expect(throws: ImportError.self) {
      try read(
        #"[{"data":{"text":"A."},"annotations":[{"result":[{"type":"labels","value":"#
          + #"{"start":0,"end":1,"labels":["x"]}}]}]}]"#)
    }
    #expect(error?.hints == ["'galley import label-studio' reads it"])
  }
}
