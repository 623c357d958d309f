import Agreement
import AnnotationModel
import Testing

@Suite struct SessionRatingsTests {
  /// A session on sentences with a space between them, a label string a sentence.
  private func session(
    _ annotator: String, _ sentences: [String], _ labels: [String], article: String = "town",
    order: [String] = ["claim", "quote", "fact"]
  ) -> Session {
    let text = sentences.joined(separator: " ")
    var start = 0
    let all = sentences.enumerated().map { index, sentence in
      let range = TextRange(start, start + sentence.utf8.count)
      start = range.end + 1
      return Sentence(
        id: .init(Int32(index + 1)), range: range,
        annotations: labels[index].split(separator: "+").map {
          Annotation(
            label: String($0), range: range, by: annotator, at: Timestamp(milliseconds: 0))
        })
    }
    let schema = LabelSchema(
      name: "test", exclusive: false,
      labels: order.map { Label(name: $0, key: String($0.prefix(1)), color: "red") })
    do {
      return try Session(
        id: annotator + article, annotator: annotator, created: Timestamp(milliseconds: 0),
        updated: Timestamp(milliseconds: 0), article: Article(id: article, text: text),
        schema: schema, segmenter: .init(name: "test", version: 1, language: nil),
        sentences: ContiguousArray(all), history: [])
    } catch {
      fatalError("no history, no error: \(error)")
    }
  }

  private func rows(_ ratings: Ratings) -> [String] {
    (0..<ratings.itemCount).map { item in
      ratings.annotators.indices.map {
        ratings.labels(ofItem: item, by: $0).name(in: ratings.labels)
      }.joined(separator: " ")
    }
  }

  /// As many annotators as take turns on the articles, so that an article has few of them.
  @Test func `an article's coefficients are those that it has alone`() throws {
    func article(_ number: Int) throws -> ArticleRatings {
      try ArticleRatings(
        (0..<2).map { place in
          session(
            "annotator \(number * 2 + place)", ["One.", "Two.", "Three.", "Four.", "Five."],
            place == 0
              ? ["claim", "quote", "fact", "claim", "fact"]
              : ["claim", "quote", "claim", number % 2 == 0 ? "" : "fact", "fact"],
            article: "article \(number)")
        })
    }
    var all = SessionRatings()
    for number in 0..<40 { all.add(try article(number)) }
    let bootstrap = Bootstrap(resamples: 100)
    let report = AgreementReport(try all.ratings(), bootstrap: bootstrap)
    #expect(report.overall.cohenKappa.pairs.count == 80 * 79 / 2)
    #expect(report.overall.cohenKappa.pairs.count { $0.items > 0 } == 40)
    for number in [0, 1, 39] {
      var one = SessionRatings()
      one.add(try article(number))
      let alone = AgreementReport(try one.ratings(), bootstrap: bootstrap).overall
      let group = report.groups[number].coefficients
      #expect(group.cohenKappa.mean == alone.cohenKappa.mean)
      #expect(group.krippendorffAlpha == alone.krippendorffAlpha)
      #expect(group.gwetAC1 == alone.gwetAC1)
      #expect(group.cohenKappa.pairs.map(\.first) == [number * 2])
      #expect(group.cohenKappa.pairs.map(\.second) == [number * 2 + 1])
    }
  }

  @Test func `a piece has the labels of the sentences that it lies in`() throws {
    var all = SessionRatings()
    all.add(
      try ArticleRatings([
        session("anna", ["One.", "Two.", "Three."], ["claim", "quote+claim", ""]),
        session("boris", ["One. Two.", "Three."], ["fact", "fact"]),
      ]))
    let ratings = try all.ratings()
    #expect(rows(ratings) == ["claim fact", "claim+quote fact", " fact"])
    #expect(all.divided == ["town"])
    #expect(ratings.groups == ["town"])
    let examples = all.disagreements.examples(of: LabelSet(2), and: LabelSet(0))
    #expect(examples.map(\.item) == ["town 1"])
    #expect(examples.map(\.text) == ["One."])
  }

  @Test func `labels and annotators of several articles go by their names`() throws {
    var all = SessionRatings()
    let sentences = ["One.", "Two."]
    all.add(
      try ArticleRatings([
        session("anna", sentences, ["claim", "quote"]),
        session("boris", sentences, ["claim", "fact"]),
      ]))
    all.add(
      try ArticleRatings([
        session(
          "clara", sentences, ["fact", "fact"], article: "sea", order: ["fact", "claim", "quote"]),
        session("anna", sentences, ["claim", "fact"], article: "sea"),
      ]))
    let ratings = try all.ratings()
    #expect(ratings.labels == ["claim", "quote", "fact"])
    #expect(ratings.annotators == ["anna", "boris", "clara"])
    #expect(
      rows(ratings) == ["claim claim ", "quote fact ", "claim  fact", "fact  fact"])
    #expect((0..<2).map { ratings.items(ofGroup: $0) } == [0..<2, 2..<4])
    let example = all.disagreements.examples(of: LabelSet(0), and: LabelSet(2))[0]
    #expect(example.item == "sea 1")
    #expect(
      example.votes == [
        .init(annotator: 2, labels: LabelSet(2)), .init(annotator: 0, labels: LabelSet(0)),
      ])
    #expect(all.divided.isEmpty)
    #expect(all.spans == nil)
  }

  @Test func `keeps a few items of each kind`() throws {
    let sentences = (0..<10).map { "Sentence \($0)." }
    var all = SessionRatings()
    all.add(
      try ArticleRatings([
        session("anna", sentences, Array(repeating: "claim", count: 10)),
        session("boris", sentences, Array(repeating: "quote", count: 9) + ["fact"]),
      ]))
    #expect(all.disagreements.examples(of: LabelSet(0), and: LabelSet(1)).count == 3)
    #expect(all.disagreements.examples(of: LabelSet(0), and: LabelSet(2)).count == 1)
    #expect(all.disagreements.examples(of: LabelSet(1), and: LabelSet(2)).isEmpty)
  }
}
