import Interchange
import Testing

private func rows(
  _ bytes: ContiguousArray<UInt8>, _ separator: CSVSeparator = .comma
) throws(ImportError) -> [[String]] {
  var reader = try CSVReader(bytes, separator: separator)
  var rows = [reader.header]
  while let row = try reader.next() { rows.append(row.cells) }
  return rows
}

/// Unlike `==` of strings, tells apart what Unicode calls equivalent.
private func exact(_ rows: [[String]]) -> [[[UInt8]]] { rows.map { $0.map { Array($0.utf8) } } }

@Suite struct CSVTests {
  // MARK: - Writing

  @Test func `writes quotes where they are needed`() {
    var writer = CSVWriter(columns: ["id", "text"])
    writer.row(["1", "a,b"])
    writer.row(["", "say \"x\""])
    writer.row([" 'a\tb' ", "a\nb\r"])
    writer.row(["=1", "\u{FEFF}x"])
    writer.field(-7)
    writer.field("")
    writer.endRow()
    #expect(
      String(decoding: writer.take(), as: UTF8.self)
        == "id,text\r\n1,\"a,b\"\r\n,\"say \"\"x\"\"\"\r\n 'a\tb' ,\"a\nb\r\"\r\n"
        + "=1,\"\u{FEFF}x\"\r\n-7,\r\n")
  }

  @Test func `parts cells with tabs`() {
    var writer = CSVWriter(columns: ["a", "b"], separator: .tab, byteOrderMark: true)
    writer.row(["1,2", "3\t4"])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\u{FEFF}a\tb\r\n1,2\t\"3\t4\"\r\n")
  }

  @Test func `makes formulas harmless and says so`() throws {
    var writer = CSVWriter(columns: ["a", "=b"], harmless: true)
    let cells = [
      ["=1+1", "x"], ["x", "-"], ["\t", "\r"], ["'=1", "''@"], ["'tis", "a=b"],
      ["\u{FF1D}1", "\n"],
      ["", "'"],
    ]
    for row in cells { writer.row(row) }
    let bytes = writer.take()
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "a,'=b,galley_harmless\r\n'=1+1,x,yes\r\nx,'-,yes\r\n'\t,\"'\r\",yes\r\n''=1,'''@,yes\r\n"
        + "'tis,a=b,\r\n'\u{FF1D}1,\"'\n\",yes\r\n,',\r\n")
    #expect(try rows(bytes) == [["a", "=b"]] + cells)
  }

  @Test func `takes no apostrophe away where none was added`() throws {
    #expect(try rows(utf8("a,b\r\n'=1,2\r\n")) == [["a", "b"], ["'=1", "2"]])
    // A row that someone added in between.
    #expect(try rows(utf8("a,galley_harmless\r\n'=1,\r\n'=2,yes\r\n")) == [["a"], ["'=1"], ["=2"]])
  }

  // MARK: - Reading

  @Test(
    arguments: [
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]), ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}a\r\n1", [["a"], ["1"]]), ("\u{FEFF}\"a\"\r\n", [["a"]]),
      ("a,b\r\n,\r\n\"\",\"\"", [["a", "b"], ["", ""], ["", ""]]),
      ("a,b\r\n1,", [["a", "b"], ["1", ""]]),
      ("a,b\r\n\"x\"\"y\",\"\"\"\"", [["a", "b"], ["x\"y", "\""]]),
      ("a,b\r\n\"x\r\ny,\rz\n\",2", [["a", "b"], ["x\r\ny,\rz\n", "2"]]),
      ("a,b\r\nsay \"x\", y", [["a", "b"], ["say \"x\"", " y"]]),
      ("a,b\r\n1,2\r\n\r\n\n\r\n", [["a", "b"], ["1", "2"]]),
      ("a\r\n\r\n\"\"\r\n", [["a"], [""], [""]]), ("a,galley_harmless\n\n", [["a"]]),
      ("galley_harmless\n'=\n", [["galley_harmless"], ["'="]]),
    ] as [(String, [[String]])])
  func `reads cells as they are`(_ text: String, _ cells: [[String]]) throws {
    #expect(exact(try rows(utf8(text))) == exact(cells))
  }

  @Test func `counts lines, those inside of cells too`() throws {
    var reader = try CSVReader(utf8("a,\"b\nc\"\r\n1,\"\n\n\"\n2,3"))
    #expect(reader.column("b\nc") == 1)
    #expect(reader.column("b") == nil)
    #expect(try reader.next() == CSVRow(["1", "\n\n"], line: 3))
    #expect(try reader.next() == CSVRow(["2", "3"], line: 6))
    #expect(try reader.next() == nil)
    #expect(try reader.next() == nil)
  }

  @Test(
    arguments: [
      ("", "a table has to begin with a row that names its columns", 1, nil),
      ("a,a", "a column has to have a name of its own, and 'a' is there twice", 1, nil),
      ("a,b\n1,2\n1,\"é\n2", "a quote that opens a cell has to be closed", 3, 3),
      ("a,b\né,\"x\"y\n", "after a closing quote the cell has to end", 2, 6),
      ("a,b\n1,\"x\" \n", "after a closing quote the cell has to end", 2, 6),
      ("a,b\r1,2\r", "a carriage return outside of quotes has to stand before a line feed", 1, 4),
      ("a,b\n\"\n\",2\n1", "a row has to have a cell for each column", 4, nil),
      ("a,b\n1,2,3", "a row has to have a cell for each column", 2, nil),
      ("a,b\n\n1,2", "a row has to have a cell for each column", 2, nil),
      ("a,galley_harmless\n1", "a row has to have a cell for each column", 2, nil),
    ] as [(String, String, Int, Int?)])
  func `says where a table is wrong`(
    _ text: String, _ message: String, _ line: Int, _ column: Int?
  ) throws {
    let error = try #require(throws: ImportError.self) { try rows(utf8(text)) }
    #expect(error.message == message)
    #expect(error.line == line)
    #expect(error.column == column)
  }

  @Test func `goes on throwing the same error`() throws {
    var reader = try CSVReader(utf8("a,b\n1\n1,2\n"))
    let error = try #require(throws: ImportError.self) { try reader.next() }
    #expect(error.hints == ["the header has 2, this row 1"])
    #expect(throws: error) { try reader.next() }
  }

  @Test func `refuses bytes that are not UTF-8`() {
    let bytes = utf8("a,b\r\n1,") + [0xE9, 0x0A]
    let error = #expect(throws: ImportError.self) { try rows(bytes) }
    #expect(error?.line == 2)
    #expect(error?.column == 3)
  }

  // MARK: - Properties

  @Test(arguments: [CSVSeparator.comma, .tab], [false, true])
  func `reads back what was written`(_ separator: CSVSeparator, _ harmless: Bool) throws {
    var noise = Noise(seed: 11)
    for round in 0..<1500 {
      let width = 1 + noise.below(4)
      let names = (0..<width).map { noise.text(upTo: 3, of: "a,\t\"\r\n'=\u{FEFF}é") + "\($0)" }
      var writer = CSVWriter(
        columns: names, separator: separator, harmless: harmless,
        byteOrderMark: noise.below(2) == 0)
      let cells = (0..<noise.below(6)).map { _ in
        (0..<width).map { _ in
          noise.text(upTo: 6, of: "a,\t\"\r\n'=+-@e\u{301}📉\u{FEFF}\u{FF1D}\0 ")
        }
      }
      for row in cells { writer.row(row) }
      #expect(exact(try rows(writer.take(), separator)) == exact([names] + cells), "round \(round)")
    }
  }

  @Test func `survives any damage`() {
    var noise = Noise(seed: 13)
    for _ in 0..<3000 {
      let bytes = utf8(noise.text(upTo: 60, of: "a,\"\r\n',=\té"))
      _ = try? rows(bytes)
      _ = try? rows(noise.damaged(bytes), .tab)
      _ = try? rows(noise.bytes(noise.below(40)))
    }
  }
}
