import AnnotationModel
import Suggestions
import Testing
import Workbench

/// What a suggester has learned while somebody worked is what it learns from the session later.
@Suite struct SessionLearnerTests {
  private static func fresh(_ session: Session) -> SessionLearner {
    SessionLearner(
      base: Suggester(labels: session.schema.labels.map(\.name)), session: session)
  }

  @Test(arguments: 0..<60)
  func `whatever is typed, it knows what a new one learns`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var desk = Desk(seed % 3 == 0 ? .ten : .random(&generator))
    var lines = RandomLines(seed: seed)
    var learner = Self.fresh(try desk.session)
    for _ in 0..<80 {
      let count = try desk.session.history.count
      // What is refused changes nothing.
      _ = try? desk.type(lines.next(for: try desk.session))
      let session = try desk.session
      let changes = Array(session.history[count...])
      if learner.fits(session) {
        learner.apply(changes, to: session)
      } else {
        learner = Self.fresh(session)
      }
      #expect(learner.suggester == Self.fresh(session).suggester)
    }
  }

  @Test func `undo forgets, redo learns again, and a split teaches nothing`() throws {
    var desk = Desk()
    var learner = Self.fresh(try desk.session)
    func learned(_ line: String) throws -> Int {
      let count = try desk.session.history.count
      try desk.type(line)
      learner.apply(Array(try desk.session.history[count...]), to: try desk.session)
      return learner.suggester.learned
    }
    #expect(try learned("claim 1-3") == 3)
    #expect(try learned("fact 2") == 4)
    #expect(try learned("note 2 hm") == 4)
    #expect(try learned("speaker 1 Koval") == 4)
    #expect(try learned("split 6 \"hold\"") == 4)
    #expect(try learned("untag 3") == 4)
    #expect(try learned("undo 5") == 3)
    #expect(try learned("redo") == 4)
    #expect(try learned("undo 2") == 0)
    #expect(try learned("redo 2") == 4)
    #expect(try learned("quote 1 \"Zelensky\"") == 4)
  }

  @Test func `it follows a session that was begun earlier`() throws {
    var desk = try Desk(typed: ["claim 1-3", "split 4 \"of the\"", "fact 7", "join 1-2"])
    var learner = Self.fresh(try desk.session)
    for line in ["undo", "quote 8", "undo 3", "redo", "undo 2"] {
      let count = try desk.session.history.count
      try desk.type(line)
      learner.apply(Array(try desk.session.history[count...]), to: try desk.session)
      #expect(learner.suggester == Self.fresh(try desk.session).suggester)
    }
    #expect(learner.suggester.learned == 0)
  }

  @Test func `more lessons than are kept are learned again`() throws {
    var desk = Desk(.long(1500))
    var learner = Self.fresh(try desk.session)
    for line in [
      "claim all", "fact all", "quote all", "none all", "claim 3", "undo", "undo", "undo", "undo",
    ] {
      let count = try desk.session.history.count
      try desk.type(line)
      learner.apply(Array(try desk.session.history[count...]), to: try desk.session)
    }
    #expect(learner.suggester.learned == 1500)
    #expect(learner.suggester == Self.fresh(try desk.session).suggester)
  }

  @Test func `labels before the history come first, in reading order`() throws {
    let labelled = try Desk(typed: ["fact 5", "claim 2", "untag 5", "quote+claim 1"]).session
    let session = try Session(
      id: "import", annotator: "anna", created: .start, updated: .start,
      article: labelled.article, schema: labelled.schema, segmenter: labelled.segmenter,
      sentences: labelled.sentences, history: [])
    let desk = try Desk(session, typed: ["fact 9", "claim 9", "undo", "rename claim assertion"])
    var decisions: [[SessionReplay.Decision]] = []
    SessionReplay.decisions(of: try desk.session) { decisions.append($0) }
    #expect(decisions.map { $0.map(\.sentence.index) } == [[0, 1], [8], []])
    #expect(
      decisions.map { $0.map(\.labels) } == [
        [["quote", "assertion"], ["assertion"]], [["fact"]], [],
      ])
    #expect(decisions[0][1].sentence.previousLabel == "quote")
  }
}

extension Session {
  /// A session of so many short sentences.
  fileprivate static func long(_ count: Int) -> Session {
    .of((1...count).map { "Sentence \($0) says so." }.joined(separator: "\n"))
  }
}
