import AnnotationModel
import Suggestions
import Testing
import Workbench

@Suite struct SuggestingTests {
  private var session = Session.ten
  private var suggesting = Suggesting()

  init() throws {
    suggesting.mode = .on
    suggesting.threshold = 0.8
    suggesting.isOnScreen = true
    session = try session.suggesting([session.suggestion("fact", for: 1, 0.9)], for: 1)
      .suggesting([Session.ten.suggestion("fact", for: 2, 0.7)], for: 2)
    for (number, label, score) in [(1, "claim", 0.99), (3, "quote", 0.85), (4, "claim", 0.2)] {
      suggesting.external[session.sentences[number - 1].id] = ExternalSuggestion(
        label: label, score: score, why: ["said", "officials"], model: "theirs")
    }
  }

  private func proposed(_ number: Int) -> String? {
    suggesting.proposal(for: number - 1, in: session)?.label
  }

  private func shown(_ number: Int) -> String? {
    suggesting.shown(for: number - 1, in: session)?.label
  }

  @Test func `what the session holds comes before what another program answers`() {
    #expect([1, 2, 3, 4, 5].map(proposed) == ["fact", "fact", "quote", "claim", nil])
    #expect([1, 2, 3, 4, 5].map(shown) == ["fact", nil, "quote", nil, nil])
  }

  @Test func `a tagged sentence shows none`() throws {
    var desk = Desk(session)
    desk.state.suggesting = suggesting
    try desk.type("claim 3")
    #expect(desk.state.suggesting.shown(for: 2, in: try desk.session) == nil)
  }

  @Test func `without a score that can be compared a suggestion is shown`() throws {
    for score in [nil, .nan, -3, 12] as [Double?] {
      var suggesting = suggesting
      suggesting.external[session.sentences[4].id] = ExternalSuggestion(
        label: "fact", score: score)
      #expect(suggesting.shown(for: 4, in: session)?.label == "fact")
      #expect(
        suggesting.record(for: 4, in: session)
          == .suggestion(label: "fact", score: nil, model: nil))
    }
  }

  @Test func `a label that the schema does not have is none`() {
    var suggesting = suggesting
    suggesting.external[session.sentences[4].id] = ExternalSuggestion(label: "rumour", score: 1)
    #expect(suggesting.proposal(for: 4, in: session) == nil)
  }

  @Test func `nobody asked, off and blind`() {
    var suggesting = suggesting
    suggesting.mode = .idle
    #expect(suggesting.shown(for: 0, in: session)?.label == "fact")
    // The session's own are part of it, however sure they are.
    #expect(suggesting.shown(for: 1, in: session)?.label == "fact")
    #expect(suggesting.shown(for: 2, in: session) == nil)
    #expect(suggesting.record(for: 0, in: session) == nil)
    suggesting.mode = .off
    #expect(suggesting.shown(for: 0, in: session) == nil)
    #expect(suggesting.proposal(for: 0, in: session)?.label == "fact")
    #expect(suggesting.record(for: 0, in: session) == nil)
    suggesting.mode = .blind
    #expect(suggesting.shown(for: 0, in: session) == nil)
    #expect(suggesting.proposal(for: 0, in: session) == nil)
    #expect(suggesting.record(for: 0, in: session) == .nothing)
  }

  @Test func `a label records what was on the screen`() throws {
    var desk = Desk(session)
    desk.state.suggesting = suggesting
    try desk.type("claim")
    try desk.type("goto 3")
    try desk.type("quote")
    try desk.type("ccc")
    let shown = try desk.session.sentences.map { $0.annotations.first?.shown }
    #expect(shown[0] == .suggestion(label: "fact", score: 0.9, model: nil))
    // Given as it was suggested, but with its key.
    #expect(shown[2] == .suggestion(label: "quote", score: 0.85, model: "theirs"))
    #expect(try desk.sentence(3).annotations.first?.origin == .manual)
    #expect(shown[3] == .nothing)
    // Not the current one: nobody knows what was on the screen.
    #expect(shown[4] == nil)
  }

  @Test func `a label in the place of another records nothing`() throws {
    var desk = Desk(session)
    desk.state.suggesting = suggesting
    try desk.type("claim 1")
    try desk.type("goto 1")
    try desk.type("quote")
    #expect(try desk.sentence(1).annotations.first?.shown == nil)
  }

  @Test func `nothing is recorded where nobody looks`() throws {
    var desk = Desk(session)
    desk.state.suggesting = suggesting
    desk.state.suggesting.isOnScreen = false
    try desk.type("claim")
    try desk.type("accept 3")
    #expect(try desk.sentence(1).annotations.first?.shown == nil)
    #expect(try desk.sentence(3).annotations.first?.shown == nil)
  }

  @Test func `what is accepted records what was shown`() throws {
    var desk = Desk(session)
    desk.state.suggesting = suggesting
    try desk.type("accept 1,3,4")
    let annotations = try [1, 3, 4].compactMap { try desk.sentence($0).annotations.first }
    #expect(
      annotations.map(\.shown) == [
        // Nobody knows whether the others were on the screen.
        .suggestion(label: "fact", score: 0.9, model: nil), nil, nil,
      ])
    #expect(annotations.allSatisfy { $0.origin == .accepted })
    #expect(annotations.map(\.score) == [0.9, 0.85, 0.2])
  }

  @Test func `an answer is forgotten when the sentence is cut`() throws {
    var desk = Desk(session)
    desk.state.suggesting = suggesting
    try desk.type("split 3 \"the army said\"")
    #expect(desk.state.suggesting.proposal(for: 2, in: try desk.session) == nil)
    #expect(desk.state.suggesting.external.count == 2)
  }

  @Test func `reasons are another program's words`() {
    #expect(suggesting.reasons(for: 2, in: session).map(\.words) == ["said", "officials"])
    #expect(suggesting.reasons(for: 2, in: session, limit: 1).count == 1)
    // The session's own has none.
    #expect(suggesting.reasons(for: 0, in: session).isEmpty)
  }
}
