import Testing
import Workbench

@Suite struct ShowCommandTests {
  private func numbers(_ desk: Desk) -> [Int] {
    desk.shown.compactMap { line in
      line.drop { $0 == "▶" || $0 == " " }.split(separator: " ").first.flatMap { Int($0) }
    }
  }

  @Test(arguments: [
    ("show 1-4", [1, 2, 3, 4]), ("show all", Array(1...10)), ("list 3,5", [3, 5]), ("ls $", [10]),
    ("sh .", [2]), ("show claims", [8]), ("show /bakery/", [7, 10]),
    ("show untagged", [1, 2, 3, 4, 5, 6, 7, 9, 10]),
  ])
  func `prints sentences`(_ line: String, _ expected: [Int]) throws {
    var desk = try Desk(typed: ["claim 8", "goto 2"])
    desk.state.width = 120
    let decision = try desk.type(line)
    #expect(decision.changes.isEmpty)
    #expect(decision.focus == nil)
    #expect(numbers(desk) == expected)
  }

  @Test func `without sentences, those around the current one that the filter lets through`() throws
  {
    var desk = try Desk(typed: ["goto 7"])
    desk.state.width = 120
    desk.state.height = 8
    try desk.type("show")
    #expect(numbers(desk).contains(7))
    #expect(desk.shown.count <= 5)
    #expect(desk.shown.contains { $0.hasPrefix("▶  7") || $0.hasPrefix("▶ 7") })
    try desk.type("filter /bakery/")
    try desk.type("show")
    #expect(numbers(desk) == [7, 10])
  }

  @Test func `notes, attributes and spans are printed too`() throws {
    var desk = try Desk(typed: [
      "quote 8 speaker=Koval", "claim 8 \"flour is gone\"", "note 8 look", "show 8",
    ])
    let text = desk.shown.joined(separator: "\n")
    for words in ["quote", "speaker: Koval", "claim “flour is gone”", "✎ look"] {
      #expect(text.contains(words))
    }
    try desk.type("show 7")
    #expect(!desk.shown.joined().contains("Koval:"))
  }

  @Test func `the form and the sentences are checked`() {
    expectMisuse("show 1 2", "'2' is one word too many")
    expectMisuse("show ?", "'?' does not say which sentences", hint: "usage: show [SENTENCES]")
    expectRefusal("show 11", "there is no sentence 11")
    expectRefusal("show claims", "no sentence is found by 'claims'")
    expectRefusal("show rumours", "'rumours' does not say which sentences", .usage)
    expectRefusal("show", "no article is open", at: Desk(nil))
  }
}
