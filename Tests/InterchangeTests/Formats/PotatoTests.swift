import AnnotationModel
import Interchange
import Testing

@Suite struct PotatoTests {
  private static let items = """
    {"id":"one","text":"A 📉 fell. He ran."}
    {"id":2,"text":"No one looked."}
    """

  private static func state(_ user: String, _ spans: String, labels: String = "") -> String {
    """
    {"user_id": "\(user)", "max_assignments": -1, "instance_id_ordering": ["one"],
     "instance_id_to_behavioral_data": {"one": {"time": 5}},
     "instance_id_to_label_to_value": {\(labels)},
     "instance_id_to_span_to_value": {
       "one": [\(spans)]}}
    """
  }

  private static func span(_ start: Int, _ end: Int, _ more: String = "") -> String {
    #"[{"schema":"s","name":"claim","title":"Claim","start":\#(start),"end":\#(end)\#(more)},"1"]"#
  }

  private func read(
    _ files: [String: String], items: String = items
  ) throws(ImportError) -> [ImportedArticle] {
    var all = files.mapValues { ContiguousArray($0.utf8) }
    all["data/x.jsonl"] = ContiguousArray(items.utf8)
    return try PotatoFormat().read(ImportFiles(all), ImportOptions())
  }

  @Test func `a project of others is read, a user an article, with items that nobody did`() throws {
    let articles = try read([
      "annotation_output/eva/user_state.json": Self.state(
        "eva",
        Self.span(0, 9, #","id":"x","additional_parts":[{"start":10,"end":12,"text":"He"}]"#),
        labels: #""one":[[{"schema":"k","name":"quote"},"quote"],"#
          + #"[{"schema":"k","name":"text_box"},"free text"],[{"schema":"l","name":"3"},"3"]]"#),
      "annotation_output/ben/user_state.json": Self.state("ben", Self.span(10, 17)),
      "annotation_output/user_config.json": #"{"username":"eva"}"#,
    ])
    #expect(articles.map(\.annotator) == ["ben", "eva", nil])
    #expect(articles.map(\.id) == ["one", "one", "2"])
    #expect(articles[0].annotations.map(\.range) == [TextRange(13, 20)])
    #expect(
      articles[1].annotations.map(\.range)
        == [TextRange(0, 12), TextRange(13, 15), TextRange(0, 20)])
    #expect(articles[1].annotations.map(\.label) == ["claim", "claim", "quote"])
    #expect(articles[2].annotations.isEmpty)
  }

  @Test func `the members of items are called as the configuration says`() throws {
    let articles = try read(
      ["config.yaml": "item_properties:\n  id_key: \"nr\"\n  text_key: body  \n"],
      items: #"{"nr":5,"body":"Some text."}"#)
    #expect(articles.map(\.id) == ["5"])
    #expect(articles.map(\.text) == ["Some text."])
  }

  @Test func `only the data files that the configuration lists are read`() throws {
    let articles = try read([
      "config.yaml": "data_files:\n  - \"data/x.jsonl\"\nport: 8000\n- no entry\n",
      "card.json": #"{"about":"this folder"}"#,
    ])
    #expect(articles.map(\.id) == ["one", "2"])
  }

  @Test func `annotators of one article share its item, and their names are folders`() throws {
    var other = GoldenSessions.all[0]
    other.annotator = "Анна"
    var third = GoldenSessions.all[0]
    third.annotator = "Борис"
    let files = RoundTrip.write(
      [GoldenSessions.all[0], other, third, GoldenSessions.all[0]].enumerated().map {
        ExportedArticle($1, name: "name-\($0)")
      }, PotatoFormat(), GoldenSessions.options)
    #expect(
      files.keys.filter { $0.hasSuffix("user_state.json") }.sorted() == [
        "annotation_output/anna/user_state.json", "annotation_output/annotator-2/user_state.json",
        "annotation_output/annotator/user_state.json",
      ])
    let items = String(decoding: try #require(files["data/articles.jsonl"]), as: UTF8.self)
    // The same annotator has the article twice: that is another item.
    #expect(items.split(separator: "\n").count == 2)
    let articles = try RoundTrip.read(files, PotatoFormat())
    #expect(articles.compactMap(\.annotator).sorted() == ["anna", "anna", "Анна", "Борис"])
    #expect(Set(articles.map(\.annotations.count)) == [8])
  }

  @Test func `names are quoted in the configuration`() throws {
    var options = GoldenSessions.options
    options.labels[0].name = "no: \"yes\"\n# x"
    let files = RoundTrip.write([], PotatoFormat(), options)
    let config = String(decoding: try #require(files["config.yaml"]), as: UTF8.self)
    #expect(config.contains(#"  - name: "no: \"yes\"\n# x""#))
    #expect(config.contains("  allow_all_users: true\n  users: []\n"))
  }

  @Test(arguments: [
    (span(3, 3), "covers nothing"), (span(3, 40), "lies outside the text"),
    (#"{"name":"x"}"#, "'instance_id_to_span_to_value.one' must be a list of pairs"),
    (#"[{"name":"x","start":"0","end":1},"1"]"#, "must be a whole number"),
    ("[", "is not JSON"),
  ])
  func `bad work is refused with its file`(_ spans: String, _ words: String) {
    let error = #expect(throws: ImportError.self) {
      try read(["out/eva/user_state.json": Self.state("eva", spans)])
    }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "no error")")
    #expect(error?.file == "out/eva/user_state.json")
    #expect((error?.line ?? 0) >= 5)
  }

  @Test func `a span is refused with its own line`() {
    let error = #expect(throws: ImportError.self) {
      try read(["a/user_state.json": Self.state("eva", Self.span(0, 2) + ",\n" + Self.span(9, 40))])
    }
    #expect(error?.message.contains("lies outside the text") == true)
    #expect(error?.line == 6)
  }

  @Test func `texts that are missing, or there twice, are refused`() {
    let state = ["a/user_state.json": Self.state("eva", Self.span(0, 1))]
    func message(_ items: String) -> String {
      #expect(throws: ImportError.self) { try read(state, items: items) }?.message ?? ""
    }
    #expect(message("").contains("annotations and no items"))
    #expect(message(#"{"id":"two","text":"x"}"#) == "there is no item 'one' in the data files")
    #expect(message(#"{"id":"one"}"#) == "'text' is missing")
    #expect(
      message("{\"id\":\"one\",\"text\":\"x\"}\n{\"id\":\"one\",\"text\":\"y\"}")
        == "the item 'one' is there twice")
  }
}
