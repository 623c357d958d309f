import AnnotationModel
import Suggestions
import Testing

@Suite struct EvaluationTests {
  private let article = LabelledArticle(
    id: "harbour",
    lines: [
      .init(text: "“We sail at dawn,” she said.", label: "quote"),
      .init(text: "The harbour was built in 1912."),
      .init(text: "It may close.", label: "claim", beginsParagraph: true),
      .init(text: "No vote was held.", label: ""),
    ], language: { _ in "en" })

  @Test func `joins sentences into an article`() {
    #expect(article.sentences.map(\.range.start) == [0, 33, 64, 78])
    #expect(article.sentences.map(\.range.end) == [32, 63, 77, 95])
    #expect(article.sentences.map(\.labels) == [["quote"], [], ["claim"], []])
    #expect(article.sentences.map(\.beginsParagraph) == [false, false, true, false])
  }

  @Test func `tells a sentence's place`() {
    let first = article.context(ofSentence: 0, previousLabel: nil)
    #expect(first.previous == nil && first.next == TextRange(33, 63) && first.count == 4)
    let third = article.context(ofSentence: 2, previousLabel: "fact")
    #expect(third.previous == TextRange(33, 63) && third.next == TextRange(78, 95))
    #expect(third.beginsParagraph && third.previousLabel == "fact" && third.index == 2)
  }

  @Test func `learns and scores only what has a label`() {
    var evaluation = Evaluation(Suggester(labels: ["claim", "quote"]), labels: ["quote", "fact"])
    evaluation.validate(article)
    #expect(evaluation.scores.labels == ["claim", "quote", "fact"])
    #expect(evaluation.scores.all.count == 2 && evaluation.learned == 2)
    #expect(evaluation.suggester.learned == 2)
    #expect(evaluation.scores.windows.map(\.to) == [2])
  }

  @Test func `learns nothing of what is held back`() {
    var evaluation = Evaluation(Suggester(labels: ["claim", "quote"]))
    evaluation.learn(article)
    #expect(evaluation.learned == 2 && evaluation.scores.all.count == 0)
    evaluation.test(article)
    #expect(evaluation.suggester.learned == 2 && evaluation.scores.all.count == 2)
    #expect(evaluation.scores.windows.isEmpty)
  }
}
