import AnnotationModel
import Foundation
import Segmentation
import Suggestions

/// What a sentence costs the suggester: to be predicted, and to be learned.
struct SuggestionsBenchmark {
  let bench: Bench

  private static let articles = 1_000
  private static let sentences = 100
  private static let rounds = 3
  private static let labels = ["claim", "quote", "fact", "none"]

  func run() throws -> [Row] {
    let articles = Self.labelledArticles()
    let count = articles.reduce(0) { $0 + $1.sentences.count }
    var learning = Samples()
    var predicting = Samples()
    var program = Samples()
    let lines = "\(bench.folders.preparation)/sentences.jsonl"
    try Self.lines(of: articles).write(to: URL(filePath: lines))
    defer { try? FileManager.default.removeItem(atPath: lines) }
    for _ in 0..<Self.rounds {
      var suggester = Suggester(labels: Self.labels)
      var begin = ContinuousClock.now
      for article in articles { suggester.learn(article) }
      learning.append((ContinuousClock.now - begin) / count)
      var evaluation = Evaluation(suggester)
      begin = ContinuousClock.now
      for article in articles { evaluation.test(article) }
      predicting.append((ContinuousClock.now - begin) / count)
      guard evaluation.scores.all.count == count else {
        throw Failure("not every sentence was scored")
      }
      begin = ContinuousClock.now
      _ = try ChildProgram.output(
        [bench.galley, "suggest", "eval", lines, "--json"], in: bench.folders.disk)
      program.append(ContinuousClock.now - begin)
    }
    let what = "suggestions, \(count.grouped) sentences, "
    func row(_ name: String, _ samples: Samples, _ limit: Double?, _ words: String) -> Row {
      Row(
        what: what + name, value: .seconds(samples.median),
        budget: limit.map { .init(rule: words, isMet: samples.median <= $0) })
    }
    return [
      row("one learned", learning, 10e-6, "≤ 10 µs"),
      row("one predicted", predicting, 10e-6, "≤ 10 µs"),
      row("galley suggest eval --json", program, nil, ""),
    ]
  }

  /// Made-up articles whose sentences get the labels in turn.
  private static func labelledArticles() -> [LabelledArticle] {
    let segmenter = Segmenter(language: "en")
    return (0..<articles).map { number in
      let text = ArticleText.article(sentences: sentences, seed: UInt64(number))
      let bytes = ContiguousArray(text.utf8)
      let lines = segmenter.sentences(in: bytes).enumerated().map { index, range in
        LabelledArticle.Line(
          text: String(decoding: bytes[range.start..<range.end], as: UTF8.self),
          label: labels[(index * 7 + number) % labels.count])
      }
      return LabelledArticle(id: "article-\(number)", lines: lines) { _ in "en" }
    }
  }

  private static func lines(of articles: [LabelledArticle]) throws -> Data {
    struct Line: Encodable {
      var article: String
      var label: String
      var text: String
    }
    var data = Data()
    for article in articles {
      let bytes = ContiguousArray(article.text.utf8)
      for sentence in article.sentences {
        let range = sentence.range.start..<sentence.range.end
        data += try JSONEncoder().encode(
          Line(
            article: article.id, label: sentence.labels[0],
            text: String(decoding: bytes[range], as: UTF8.self)))
        data.append(0x0A)
      }
    }
    return data
  }
}
