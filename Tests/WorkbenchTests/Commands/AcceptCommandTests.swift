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

  @Test func `only a gold session is settled`() {
    expectMisuse("accept majority 3", "'3' is one word too many")
    expectRefusal(
      "accept majority", "the session was not made from others, so there is nothing to settle")
  }
}

@Suite struct AcceptSuggestionTests {
  /// Suggestions for sentences 2, 3, 4 and 6, none for the others.
  private let desk: Desk

  init() throws {
    var session = Session.ten
    for (number, label, score) in [
      (2, "claim", 0.97), (3, "quote", 0.6), (4, "fact", 0.96), (6, "claim", nil),
    ] {
      var suggestion = session.suggestion(label, for: number, score)
      suggestion.model = "model 3"
      suggestion.attributes = ["speaker": "Olena Koval", "certainty": "sure", "colour": "red"]
      session = try session.suggesting([suggestion], for: number)
    }
    desk = Desk(session)
  }

  @Test func `a label that was suggested says by whom, and how sure that was`() throws {
    var desk = desk
    try desk.type("goto 2")
    try desk.type("accept")
    #expect(desk.reports == ["2: claim speaker=Olena Koval"])
    #expect(desk.state.focus == 2)
    let annotation = try #require(desk.sentence(2).annotations.first)
    #expect(annotation.origin == .accepted)
    #expect(annotation.score == 0.97)
    #expect(annotation.model == "model 3")
    #expect(annotation.by == "anna")
    // A value that the schema does not have, and an attribute that the label does not have, go.
    #expect(annotation.attributes == ["speaker": "Olena Koval"])
  }

  @Test func `several are one step of undo, and what has no suggestion is counted`() throws {
    var desk = desk
    try desk.type("quote 3")
    try desk.type("accept 2-6")
    #expect(desk.labels.prefix(6) == ["", "claim", "quote", "fact", "", "claim"])
    #expect(desk.remarks == ["3 accepted, 1 without a suggestion"])
    try desk.type("undo")
    #expect(desk.labels.prefix(6) == ["", "", "quote", "", "", ""])
  }

  @Test(arguments: ["accept all above 0.95", "accept 1-10 above 95%"])
  func `a score can be asked for`(_ line: String) throws {
    var desk = desk
    try desk.type(line)
    #expect(desk.labels.prefix(6) == ["", "claim", "", "fact", "", ""])
    #expect(desk.remarks == ["2 accepted, 6 without a suggestion, 2 not above 0.95"])
  }

  @Test func `without sentences the current one is meant`() throws {
    var desk = desk
    try desk.type("goto 3")
    try desk.type("accept above 0.7")
    #expect(try desk.session.taggedCount == 0)
    #expect(desk.remarks == ["0 accepted, 1 not above 0.7"])
    try desk.type("accept")
    #expect(desk.labels[2] == "quote")
  }

  @Test func `spans stay, and labels that are there`() throws {
    var desk = desk
    try desk.type("quote 2 \"the road\"")
    try desk.type("fact 4")
    try desk.type("accept 2,4")
    #expect(try desk.sentence(2).annotations.map(\.label) == ["claim", "quote"])
    #expect(desk.labels[3] == "fact")
    try desk.type("accept 2,4")
    #expect(desk.remarks == ["nothing to accept: a label is there already"])
  }

  @Test func `where nothing is suggested there is nothing to accept`() {
    expectRefusal(
      "accept 1", "nothing is suggested for sentence 1", hint: "suggest on", at: desk)
    expectRefusal(
      "accept 7-9", "nothing is suggested for these sentences", hint: "suggest on", at: desk)
    var blind = desk
    blind.state.suggesting.mode = .blind
    expectRefusal(
      "accept 2", "there are no suggestions to accept: the session is annotated without", at: blind)
  }

  @Test func `the score is a share of one`() {
    expectMisuse("accept all above", "the score is missing")
    expectMisuse("accept all above 2", "'2' is not a score from 0 to 1")
    expectMisuse("accept all above nan", "'nan' is not a score from 0 to 1")
    expectMisuse("accept all below 1", "behind the sentences can stand only 'above' and a score")
    expectMisuse("accept 3 above 0.5 x", "'x' is one word too many")
  }
}
