import AnnotationModel
import Interchange
import Testing

@Suite struct SelectionTests {
  /// Returns the labels of the chosen sentences, by number; a span's in brackets.
  private func chosen(
    _ selection: Selection, _ purpose: FormatSpec.Purpose, _ session: Session = .choosing
  ) -> [Int: [String]] {
    var counts = SelectionCounts()
    var article = ExportedArticle(session, name: "a")
    selection.choose(from: &article, purpose: purpose, counts: &counts)
    return Dictionary(
      uniqueKeysWithValues: article.chosen.map { one in
        (one.number, one.labels + one.sentence.spans.map { "[\($0.label)]" })
      })
  }

  @Test func aRecordHasEverything() {
    #expect(
      chosen(Selection(), .record) == [
        1: ["claim"], 2: ["quote", "claim"], 3: ["none"], 4: [], 5: ["[fact]"],
        6: ["quote", "[claim]"],
      ])
  }

  @Test func trainingHasNeitherNoneNorUntagged() {
    #expect(
      chosen(Selection(), .training) == [
        1: ["claim"], 2: ["quote", "claim"], 5: ["[fact]"], 6: ["quote", "[claim]"],
      ])
  }

  @Test func bothCanBeAskedForAndRefused() {
    let asked = Selection(includesNone: true, includesUntagged: true)
    #expect(chosen(asked, .training) == chosen(Selection(), .record))
    let refused = Selection(includesNone: false, includesUntagged: false)
    #expect(chosen(refused, .record) == chosen(Selection(), .training))
  }

  @Test func otherLabelsAreDroppedAndTheirSentencesAreNotUntagged() {
    #expect(
      chosen(Selection(labels: ["claim"]), .record) == [
        1: ["claim"], 2: ["claim"], 6: ["[claim]"],
      ])
    #expect(
      chosen(Selection(labels: ["claim"], includesUntagged: true), .record) == [
        1: ["claim"], 2: ["claim"], 4: [], 5: [], 6: ["[claim]"],
      ])
    #expect(chosen(Selection(labels: ["fact"]), .training) == [5: ["[fact]"]])
  }

  @Test func noneIsKeptWhereItIsNamed() {
    #expect(chosen(Selection(labels: ["none"]), .training) == [3: ["none"]])
    #expect(
      chosen(Selection(labels: ["fact"], includesNone: true), .training)
        == [3: ["none"], 5: ["[fact]"]])
    #expect(chosen(Selection(labels: ["none"], includesNone: false), .training) == [:])
  }

  @Test func aLabelThatStandsAloneIsNoneByAnyName() {
    let schema = LabelSchema(
      name: "s", exclusive: true,
      labels: [
        Label(name: "neither", key: "x", color: "", alone: true),
        Label(name: "none", key: "n", color: ""), Label(name: "other", key: "o", color: ""),
      ])
    #expect(schema.labels.map { schema.isNone($0.name) } == [true, true, false])
  }

  @Test func textMustMatch() {
    #expect(
      chosen(Selection(pattern: { $0.contains("t") && !$0.contains("r") }), .record).keys.sorted()
        == [2])
  }

  @Test func suggestionsOfOtherLabelsGo() throws {
    var session = Session.choosing
    let range = session.sentences[3].range
    session.suggest([
      3: [Suggestion(label: "fact", range: range), Suggestion(label: "claim", range: range)]
    ])
    var counts = SelectionCounts()
    let article = try #require(
      Selection(labels: ["claim"], includesUntagged: true).article(
        session, name: "a", purpose: .record, counts: &counts))
    #expect(article.sentences[3].sentence.suggestions.map(\.label) == ["claim"])
  }

  @Test func sessionsOfOthersAreLeftOut() {
    var counts = SelectionCounts()
    var selection = Selection(annotators: ["ben"])
    #expect(
      selection.article(.choosing, name: "a", purpose: .record, counts: &counts) == nil)
    selection.annotators = ["anna"]
    #expect(
      selection.article(.choosing, name: "a", purpose: .record, counts: &counts)?.name == "a")
    selection.goldOnly = true
    #expect(
      selection.article(.choosing, name: "a", purpose: .record, counts: &counts) == nil)
    var gold = Session.choosing
    gold.sources = [SessionSource(session: "x", annotator: "anna", sha256: "")]
    #expect(selection.article(gold, name: "g", purpose: .record, counts: &counts) != nil)
    #expect(counts.articles == 2)
    #expect(counts.words == "1 session of another annotator, 1 session that is not gold")
  }

  @Test func everySentenceIsCountedOnce() {
    var counts = SelectionCounts()
    let selection = Selection(
      labels: ["claim", "fact", "none"], includesNone: false, pattern: { !$0.contains("Five") })
    _ = selection.article(.choosing, name: "a", purpose: .training, counts: &counts)
    #expect(counts.sentences == 3)
    #expect(
      counts.words
        == "1 sentence that no label fits, 1 untagged sentence, 1 sentence that does not match")
    _ = Selection(labels: ["fact"]).article(
      .choosing, name: "a", purpose: .training, counts: &counts)
    #expect(counts.leftOut(.labels) == 4)
  }

  @Test func labelsThatNoSchemaHasAreFound() {
    let selection = Selection(labels: ["rumour", "claim", "gossip"])
    #expect(selection.unknownLabels(in: [.news]) == ["gossip", "rumour"])
    #expect(Selection().unknownLabels(in: [.news]).isEmpty)
    #expect(
      Selection().keptLabels(of: [.news, .news], purpose: .training).map(\.name)
        == ["claim", "quote", "fact"])
    #expect(selection.keptLabels(of: [.news], purpose: .record).map(\.name) == ["claim"])
  }

  /// Of generated sessions, whatever is asked for: the text stays, what is left out carries nothing,
  /// what is chosen carries what was asked for, and all sentences are accounted for.
  @Test func whatHoldsForEverySelection() {
    var sessions = GeneratedSessions(seed: 3)
    var random = SplitMix(state: 4)
    for number in 1...500 {
      let session = sessions.session(number: number)
      let purpose: FormatSpec.Purpose = Bool.random(using: &random) ? .record : .training
      let none: Bool? = [true, false, nil].randomElement(using: &random) ?? nil
      let untagged: Bool? = [true, false, nil].randomElement(using: &random) ?? nil
      let labels =
        [nil, ["claim"], ["quote", "none"], ["fact", "claim"]].randomElement(using: &random) ?? nil
      let selection = Selection(
        labels: labels.map { Set($0) }, includesNone: none, includesUntagged: untagged)
      var counts = SelectionCounts()
      guard
        let article = selection.article(session, name: "a", purpose: purpose, counts: &counts)
      else {
        Issue.record("the session is left out")
        continue
      }
      #expect(article.sentences.map(\.range) == session.sentences.map(\.range))
      let left = SelectionCounts.Reason.allCases.reduce(0) { $0 + counts.leftOut($1) }
      #expect(counts.sentences + left == session.sentences.count)
      #expect(counts.sentences == article.sentences.count(where: \.isChosen))
      let kept = Set(selection.keptLabels(of: [session.schema], purpose: purpose).map(\.name))
      for (before, after) in zip(session.sentences, article.sentences) {
        guard after.isChosen else {
          #expect(after.sentence == Sentence(id: before.id, range: before.range))
          continue
        }
        #expect(after.sentence.annotations == before.annotations.filter { kept.contains($0.label) })
        #expect(after.sentence.note == before.note && after.sentence.flagged == before.flagged)
        if after.sentence.annotations.isEmpty {
          #expect(!before.isTagged && untagged ?? (purpose == .record))
        }
      }
    }
  }
}
