import Testing
import Workbench

@Suite struct ProgressCommandTests {
  @Test(arguments: ["progress", "pro"])
  func `says how much is tagged`(_ line: String) throws {
    var desk = try Desk(typed: ["claim 1-3"])
    let decision = try desk.type(line)
    #expect(desk.shown[0] == "3 of 10 sentences tagged, 30%")
    #expect(decision.changes.isEmpty)
    #expect(decision.focus == nil)
  }

  @Test func `takes nothing, and an article must be open`() {
    expectMisuse("progress all", "'all' is one word too many", hint: "usage: progress")
    expectRefusal("progress", "no article is open", at: Desk(nil))
  }
}
