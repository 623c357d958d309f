import AnnotationModel
import Testing
import Workbench

@Suite struct AddCommandTests {
  @Test(
    arguments: [
      ([], "add claim 8", "claim"),
      (["quote 8"], "add claim 8", "quote+claim"),
      (["quote 8"], "add c /flour/", "quote+claim"),
      (["quote+claim 8"], "add quote 8", "quote+claim"),
      (["none 8"], "add claim 8", "claim"),
      (["quote+claim 8"], "add none 8", "none"),
      ([], "add quote+claim 8", "quote+claim"),
    ] as [([String], String, String)])
  func `the first label stays the primary one`(
    _ lines: [String], _ line: String, _ labels: String
  ) throws {
    var desk = try Desk(typed: lines)
    let decision = try desk.type(line)
    #expect(desk.labels[7] == labels)
    #expect(decision.focus == nil)
  }

  @Test func `without sentences the current one is meant, and the focus stays`() throws {
    var desk = try Desk(typed: ["goto 4"])
    let decision = try desk.type("add fact source=\"the office\"")
    #expect(desk.reports == ["4: fact source=the office"])
    #expect(decision.focus == nil)
  }

  @Test func `a label that is there keeps its place and takes attributes`() throws {
    var desk = try Desk(typed: ["quote+claim 8 speaker=Koval"])
    try desk.type("add quote 8 cue=said")
    #expect(
      try desk.sentence(8).annotations.map(\.attributes) == [
        ["speaker": "Koval", "cue": "said"], ["speaker": "Koval"],
      ])
    let decision = try desk.type("add quote 8")
    #expect(decision.changes.isEmpty)
    #expect(desk.remarks == ["nothing to change: the label is there already"])
  }

  @Test func `one label more than the schema allows is refused`() throws {
    let desk = try Desk(typed: ["quote+claim 8"])
    expectRefusal(
      "add fact 8", "sentence 8 would carry 3 labels, and schema 'news' allows 2",
      hint: "it carries quote+claim; 'fact 8' replaces that", at: desk)
  }

  @Test func `the form, the label and the sentences are checked`() {
    expectMisuse("add", "the label is missing", hint: "usage: \(AddCommand.spec.usage)")
    expectMisuse("add claim 3 4", "'4' is neither sentences nor an attribute")
    expectRefusal("add clam 3", "'clam' is not a label", hint: "did you mean 'claim'?", .usage)
    expectRefusal("add claim 12", "there is no sentence 12")
    expectRefusal("add claim", "no article is open", at: Desk(nil))
  }
}
