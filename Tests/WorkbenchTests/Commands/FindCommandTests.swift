import Testing
import Workbench

@Suite struct FindCommandTests {
  @Test(
    arguments: [
      ("find bakery", 0, 6), ("find BAKERY", 6, 9), ("find bakery", 9, 6),
      ("find \"the only bakery\"", 0, 6), ("find the only bakery", 0, 6),
      ("find /ba[a-z]ery/", 0, 6),
      ("find 20%", 0, 3), ("find /20%/", 0, 3), ("find \"back\"", 0, nil), ("find hold the", 9, 5),
      ("find “we", 0, 7), ("fin bakery", 0, 6),
    ] as [(String, Int, Int?)])
  func `goes to the next sentence with the words, then begins again`(
    _ line: String, _ focus: Int, _ found: Int?
  ) throws {
    var desk = Desk()
    desk.state.focus = focus
    guard let found else {
      #expect(throws: Diagnostic.self) { try desk.decide(line) }
      return
    }
    let decision = try desk.type(line)
    #expect(decision.focus == found)
    #expect(decision.changes.isEmpty)
    #expect(desk.state.lastSearch != nil)
  }

  @Test func `without words the last ones are looked for again, in both directions`() throws {
    var desk = try Desk(typed: ["goto 2", "find bakery"])
    #expect(try desk.type("find").focus == 9)
    #expect(try desk.type("find").focus == 6)
    #expect(try desk.type("find back").focus == 9)
    #expect(try desk.type("find back").focus == 6)
    try desk.type("find /h.lic/")
    expectRefusal("find", "no other sentence has /h.lic/", at: desk)
  }

  @Test func `words that are nowhere are refused`() throws {
    expectRefusal("find sugar", "no sentence has 'sugar'")
    expectRefusal(
      "find 20%", "no other sentence has '20%'", at: try Desk(typed: ["goto 4"]))
    expectRefusal("find", "nothing was looked for yet", .usage)
    expectRefusal("find back", "nothing was looked for yet", .usage)
    expectRefusal("find bakery", "no article is open", at: Desk(nil))
  }

  @Test func `the form is checked`() {
    expectMisuse("find /(/", "'(' is not a regular expression")
    expectMisuse("find /a/ b", "'b' is one word too many")
  }
}
