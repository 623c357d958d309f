import AnnotationModel
import Testing
import Workbench

@Suite struct WhyCommandTests {
  private let desk: Desk

  init() throws { desk = try Desk(gold: [("anna", ["claim 1"]), ("bo", ["fact 1"])]) }

  @Test func `the reason is written, stays with another settlement, and goes`() throws {
    var desk = desk
    try desk.type("take 2")
    try desk.type("why 1 a statistic")
    #expect(desk.reports == ["1: as bo has it, because a statistic"])
    try desk.type("take anna 1")
    #expect(try desk.settlement(1)?.reason == "a statistic")
    try desk.type("why 1 \"\"")
    #expect(desk.reports == ["1: as anna has it"])
    try desk.type("undo")
    #expect(try desk.settlement(1)?.reason == "a statistic")
  }

  @Test func `the form is checked`() {
    expectMisuse("why", "the reason is missing", hint: "why 4 \"\" takes a reason away")
    expectRefusal(
      "why 1 so", "the session was not made from others, so there is nothing to settle")
  }
}
