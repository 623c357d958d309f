import AnnotationModel
import Testing

@Suite struct SessionTests {
  private let three = Session.three

  // MARK: - Starting

  @Test func `a new session has the sentences it was given and nothing else`() {
    #expect(three.sentences.map(\.id.number) == [1, 2, 3])
    #expect(
      three.sentences.indices.map { String(three.text(ofSentence: $0)) } == [
        "One came.", "Two went.", "Three stayed.",
      ])
    #expect(three.taggedCount == 0)
    #expect(three.history.isEmpty)
    #expect(three.freshSentenceID.number == 4)
    #expect(three.updated == three.created)
  }

  // MARK: - Recording

  @Test func `a change is applied and remembered`() throws {
    var session = three
    let change = session.next([session.tagging(2, "quote", "claim")])
    try session.record(change)
    #expect(session.sentences[1].labels == ["quote", "claim"])
    #expect(session.taggedCount == 1)
    #expect(Array(session.history) == [change])
    #expect(session.updated == change.at)
    #expect(session.undoable == [1])
  }

  @Test func `the time of the last change never runs backwards`() throws {
    var session = three
    try session.record(session.next([session.tagging(1, "claim")], after: 60))
    let updated = session.updated
    try session.record(session.next([session.tagging(2, "claim")], after: -30))
    #expect(session.updated == updated)
  }

  @Test func `undo and redo lead to the same session but for its history`() throws {
    var session = three
    try session.record(session.tagging(1, "claim"), session.tagging(2, "fact"))
    let sentences = session.sentences
    let events = session.history[0].events
    try session.record(session.next(events.reversed().map(\.inverse), kind: .undo(of: 1)))
    #expect(session.sentences == three.sentences)
    #expect(session.undoable.isEmpty)
    #expect(session.redoable == [1])
    try session.record(session.next(events, kind: .redo(of: 1)))
    #expect(session.sentences == sentences)
    #expect(session.history.count == 3)
  }

  // MARK: - Refusing

  /// Expects the events to be refused, and the session to stay as it is.
  private func expectRefusal(
    _ error: HistoryError, in session: Session? = nil, of events: [Event],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let before = session ?? three
    var session = before
    #expect(throws: error, sourceLocation: sourceLocation) {
      try session.record(session.next(events))
    }
    let isSame = session == before
    #expect(isSame, sourceLocation: sourceLocation)
  }

  private let stranger = Sentence.ID(77)

  @Test func `sentences that are not there are refused`() {
    expectRefusal(.noSentence(stranger), of: [.annotations(stranger, old: [], new: [])])
    expectRefusal(.noSentence(stranger), of: [.note(stranger, old: nil, new: "a")])
    expectRefusal(.noSentence(stranger), of: [.flag(stranger, old: false, new: true)])
    let sentence = Sentence(id: stranger, range: TextRange(0, 9))
    expectRefusal(.noSentence(stranger), of: [.sentences(old: [sentence], new: [sentence])])
    for number in [0, -1, Int32.max, Int32.min] {
      expectRefusal(.noSentence(.init(number)), of: [.note(.init(number), old: nil, new: "a")])
    }
  }

  @Test func `a sentence that is not as the change says is refused`() {
    let id = three.id(1)
    let label = three.label("claim", on: 1)
    expectRefusal(.conflict(id), of: [.annotations(id, old: [label], new: [])])
    expectRefusal(.conflict(id), of: [.note(id, old: "b", new: "a")])
    expectRefusal(.conflict(id), of: [.flag(id, old: true, new: false)])
    var other = three.sentences[0]
    other.flagged = true
    expectRefusal(.conflict(id), of: [.sentences(old: [other], new: [other])])
    let gap = [three.sentences[0], three.sentences[2]]
    expectRefusal(.conflict(id), of: [.sentences(old: gap, new: gap)])
    let tooMany = [three.sentences[2], three.sentences[2]]
    expectRefusal(.conflict(three.id(3)), of: [.sentences(old: tooMany, new: tooMany)])
  }

  @Test func `a label that the schema does not have is refused`() {
    let id = three.id(1)
    let annotation = Annotation(
      label: "rumour", range: three.sentences[0].range, by: "anna", at: .start)
    expectRefusal(
      .unknownLabel("rumour", id), of: [.annotations(id, old: [], new: [annotation])])
    var other = three.sentences[0]
    other.annotations = [annotation]
    expectRefusal(
      .unknownLabel("rumour", id), of: [.sentences(old: [three.sentences[0]], new: [other])])
  }

  @Test(arguments: [TextRange(0, 10), TextRange(10, 19), TextRange(3, 3), TextRange(5, 2)])
  func `annotations stay inside their sentence and are not empty`(_ range: TextRange) {
    let annotation = Annotation(label: "claim", range: range, by: "anna", at: .start)
    expectRefusal(
      .badRange(three.id(1)), of: [.annotations(three.id(1), old: [], new: [annotation])])
  }

  @Test func `new sentences cover what the old ones did, trimmed and in order`() {
    let old = three.sentences[1]
    func refuse(
      _ error: HistoryError, _ ranges: [TextRange],
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let new = ranges.enumerated().map { offset, range in
        Sentence(id: offset == 0 ? old.id : .init(Int32(3 + offset)), range: range)
      }
      expectRefusal(
        error, of: [.sentences(old: [old], new: new)], sourceLocation: sourceLocation)
    }
    // "Two went." is 10..<19.
    refuse(.emptyReplacement, [])
    refuse(.badRange(old.id), [TextRange(10, 18)])
    refuse(.badRange(old.id), [TextRange(11, 19)])
    refuse(.badRange(old.id), [TextRange(10, 14), TextRange(14, 19)])
    refuse(.badRange(old.id), [TextRange(10, 13), TextRange(13, 19)])
    refuse(.badRange(.init(4)), [TextRange(10, 13), TextRange(15, 19)])
    refuse(.badRange(.init(4)), [TextRange(10, 16), TextRange(14, 19)])
    refuse(.badRange(old.id), [TextRange(10, 13), TextRange(14, 14), TextRange(14, 19)])
  }

  @Test func `no replacement of nothing`() {
    expectRefusal(.emptyReplacement, of: [.sentences(old: [], new: [three.sentences[0]])])
  }

  @Test func `new sentences take no id that another one has`() {
    let old = three.sentences[1]
    func parts(_ first: Int32, _ second: Int32) -> [Sentence] {
      [
        Sentence(id: .init(first), range: TextRange(10, 13)),
        Sentence(id: .init(second), range: TextRange(14, 19)),
      ]
    }
    expectRefusal(.conflict(.init(3)), of: [.sentences(old: [old], new: parts(2, 3))])
    expectRefusal(.conflict(.init(2)), of: [.sentences(old: [old], new: parts(2, 2))])
  }

  @Test func `annotations of new sentences stay inside them`() {
    let old = three.sentences[1]
    var parts = old.split(
      into: TextRange(10, 13), and: TextRange(14, 19), newID: .init(4), schema: .news)
    parts[1].annotations = [three.label("claim", on: 2)]
    expectRefusal(.badRange(.init(4)), of: [.sentences(old: [old], new: parts)])
  }

  @Test func `numbers, order and emptiness are checked before anything changes`() throws {
    var session = three
    let events = [session.tagging(1, "claim")]
    let wrong = Change(number: 5, at: .start, by: "anna", command: "", events: events)
    #expect(throws: HistoryError.wrongNumber(found: 5, expected: 1)) { try session.record(wrong) }
    #expect(throws: HistoryError.emptyChange(1)) { try session.record(session.next([])) }
    #expect(throws: HistoryError.wrongOrder(1)) {
      try session.record(session.next(events, kind: .undo(of: 1)))
    }
    let isSame = session == three
    #expect(isSame)
  }

  // MARK: - All or none

  @Test func `a change whose second event does not fit changes nothing`() {
    let misfit = Event.note(stranger, old: nil, new: "a")
    let first = three.sentences[0]
    let parts = first.split(
      into: TextRange(0, 3), and: TextRange(4, 9), newID: three.freshSentenceID, schema: .news)
    let joined = Sentence.joined(Array(three.sentences[0...1]), schema: three.schema)
    let fitting: [Event] = [
      three.tagging(1, "claim"), .note(first.id, old: nil, new: "n"),
      .flag(first.id, old: false, new: true), .sentences(old: [first], new: parts),
      .sentences(old: Array(three.sentences[0...1]), new: [joined]),
    ]
    for event in fitting { expectRefusal(.noSentence(stranger), of: [event, misfit]) }
  }

  @Test func `events of one change may build on each other`() throws {
    var session = three
    let first = session.sentences[0]
    let parts = first.split(
      into: TextRange(0, 3), and: TextRange(4, 9), newID: session.freshSentenceID, schema: .news)
    try session.record(
      .sentences(old: [first], new: parts), .flag(parts[1].id, old: false, new: true),
      .note(parts[1].id, old: nil, new: "came"))
    #expect(session.sentences.map(\.id.number) == [1, 4, 2, 3])
    #expect(session.sentences[1].note == "came")
  }

  // MARK: - Ids

  @Test func `an id is not given again after an undo`() throws {
    var session = three
    let first = session.sentences[0]
    let parts = first.split(
      into: TextRange(0, 3), and: TextRange(4, 9), newID: session.freshSentenceID, schema: .news)
    let event = Event.sentences(old: [first], new: parts)
    try session.record(event)
    try session.record(session.next([event.inverse], kind: .undo(of: 1)))
    #expect(session.freshSentenceID.number == 5)
    let reopened = try Session(
      id: session.id, annotator: session.annotator, created: session.created,
      updated: session.updated, article: session.article, schema: session.schema,
      segmenter: session.segmenter, sentences: session.sentences, history: session.history)
    #expect(reopened.freshSentenceID.number == 5)
    #expect(reopened.index(of: .init(4)) == nil)
  }

  @Test func `sentences are found by id wherever they stand now`() throws {
    var session = three
    let joined = Sentence.joined(Array(session.sentences[0...1]), schema: session.schema)
    try session.record(.sentences(old: Array(session.sentences[0...1]), new: [joined]))
    #expect(session.index(of: .init(1)) == 0)
    #expect(session.index(of: .init(2)) == nil)
    #expect(session.index(of: .init(3)) == 1)
    #expect(session.index(of: .init(-4)) == nil)
  }

  // MARK: - Opening

  @Test func `a saved session opens as it was`() throws {
    var session = three
    try session.record(session.tagging(1, "claim"))
    try session.record(session.tagging(3, "quote"))
    let opened = try Session(
      id: session.id, annotator: session.annotator, created: session.created,
      updated: session.updated, article: session.article, schema: session.schema,
      segmenter: session.segmenter, sentences: session.sentences, history: session.history)
    let isSame = opened == session
    #expect(isSame)
  }

  @Test func `a history that does not fit together is refused`() {
    let change = Change(
      number: 2, at: .start, by: "anna", command: "", events: [three.tagging(1, "claim")])
    #expect(throws: HistoryError.wrongNumber(found: 2, expected: 1)) {
      try Session(
        id: three.id, annotator: three.annotator, created: three.created, updated: three.updated,
        article: three.article, schema: three.schema, segmenter: three.segmenter,
        sentences: three.sentences, history: [change])
    }
  }
}
