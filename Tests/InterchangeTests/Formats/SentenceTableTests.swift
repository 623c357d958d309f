import AnnotationModel
import Interchange
import Testing

@Suite struct SentenceTableTests {
  private func read(
    _ table: String, _ format: any Format = CSVFormat(), offsets: OffsetUnit? = nil
  ) throws(ImportError) -> [ImportedArticle] {
    try format.read(ImportFiles(utf8(table), name: "table.csv"), ImportOptions(offsets: offsets))
  }

  private func error(
    _ table: String, _ format: any Format = CSVFormat(), offsets: OffsetUnit? = nil
  ) -> ImportError? {
    let error = #expect(throws: ImportError.self) { try read(table, format, offsets: offsets) }
    #expect(error?.file == "table.csv")
    return error
  }

  private func written(
    _ sessions: [Session] = GoldenSessions.all, _ format: any Format = CSVFormat(),
    _ change: (inout ExportOptions) -> Void = { _ in }
  ) -> String {
    var options = GoldenSessions.options
    change(&options)
    let files = RoundTrip.write(sessions.map { ExportedArticle($0) }, format, options)
    return String(decoding: files.values.first ?? [], as: UTF8.self)
  }

  @Test func `a table that somebody made is read: text, and a label or several`() throws {
    let articles = try read("text,label\nOne.,claim\n\"Two, \"\"so\"\".\",\n")
    try #require(articles.count == 1)
    #expect(articles[0].text == "One.\nTwo, \"so\".")
    #expect(articles[0].annotations.map(\.label) == ["claim"])
    let several = try read("id,labels,text\n1,claim|quote|claim,One.\n2,a\\|b|c\\\\d|e\\f,Two.\n")
    #expect(
      several[0].annotations.map(\.label) == ["claim", "quote", "a|b", "c\\d", "e\\f"])
  }

  @Test func `what programs make of cells is understood`() throws {
    let articles = try read(
      "text,label,flagged,sentence,start,end\r\nOne.,claim,True,1.0,0.0,4.0\r\nTwo.,,FALSE,2,5,9\r\n"
    )
    #expect(articles[0].flagged == [TextRange(0, 4)])
    for header in ["text;label", "\"text\";\"label\""] {
      let semicolons = try read("\(header)\nOne, two.;claim\n")
      #expect(semicolons[0].text == "One, two.")
      #expect(semicolons[0].annotations.map(\.label) == ["claim"])
    }
  }

  @Test func `rows may be sorted in any way`() throws {
    let lines = written([GoldenSessions.all[2], GoldenSessions.all[0]], TSVFormat())
    // One sentence has line breaks in a cell, and so the rows are cut where an article's id stands.
    let rows = lines.split(separator: "\r\n", omittingEmptySubsequences: true)
    let table = ([rows[0]] + rows.dropFirst().reversed()).joined(separator: "\r\n")
    let articles = try read(table, TSVFormat())
    #expect(
      Set(articles.map(\.text))
        == [GoldenSessions.all[0].article.text, GoldenSessions.all[2].article.text])
    #expect(articles.allSatisfy { $0.sha256 != nil })
  }

  @Test func `labels that were changed in the table are the labels`() throws {
    let table = written([GoldenSessions.all[0]])
      .replacing(",claim,claim,", with: ",fact,fact|claim,")
      .replacing(",quote,quote|claim,", with: ",quote,quote,")
    let session = try RoundTrip.sessions(read(table))[0]
    #expect(session.sentences[0].labels == ["fact", "claim"])
    #expect(session.sentences[0].spans.map(\.label) == ["fact"])
    #expect(session.sentences[1].labels == ["quote"])
    #expect(session.sentences[1].annotations[0].attributes == ["speaker": "Ana Ruiz"])
    #expect(session.article.text == GoldenSessions.all[0].article.text)
  }

  @Test func `one cell changed and not the other is asked about`() {
    let error = error("text,label,labels\nOne.,fact,claim|quote\n")
    #expect(error?.message == "'label' is 'fact', and 'labels' begins with 'claim'")
    #expect(error?.line == 2)
  }

  @Test func `formulas are made harmless when asked, and come back`() throws {
    let plain = written()
    #expect(plain.contains("=СУМА(1;2)") && !plain.contains("'=СУМА(1;2)"))
    let harmless = written { $0.isHarmless = true }
    #expect(harmless.contains("\"'=СУМА(1;2)"))
    #expect(try read(harmless) == read(plain))
    let tabs = written(GoldenSessions.all, TSVFormat()) { $0.isHarmless = true }
    #expect(try read(tabs, TSVFormat()) == read(plain))
  }

  @Test func `a byte-order mark is written when asked, and passed over`() throws {
    let marked = written { $0.hasByteOrderMark = true }
    #expect(Array(marked.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(try read(marked) == read(written()))
  }

  @Test func `of chosen sentences alone the rows are there`() throws {
    var article = ExportedArticle(GoldenSessions.all[0])
    for index in [1, 2, 4] { article.sentences[index].leaveOut() }
    let files = RoundTrip.write([article], CSVFormat(), GoldenSessions.options)
    let back = try RoundTrip.read(files, CSVFormat())
    #expect(
      back[0].text
        == "The cafe\u{301} 📉 lost 12% of its sales in May. Photo: the square in spring\n"
        + "Who pays?\n")
    #expect(back[0].sha256 == nil)
  }

  @Test(arguments: [
    ("text,label\na,b,c\n", 2, "a row has to have a cell for each column"),
    ("text,label\na,b\n\"open,c\n", 3, "a quote that opens a cell has to be closed"),
    ("sentence,label\na,b\n", 1, "the table has no column 'text'"),
    ("text,label\na,b\n,c\n", 3, "the cell 'text' is empty"),
    ("text,start,end\na 📉 b,0,6\n", 2, "lies outside the text"),
    ("text,start,end\nab,5,5\n", 2, "covers nothing"),
    ("text,start,end\nab,x,2\n", 2, "the cell 'start' must be a whole number, not 'x'"),
    ("text,flagged\nab,maybe\n", 2, "the cell 'flagged' must be true or false"),
    ("text,spans\nab,[{\n", 2, "the cell 'spans' is not JSON"),
    (
      "text,spans\nab,\"[{\"\"label\"\":\"\"x\"\",\"\"start\"\":1,\"\"end\"\":3}]\"\n", 2,
      "lies outside the text"
    ),
    ("text,spans\nab,\"[{\"\"start\"\":1,\"\"end\"\":2}]\"\n", 2, "'spans[0].label' is missing"),
    ("text,label,at\nab,x,yesterday\n", 2, "the cell 'at' must be a time"),
    ("text,label,origin\nab,x,dream\n", 2, "the cell 'origin' must be manual"),
    ("text,label,score\nab,x,nan\n", 2, "the cell 'score' must be a number"),
    ("article,sentence,text\na,1,ab\na,1,cd\n", 3, "the sentence 1 of 'a' stands in line 2"),
    ("text,text\na,b\n", 1, "'text' is there twice"),
    ("{\"text\":\"a\",\"label\":\"b\"}\n", 1, "has to end"),
    ("article,text,sentence_text\na,b,c\n", 1, "belongs to another kind of table"),
    ("", 1, "a table has to begin with a row"),
  ])
  func `bad tables are refused with their place`(_ table: String, _ line: Int, _ words: String) {
    let error = error(table)
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "no error")")
    #expect(error?.line == line)
  }

  @Test func `offsets of another unit are named`() {
    let table = written([GoldenSessions.all[0]]) { $0.offsets = .utf16 }
    let error = error(table)
    #expect(error?.line == 2)
    #expect(error?.hints.first?.contains("--offsets utf16") == true)
    #expect(throws: Never.self) { try read(table, offsets: .utf16) }
  }

  @Test func `two texts for one article are refused`() {
    let columns = "article,annotator,sentence,sentences,sha256,text\n"
    let error = error("\(columns)a,x,1,1,0,One.\na,y,1,1,0,Two.\n")
    #expect(error?.message == "the article 'a' has another text than in line 2")
  }

  @Test func `tabs and commas are told apart`() {
    #expect(error("text\tlabel\nOne.\tx\n")?.hints.last?.contains("import tsv") == true)
    #expect(error("text,label\nOne.,x\n", TSVFormat())?.hints.last?.contains("import csv") == true)
  }

  @Test func `a text that was changed is refused`() throws {
    let table = written([GoldenSessions.all[2]]).replacing("السوق", with: "سوقال")
    #expect(throws: ImportError.self) { try RoundTrip.sessions(read(table)) }
  }
}
