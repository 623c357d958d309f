import AnnotationModel
import Testing

@Suite struct AnnotationShownTests {
  private func shown(_ label: String) -> Annotation.Shown {
    .suggestion(label: label, score: 0.875, model: "words-1")
  }

  /// Three sentences, the first labelled while something was shown.
  private func session(_ shown: Annotation.Shown?, label: String = "claim") throws -> Session {
    var session = Session.three
    var annotation = session.label(label, on: 1)
    annotation.shown = shown
    try session.record(.annotations(session.id(1), old: [], new: [annotation]))
    return session
  }

  @Test func `takes one pointer of an annotation`() {
    #expect(MemoryLayout<Annotation.Shown?>.size == MemoryLayout<Int>.size)
  }

  @Test func `a label overrules another one that was shown`() throws {
    func isOverruling(_ shown: Annotation.Shown?) throws -> Bool? {
      try session(shown).sentences[0].annotations[0].isOverruling
    }
    #expect(try isOverruling(nil) == nil)
    #expect(try isOverruling(.nothing) == nil)
    #expect(try isOverruling(shown("claim")) == false)
    #expect(try isOverruling(shown("quote")) == true)
  }

  @Test func `a suggestion of another label is the same one otherwise`() {
    let newer = Annotation.Shown.suggestion(
      label: "claim", score: nil, model: "m", unknown: UnknownFields(["why": "1"]))
    #expect(
      newer.labelled("fact")
        == .suggestion(label: "fact", score: nil, model: "m", unknown: UnknownFields(["why": "1"])))
    #expect(Annotation.Shown.nothing.labelled("fact") == .nothing)
  }

  @Test(arguments: ["claim", "quote", "assertion", "gone"], ["claim", "quote"])
  func `a renamed label is renamed where it was shown, and back`(
    _ name: String, _ label: String
  ) throws {
    var before = try session(shown(name), label: label)
    let vote = Settlement.Vote(annotator: "ben", annotations: before.sentences[0].annotations)
    try before.record(
      .settlement(before.id(1), old: nil, new: Settlement(votes: [vote])))
    var after = before
    try after.record(.rename(old: "claim", new: "assertion"))
    let (old, new) = (before.sentences[0].annotations[0], after.sentences[0].annotations[0])
    let expected = ["claim": "assertion", "assertion": "claim"][name] ?? name
    #expect(new.shown == shown(expected))
    #expect(new.isOverruling == old.isOverruling)
    #expect(after.sentences[0].settlement?.votes[0].annotations == [new])
    try after.record(.rename(old: "assertion", new: "claim"))
    #expect(after.sentences == before.sentences)
  }

  @Test func `what was shown stays with the parts of a sentence`() throws {
    let session = try session(shown("quote"))
    let parts = session.sentences[0].split(
      into: TextRange(0, 3), and: TextRange(4, 9), newID: .init(4), schema: .news)
    #expect(parts.map { $0.annotations.map(\.shown) } == [[shown("quote")], [shown("quote")]])
  }

  @Test func `a label that was shown may leave the schema`() throws {
    var session = try session(shown("quote"))
    var schema = session.schema
    schema.labels.removeAll { $0.name == "quote" }
    schema.rules.removeAll { $0.label == "quote" }
    try session.record(.schema(old: session.schema, new: schema))
    #expect(session.sentences[0].annotations[0].shown == shown("quote"))
  }
}
