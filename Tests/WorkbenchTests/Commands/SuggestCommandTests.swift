import AnnotationModel
import Suggestions
import Testing
import Workbench

@Suite struct SuggestCommandTests {
  @Test func `without words it says how things are`() throws {
    var desk = Desk()
    try desk.type("suggest")
    #expect(desk.shown == ["suggestions are off; they would be shown from 80% on"])
    try desk.type("suggest on")
    #expect(desk.effects.first == .suggest(.on))
    #expect(desk.remarks == ["suggestions are on"])
    desk.state.suggesting.learner = SessionLearner(
      base: Suggester(labels: LabelSchema.news.labels.map(\.name)), session: try desk.session)
    try desk.type("claim 1")
    try desk.type("suggest")
    #expect(
      desk.shown == [
        "suggestions are on, shown from 80% on", "galley-1+1, learned from 1 decision",
      ])
    desk.state.suggesting.external[try desk.sentence(2).id] = ExternalSuggestion(
      label: "fact", model: "theirs")
    try desk.type("suggest")
    #expect(desk.shown.last == "1 sentence answered by theirs")
    try desk.type("suggest off")
    #expect(desk.remarks == ["suggestions are off"])
  }

  @Test(arguments: [("0.8", 0.8), ("80%", 0.8), (".5", 0.5), ("1", 1), ("0", 0)])
  func `the threshold is a share of one`(_ text: String, _ share: Double) throws {
    var desk = Desk()
    try desk.type("suggest threshold \(text)")
    #expect(desk.state.suggesting.threshold == share)
  }

  @Test func `it explains what is suggested for a sentence`() throws {
    var desk = Desk()
    try desk.type("suggest on")
    desk.state.suggesting.external[try desk.sentence(2).id] = ExternalSuggestion(
      label: "claim", score: 0.4, attributes: ["speaker": "officials"], why: ["expect"],
      model: "theirs")
    try desk.type("suggest explain 2")
    #expect(
      desk.shown == ["2: claim? 40% · speaker: officials", "  expect", "  by theirs"])
    try desk.type("suggest explain")
    #expect(desk.shown == ["1: nothing is suggested"])
  }

  @Test func `other words are refused`() {
    expectMisuse("suggest onn", "'onn' is not a setting of suggestions", hint: "did you mean 'on'?")
    expectMisuse("suggest threshold", "the score is missing")
    expectMisuse("suggest threshold 1.5", "'1.5' is not a score from 0 to 1")
    expectMisuse("suggest on now", "'now' is one word too many")
    expectRefusal("suggest explain 11", "there is no sentence 11")
  }

  @Test func `what is annotated blind stays so, and who reviews is not swayed`() throws {
    var desk = Desk()
    desk.state.suggesting.mode = .blind
    expectRefusal("suggest on", "the session is annotated without suggestions", .usage, at: desk)
    try desk.type("suggest")
    #expect(desk.shown == ["no suggestions: the session is annotated blind"])
    var reviewing = Desk()
    reviewing.state.purpose = .reviewing
    expectRefusal(
      "suggest on", "suggestions are for who annotates, not for review and adjudication", .usage,
      at: reviewing)
  }
}
