import AnnotationModel
import Testing
import Workbench

/// What a reviewer says, and what the annotator does about it.
@Suite struct ReviewCommandTests {
  private let desk: Desk

  init() throws {
    var desk = try Desk(typed: ["claim 1-3", "quote 8", "goto 1"])
    desk.state.annotator = "rita"
    desk.state.purpose = .reviewing
    self.desk = desk
  }

  /// The desk after the reviewer's lines, with the annotator at it again.
  private func answering(_ lines: [String]) throws -> Desk {
    var desk = desk
    for line in lines { try desk.type(line) }
    desk.state.annotator = "anna"
    desk.state.purpose = .annotating
    return desk
  }

  @Test(
    arguments: [
      ("approve", 1, Review.Verdict.approved, ["claim"], [], nil, "1: approved claim"),
      (
        "approve 8 well seen", 8, .approved, ["quote"], [], "well seen",
        "8: approved quote: well seen"
      ),
      ("reject 2", 2, .rejected, ["claim"], [], nil, "2: rejected claim"),
      (
        "reject 4 \"20% of what?\"", 4, .rejected, [], [], "20% of what?",
        "4: rejected untagged: 20% of what?"
      ),
      ("correct quote 3", 3, .corrected, ["claim"], ["quote"], nil, "3: corrected claim to quote"),
      (
        "correct q+c 3 both", 3, .corrected, ["claim"], ["quote", "claim"], "both",
        "3: corrected claim to quote+claim: both"
      ),
      ("correct claim 3", 3, .approved, ["claim"], [], nil, "3: approved claim"),
      ("remark 5 \"who?\"", 5, .remarked, [], [], "who?", "5: remark: who?"),
    ] as [(String, Int, Review.Verdict, [String], [String], String?, String)])
  func `what a reviewer says stands beside the labels`(
    _ line: String, _ number: Int, _ verdict: Review.Verdict, _ of: [String], _ labels: [String],
    _ remark: String?, _ report: String
  ) throws {
    var desk = desk
    let before = try desk.sentence(number).annotations
    try desk.type(line)
    #expect(desk.reports == [report])
    let review = try #require(try desk.sentence(number).reviews.first)
    #expect(
      review
        == Review(
          verdict: verdict, of: of, labels: labels, remark: remark, by: "rita", at: desk.state.now))
    #expect(try desk.sentence(number).annotations == before)
  }

  @Test func `the last word of a reviewer takes the place of the one before`() throws {
    var desk = desk
    try desk.type("reject 2 why?")
    try desk.type("correct fact 2")
    try desk.type("remark 2 see the note")
    #expect(try desk.sentence(2).reviews.map(\.words) == ["corrected claim to fact: see the note"])
    try desk.type("remark 2 \"\"")
    #expect(try desk.sentence(2).reviews.map(\.words) == ["corrected claim to fact"])
    desk.state.annotator = "sven"
    try desk.type("approve 2")
    #expect(try desk.sentence(2).reviews.map(\.by) == ["rita", "sven"])
    try desk.type("withdraw 2")
    #expect(try desk.sentence(2).reviews.map(\.by) == ["rita"])
    try desk.type("withdraw 2")
    #expect(desk.remarks == ["you have said nothing there"])
    try desk.type("undo 2")
    #expect(try desk.sentence(2).reviews.map(\.by) == ["rita"])
  }

  @Test func `a remark alone goes away with its text`() throws {
    var desk = desk
    try desk.type("remark 5 who?")
    try desk.type("remark 5 \"\"")
    #expect(try desk.sentence(5).reviews.isEmpty)
    #expect(desk.reports == ["5: review removed"])
  }

  @Test func `saying the same again changes nothing`() throws {
    var desk = desk
    try desk.type("approve 1-3")
    #expect(desk.reports.count == 3)
    try desk.type("approve 1-3")
    #expect(desk.reports.isEmpty)
    #expect(desk.remarks == ["nothing to change: it was said already"])
  }

  @Test func `a verdict goes on to the next sentence that the filter shows, a remark stays`() throws
  {
    var desk = desk
    try desk.type("approve")
    #expect(desk.state.focus == 1)
    try desk.type("filter quotes")
    try desk.type("goto 2")
    try desk.type("remark who?")
    #expect(desk.state.focus == 1)
    try desk.type("reject")
    #expect(desk.state.focus == 7)
    try desk.type("approve 2")
    #expect(desk.state.focus == 7)
  }

  @Test func `the annotator finds what there is to answer, and follows it or not`() throws {
    var desk = try answering([
      "approve 1", "reject 2 why?", "correct quote 3", "correct none 4 caption", "remark 5 who?",
    ])
    try desk.type("filter remarks")
    #expect(desk.remarks.first?.hasPrefix("4 sentences") == true)
    try desk.type("follow 3")
    #expect(desk.reports == ["3: quote", "3: resolved: corrected claim to quote"])
    #expect(try desk.sentence(3).annotations.map(\.by) == ["anna"])
    #expect(try desk.sentence(3).reviews.map(\.isResolved) == [true])
    try desk.type("resolve 2")
    #expect(desk.reports == ["2: resolved: rejected claim: why?"])
    try desk.type("follow all")
    #expect(desk.labels[3] == "none")
    try desk.type("filter remarks")
    #expect(desk.remarks.first?.hasPrefix("1 sentence;") == true)
    try desk.type("undo")
    #expect(desk.labels[3] == "")
    #expect(try desk.sentence(4).reviews.map(\.isResolved) == [false])
    expectRefusal(
      "follow 5", "no reviewer proposes other labels for sentence 5",
      hint: "'filter corrected' finds the sentences for which one does", at: desk)
  }

  @Test func `a resolved word is not replaced`() throws {
    var desk = try answering(["reject 2 why?"])
    try desk.type("resolve 2")
    desk.state.annotator = "rita"
    try desk.type("approve 2")
    #expect(try desk.sentence(2).reviews.map(\.verdict) == [.rejected, .approved])
    try desk.type("resolve all")
    #expect(desk.remarks == ["no reviewer waits for an answer there"])
  }

  @Test(
    arguments: [
      ("remarks", [2, 3, 5]), ("reviewed", [1, 2, 3, 5]), ("unreviewed", [4, 6, 7, 8, 9, 10]),
      ("approved", [1]), ("rejected", [2]), ("corrected", [3]), ("manual", [1, 2, 3, 8]),
      ("accepted", []), ("imported", []), ("by=rita", [1, 2, 3, 5]), ("by=anna", [1, 2, 3, 8]),
      ("by=nobody", []), ("claims by=rita rejected", [2]), ("claims unreviewed", []),
      ("since=2999-01-01", []), ("quotes since=2000-01-01", [8]),
    ] as [(String, [Int])])
  func `filters by review, origin, name and time`(_ words: String, _ numbers: [Int]) throws {
    var desk = desk
    for line in ["approve 1", "reject 2", "correct quote 3", "remark 5 who?"] {
      try desk.type(line)
    }
    try desk.type("filter \(words)")
    let filter = try #require(desk.state.filter)
    #expect(filter.indices(in: try desk.session).map { $0 + 1 } == numbers)
  }

  @Test func `changed since is told from the history`() throws {
    var desk = desk
    let before = desk.state.now
    try desk.type("reject 9")
    let typed = Timestamp(milliseconds: before.milliseconds + 1).description
    try desk.type("filter since=\(typed)")
    #expect(desk.state.filter?.indices(in: try desk.session) == [8])
    #expect(desk.state.filter?.description == "since=\(typed)")
    expectRefusal(
      "filter since=yesterday", "'yesterday' is not a time",
      hint: "times are in UTC: 2026-11-03, 2026-11-03T09:00", .usage, at: desk)
  }

  @Test func `in review the annotator's labels stay`() throws {
    let session = try desk.session
    for line in ["fact 1", "note 1 x", "flag 1", "undo", "split 1 \"says\"", "join 1-2"] {
      let decision = try desk.decide(line)
      let error = #expect(throws: Diagnostic.self) {
        try Purpose.reviewing.check(decision.changes, in: session)
      }
      #expect(error?.summary == "the session is open for review: what anna did stays as it is")
      #expect(throws: Never.self) { try Purpose.annotating.check(decision.changes, in: session) }
    }
    for line in ["approve 1", "correct fact 1", "withdraw all"] {
      let decision = try desk.decide(line)
      #expect(throws: Never.self) { try Purpose.reviewing.check(decision.changes, in: session) }
    }
  }

  @Test func `review and origin are shown, and how a sentence came to its label`() throws {
    var desk = desk
    try desk.type("correct quote 3 \"her words\"")
    try desk.type("show 3")
    let shown = desk.shown.joined(separator: "\n")
    #expect(shown.contains("claim, anna, 2027-01-15 08:00Z, manual"))
    #expect(shown.contains("» rita corrected claim to quote: her words"))
    try desk.type("history 3")
    #expect(desk.shown.count == 2)
    #expect(desk.shown[1].contains("rita  correct quote 3"))
  }

  @Test(
    arguments: [
      (nil, "manual"), (.nothing, "manual, nothing shown"),
      (.suggestion(label: "quote", score: 0.914, model: "m"), "manual, overruled quote 91%"),
      (.suggestion(label: "quote", score: nil, model: nil), "manual, overruled quote"),
      (.suggestion(label: "claim", score: 0.914, model: "m"), "manual, shown claim 91%"),
    ] as [(Annotation.Shown?, String)])
  func `what was suggested when the label was given is shown`(
    _ shown: Annotation.Shown?, _ words: String
  ) throws {
    #expect(try facts(.manual, shown) == words)
  }

  @Test func `what was accepted is told once`() throws {
    let shown = Annotation.Shown.suggestion(label: "claim", score: 0.914, model: "m")
    #expect(try facts(.accepted, shown) == "accepted, m 0.91")
  }

  /// What is said of how the first sentence came to its label.
  private func facts(_ origin: Annotation.Origin, _ shown: Annotation.Shown?) throws -> String {
    var desk = desk
    let sentence = try desk.sentence(1)
    var annotation = sentence.annotations[0]
    annotation.origin = origin
    if origin == .accepted { (annotation.model, annotation.score) = (shown?.model, shown?.score) }
    annotation.shown = shown
    let number = try desk.session.nextChangeNumber
    try desk.state.session?.record(
      Change(
        number: number, at: .start, by: "anna", command: "",
        events: [.annotations(sentence.id, old: sentence.annotations, new: [annotation])]))
    try desk.type("show 1")
    let line = try #require(desk.shown.first { $0.contains("claim, anna, ") })
    return String(line.split(separator: "08:00Z, ")[1])
  }

  @Test func `what is left out is said`() {
    expectMisuse("remark", "the remark is missing", hint: "remark 4 \"\" takes a remark away")
    expectMisuse("correct", "the label is missing")
    expectRefusal("correct rumour 1", "'rumour' is not a label", .usage)
    expectRefusal("session next", "there are no other sessions to go to")
    expectMisuse("session first", "'first' is not the number of a session")
  }

  @Test func `goes from session to session`() throws {
    var desk = desk
    desk.state.sessions = SessionPaths(paths: ["a.json", "b.json", "c.json"], current: 1)
    try desk.type("session")
    #expect(desk.shown == ["  1  a.json", "▶ 2  b.json", "  3  c.json"])
    #expect(try desk.type("session next").effects == [.save, .open(path: "c.json")])
    #expect(try desk.type("session back").effects == [.save, .open(path: "a.json")])
    #expect(try desk.type("session 2").effects == [.save, .open(path: "b.json")])
    desk.state.sessions.current = 2
    expectRefusal(
      "session next", "this is the last session", hint: "'session' lists them", at: desk)
    expectRefusal("session 4", "there is no session 4", at: desk)
  }
}
