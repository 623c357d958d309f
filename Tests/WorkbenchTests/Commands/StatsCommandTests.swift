import Testing
import Workbench

@Suite struct StatsCommandTests {
  @Test func `says what was tagged, and changes nothing`() throws {
    var desk = try Desk(typed: ["claim 1-3", "quote+claim 8 speaker=Koval", "none 10"])
    let decision = try desk.type("stats")
    #expect(desk.shown[0] == "5 of 10 sentences tagged, 50%")
    #expect(desk.shown.contains("where labels come from"))
    #expect(decision.changes.isEmpty)
    #expect(decision.focus == nil)
  }

  @Test func `takes nothing, and an article must be open`() {
    expectMisuse("stats all", "'all' is one word too many", hint: "usage: stats")
    expectRefusal("stats", "no article is open", at: Desk(nil))
  }
}
