import AnnotationModel
import Interchange
import Testing

@Suite struct MajorityTests {
  private func outcome(
    _ sessions: [Session], _ minimum: Int = 2
  ) throws -> Majority.Outcome {
    try #require(try Majority(minimum: minimum).outcome(of: sessions, name: "m"))
  }

  @Test func enoughMustAgreeAndMoreThanOnAnythingElse() throws {
    func session(_ annotator: String, _ labels: [String?]) -> Session {
      let texts = ["One.", "Two.", "Three.", "Four.", "Five."]
      return .made(
        zip(texts, labels).map { text, label in label.map { Made(text, $0) } ?? Made(text) },
        by: annotator)
    }
    let outcome = try outcome([
      session("a", ["claim", "claim", "claim", nil, "fact"]),
      session("b", ["claim", "claim", "quote", nil, nil]),
      session("c", ["claim", "quote", "fact", nil, nil]),
      session("d", ["fact", "quote", "none", nil, nil]),
    ])
    let article = outcome.article
    #expect(article.sentences.map(\.labels) == [["claim"], [], [], [], []])
    #expect(article.sentences.map(\.isChosen) == [true, false, false, true, false])
    #expect(outcome.ties.map(\.number) == [2])
    #expect(outcome.ties.first?.labels == [["claim"], ["quote"]])
    #expect(outcome.ties.first?.count == 2)
    #expect(outcome.disagreements == 2)
    #expect(outcome.annotators == ["a", "b", "c", "d"])
    #expect(article.annotator == "majority")
    let annotation = try #require(article.sentences.first?.sentence.annotations.first)
    #expect(annotation.by == "majority" && annotation.origin == .adjudication)
  }

  @Test func labelsCountTogetherInTheirOrder() throws {
    let sessions: [Session] = [
      .made([Made("One.", "quote", "claim")], by: "a"),
      .made([Made("One.", "quote", "claim")], by: "b"), .made([Made("One.", "claim")], by: "c"),
    ]
    #expect(try outcome(sessions).article.sentences[0].labels == ["quote", "claim"])
    #expect(try outcome(sessions, 3).disagreements == 1)
  }

  @Test func spansCountAlone() throws {
    let outcome = try outcome([
      .made([Made("One two three.", "claim", spans: [("two", "fact")])], by: "a"),
      .made([Made("One two three.", "claim", spans: [("two", "fact"), ("One", "fact")])], by: "b"),
      .made([Made("One two three.", "claim", spans: [("two", "quote")])], by: "c"),
      .made([Made("One two three.")], by: "d"),
    ])
    let spans = outcome.article.sentences[0].sentence.spans
    #expect(spans.map(\.label) == ["fact"])
    #expect(spans.map { outcome.article.text($0.range) } == ["two"])
    #expect(outcome.article.sentences[0].labels == ["claim"])
  }

  @Test func spansAloneCanAgreeAndDisagree() throws {
    func session(_ annotator: String, _ words: String) -> Session {
      .made([Made("One two.", spans: [(words, "fact")])], by: annotator)
    }
    let agreed = try outcome([session("a", "One"), session("b", "One"), session("c", "two.")])
    #expect(agreed.article.sentences[0].sentence.spans.count == 1)
    #expect(agreed.article.sentences[0].isChosen)
    let disputed = try outcome([session("a", "One"), session("b", "two.")])
    #expect(disputed.disagreements == 1 && !disputed.article.sentences[0].isChosen)
  }

