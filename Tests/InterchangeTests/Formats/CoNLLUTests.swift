import AnnotationModel
import Interchange
import Testing

@Suite struct CoNLLUTests {
  /// Ten columns, of which two are given.
  private func word(_ id: String, _ form: String, _ misc: String = "_") -> String {
    "\(id)\t\(form)\t_\t_\t_\t_\t_\t_\t_\t\(misc)"
  }

  private func read(
    _ lines: String..., offsets: OffsetUnit? = nil
  ) throws(ImportError) -> [ImportedArticle] {
    try CoNLLUFormat().read(
      ImportFiles(utf8(lines.joined(separator: "\n")), name: "a.conllu"),
      ImportOptions(offsets: offsets))
  }

  private func error(_ lines: [String], offsets: OffsetUnit? = nil) -> ImportError? {
    #expect(throws: ImportError.self) {
      try CoNLLUFormat().read(
        ImportFiles(utf8(lines.joined(separator: "\n")), name: "a.conllu"),
        ImportOptions(offsets: offsets))
    }
  }

  private func golden(_ change: (String) -> String) throws -> String {
    let files = RoundTrip.write([GoldenSessions.all[0]], CoNLLUFormat())
    return change(String(decoding: try #require(files["main.conllu"]), as: UTF8.self))
  }

  @Test func `a treebank of others is read, with what is written as one word`() throws {
    let articles = try read(
      "# newdoc id = d1", "# newpar", "# sent_id = 1", "# text = Vámonos al mar.",
      "# label = quote|claim", "# span = 3-4 claim", word("1-2", "Vámonos"), word("1", "Vamos"),
      word("2", "nos"), word("3-4", "al"), word("3", "a"), word("4", "el"),
      word("5", "mar", "SpaceAfter=No"), word("5.1", "que"), word("6", ".", #"SpacesAfter=\s\n"#),
      "", word("1", "Sí", "X=1|SpaceAfter=No"), "", "# newdoc", word("1", "No"), "")
    try #require(articles.count == 2)
    #expect(articles[0].id == "d1")
    #expect(articles[0].text == "Vámonos al mar. \nSí")
    #expect(articles[0].sentences == [TextRange(0, 16), TextRange(18, 21)])
    #expect(articles[0].annotations.map(\.label) == ["quote", "claim", "claim"])
    #expect(articles[0].annotations.map(\.range.end) == [16, 16, 11])
    #expect(articles[1].text == "No ")
    #expect(articles[1].id == nil)
  }

  @Test func `labels that were changed by hand are the ones that count`() throws {
    let file = try golden {
      $0.replacing("# label = claim\n# span = 3-6 fact\n", with: "# label = fact\n")
        .replacing("# label = quote|claim", with: "# label = quote")
    }
    let session = try RoundTrip.sessions(
      CoNLLUFormat().read(ImportFiles(utf8(file)), ImportOptions()))[0]
    #expect(session.sentences[0].labels == ["fact"])
    #expect(session.sentences[0].spans.isEmpty)
    #expect(session.sentences[1].labels == ["quote"])
    #expect(session.sentences[1].annotations[0].attributes == ["speaker": "Ana Ruiz"])
    #expect(session.sentences[1].spans.count == 2)
  }

  @Test(
    arguments: [
      (["1\tThe\tO", ""], 1, "ten columns"),
      (["The O"], 1, "ten columns"),
      ([#"{"text":"a"}"#], 1, "ten columns"),
    ])
  func `lines of another format are refused`(
    _ lines: [String], _ line: Int, _ words: String
  ) {
    let error = error(lines)
    #expect(error?.line == line)
    #expect(error?.message.contains(words) == true)
    #expect(error?.hints.isEmpty == false)
  }

  @Test func `damage is refused where it is`() {
    let a = word("1", "a")
    let b = word("2", "b")
    #expect(error([a, word("3", "c")])?.message == "word 3 stands where word 2 should")
    #expect(error([a, "", b])?.line == 3)
    #expect(error(["# span = 1-3 x", a, b])?.message.contains("has 2") == true)
    #expect(error(["# span = 2-1 x", a, b])?.line == 1)
    #expect(error(["# span = 0-1 x", a, b])?.line == 1)
    #expect(error(["# span = 1", a])?.line == 1)
    #expect(error(["# span = 1-2 x|", a, b])?.line == 1)
    #expect(error(["# label = x|", a])?.message == "a label is empty")
    #expect(error([#"# label = x\q"#, a])?.line == 1)
    #expect(error(["# label = x", "", a])?.message.contains("no words") == true)
    #expect(error(["# text = a c", a, b])?.message.contains("# text") == true)
    #expect(error(["# sent_id = 1", a, "", "# sent_id = 1", a])?.line == 4)
    #expect(error([a, "# text = b"])?.line == 2)
    #expect(error(["# newdoc id = d", "# newdoc id = e", a])?.line == 1)
    #expect(error([word("x", "a")])?.message == "'x' is not the id of a word")
    #expect(error([word("1-99999999999", "a")])?.line == 1)
    #expect(error([word("1-101", "a")])?.message == "a form is written for 101 words")
    #expect(error([word("1", "")])?.message == "a word has no form")
    #expect(error([word("1", "a", #"SpacesAfter=\x"#)])?.line == 1)
    #expect(error([word("1", "a", "SpacesAfter=b")])?.line == 1)
    #expect(error([String(a.dropLast(3))])?.hints.isEmpty == false)
  }

  @Test func `two texts for one id are refused`() {
    let error = error([
      "# newdoc id = d", word("1", "a"), "", "# newdoc id = d", word("1", "b"), "",
    ])
    #expect(error?.message == "the article 'd' has another text than in line 1")
    #expect(error?.line == 4)
  }

  @Test func `a text that a program changed is refused`() throws {
    let file = try golden { $0.replacing("SpaceAfter=No", with: "_") }
    let articles = try CoNLLUFormat().read(ImportFiles(utf8(file)), ImportOptions())
    #expect(throws: ImportError.self) { try RoundTrip.sessions(articles) }
  }

  @Test func `other offsets than the file says are refused`() throws {
    let file = try golden { $0 }
    let error = error([file], offsets: .utf16)
    #expect(error?.message.contains("code point") == true)
    #expect(throws: Never.self) { try read(file, offsets: .codepoint) }
  }

  @Test func `a damaged file never stops the program`() throws {
    let file = utf8(try golden { $0 })
    var noise = Noise(seed: 5)
    for _ in 0..<300 {
      _ = try? RoundTrip.sessions(
        CoNLLUFormat().read(ImportFiles(noise.damaged(file)), ImportOptions()))
    }
  }
}
