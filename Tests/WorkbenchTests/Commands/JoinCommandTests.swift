import AnnotationModel
import Testing
import Workbench

@Suite struct JoinCommandTests {
  @Test(arguments: ["join 5-6", "join 5", "join 5,6", "jo 5-6", "join /mayor/"])
  func `makes one sentence of neighbours`(_ line: String) throws {
    var desk = Desk()
    let decision = try desk.type(line)
    #expect(decision.changes.count == 1)
    #expect(desk.texts.count == 9)
    #expect(
      desk.texts[4] == "The mayor spoke of a hard winter and of hope. They must hold the line.")
    #expect(try desk.sentence(5).id.number == 5)
    #expect(desk.reports == ["5: joined from 5-6, untagged"])
  }

  @Test func `without sentences the current one is joined with the next`() throws {
    var desk = try Desk(typed: ["goto 9"])
    try desk.type("join")
    #expect(desk.reports == ["9: joined from 9-10, untagged"])
  }

  @Test func `all of the article can be one sentence`() throws {
    var desk = Desk()
    try desk.type("join all")
    #expect(desk.texts == [try desk.session.article.text])
    #expect(desk.reports == ["1: joined from 1-10, untagged"])
  }

  @Test func `labels, notes and flags of all of them are kept`() throws {
    var desk = try Desk(typed: [
      "quote 5 speaker=Koval", "claim 6", "fact 7", "note 5 one", "note 7 two", "flag 6",
    ])
    try desk.type("join 5-7")
    #expect(desk.labels[4] == "quote+claim")
    #expect(try desk.sentence(5).spans.map(\.label) == ["fact"])
    #expect(try desk.sentence(5).note == "one two")
    #expect(try desk.sentence(5).flagged)
    #expect(desk.reports == ["5: joined from 5-7, quote+claim"])
  }

  @Test(arguments: [(0, 0), (4, 4), (5, 4), (6, 4), (7, 5), (9, 7)])
  func `the focus stays on its sentence`(_ focus: Int, _ after: Int) throws {
    var desk = Desk()
    desk.state.focus = focus
    try desk.type("join 5-7")
    #expect(desk.state.focus == after)
  }

  @Test func `a join takes a split back`() throws {
    var desk = try Desk(typed: ["split 5 and"])
    try desk.type("join 5-6")
    #expect(try desk.session.sentences == Session.ten.sentences)
  }

  @Test func `the form is checked`() {
    expectMisuse("join 5 6", "'6' is one word too many", hint: "usage: join [SENTENCES]")
    expectMisuse("join !", "'!' does not say which sentences")
  }

  @Test func `only neighbours can be joined`() {
    expectRefusal("join 5,7", "only neighbours can be joined", hint: "join 5-6")
    expectRefusal(
      "join 10", "sentence 10 is the last one and has no next one to join", hint: "join 9-10")
    expectRefusal("join 10-11", "there is no sentence 11")
    expectRefusal("join", "no article is open", at: Desk(nil))
  }

  @Test func `no hint speaks of a sentence that is not there`() {
    let desk = Desk(.of("One."))
    let error = #expect(throws: Diagnostic.self) { try desk.decide("join") }
    #expect(error?.hints.contains { $0.contains("0") } == false)
  }
}
