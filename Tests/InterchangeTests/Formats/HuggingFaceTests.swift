import AnnotationModel
import Interchange
import Testing

@Suite struct HuggingFaceTests {
  private static let readme = """
    ---
    license: cc-by-4.0
    dataset_info:
      features:
      - name: text
        dtype: string
      - name: label
        dtype:
          class_label:
            names:
              '0': claim
              '1': 'it''s a quote'
              '2': "\\u0442\\"x"
      splits:
      - name: train
    ---
    # A card
    '3': no label
    """

  private func read(
    _ rows: String..., readme: String? = readme, offsets: OffsetUnit? = nil
  ) throws(ImportError) -> [ImportedArticle] {
    var files = ["data/train.jsonl": ContiguousArray(rows.joined(separator: "\n").utf8)]
    if let readme { files["README.md"] = ContiguousArray(readme.utf8) }
    return try HuggingFaceFormat().read(ImportFiles(files), ImportOptions(offsets: offsets))
  }

  @Test func `numbers of labels are names by the README`() throws {
    let articles = try read(
      #"{"text":"One.","label":0}"#, #"{"text":"Two.","labels":[2,1]}"#,
      #"{"text":"Three.","label":-1,"labels":[]}"#, #"{"text":"Four.","label":"claim"}"#,
      #"{"text":"Five.","label":1,"spans":[{"start":0,"end":4,"label":0,"attributes":[]}]}"#)
    try #require(articles.count == 1)
    #expect(articles[0].text == "One.\nTwo.\nThree.\nFour.\nFive.")
    #expect(
      articles[0].annotations.map(\.label)
        == ["claim", "т\"x", "it's a quote", "claim", "it's a quote", "claim"])
    #expect(articles[0].annotations.last?.range == TextRange(23, 27))
  }

  @Test func `the midnight that datasets puts behind a date is taken away`() throws {
    let date = "2026-05-30 00:00:00"
    #expect(
      try read(#"{"text":"A.","label":0,"published":"\#(date)"}"#)[0].published == "2026-05-30")
    #expect(
      try read(#"{"text":"A.","labels":[0],"published":"\#(date)"}"#)[0].published == "2026-05-30")
    #expect(try read(#"{"text":"A.","label":"claim","published":"\#(date)"}"#)[0].published == date)
  }

  @Test func `every split has its file, and only files with rows are named`() throws {
    var articles = GoldenSessions.all.map { ExportedArticle($0) }
    articles[1].split = .test
    for index in articles[2].sentences.indices {
      articles[2].sentences[index].sentence.annotations = []
    }
    articles[2].split = .validation
    let files = RoundTrip.write(articles, HuggingFaceFormat(), GoldenSessions.options)
    let readme = String(decoding: files["README.md"] ?? [], as: UTF8.self)
    #expect(readme.contains("- split: train\n    path: data/train.jsonl\n"))
    #expect(readme.contains("- split: test\n    path: data/test.jsonl\n"))
    #expect(!readme.contains("validation"))
    #expect(files.keys.sorted() == ["README.md", "data/test.jsonl", "data/train.jsonl"])
  }

  @Test func `labels that the schemas lack are named too, and names are quoted`() throws {
    var article = ExportedArticle(GoldenSessions.all[0])
    article.sentences[0].sentence.annotations[0].label = "no \"1\"\u{85}\\"
    let files = RoundTrip.write([article], HuggingFaceFormat(), GoldenSessions.options)
    let readme = String(decoding: files["README.md"] ?? [], as: UTF8.self)
    #expect(readme.contains(#"'5': "no \"1\"\u0085\\""# + "\n"))
    let back = try RoundTrip.read(files, HuggingFaceFormat())
    #expect(back[0].annotations[0].label == "no \"1\"\u{85}\\")
  }

  @Test func `a number without a README says what is missing`() throws {
    let error = #expect(throws: ImportError.self) {
      try read(#"{"text":"A.","label":"x"}"#, #"{"text":"B.","label":1}"#, readme: nil)
    }
    #expect(error?.line == 2)
    #expect(error?.file == "data/train.jsonl")
    #expect(error?.hints.first?.contains("README.md") == true)
  }

  @Test func `a folder of Parquet says how to go on`() throws {
    let readme = "---\nconfigs:\n- data_files:\n  - path: data/train.parquet\n---\n"
    let error = #expect(throws: ImportError.self) {
      try HuggingFaceFormat().read(
        ImportFiles(["README.md": ContiguousArray(readme.utf8)]), ImportOptions())
    }
    #expect(error?.hints.first?.contains("duckdb") == true)
  }

  @Test func `offsets in another unit are found by the row's text`() throws {
    let row = #"{"text":"A 📉 fell.","start":7,"end":17}"#
    let error = #expect(throws: ImportError.self) { try read(row) }
    #expect(error?.hints.first?.contains("--offsets utf16") == true)
    #expect(try read(row, offsets: .utf16).count == 1)
  }

  @Test func `two texts for one id are refused`() throws {
    func row(_ text: String) -> String {
      #"{"text":"\#(text)","article":"a","session":"\#(text)","sentences":1,"sha256":"0"}"#
    }
    let error = #expect(throws: ImportError.self) { try read(row("A."), row("B.")) }
    #expect(error?.message == "the article 'a' has another text than in line 1")
  }

  @Test(arguments: [
    (#"{"text":"a b","label":3}"#, "README.md names the labels 0 to 2"),
    (#"{"text":"a b","label":[0]}"#, "'label' must be a label's name or number"),
    (#"{"text":"a b","spans":[{"start":1,"end":1,"label":0}]}"#, "covers nothing"),
    (#"{"text":"a b","spans":[{"start":1,"end":4,"label":0}]}"#, "lies outside the text"),
    (#"{"text":"a b","spans":[{"start":1,"label":0}]}"#, "'spans[0].end' is missing"),
    (#"{"text":"a b","spans":{"start":[1],"end":[2]}}"#, "'spans' must be an array"),
    (#"{"text":"","label":0}"#, "a sentence is empty"),
    (#"{"text":"a","label":0"#, "is not JSON"),
    (#"{"sentence":"a","label":0}"#, "'text' is missing"),
  ])
  func `bad rows are refused with their place`(_ row: String, _ words: String) {
    let error = #expect(throws: ImportError.self) { try read(#"{"text":"fine"}"#, row) }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "no error")")
    #expect(error?.line == 2)
  }
}
