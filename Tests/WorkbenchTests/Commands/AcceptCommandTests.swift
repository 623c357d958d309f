import AnnotationModel
import Testing
import Workbench

@Suite struct AcceptCommandTests {
  private let desk: Desk

  init() throws {
    desk = try Desk(
      gold: [
        ("anna", ["claim 1-4", "note 2 hm"]), ("bo", ["claim 1-2", "fact 3", "quote 5"]),
        ("cy", ["claim 1-2", "fact 3-4"]),
      ])
  }

  @Test func `a rule settles all open sentences that it can, in one step`() throws {
    var desk = desk
    try desk.type("accept unanimous")
    #expect(desk.reports == ["1: claim, unanimous", "2: claim, unanimous"])
    #expect(desk.remarks == ["2 settled by unanimous, 8 still open"])
    #expect(try desk.session.history.count == 1)
    try desk.type("accept majority")
    #expect(desk.reports == ["3: fact, majority", "5: quote, majority"])
    #expect(desk.remarks == ["2 settled by majority, 6 still open"])
    #expect(desk.labels.prefix(6) == ["claim", "claim", "fact", "", "quote", ""])
    try desk.type("undo")
    #expect(desk.labels.prefix(6) == ["claim", "claim", "", "", "", ""])
    #expect(try desk.settlement(3)?.rule == nil)
  }

  @Test func `what is settled stays`() throws {
    var desk = desk
    try desk.type("quote 1")
    try desk.type("accept majority")
    #expect(desk.labels[0] == "quote")
    #expect(try desk.settlement(1)?.rule == .anew)
  }

  @Test func `the annotators' notes are theirs`() throws {
    var desk = desk
    try desk.type("accept unanimous")
    #expect(try desk.sentence(2).note == nil)
    #expect(try desk.settlement(2)?.vote(of: "anna")?.note == "hm")
  }

  @Test func `filters find what is disputed and what is open`() throws {
    var desk = desk
    try desk.type("accept unanimous")
    try desk.type("take 1 4")
    #expect(SentenceFilter.disputed.indices(in: try desk.session) == [2, 3, 4])
    #expect(SentenceFilter.unsettled.indices(in: try desk.session) == [2, 4, 5, 6, 7, 8, 9])
    #expect(SentenceFilter.unsettled.indices(in: .ten).isEmpty)
  }

  @Test func `the rule is one of two`() {
    expectMisuse("accept", "the rule is missing", hint: "usage: accept unanimous | majority")
    expectMisuse("accept all", "'all' is not a rule")
    expectRefusal(
      "accept majority", "the session was not made from others, so there is nothing to settle")
  }
}
