import AnnotationModel
import Testing
import Workbench

@Suite struct AttributeCommandTests {
  private let desk: Desk

  init() throws {
    desk = try Desk(typed: ["quote+claim 8", "claim 2", "fact 4", "goto 8"])
  }

  @Test(arguments: [
    "attribute 8 speaker=\"Olena Koval\"", "attribute speaker=\"Olena Koval\"",
    "attr 8 speaker=\"Olena Koval\"", "speaker 8 Olena Koval", "speaker Olena Koval",
    "speaker 8 \"Olena Koval\"", "speaker . Olena Koval", "speaker /flour/ Olena Koval",
    "speak 8 Olena Koval",
  ])
  func `sets an attribute of the first label that has it`(_ line: String) throws {
    var desk = desk
    let decision = try desk.type(line)
    #expect(
      try desk.sentence(8).annotations.map(\.attributes) == [["speaker": "Olena Koval"], [:]])
    #expect(desk.reports == ["8: quote+claim speaker=Olena Koval"])
    #expect(decision.focus == nil)
  }

  @Test func `passes over labels that do not have it`() throws {
    var desk = desk
    try desk.type("attribute 2,8 certainty=probable")
    #expect(
      try desk.sentence(8).annotations.map(\.attributes) == [[:], ["certainty": "probable"]])
    #expect(
      desk.reports == ["2: claim certainty=probable", "8: quote+claim certainty=probable"])
  }

  @Test func `takes an attribute away`() throws {
    var desk = desk
    try desk.type("attribute 8 speaker=Koval cue=said")
    try desk.type("attribute 8 speaker=")
    #expect(try desk.sentence(8).annotations[0].attributes == ["cue": "said"])
    #expect(try desk.type("attribute 8 speaker=").changes.isEmpty)
  }

  @Test func `a span has attributes too`() throws {
    var desk = try Desk(typed: ["quote 7 \"bakery\"", "speaker 7 Koval"])
    #expect(try desk.sentence(7).spans.map(\.attributes) == [["speaker": "Koval"]])
    try desk.type("speaker 7 \"\"")
    #expect(try desk.sentence(7).spans.map(\.attributes) == [[:]])
  }

  @Test func `the form is checked`() {
    expectMisuse(
      "attribute", "no attribute is given", hint: "usage: \(AttributeCommand.spec.usage)")
    expectMisuse("attribute 8", "no attribute is given")
    expectMisuse("attribute 8 9 cue=said", "'9' is neither sentences nor an attribute")
    expectMisuse("speaker \"Koval", "the quotation mark \" is not closed")
  }

  @Test func `labels and values are checked`() {
    expectRefusal(
      "attribute 1 speaker=Koval", "sentence 1 has no label yet",
      hint: "attributes belong to labels: 'quote 1 speaker=…'", at: desk)
    expectRefusal("speaker 4 Koval", "'speaker' is not an attribute of fact", .usage, at: desk)
    expectRefusal(
      "attribute 2 certainty=sure", "'sure' is not a value of certainty",
      hint: "values are certain, probable, possible, unlikely", .usage, at: desk)
    expectRefusal(
      "attribute 2 speker=K", "'speker' is not an attribute of claim",
      hint: "did you mean 'speaker'?", .usage, at: desk)
    expectRefusal("speaker Koval", "no article is open", at: Desk(nil))
  }
}
