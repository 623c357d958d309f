import AnnotationModel
import Interchange
import Testing

@Suite struct SpanTableTests {
  private let columns = "article,sentence,start,end,label,text,sentence_start,sentence_text\n"

  private func read(
    _ table: String, _ format: any Format = CSVSpansFormat(), offsets: OffsetUnit? = nil
  ) throws(ImportError) -> [ImportedArticle] {
    try format.read(ImportFiles(utf8(table), name: "table.csv"), ImportOptions(offsets: offsets))
  }

  private func error(_ table: String) -> ImportError? {
    #expect(throws: ImportError.self) { try read(table) }
  }

  @Test func `sentences are put together from the rows of their labels`() throws {
    let articles = try read(
      columns + "a,2,12,16,fact,Two.,12,Two.\r\na,1,2,5,claim,📉 f,0,A 📉 fell.\r\n"
        + "a,1,0,9,quote,A 📉 fell.,0,A 📉 fell.\r\na,3,20,24,,Three,20,Three\r\n")
    try #require(articles.count == 1)
    #expect(articles[0].text == "A 📉 fell.\nTwo.\nThree")
    #expect(articles[0].annotations.map(\.label) == ["claim", "quote", "fact"])
    #expect(
      articles[0].annotations.map(\.range)
        == [TextRange(2, 8), TextRange(0, 12), TextRange(13, 17)])
  }

  @Test func `formulas are made harmless when asked, and come back`() throws {
    var options = GoldenSessions.options
    let articles = GoldenSessions.all.map { ExportedArticle($0) }
    let plain = RoundTrip.write(articles, CSVSpansFormat(), options)
    options.isHarmless = true
    options.hasByteOrderMark = true
    let harmless = RoundTrip.write(articles, CSVSpansFormat(), options)
    #expect(harmless != plain)
    #expect(
      try RoundTrip.read(harmless, CSVSpansFormat()) == RoundTrip.read(plain, CSVSpansFormat()))
  }

  @Test func `a row that was taken out is a label less`() throws {
    let file = RoundTrip.write([GoldenSessions.all[2]], CSVSpansFormat())
    let table = String(decoding: file.values.first ?? [], as: UTF8.self)
    #expect(try read(table)[0].annotations.map(\.label) == ["claim", "open question"])
    let rows = table.split(separator: "\r\n")
    let back = try read([rows[0], rows[2]].joined(separator: "\r\n"))
    #expect(back[0].annotations.map(\.label) == ["open question"])
    #expect(back[0].sha256 == nil)
  }

  @Test(arguments: [
    ("a,1,0,3,x,One.,0,One.\n", 2, "the text from 0 to 3 is 'One'"),
    ("a,1,0,5,x,One.,0,One.\n", 2, "lies outside the text"),
    ("a,1,3,3,x,,0,One.\n", 2, "covers nothing"),
    ("a,1,0,4,x,One.,0,One.\na,1,0,4,y,Two.,0,Two.\n", 3, "another text than in line 2"),
    ("a,1,0,4,x,One.,0,\n", 2, "the cell 'sentence_text' is empty"),
    ("a,,0,4,x,One.,0,One.\n", 2, "the cell 'sentence' is empty"),
    ("a,1,0,4,x,One.,zero,One.\n", 2, "the cell 'sentence_start' must be a whole number"),
    ("a,1,0,4\n", 2, "a row has to have a cell for each column"),
  ])
  func `bad rows are refused with their place`(_ rows: String, _ line: Int, _ words: String) {
    let error = error(columns + rows)
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "no error")")
    #expect(error?.line == line)
  }

  @Test func `other tables are known`() throws {
    let file = RoundTrip.write([GoldenSessions.all[0]], CSVFormat())
    let error = error(String(decoding: file.values.first ?? [], as: UTF8.self))
    #expect(error?.hints == ["'galley import csv' reads it"])
    #expect(self.error("start,end,label\n0,1,x\n")?.message.contains("no column") == true)
  }

  @Test func `offsets of another unit are named`() throws {
    var options = GoldenSessions.options
    options.offsets = .utf8
    let file = RoundTrip.write(
      [ExportedArticle(GoldenSessions.all[0])], CSVSpansFormat(), options)
    let table = String(decoding: file.values.first ?? [], as: UTF8.self)
    #expect(error(table)?.hints.first?.contains("--offsets utf8") == true)
    #expect(throws: Never.self) { try read(table, offsets: .utf8) }
  }
}
