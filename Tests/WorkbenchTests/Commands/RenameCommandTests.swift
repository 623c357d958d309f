import AnnotationModel
import DisplayText
import Testing
import Workbench

@Suite struct RenameCommandTests {
  @Test func `renames a label in the schema, its rules and on every sentence`() throws {
    var desk = try Desk(typed: ["claim 1-3", "claim 3 \"army\"", "fact 4"])
    #expect(try desk.type("rename claim assertion").focus == nil)
    #expect(desk.reports == ["label claim is called assertion now"])
    #expect(try desk.sentence(3).annotations.allSatisfy { $0.label == "assertion" })
    #expect(try desk.sentence(4).labels == ["fact"])
    let schema = try desk.session.schema
    #expect(schema.label(named: "claim") == nil)
    #expect(schema.label(named: "assertion")?.key == "c")
    #expect(schema.rules.allSatisfy { $0.label != "claim" })
    #expect(schema.rules.contains { $0.label == "assertion" })
    try desk.type("assertion 5")
    #expect(try desk.sentence(5).labels == ["assertion"])
  }

  @Test func `is one step of undo, after which older steps can be undone`() throws {
    var desk = try Desk(typed: ["claim 1", "rename claim assertion", "quote 1", "undo 2"])
    #expect(try desk.session.schema == .news)
    #expect(try desk.sentence(1).labels == ["claim"])
    try desk.type("undo")
    #expect(try desk.session.history.count == 6)
    #expect(try desk.sentence(1).labels.isEmpty)
    try desk.type("redo 2")
    #expect(try desk.sentence(1).labels == ["assertion"])
  }

  @Test func `is part of the history of those that carry the label`() throws {
    let desk = try Desk(typed: ["claim 1", "fact 2", "rename claim assertion"])
    let view = HistoryView(session: try desk.session, width: 100)
    let first = try desk.sentence(1).id
    #expect(view.lines(concerning: [first]).map { $0.plain.contains("rename") } == [false, true])
    let second = try desk.sentence(2).id
    #expect(view.lines(concerning: [second]).map { $0.plain.contains("rename") } == [false])
  }

  @Test(arguments: ["c", "cl", "claim"])
  func `takes what stands for a label, and changes nothing where nothing changes`(
    _ word: String
  ) throws {
    var desk = Desk()
    #expect(try desk.type("rename \(word) claim").changes.isEmpty)
    #expect(try desk.type("rename \(word) Behauptung").changes.count == 1)
  }

  @Test func `the form and the name are checked`() {
    expectMisuse("rename claim", "a label and its new name are needed")
    expectMisuse("rename claim a b", "'b' is one word too many")
    expectRefusal("rename rumour news", "'rumour' is not a label", .usage)
    expectRefusal("rename claim fact", "there is a label 'fact' already")
    expectRefusal(
      "rename claim save", "the label 'save' means something else in the shell", .badData)
    expectRefusal("rename claim \"two words\"", "the label 'two words' cannot be typed", .badData)
    expectRefusal("rename claim news", "no article is open", at: Desk(nil))
  }
}
