import AnnotationModel
import Testing
import Workbench

@Suite struct RedoCommandTests {
  private let desk: Desk

  init() throws { desk = try Desk(typed: ["claim 3-5", "note 3 look", "split 5 and", "undo 3"]) }

  @Test func `does again what was undone, the last undone first`() throws {
    var desk = desk
    #expect(try desk.type("redo").changes.map(\.kind) == [.redo(of: 1)])
    #expect(desk.reports == ["3: claim", "4: claim", "5: claim"])
    #expect(try desk.type("redo 2").changes.map(\.kind) == [.redo(of: 2), .redo(of: 3)])
    #expect(desk.reports == ["3: note look", "5: split into 5 and 6, claim"])
    #expect(desk.texts.count == 11)
  }

  @Test func `a redo can be undone again`() throws {
    var desk = desk
    try desk.type("redo")
    #expect(try desk.type("undo").changes.map(\.kind) == [.undo(of: 1)])
    #expect(try desk.session.sentences == Session.ten.sentences)
  }

  @Test func `a new change ends what can be done again`() throws {
    var desk = desk
    try desk.type("flag 1")
    expectRefusal(
      "redo", "there is nothing to redo", hint: "'history' lists what was done", at: desk)
  }

  @Test func `there must be so many changes`() throws {
    expectRefusal("redo 4", "there are only 3 changes to redo", at: desk)
    expectRefusal(
      "redo 2", "there is only 1 change to redo", at: try Desk(typed: ["claim 1", "undo"]))
    expectRefusal("redo", "no article is open", at: Desk(nil))
  }
}
