import AnnotationModel
import SessionStore
import Testing

@Suite struct SessionCheckTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `finds nothing wrong with what was recorded`(_ seed: UInt64) throws {
    #expect(SessionCheck.replay(try CodingSamples.random(seed)).isEmpty)
  }

  @Test func `finds a label that the history does not know`() throws {
    var session = try CodingSamples.random(2, changes: 0)
    let id = session.sentences[0].id
    try session.record(
      Change(
        number: 1, at: CodingSamples.start, by: "r", command: "flag",
        events: [.flag(id, old: false, new: true)]))
    var sentences = session.sentences
    sentences[0].flagged = false
    let other = try with(session, sentences: sentences)
    #expect(SessionCheck.replay(other) == [.doesNotLeadOn(change: 1, .conflict(id))])
  }

  @Test func `finds a change later than the last one should be`() throws {
    let session = try CodingSamples.full()
    let early = try with(session, sentences: session.sentences, updated: session.created)
    #expect(SessionCheck.replay(early) == [.laterThanUpdated(change: session.history.count)])
  }

  private func with(
    _ session: Session, sentences: ContiguousArray<Sentence>, updated: Timestamp? = nil
  ) throws -> Session {
    try Session(
      id: session.id, annotator: session.annotator, created: session.created,
      updated: updated ?? session.updated, article: session.article, schema: session.schema,
      segmenter: session.segmenter, sentences: sentences, history: session.history)
  }
}
