import AnnotationModel
import Testing

@testable import Interchange

@Suite struct SplitsTests {
  private static let proportions = SplitProportions("80/10/10")

  /// Returns articles of made words, each with some labels.
  private func articles(_ count: Int, seed: UInt64, from first: Int = 0) -> [ExportedArticle] {
    var texts = MadeTexts(seed: seed)
    return (first..<first + count).map { number in
      let sentences = (0..<4).map { place in
        Made(
          texts.words(12).joined(separator: " "), ["claim", "quote", "fact"][(number + place) % 3])
      }
      return article(sentences, number)
    }
  }

  private func article(_ sentences: [Made], _ number: Int, by annotator: String = "anna")
    -> ExportedArticle
  {
    ExportedArticle(
      .made(sentences, by: annotator, id: "\(number)", article: "a\(number)", at: number),
      name: "a\(number)-\(annotator)")
  }

  private func assignment(
    _ articles: [ExportedArticle], _ proportions: SplitProportions? = SplitsTests.proportions,
    seed: UInt64 = 1
  ) throws -> Splits.Assignment {
    var splits = Splits(try #require(proportions), seed: seed)
    for article in articles { splits.add(article) }
    return splits.assignment()
  }

  @Test func proportionsAreTwoOrThreeNumbers() {
    func shares(_ text: String) -> [String]? {
      SplitProportions(text)?.shares.map { "\($0.split) \($0.share)" }
    }
    #expect(shares("90/10") == ["train 0.9", "test 0.1"])
    #expect(shares("2/1/1") == ["train 0.5", "validation 0.25", "test 0.25"])
    #expect(shares("0.5/0/0.5") == ["train 0.5", "test 0.5"])
    for text in [
      "", "80", "80/", "/", "0/0", "80/10/5/5", "80/-10/30", "a/b", "1e3/1", "80 /20", "./1",
      "1.2.3/1", "nan/1", "inf/1", "1234567890/1",
    ] {
      #expect(shares(text) == nil, "\(text)")
    }
  }

  @Test func fiveHundredArticlesComeNearTheProportions() throws {
    let articles = articles(500, seed: 1)
    for seed: UInt64 in 1...5 {
      let assignment = try assignment(articles, seed: seed)
      let counts = assignment.counts
      #expect(abs((counts[.train] ?? 0) - 400) <= 30)
      #expect(abs((counts[.validation] ?? 0) - 50) <= 22)
      #expect(abs((counts[.test] ?? 0) - 50) <= 22)
      #expect(counts.values.reduce(0, +) == 500)
      #expect(assignment.moves.isEmpty && assignment.gaps.isEmpty)
      #expect(assignment.nearDuplicates.isEmpty)
    }
  }

  @Test func theSameArticlesGoTheSameWayInAnyOrder() throws {
    let articles = articles(60, seed: 2)
    let first = try assignment(articles)
    let second = try assignment(articles.reversed())
    let other = try assignment(articles, seed: 2)
    #expect(articles.allSatisfy { first[$0.article] == second[$0.article] })
    #expect(articles.contains { first[$0.article] != other[$0.article] })
    #expect(first[Article(id: "x", text: "another")] == nil)
  }

  @Test func articlesStayWhenOthersAreAdded() throws {
    for seed: UInt64 in 1...10 {
      let few = articles(30, seed: seed)
      let many = few + articles(90, seed: seed + 100, from: 30)
      let before = try assignment(few, seed: seed)
      let after = try assignment(many, seed: seed)
      let moved = Set((before.moves + after.moves).flatMap(\.articles))
      for article in few where !moved.contains(article.name) {
        #expect(before[article.article] == after[article.article])
      }
      #expect(moved.count < 10)
    }
  }

  @Test func aNewerVersionFollowsTheOlderOne() throws {
    var texts = MadeTexts(seed: 8)
    let old = articles(40, seed: 9)
    let before = try assignment(old)
    let updates = old.enumerated().map { index, one in
      let words = one.article.text.split(separator: " ").map(String.init)
      return article(
        [Made(texts.changed(words, oneIn: 40).joined(separator: " "), "claim")], 1000 + index)
    }
    // Also when the newer ones are met first.
    let after = try assignment(updates + old)
    for (one, update) in zip(old, updates) {
      #expect(before[one.article] == after[one.article])
      #expect(after[update.article] == after[one.article])
    }
    #expect(after.nearDuplicates.count == 40)
    #expect(after.counts.values.reduce(0, +) == 80)
  }

  @Test func annotatorsOfOneArticleStayTogether() throws {
    let one = articles(20, seed: 3)
    let two = one.map { article in
      var other = article
      other.name += "-ben"
      return other
    }
    let assignment = try assignment(one + two)
    #expect(assignment.counts.values.reduce(0, +) == 40)
    #expect(assignment.nearDuplicates.isEmpty)
    #expect(assignment.counts.values.allSatisfy { $0.isMultiple(of: 2) })
  }

  @Test func noPartIsEmptyWhileThereAreArticles() throws {
    for seed: UInt64 in 1...50 {
      let three = try assignment(articles(3, seed: seed), seed: seed)
      #expect(three.counts == [.train: 1, .validation: 1, .test: 1])
      #expect(three.gaps.isEmpty)
      let two = try assignment(articles(2, seed: seed), seed: seed)
      #expect(two.gaps.filter { $0.label == nil }.count == 1)
    }
  }

  @Test func everyPartHasEveryLabelThatEnoughArticlesHave() throws {
    var moves = 0
    for seed: UInt64 in 1...40 {
      var texts = MadeTexts(seed: seed)
      // One article in eight has the rare label; two have the rarest one.
      let articles = (0..<40).map { number in
        article(
          [
            Made(texts.words(12).joined(separator: " "), "claim"),
            Made(texts.words(12).joined(separator: " "), number % 8 == 0 ? "fact" : "claim"),
            Made(texts.words(12).joined(separator: " "), number < 2 ? "none" : "claim"),
          ], number)
      }
      let assignment = try assignment(articles, seed: seed)
      for split in Split.allCases {
        let labels = Set(
          articles.filter { assignment[$0.article] == split }.flatMap {
            $0.sentences.flatMap(\.labels)
          })
        #expect(labels.isSuperset(of: ["claim", "fact"]))
      }
      #expect(assignment.gaps.isEmpty)
      #expect(assignment.moves.count <= 4)
      moves += assignment.moves.count
      for move in assignment.moves {
        #expect(move.from != move.to && move.articles.count == 1)
        let moved = articles.first { $0.name == move.articles[0] }
        #expect(moved.flatMap { assignment[$0.article] } == move.to)
      }
    }
    #expect(moves > 10)
  }

  @Test func theNearestToTheBorderMoves() throws {
    func cluster(_ key: String, _ position: Double, _ labels: Set<String>) -> SplitBalance.Cluster {
      .init(key: key, position: position, labels: labels, counts: true)
    }
    var balance = SplitBalance(
      [
        cluster("a", 0.1, ["x"]), cluster("b", 0.5, ["x"]), cluster("c", 0.7, ["x", "y"]),
        cluster("d", 0.95, ["z"]),
      ], try #require(SplitProportions("9/1")))
    balance.fill()
    // "x" must be in test too; "c" is nearest, and takes nothing with it that enough of them have.
    #expect(balance.clusters.map(\.split) == [.train, .train, .test, .test])
    #expect(balance.moves.map(\.label) == ["x"])
  }

  @Test func whatCannotBeIsSaid() throws {
    // Both articles with "fact" are one for all purposes.
    var texts = MadeTexts(seed: 4)
    let words = texts.words(60).joined(separator: " ")
    let twins = [
      article([Made(words, "fact")], 0), article([Made(words + " more", "fact")], 1),
    ]
    let assignment = try assignment(twins, SplitProportions("50/50"))
    #expect(assignment[twins[0].article] == assignment[twins[1].article])
    #expect(assignment.gaps.count == 1 && assignment.gaps[0].label == nil)
    #expect(assignment.nearDuplicates == [["a0-anna", "a1-anna"]])
  }

  @Test func articlesWithNothingChosenFillNoPart() throws {
    var articles = articles(3, seed: 1)
    for index in articles[2].sentences.indices { articles[2].sentences[index].leaveOut() }
    let assignment = try assignment(articles, SplitProportions("50/50"))
    #expect(assignment[articles[0].article] != assignment[articles[1].article])
    #expect(assignment[articles[2].article] != nil)
  }
}
