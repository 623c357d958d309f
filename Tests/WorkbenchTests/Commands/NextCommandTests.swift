import AnnotationModel
import Suggestions
import Testing
import Workbench

@Suite struct NextCommandTests {
  @Test(
    arguments: [
      ([], 3, "next", 4), ([], 3, "prev", 2), ([], 3, "previous", 2), ([], 3, "nex", 4),
      (["fact 1-6"], 0, "next untagged", 6), (["fact 1-6"], 9, "prev tagged", 5),
      (["flag 8"], 0, "next flagged", 7), (["note 2 a"], 9, "prev noted", 1),
      (["claim 8"], 0, "next claims", 7), (["claim 8"], 0, "next claim", 7),
      ([], 0, "next /bakery/", 6), ([], 9, "prev /bakery/", 6),
      (["claim 2,8", "filter claims"], 3, "next", 7),
      (["claim 2,8", "filter claims"], 3, "prev", 1),
      (["claim 2,8", "filter claims"], 3, "next untagged", 4),
    ] as [([String], Int, String, Int)])
  func `goes to the next sentence of a kind`(
    _ lines: [String], _ focus: Int, _ line: String, _ index: Int
  ) throws {
    var desk = try Desk(typed: lines)
    desk.state.focus = focus
    let decision = try desk.type(line)
    #expect(decision.focus == index)
    #expect(decision.changes.isEmpty)
    #expect(!desk.shown.isEmpty)
  }

  @Test func `at the ends there is none`() throws {
    expectRefusal("prev", "there is no sentence before this one")
    expectRefusal("next", "there is no sentence after this one", at: try Desk(typed: ["goto $"]))
    expectRefusal("next tagged", "there is no tagged sentence after this one")
    let filtered = try Desk(typed: ["claim 2", "filter claims"])
    expectRefusal(
      "next", "there is no sentence with the label 'claim' after this one",
      hint: "'filter off' shows all sentences again", at: filtered)
  }

  @Test(arguments: ["next", "prev"])
  func `the form and the kind are checked`(_ name: String) {
    expectMisuse("\(name) claims now", "'now' is one word too many")
    expectRefusal(
      "\(name) untaged", "'untaged' is not a kind of sentence", hint: "did you mean 'untagged'?",
      .usage)
    expectRefusal("\(name) /(/", "'(' is not a regular expression", .usage)
    expectRefusal(name, "no article is open", at: Desk(nil))
  }

  @Test func `the least certain sentence is the untagged one with the lowest score`() throws {
    var desk = try Desk(typed: ["claim 3"])
    expectRefusal(
      "next uncertain", "nobody suggests anything", hint: "'suggest on' turns suggestions on",
      at: desk)
    desk.state.suggesting.mode = .on
    expectRefusal(
      "next uncertain", "it is too early to say where it is uncertain",
      hint: "the suggester has learned from 0 of 100 decisions that it takes", at: desk)
    var base = Suggester(labels: LabelSchema.news.labels.map(\.name))
    let article = ArticleReading(.ten)
    for number in 0..<100 {
      _ = base.learn(
        ["fact"], for: Session.ten.suggestionContext(ofSentence: number % 10), in: article)
    }
    desk.state.suggesting.learner = SessionLearner(base: base, session: try desk.session)
    for (index, score) in [0.5, 0.6, 0.1, 0.4, 0.9, nil, 0.3, 0.7, 0.8, 0.35].enumerated() {
      desk.state.suggesting.external[try desk.sentence(index + 1).id] = ExternalSuggestion(
        label: "claim", score: score)
    }
    // 3 is tagged.
    try desk.type("next uncertain")
    #expect(desk.state.focus == 6)
    try desk.type("prev uncertain")
    #expect(desk.state.focus == 3)
    #expect(desk.shown.first?.contains("▶") == true)
    try desk.type("next uncertain")
    #expect(desk.state.focus == 6)
    try desk.type("claim 7")
    try desk.type("next uncertain")
    #expect(desk.state.focus == 9)
    try desk.type("filter /of/")
    try desk.type("next uncertain")
    #expect(desk.state.focus == 3)
    try desk.type("goto 1")
    expectRefusal(
      "prev uncertain", "there is no untagged sentence before this one", at: desk)
  }
}
