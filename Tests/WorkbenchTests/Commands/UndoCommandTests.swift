import AnnotationModel
import Testing
import Workbench

@Suite struct UndoCommandTests {
  private let desk: Desk

  init() throws { desk = try Desk(typed: ["claim 3-5", "note 3 look", "split 5 and"]) }

  @Test func `takes back the last change`() throws {
    var desk = desk
    let decision = try desk.type("undo")
    #expect(decision.changes.map(\.kind) == [.undo(of: 3)])
    #expect(desk.texts == Desk().texts)
    #expect(desk.reports == ["5: joined from 5-6, claim"])
    try desk.type("undo")
    #expect(desk.reports == ["3: note removed"])
    try desk.type("und")
    #expect(desk.reports == ["5: untagged", "4: untagged", "3: untagged"])
    #expect(try desk.session.sentences == Session.ten.sentences)
  }

  @Test func `takes back several, one step each`() throws {
    var desk = desk
    let decision = try desk.type("undo 3")
    #expect(decision.changes.map(\.kind) == [.undo(of: 3), .undo(of: 2), .undo(of: 1)])
    #expect(try desk.session.sentences == Session.ten.sentences)
    #expect(try desk.session.redoable == [3, 2, 1])
  }

  @Test func `passes over what was taken back already`() throws {
    var desk = desk
    try desk.type("undo")
    try desk.type("flag 1")
    #expect(try desk.decide("undo 2").changes.map(\.kind) == [.undo(of: 5), .undo(of: 2)])
  }

  @Test func `there must be so many changes`() throws {
    expectRefusal(
      "undo", "there is nothing to undo", hint: "'history' lists what was done")
    expectRefusal("undo 4", "there are only 3 changes to undo", at: desk)
    expectRefusal(
      "undo 2", "there is only 1 change to undo", at: try Desk(typed: ["claim 1"]))
    expectRefusal("undo 9223372036854775807", "there are only 3 changes to undo", at: desk)
    expectRefusal("undo", "no article is open", at: Desk(nil))
  }

  @Test(arguments: ["0", "-1", "one", "1.5", "99999999999999999999"])
  func `steps are a number from one up`(_ word: String) {
    expectMisuse(
      "undo \(word)", "'\(word)' is not a number of steps", hint: "usage: undo [STEPS]")
    expectMisuse(
      "redo \(word)", "'\(word)' is not a number of steps", hint: "usage: redo [STEPS]")
  }

  @Test func `nothing stands behind the steps`() {
    expectMisuse("undo 1 2", "'2' is one word too many")
    expectMisuse("redo 1 2", "'2' is one word too many")
  }
}
