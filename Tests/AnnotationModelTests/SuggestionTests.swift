import AnnotationModel
import Testing

@Suite struct SuggestionTests {
  private static let whole = TextRange(0, 9)

  private func suggestion(
    _ label: String, _ range: TextRange = whole, _ score: Double? = nil
  ) -> Suggestion {
    Suggestion(label: label, range: range, score: score)
  }

  /// Three sentences, the first with suggestions.
  private func session(_ suggestions: [Suggestion]) throws -> Session {
    let plain = Session.three
    var sentences = plain.sentences
    sentences[0].suggestions = suggestions
    return try Session(
      id: plain.id, annotator: plain.annotator, created: plain.created, updated: plain.updated,
      article: plain.article, schema: plain.schema, segmenter: plain.segmenter,
      sentences: sentences, history: [])
  }

  @Test func `a suggestion is no label`() throws {
    let session = try session([suggestion("claim")])
    #expect(!session.sentences[0].isTagged)
    #expect(session.sentences[0].labels.isEmpty)
    #expect(session.taggedCount == 0)
  }

  @Test func `the best one is for the whole sentence, with the highest score, or the first`() {
    var sentence = Sentence(id: .init(1), range: Self.whole)
    #expect(sentence.bestSuggestion == nil)
    sentence.suggestions = [suggestion("fact", TextRange(0, 3), 1)]
    #expect(sentence.bestSuggestion == nil)
    sentence.suggestions += [suggestion("none"), suggestion("quote")]
    #expect(sentence.bestSuggestion?.label == "none")
    sentence.suggestions += [suggestion("claim", Self.whole, 0), suggestion("fact", Self.whole, 0)]
    #expect(sentence.bestSuggestion?.label == "claim")
    sentence.suggestions.append(suggestion("quote", Self.whole, 0.5))
    #expect(sentence.bestSuggestion?.score == 0.5)
  }

  @Test func `a renamed label is renamed where it is suggested, and back`() throws {
    let before = try session([suggestion("claim"), suggestion("fact", TextRange(0, 3))])
    var session = before
    try session.record(.rename(old: "claim", new: "assertion"))
    #expect(session.sentences[0].suggestions.map(\.label) == ["assertion", "fact"])
    try session.record(.rename(old: "assertion", new: "claim"))
    #expect(session.sentences == before.sentences)
  }

  @Test func `a label that is suggested cannot leave the schema`() throws {
    var session = try session([suggestion("claim")])
    var schema = session.schema
    schema.labels.removeAll { $0.name == "claim" }
    #expect(throws: HistoryError.unknownLabel("claim", session.id(1))) {
      try session.record(.schema(old: session.schema, new: schema))
    }
  }

  @Test func `sentences whose suggestions cannot be theirs are refused`() throws {
    let session = Session.three
    func replacing(with suggestion: Suggestion) throws {
      var sentence = session.sentences[0]
      sentence.suggestions = [suggestion]
      var session = session
      try session.record(.sentences(old: [session.sentences[0]], new: [sentence]))
    }
    try replacing(with: suggestion("claim"))
    #expect(throws: HistoryError.badRange(session.id(1))) {
      try replacing(with: suggestion("claim", TextRange(0, 10)))
    }
    #expect(throws: HistoryError.unknownLabel("rumour", session.id(1))) {
      try replacing(with: suggestion("rumour"))
    }
  }

  // MARK: - Splitting

  @Test func `a suggestion goes to the part that holds it`() {
    var sentence = Sentence(id: .init(1), range: TextRange(0, 24))
    let left = suggestion("claim", TextRange(0, 11), 0.5)
    let right = suggestion("fact", TextRange(18, 23))
    sentence.suggestions = [
      suggestion("quote", TextRange(0, 24)), right, suggestion("none", TextRange(6, 17)), left,
    ]
    let parts = sentence.split(
      into: TextRange(0, 11), and: TextRange(12, 24), newID: .init(2), schema: .news)
    #expect(parts.map(\.suggestions) == [[left], [right]])
    #expect(parts[0].bestSuggestion == left)
  }

  @Test func `joined sentences keep what was suggested for each`() {
    let sentences = [TextRange(0, 9), TextRange(10, 19)].enumerated().map { offset, range in
      var sentence = Sentence(id: .init(Int32(offset + 1)), range: range)
      sentence.suggestions = [suggestion("claim", range)]
      return sentence
    }
    let joined = Sentence.joined(sentences, schema: .news)
    #expect(joined.suggestions == sentences.flatMap(\.suggestions))
    #expect(joined.bestSuggestion == nil)
    #expect(!joined.isTagged)
  }
}
