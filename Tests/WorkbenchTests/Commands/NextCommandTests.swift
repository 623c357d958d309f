import Testing
import Workbench

@Suite struct NextCommandTests {
  @Test(
    arguments: [
      ([], 3, "next", 4), ([], 3, "prev", 2), ([], 3, "previous", 2), ([], 3, "nex", 4),
      (["fact 1-6"], 0, "next untagged", 6), (["fact 1-6"], 9, "prev tagged", 5),
      (["flag 8"], 0, "next flagged", 7), (["note 2 a"], 9, "prev noted", 1),
      (["claim 8"], 0, "next claims", 7), (["claim 8"], 0, "next claim", 7),
      ([], 0, "next /bakery/", 6), ([], 9, "prev /bakery/", 6),
      (["claim 2,8", "filter claims"], 3, "next", 7),
      (["claim 2,8", "filter claims"], 3, "prev", 1),
      (["claim 2,8", "filter claims"], 3, "next untagged", 4),
    ] as [([String], Int, String, Int)])
  func `goes to the next sentence of a kind`(
    _ lines: [String], _ focus: Int, _ line: String, _ index: Int
  ) throws {
    var desk = try Desk(typed: lines)
    desk.state.focus = focus
    let decision = try desk.type(line)
    #expect(decision.focus == index)
    #expect(decision.changes.isEmpty)
    #expect(!desk.shown.isEmpty)
  }

  @Test func `at the ends there is none`() throws {
    expectRefusal("prev", "there is no sentence before this one")
    expectRefusal("next", "there is no sentence after this one", at: try Desk(typed: ["goto $"]))
    expectRefusal("next tagged", "there is no tagged sentence after this one")
    let filtered = try Desk(typed: ["claim 2", "filter claims"])
    expectRefusal(
      "next", "there is no sentence with the label 'claim' after this one",
      hint: "'filter off' shows all sentences again", at: filtered)
  }

  @Test(arguments: ["next", "prev"])
  func `the form and the kind are checked`(_ name: String) {
    expectMisuse("\(name) claims now", "'now' is one word too many")
    expectRefusal(
      "\(name) untaged", "'untaged' is not a kind of sentence", hint: "did you mean 'untagged'?",
      .usage)
    expectRefusal("\(name) /(/", "'(' is not a regular expression", .usage)
    expectRefusal(name, "no article is open", at: Desk(nil))
  }
}
