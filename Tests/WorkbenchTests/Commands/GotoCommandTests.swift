import Testing
import Workbench

@Suite struct GotoCommandTests {
  @Test(arguments: [
    ("goto 4", 3), ("4", 3), ("got 4", 3), ("$", 9), (".", 1), ("goto $", 9), ("/bakery/", 6),
    ("goto /bakery/", 6), ("/hard winter/", 4), ("/h.lic/", 8), ("3-5", 2), ("5,3", 2),
    ("goto claims", 7), ("goto untagged", 0), ("all", 0), ("goto flagged", 5),
  ])
  func `moves the focus to the first sentence of those named`(_ line: String, _ index: Int) throws {
    var desk = try Desk(typed: ["claim 8", "flag 6", "goto 2"])
    let decision = try desk.type(line)
    #expect(decision.focus == index)
    #expect(decision.changes.isEmpty)
    #expect(desk.shown.joined().contains("\(index + 1)"))
  }

  @Test func `a filter does not keep anybody out`() throws {
    let desk = try Desk(typed: ["claim 8", "filter claims"])
    #expect(try desk.decide("2").focus == 1)
  }

  @Test func `the form is checked`() {
    expectMisuse("goto", "the sentence is missing", hint: "usage: goto SENTENCE")
    expectMisuse("goto !", "'!' does not say which sentences")
    expectMisuse("goto 4 5", "'5' is one word too many")
    expectMisuse("4 5", "'5' is one word too many")
    expectMisuse("/bakery/ now", "'now' is one word too many")
    expectMisuse("/bakery now", "'now' is one word too many")
  }

  @Test func `the sentence is checked`() {
    expectRefusal("11", "there is no sentence 11")
    expectRefusal("99999999999999999999", "there is no sentence of so large a number")
    expectRefusal("/sugar/", "no sentence is found by '/sugar/'")
    expectRefusal("/(/", "'(' is not a regular expression", .usage)
    expectRefusal("//", "the pattern is empty", hint: "/20%/", .usage)
    expectRefusal("/bakery", "a pattern stands between slashes", .usage)
    expectRefusal("goto 4", "no article is open", at: Desk(nil))
  }
}
