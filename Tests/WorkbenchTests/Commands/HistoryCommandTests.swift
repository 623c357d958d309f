import AnnotationModel
import DisplayText
import Testing
import Workbench

@Suite struct HistoryCommandTests {
  @Test func `lists the last changes, all of them, or those of sentences`() throws {
    var desk = try Desk(typed: (1...30).map { "note 1 n\($0)" } + ["claim 3", "claim 2-3"])
    desk.state.width = 200
    try desk.type("history")
    #expect(desk.shown.count == 21)
    #expect(desk.shown[0] == "12 earlier changes; 'history all' lists them")
    try desk.type("history all")
    #expect(desk.shown.count == 32)
    try desk.type("history 2")
    #expect(desk.shown.map { $0.hasPrefix("32 ") } == [true])
    try desk.type("history 2-3")
    #expect(desk.shown.count == 2)
    try desk.type("history 5")
    #expect(desk.shown == ["nothing was changed there yet"])
  }

  @Test func `a low window shows at least five`() throws {
    var desk = try Desk(typed: (1...7).map { "note 1 n\($0)" })
    desk.state.height = 3
    try desk.type("history")
    #expect(desk.shown.count == 6)
  }

  @Test func `before the first change there is nothing`() throws {
    var desk = Desk()
    #expect(try desk.type("history").changes.isEmpty)
    #expect(desk.shown == ["nothing was changed yet"])
  }

  @Test func `the form and the sentences are checked`() {
    expectMisuse("history 2 3", "'3' is one word too many")
    expectRefusal("history 11", "there is no sentence 11")
    expectRefusal("history", "no article is open", at: Desk(nil))
  }
}
