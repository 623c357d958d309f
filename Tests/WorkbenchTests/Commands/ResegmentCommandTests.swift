import AnnotationModel
import DisplayText
import Segmentation
import Testing

@testable import Workbench

@Suite struct ResegmentCommandTests {
  private static let text = """
    The mayor
    spoke on Monday. The harbour
    stays closed.

    Nobody knows why.
    """

  private func session(_ layout: Segmenter.Layout) -> Session {
    Session(
      id: "s", annotator: "anna", created: Timestamp(milliseconds: 0),
      article: Article(id: "harbour", text: Self.text), schema: .news,
      segmenter: .init(name: "galley", version: 1, language: "en"),
      ranges: Segmenter(language: "en", layout: layout).sentences(in: Self.text))
  }

  private func decision(_ line: String, in session: Session, focus: Int = 0) throws -> Decision {
    let state = State(
      session: session, focus: focus, annotator: "anna", now: Timestamp(milliseconds: 1))
    return try #require(try CommandLine.parse(line, schema: .news)).decide(in: state)
  }

  private func applied(_ decision: Decision, to session: Session) throws -> Session {
    var session = session
    for draft in decision.changes {
      try session.record(
        Change(
          number: session.nextChangeNumber, at: Timestamp(milliseconds: 1), by: "anna",
          command: "", events: draft.events))
    }
    return session
  }

  @Test func `finds the sentences of another layout, as one step of undo`() throws {
    let before = session(.lines)
    #expect(before.sentences.count == 5)
    let decision = try decision("resegment layout=paragraphs", in: before, focus: 4)
    #expect(decision.changes.count == 1)
    #expect(decision.focus == 2)
    let after = try applied(decision, to: before)
    #expect(after.sentences.map(\.range) == session(.paragraphs).sentences.map(\.range))
    var undone = after
    try undone.record(
      Change(
        number: 2, at: Timestamp(milliseconds: 2), by: "anna", command: "undo", kind: .undo(of: 1),
        events: decision.changes[0].events.reversed().map(\.inverse)))
    #expect(undone.sentences == before.sentences)
  }

  @Test func `keeps what was said of sentences that stay and lists the rest`() throws {
    var before = session(.lines)
    let labels = try #require(try CommandLine.parse("claim 1,5", schema: .news))
    before = try applied(
      labels.decide(
        in: State(session: before, annotator: "anna", now: Timestamp(milliseconds: 1))),
      to: before)
    let decision = try decision("resegment layout=paragraphs", in: before)
    let after = try applied(decision, to: before)
    #expect(after.sentences.map(\.labels) == [[], [], ["claim"]])
    guard case .show(let lines) = decision.effects.first else {
      Issue.record("nothing is shown")
      return
    }
    #expect(lines.map(\.plain).last == "  1: claim")
  }

  @Test func `does nothing where nothing differs`() throws {
    let decision = try decision("resegment layout=lines", in: session(.lines))
    #expect(decision.changes.isEmpty)
  }

  @Test(arguments: ["resegment layout=verse", "resegment uk", "resegment language=xx"])
  func `what is no language and no layout is refused`(_ line: String) {
    #expect(throws: Diagnostic.self) { try decision(line, in: session(.lines)) }
  }

  @Test func `corrections are the boundaries that differ`() throws {
    let before = session(.paragraphs)
    let ranges = before.sentences.map(\.range)
    let split = try #require(try CommandLine.parse("split 1 \"spoke\"", schema: .news))
    var after = try applied(
      split.decide(in: State(session: before, annotator: "anna", now: Timestamp(milliseconds: 1))),
      to: before)
    let join = try #require(try CommandLine.parse("join 3-4", schema: .news))
    after = try applied(
      join.decide(in: State(session: after, annotator: "anna", now: Timestamp(milliseconds: 1))),
      to: after)
    let corrections = SplitterCorrection.corrections(in: after, comparedWith: ranges)
    #expect(corrections.map(\.kind) == [.missed, .extra])
    #expect(corrections[0].before == "The mayor")
    #expect(corrections[1].after.hasSuffix("Nobody knows why."))
  }

  @Test func `keeps what is suggested for a stretch that one sentence still holds`() throws {
    let lines = session(.lines)
    let before =
      try lines
      .suggesting([lines.suggestion("claim", for: 1), lines.suggestion("fact", for: 1)], for: 1)
      .suggesting([lines.suggestion("none", for: 5)], for: 5)
    let after = try applied(decision("resegment layout=paragraphs", in: before), to: before)
    #expect(
      after.sentences.map { $0.suggestions.map(\.label) } == [["claim", "fact"], [], ["none"]])
    let back = try applied(decision("resegment layout=lines", in: after), to: after)
    #expect(back.sentences.map(\.suggestions) == before.sentences.map(\.suggestions))
  }
}
