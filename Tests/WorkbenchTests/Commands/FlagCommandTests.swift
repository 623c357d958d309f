import AnnotationModel
import Testing
import Workbench

@Suite struct FlagCommandTests {
  @Test func `marks sentences and takes the marks away`() throws {
    var desk = Desk()
    #expect(try desk.type("flag 3,5").changes.count == 1)
    #expect(desk.reports == ["3: flagged", "5: flagged"])
    try desk.type("unflag flagged")
    #expect(desk.reports == ["3: not flagged", "5: not flagged"])
    #expect(try desk.session.sentences.allSatisfy { !$0.flagged })
  }

  @Test(arguments: [("flag", "unflag"), ("fl", "unf"), ("flag .", "unflag .")])
  func `without sentences the current one is meant, and the focus stays`(
    _ flag: String, _ unflag: String
  ) throws {
    var desk = try Desk(typed: ["goto 6"])
    #expect(try desk.type(flag).focus == nil)
    #expect(try desk.sentence(6).flagged)
    #expect(try desk.type(flag).changes.isEmpty)
    try desk.type(unflag)
    #expect(try !desk.sentence(6).flagged)
    #expect(try desk.type(unflag).changes.isEmpty)
  }

  @Test func `the form and the sentences are checked`() {
    expectMisuse("flag 3 4", "'4' is one word too many", hint: "usage: \(FlagCommand.spec.usage)")
    expectMisuse("unflag 3=4", "'3=4' does not say which sentences")
    expectRefusal("unflag 3-", "'3-' does not say which sentences", .usage)
    expectRefusal("flag 11", "there is no sentence 11")
    expectRefusal("unflag flagged", "no sentence is found by 'flagged'")
    expectRefusal("flag", "no article is open", at: Desk(nil))
  }
}
