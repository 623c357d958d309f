import AnnotationModel
import Testing

@Suite struct EventTests {
  private static let session = Session.three

  private static var otherSchema: LabelSchema {
    var schema = session.schema
    schema.labels.append(Label(name: "rumour", key: "o", color: "red"))
    return schema
  }

  static var events: [Event] {
    let first = session.sentences[0]
    return [
      session.tagging(1, "claim"),
      .note(first.id, old: nil, new: "check"),
      .flag(first.id, old: false, new: true),
      .sentences(
        old: [first],
        new: first.split(
          into: TextRange(0, 3), and: TextRange(4, 9), newID: .init(4), schema: .news)),
      .sentences(
        old: Array(session.sentences[0...1]),
        new: [Sentence.joined(Array(session.sentences[0...1]), schema: session.schema)]),
      .rename(old: "claim", new: "assertion"),
      .reviews(
        first.id, old: [],
        new: [Review(verdict: .rejected, of: ["claim"], by: "rita", at: session.created)]),
      .settlement(
        first.id, old: nil, new: Settlement(votes: [.init(annotator: "anna", annotations: [])])),
      .schema(old: session.schema, new: otherSchema),
    ]
  }

  @Test(arguments: events)
  func `the inverse takes the event back`(_ event: Event) throws {
    var session = Self.session
    try session.record(event)
    #expect((session.sentences, session.schema) != (Self.session.sentences, Self.session.schema))
    try session.record(event.inverse)
    #expect((session.sentences, session.schema) == (Self.session.sentences, Self.session.schema))
    #expect(session.taggedCount == 0)
  }

  @Test(arguments: events)
  func `the inverse of the inverse is the event`(_ event: Event) {
    #expect(event.inverse != event)
    #expect(event.inverse.inverse == event)
  }

  @Test func `names the sentences that are different afterwards`() {
    let ids = Self.events.map { $0.changed.map(\.number) }
    #expect(ids == [[1], [1], [1], [1, 4], [1], [], [1], [1], []])
    #expect(
      Self.events.map(\.isLocal) == [true, true, true, false, false, false, true, true, false])
  }
}