  @Test func attributesAreThoseThatMostGive() throws {
    let outcome = try outcome(
      ["Ana", "Ben", "Ben"].enumerated().map { index, speaker in
        .made([Made("One.", "quote", attributes: ["speaker": speaker])], by: "\(index)")
      })
    #expect(
      outcome.article.sentences[0].sentence.annotations.first?.attributes == ["speaker": "Ben"])
  }

  @Test func goldDoesNotVoteAndNobodyVotesTwice() throws {
    var gold = Session.made([Made("One.", "fact")], by: "g")
    gold.sources = [SessionSource(session: "1", annotator: "a", sha256: "")]
    let sessions: [Session] = [
      .made([Made("One.", "claim")], by: "a", at: 5), gold, gold,
      .made([Made("One.", "fact")], by: "a", at: 2), .made([Made("One.", "claim")], by: "b", at: 9),
    ]
    let outcome = try outcome(sessions)
    #expect(outcome.article.sentences[0].labels == ["claim"])
    #expect(outcome.annotators == ["a", "b"])
    #expect(outcome.article.created.milliseconds == 5)
    #expect(outcome.article.updated.milliseconds == 9)
    #expect(!outcome.article.isGold)
    #expect(try Majority(minimum: 1).outcome(of: [gold], name: "m") == nil)
  }

  @Test func sentencesThatAreCutDifferentlyCountAsOne() throws {
    let outcome = try outcome([
      .made([Made("One. Two.", "claim"), Made("Three.", "fact")], by: "a"),
      .made([Made("One.", "claim"), Made("Two.", "claim"), Made("Three.", "fact")], by: "b"),
    ])
    #expect(outcome.article.sentences.map(\.labels) == [["claim"], ["fact"]])
    #expect(outcome.article.sentences.map(\.number) == [1, 2])
    #expect(outcome.article.text(outcome.article.sentences[0].range) == "One. Two.")
  }

  @Test func differentTextsAreRefused() {
    #expect(throws: AlignmentError.self) {
      try Majority(minimum: 2).outcome(
        of: [.made([Made("One.")], by: "a"), .made([Made("Two.")], by: "b")], name: "m")
    }
  }

  @Test func labelsOfAllSchemasAreKnown() throws {
    let other = LabelSchema(
      name: "o", exclusive: true, labels: [Label(name: "rumour", key: "r", color: "")])
    let outcome = try outcome(
      [
        .made([Made("One.", "claim")], by: "a"),
        .made([Made("One.", "rumour")], by: "b", schema: other),
        .made([Made("One.", "rumour")], by: "c", schema: other),
      ])
    #expect(outcome.article.sentences[0].labels == ["rumour"])
    #expect(outcome.article.schema.label(named: "rumour") != nil)
  }

  /// Counted anew in the plainest way.
  @Test func whatHoldsForGeneratedVotes() throws {
    var random = SplitMix(state: 9)
    for _ in 0..<300 {
      let count = Int.random(in: 1...5, using: &random)
      let minimum = Int.random(in: 1...4, using: &random)
      let votes = (0..<count).map { _ in
        (0..<4).map { _ in ["claim", "quote", "fact", nil].randomElement(using: &random) ?? nil }
      }
      let sessions = votes.enumerated().map { index, labels in
        Session.made(
          labels.map { label in label.map { Made("One.", $0) } ?? Made("One.") }, by: "\(index)")
      }
      let outcome = try outcome(sessions, minimum)
      var (ties, disagreements) = (0, 0)
      for place in 0..<4 {
        let given = votes.compactMap { $0[place] }
        let counts = Set(given).map { label in (label, given.count { $0 == label }) }
        let most = counts.map(\.1).max() ?? 0
        let best = counts.filter { $0.1 == most }
        let sentence = outcome.article.sentences[place]
        if given.isEmpty {
          #expect(sentence.labels.isEmpty && sentence.isChosen)
        } else if most >= minimum, best.count == 1 {
          #expect(sentence.labels == [best[0].0] && sentence.isChosen)
        } else {
          #expect(!sentence.isChosen && sentence.sentence.annotations.isEmpty)
          if most < minimum { disagreements += 1 } else { ties += 1 }
        }
      }
      #expect(outcome.ties.count == ties && outcome.disagreements == disagreements)
    }
  }
}
