import AnnotationModel
import Testing
import Workbench

@Suite struct SequenceCommandTests {
  @Test(arguments: ["cqf.x", "sequence cqf.x", "seq cqf.x"])
  func `labels one sentence a letter and leaves out those of dots`(_ line: String) throws {
    var desk = Desk()
    let decision = try desk.type(line)
    #expect(desk.labels.prefix(6) == ["claim", "quote", "fact", "", "none", ""])
    #expect(desk.reports == ["1: claim", "2: quote", "3: fact", "5: none"])
    #expect(decision.changes.count == 1)
    #expect(decision.focus == 5)
  }

  @Test func `begins at the current sentence`() throws {
    var desk = try Desk(typed: ["goto 8"])
    try desk.type(".cx")
    #expect(desk.labels.suffix(3) == ["", "claim", "none"])
    #expect(desk.state.focus == 0)
  }

  @Test func `spans and what is labelled so already stay`() throws {
    var desk = try Desk(typed: ["quote 1 \"priority\"", "fact 2"])
    try desk.type("cff")
    #expect(try desk.sentence(1).spans.count == 1)
    #expect(desk.reports == ["1: claim", "3: fact"])
    let decision = try Desk(typed: ["cff", "goto 1"]).decide("cff")
    #expect(decision.changes.isEmpty)
    #expect(decision.effects == [.remark("nothing to change: the labels are there already")])
  }

  @Test func `one letter is a label like any other`() throws {
    var desk = Desk()
    try desk.type("sequence q")
    #expect(desk.labels[0] == "quote")
    #expect(desk.state.focus == 1)
  }

  @Test func `the form is checked`() {
    expectMisuse("sequence", "the label string is empty", hint: "usage: sequence KEYS")
    expectMisuse("sequence \"\"", "the label string is empty")
    expectMisuse("sequence cq f", "'f' is one word too many")
    expectMisuse("cqf 3", "'3' is one word too many", hint: "usage: sequence KEYS")
  }

  @Test func `letters must be keys, and sentences must be left for them`() throws {
    expectRefusal(
      "sequence cqz", "'z' in 'cqz' is not the key of a label",
      hint: "keys are c claim, q quote, f fact, x none, and . leaves a sentence out", .usage)
    expectRefusal(
      "ccccccccccc", "the label string has 11 letters, and 10 sentences are left")
    expectRefusal(
      "cccccccccc", "the label string has 10 letters, and 9 sentences are left",
      hint: "it begins at the current sentence, 2; 'goto 1' goes back",
      at: try Desk(typed: ["goto 2"]))
    expectRefusal(
      "cc", "the label string has 2 letters, and 1 sentence is left",
      at: try Desk(typed: ["goto $"]))
    expectRefusal("sequence cq", "no article is open", at: Desk(nil))
  }
}
