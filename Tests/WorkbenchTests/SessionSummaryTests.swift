import AnnotationModel
import Testing
import Workbench

@Suite struct SessionSummaryTests {
  @Test func `counts what a list says of a session`() throws {
    var session = try Desk(typed: ["claim 1-3", "quote+claim 8", "flag 2", "note 4 why?"]).session
    try session.record(
      Change(
        number: session.nextChangeNumber, at: .start, by: "olena", command: "approve 1",
        events: [
          .reviews(
            session.sentences[0].id, old: [],
            new: [
              Review(verdict: .approved, of: ["claim"], by: "olena", at: .start),
              Review(verdict: .remarked, of: ["claim"], remark: "why?", by: "olena", at: .start),
            ])
        ]))
    let summary = SessionSummary(session)
    #expect(summary.article == "bakery")
    #expect(summary.annotator == "anna")
    #expect(summary.sentences == 10)
    #expect(summary.tagged == 4)
    #expect(summary.labels.map(\.label) == ["claim", "quote", "fact", "none"])
    #expect(summary.labels.map(\.count) == [4, 1, 0, 0])
    #expect(summary.flagged == 1)
    #expect(summary.notes == 1)
    #expect(summary.remarks == 1)
    #expect(summary.updated == session.updated)
  }

  @Test func `time is what each tagging took, once, whatever was done with it later`() throws {
    var desk = Desk()
    func tag(_ line: String, seconds: Double?) throws {
      desk.state.secondsOnSentence = seconds
      try desk.type(line)
    }
    try tag("claim", seconds: 4)
    #expect(try desk.session.secondsSpent == 4)
    // Two labels at once took the time together.
    desk.state.focus = 7
    try tag("quote+claim", seconds: 3)
    #expect(try desk.session.secondsSpent == 7)
    // Details, undo and redo are no tagging.
    try tag("attr 8 speaker=Olena", seconds: 50)
    try tag("undo 2", seconds: 60)
    try tag("redo 2", seconds: 70)
    #expect(try desk.session.secondsSpent == 7)
    // Another decision took another time.
    desk.state.focus = 7
    try tag("fact", seconds: 2)
    #expect(try desk.session.secondsSpent == 9)
    try tag("claim 1-3", seconds: nil)
    #expect(try desk.session.secondsSpent == 9)
  }
}
