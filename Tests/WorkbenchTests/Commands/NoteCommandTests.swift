import AnnotationModel
import Testing
import Workbench

@Suite struct NoteCommandTests {
  @Test(arguments: [
    ("note 4 \"check the date\"", 4, "check the date"),
    ("note 4 check the date", 4, "check the date"),
    ("note check the date", 1, "check the date"),
    ("note \"4 dates\"", 1, "4 dates"),
    ("note 4 say \"so\" twice", 4, "say \"so\" twice"),
    ("note 4 \"so\" he said", 4, "\"so\" he said"),
    ("note 4 \"so\".", 4, "\"so\"."),
    ("note 4 it's wrong", 4, "it's wrong"),
    ("note 4 a/b or c", 4, "a/b or c"),
    ("note $ \"\\\"so\\\" they say\"", 10, "\"so\" they say"),
    ("note 20% of what?", 1, "20% of what?"),
    ("not 4 перевірити дату 🕰", 4, "перевірити дату 🕰"),
  ])
  func `writes a note`(_ line: String, _ number: Int, _ note: String) throws {
    var desk = Desk()
    let decision = try desk.type(line)
    #expect(try desk.sentence(number).note == note)
    #expect(desk.reports == ["\(number): note \(note)"])
    #expect(decision.focus == nil)
  }

  @Test func `takes the place of the note that is there, or takes it away`() throws {
    var desk = try Desk(typed: ["note 4 one", "note 4 two"])
    #expect(try desk.sentence(4).note == "two")
    #expect(try desk.type("note 4 two").changes.isEmpty)
    try desk.type("note 4 \"\"")
    #expect(try desk.sentence(4).note == nil)
    #expect(desk.reports == ["4: note removed"])
    #expect(try desk.type("note 4 \"\"").changes.isEmpty)
  }

  @Test func `several sentences are one step`() throws {
    var desk = Desk()
    #expect(try desk.type("note 2-3 same source").changes.count == 1)
    #expect(desk.reports == ["2: note same source", "3: note same source"])
  }

  @Test func `the form and the sentence are checked`() {
    expectMisuse("note", "the note is missing", hint: "usage: \(NoteCommand.spec.usage)")
    expectMisuse("note 4", "the note is missing", hint: "note 4 \"\" takes a note away")
    expectRefusal("note 40 check", "there is no sentence 40")
    expectRefusal("note check", "no article is open", at: Desk(nil))
  }
}
