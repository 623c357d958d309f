import Testing

@testable import DisplayText

@Suite struct TableTests {
  private let table = Table(
    columns: [
      .init("#", .right), .init("label"), .init("sentence", shrinkable: true, minimum: 10),
    ],
    rows: [
      ["1", StyledText("claim", .color(.red)), "The rates rose again on Friday."],
      ["12", "", "部长表示，利率于周五上升了。"],
      ["3", "fact"],
    ])

  @Test func `columns line up`() {
    #expect(
      table.lines(width: 80).map(\.plain) == [
        " #  label  sentence",
        " 1  claim  The rates rose again on Friday.",
        "12         部长表示，利率于周五上升了。",
        " 3  fact",
      ])
  }

  @Test func `shrinkable columns give way`() {
    #expect(
      table.lines(width: 25).map(\.plain) == [
        " #  label  sentence",
        " 1  claim  The rates ros…",
        "12         部长表示，利…",
        " 3  fact",
      ])
  }

  @Test func `every column gives way when there is no other way`() {
    #expect(table.lines(width: 12).map(\.plain)[1] == " 1  cl…  Th…")
    #expect(table.lines(width: 4).map(\.plain)[1] == "1  …")
    #expect(table.lines(width: 1).map(\.plain)[1] == "1")
  }

  @Test func `titles are bold, and left out when all are empty`() {
    #expect(table.lines(width: 80)[0].runs.contains(.init("label", .bold)))
    let bare = Table(columns: [.init(""), .init("")], rows: [["a", "b"]])
    #expect(bare.lines(width: 80) == ["a  b"])
  }

  @Test func `right-to-left cells stay in their columns`() {
    let table = Table(columns: [.init(""), .init("")], rows: [["אב", "x"], ["abc", "y"]])
    #expect(table.lines(width: 80).map(\.plain) == ["\u{2068}אב\u{2069}   x", "abc  y"])
  }

  @Test(arguments: 0..<10)
  func `no line is wider than asked`(_ seed: UInt64) {
    var random = RandomText(seed: seed)
    var table = table
    table.columns.append(.init("note", .center, shrinkable: true, minimum: 5))
    for _ in 0..<20 {
      table.rows.append(
        (0..<random.number(below: 6)).map { _ in StyledText(random.text(most: 30)) })
    }
    for width in Array(1...20) + Array(stride(from: 21, through: 200, by: 7)) {
      for line in table.lines(width: width) {
        #expect(line.width <= width)
        #expect(line.safe == line)
      }
    }
  }
}
