import AnnotationModel
import Testing
import Workbench

@Suite struct ChangeReportTests {
  @Test(
    arguments: [
      ([], "claim 3", ["3: claim"]),
      ([], "quote+claim 8", ["8: quote+claim"]),
      (["claim 3"], "untag 3", ["3: untagged"]),
      (["claim 3"], "fact 3", ["3: fact"]),
      ([], "note 2 \"check the date\"", ["2: note check the date"]),
      (["note 2 a"], "note 2 \"\"", ["2: note removed"]),
      ([], "flag 2", ["2: flagged"]),
      (["flag 2"], "unflag 2", ["2: not flagged"]),
      ([], "quote 8 speaker=\"Olena Koval\" cue=said", ["8: quote cue=said speaker=Olena Koval"]),
      (
        ["quote+claim 8 speaker=K"], "attribute 8 certainty=possible",
        ["8: quote+claim speaker=K certainty=possible"]
      ),
      ([], "quote 8 \"the last sack\"", ["8: untagged, quote “the last sack”"]),
      (["claim 8"], "quote 8 \"the last sack\"", ["8: claim, quote “the last sack”"]),
      (["quote 8 \"the last sack\""], "claim 8", ["8: claim"]),
      (["quote 8 \"the last sack\""], "untag 8", ["8: untagged, no longer quote “the last sack”"]),
      ([], "split 5 and", ["5: split into 5 and 6, untagged"]),
      (["quote+claim 5"], "split 5 and", ["5: split into 5 and 6, quote+claim"]),
      ([], "join 5-7", ["5: joined from 5-7, untagged"]),
      (["claim 6"], "join 5-6", ["5: joined from 5-6, claim"]),
      (["split 5 and"], "undo", ["5: joined from 5-6, untagged"]),
      (["join 5-6"], "undo", ["5: split into 5 and 6, untagged"]),
      (["join 5-7"], "undo", ["5-7: 1 sentence became 3"]),
      (["claim 3"], "undo", ["3: untagged"]),
      (["claim 3", "undo"], "redo", ["3: claim"]),
      ([], "cq.", ["1: claim", "2: quote"]),
      (["split 2 the"], "claim 9", ["9: claim"]),
    ] as [([String], String, [String])])
  func `says what a change did, a line for each sentence`(
    _ lines: [String], _ line: String, _ reports: [String]
  ) throws {
    var desk = try Desk(typed: lines)
    try desk.type(line)
    #expect(desk.reports == reports)
  }

  @Test func `a sentence that is not there any more is named by its id`() throws {
    let desk = try Desk(typed: ["claim 6", "note 6 a", "join 5-6"])
    let session = try desk.session
    let reports = session.history.map { ChangeReport(change: $0, session: session).lines }
    #expect(reports == [["(s6): claim"], ["(s6): note a"], ["5: joined from 5-6, claim"]])
  }
}
