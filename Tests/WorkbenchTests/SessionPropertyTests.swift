import AnnotationModel
import Testing
import Workbench

/// What holds after any line that anybody types.
@Suite struct SessionPropertyTests {
  private static let seeds: ClosedRange<UInt64> = 1...12

  /// What there is to look at after a line.
  private struct Turn: Sendable {
    var line: String
    var session: Session
    var focus: Int
    var reports: [String]
  }

  /// Types random lines on a random article; returns the session as it was, and a turn for each
  /// line that was accepted.
  private func walk(seed: UInt64, lines count: Int = 60) throws -> (start: Session, turns: [Turn]) {
    var lines = RandomLines(seed: seed)
    let start = Session.random(&lines.generator)
    var desk = Desk(start)
    var turns: [Turn] = []
    for _ in 0..<count {
      let line = lines.next(for: try desk.session)
      do {
        try desk.type(line)
      } catch is Diagnostic {
        // Refused, as the commands' own tests say.
        continue
      }
      turns.append(
        Turn(
          line: line, session: try desk.session, focus: desk.state.focus, reports: desk.reports))
    }
    return (start, turns)
  }

  private func reversed(_ change: Change, number: Int) -> Change {
    Change(
      number: number, at: change.at, by: change.by, command: change.command,
      events: change.events.reversed().map(\.inverse))
  }

  @Test(arguments: seeds)
  func `sentences cover all that is not white space, without overlap`(_ seed: UInt64) throws {
    for turn in try walk(seed: seed).turns {
      let article = turn.session.article
      var end = 0
      var isWhole = true
      for range in turn.session.sentences.map(\.range) {
        isWhole = isWhole && end <= range.start
        guard isWhole else { break }
        isWhole =
          article.trimmed(TextRange(end, range.start)).isEmpty
          && !range.isEmpty && article.trimmed(range) == range
        end = range.end
      }
      let rest = TextRange(end, article.text.utf8.count)
      #expect(isWhole && article.trimmed(rest).isEmpty, "after '\(turn.line)'")
    }
  }

  @Test(arguments: seeds)
  func `annotations stay in their sentence and begin and end with a character`(
    _ seed: UInt64
  ) throws {
    for turn in try walk(seed: seed).turns {
      let article = turn.session.article
      let areGood = turn.session.sentences.allSatisfy { sentence in
        sentence.annotations.map(\.range).allSatisfy {
          sentence.range.contains($0) && !$0.isEmpty && article.trimmed($0) == $0
        }
      }
      #expect(areGood, "after '\(turn.line)'")
      // The next lines would only say the same again.
      guard areGood else { break }
    }
  }

  @Test(arguments: seeds)
  func `what is counted and looked up is what is there`(_ seed: UInt64) throws {
    for turn in try walk(seed: seed).turns {
      let session = turn.session
      let tagged = session.sentences.count { !$0.labels.isEmpty }
      #expect(session.taggedCount == tagged, "after '\(turn.line)'")
      let areFound = session.sentences.indices.allSatisfy {
        session.index(of: session.sentences[$0].id) == $0
      }
      #expect(areFound, "after '\(turn.line)'")
      #expect(session.sentences.indices.contains(turn.focus))
    }
  }

  @Test(arguments: seeds)
  func `an id is never given twice`(_ seed: UInt64) throws {
    let (start, turns) = try walk(seed: seed)
    let end = turns.last?.session ?? start
    var given = Set(start.sentences.map(\.id))
    for change in end.history where change.kind == .edit {
      for case .sentences(let old, let new) in change.events {
        let fresh = new.map(\.id).filter { id in !old.contains { $0.id == id } }
        #expect(given.isDisjoint(with: fresh))
        given.formUnion(fresh)
      }
    }
    #expect(!given.contains(end.freshSentenceID))
  }

  @Test(arguments: seeds)
  func `labels of a sentence can stand together`(_ seed: UInt64) throws {
    for turn in try walk(seed: seed).turns {
      let labels = turn.session.sentences.map(\.labels).first { labels in
        labels.count > turn.session.schema.maximumLabels || Set(labels).count < labels.count
          || (labels.count > 1 && labels.contains("none"))
      }
      #expect(labels == nil, "after '\(turn.line)'")
      // The next lines would only say the same again.
      guard labels == nil else { break }
    }
  }

  @Test(arguments: seeds)
  func `a change and its inverse leave things as they were`(_ seed: UInt64) throws {
    let (start, turns) = try walk(seed: seed)
    let end = turns.last?.session ?? start
    var session = start
    for change in end.history {
      var there = session
      try there.record(change)
      var back = there
      try back.record(reversed(change, number: change.number + 1))
      #expect(back.sentences == session.sentences, "\(change.command)")
      #expect(back.taggedCount == session.taggedCount)
      session = there
    }
    let isSame = session == end
    #expect(isSame)
  }

  @Test(arguments: seeds)
  func `any beginning of the history is a session that can be opened and gone on with`(
    _ seed: UInt64
  ) throws {
    let (start, turns) = try walk(seed: seed)
    let end = turns.last?.session ?? start
    var session = start
    for change in end.history {
      var opened = try Session(
        id: session.id, annotator: session.annotator, created: session.created,
        updated: session.updated, article: session.article, schema: session.schema,
        segmenter: session.segmenter, sentences: session.sentences, history: session.history)
      #expect(opened.undoable == session.undoable && opened.redoable == session.redoable)
      #expect(opened.freshSentenceID == session.freshSentenceID)
      #expect(opened.taggedCount == session.taggedCount)
      try opened.record(change)
      try session.record(change)
      #expect(opened.sentences == session.sentences)
    }
    let isSame = session == end
    #expect(isSame)
  }

  @Test(arguments: seeds)
  func `all undone is the beginning, all redone the end`(_ seed: UInt64) throws {
    let (start, turns) = try walk(seed: seed)
    let end = turns.last?.session ?? start
    let steps = end.undoable.count
    guard steps > 0 else { return }
    var desk = Desk(end)
    let atOnce = ["undo \(steps)", "redo \(steps)"]
    let oneByOne = Array(repeating: "undo", count: steps) + Array(repeating: "redo", count: steps)
    for lines in [atOnce, oneByOne] {
      for line in lines[..<(lines.count / 2)] { try desk.type(line) }
      #expect(try desk.session.sentences == start.sentences)
      #expect(try desk.session.taggedCount == 0)
      for line in lines[(lines.count / 2)...] { try desk.type(line) }
      #expect(try desk.session.sentences == end.sentences)
      #expect(try desk.session.undoable == end.undoable)
    }
  }

  @Test(arguments: seeds)
  func `a change is reported, in the words that asked for it`(_ seed: UInt64) throws {
    var count = 0
    for turn in try walk(seed: seed).turns {
      for change in turn.session.history[count...] { #expect(change.command == turn.line) }
      #expect(turn.reports.isEmpty == (count == turn.session.history.count))
      count = turn.session.history.count
    }
  }
}
