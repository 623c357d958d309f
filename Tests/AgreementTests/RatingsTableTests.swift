import Agreement
import Testing

@Suite struct RatingsTableTests {
  private func table(
    _ text: String, labels: [String]? = nil, block: Int? = nil
  ) throws(RatingsTableError) -> RatingsTable {
    var reader = RatingsTableReader(labels: labels)
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + (block ?? bytes.count))
      try reader.read(ContiguousArray(bytes[start..<end]))
      start = end
    }
    return try reader.finish()
  }

  private func rows(_ table: RatingsTable) -> [String] {
    (0..<table.ratings.itemCount).map { item in
      table.items[item] + ":"
        + table.ratings.annotators.indices.map { annotator in
          " " + table.ratings.labels(ofItem: item, by: annotator).name(in: table.ratings.labels)
        }.joined()
    }
  }

  @Test func `reads items, annotators and labels in any order of columns and rows`() throws {
    let table = try table(
      "label,note,annotator,item\nquote,x,ben,1\nclaim,,ann,2\nfact,,ann,1\nclaim,,ben,2\n")
    #expect(table.ratings.annotators == ["ann", "ben"])
    #expect(table.ratings.labels == ["claim", "fact", "quote"])
    #expect(rows(table) == ["1: fact quote", "2: claim claim"])
  }

  /// Every quotation mark, line break and block end in every place.
  @Test(arguments: 1...40)
  func `reads quoted fields in blocks of any size`(_ block: Int) throws {
    let table = try table(
      "\u{FEFF}item,annotator,label\r\n\"a,\"\"1\"\"\",\"ann\",x\r\n\r\n\"two\r\nlines\",ann,\"x\"\r\n"
        + "\"a,\"\"1\"\"\",ben,y",
      block: block)
    #expect(rows(table) == ["a,\"1\": x y", "two\r\nlines: x "])
  }

  @Test func `several rows are several labels, the same row twice is one`() throws {
    let table = try table(
      "item,annotator,label\n1,ann,quote\n1,ben,claim\n1,ann,claim\n1,ann,quote\n2,ann,a+b\n")
    #expect(rows(table) == ["1: claim+quote claim", "2: a+b "])
    #expect(table.ratings.labels == ["a+b", "claim", "quote"])
  }

  @Test func `an empty label is no rating, and the item is counted`() throws {
    let table = try table("item,annotator,label\n1,ann,\n1,ben,x\n2,ann,\n")
    #expect(rows(table) == ["1:  x", "2:  "])
    #expect(table.ratings.ratingCount == 1)
  }

  @Test func `takes the labels and their order as they are given`() throws {
    let text = "item,annotator,label\n1,ann,b\n1,ben,a\n"
    #expect(try table(text, labels: ["b", "c", "a"]).ratings.labels == ["b", "c", "a"])
    #expect(throws: RatingsTableError(.unknownLabel("a"), line: 3)) {
      try table(text, labels: ["b"])
    }
  }

  @Test(arguments: [
    ("", RatingsTableError(.empty, line: 1)),
    ("\n\n", RatingsTableError(.empty, line: 1)),
    ("item,annotator,label\n", RatingsTableError(.noRows, line: 1)),
    ("item,annotator\n1,ann\n", RatingsTableError(.missingColumn("label"), line: 1)),
    ("item,label,annotator,label\n", RatingsTableError(.duplicateColumn("label"), line: 1)),
    (
      "item,annotator,label\n1,ann,x\n2,ann\n",
      RatingsTableError(.fieldCount(found: 2, expected: 3), line: 3)
    ),
    ("item,annotator,label\n\n\"1\n\",,x\n", RatingsTableError(.emptyField("annotator"), line: 3)),
    ("item,annotator,label\n,ann,x\n", RatingsTableError(.emptyField("item"), line: 2)),
    ("item,annotator,label\n1,\"ann,x\n2,ann,x\n", RatingsTableError(.openQuote, line: 2)),
    ("item,annotator,label\n1,\"ann\"x,x\n", RatingsTableError(.afterQuote, line: 2)),
  ])
  func `says what is wrong and on which line`(_ text: String, _ error: RatingsTableError) {
    #expect(throws: error) { try table(text) }
    #expect(throws: error) { try table(text, block: 1) }
  }

  @Test func `bytes that are no text are refused`() {
    var reader = RatingsTableReader()
    #expect(throws: RatingsTableError(.notUTF8, line: 2)) {
      try reader.read(ContiguousArray("item,annotator,label\n\u{1},ann,".utf8) + [0xFF, 0x0A])
    }
  }

  @Test func `more than 64 labels are refused where the first one too many stands`() {
    let text =
      "item,annotator,label\n"
      + (1...65).map { "\($0),ann,label \($0)\n" }.joined()
    #expect(throws: RatingsTableError(.limit(.tooManyLabels(65)), line: 66)) { try table(text) }
  }

  @Test func `a quotation mark that is never closed does not fill the memory`() throws {
    var reader = RatingsTableReader()
    try reader.read(ContiguousArray("item,annotator,label\n1,ann,\"".utf8))
    let block = ContiguousArray<UInt8>(repeating: 0x61, count: 600_000)
    try reader.read(block)
    #expect(throws: RatingsTableError(.tooLong, line: 2)) { try reader.read(block) }
  }

  @Test func `many names keep their places`() throws {
    let items = (0..<5_000).map { "item \($0 * 7)" }
    let table = try table(
      "item,annotator,label\n"
        + items.map { "\($0),ann,x\n" }.joined() + items.reversed().map { "\($0),ben,y\n" }.joined()
    )
    #expect(table.items.names == items)
    #expect(rows(table).allSatisfy { $0.hasSuffix(": x y") })
  }
}
