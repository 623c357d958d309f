import Agreement
import AnnotationModel
import ArticleReaders
import Fuzzing
import Interchange
import JSONText
import Segmentation
import SessionStore
import Suggestions
import Workbench

@testable import galley

/// All targets, those of the program itself too.
let allTargets = FuzzTarget.all + [corpusLines, sentenceLines]

/// Texts as JSON lines, as `galley segment --jsonl` reads them.
private let corpusLines = FuzzTarget(
  name: "jsonl", corpus: Corpus.files("jsonl"),
  tokens: ["{\"id\":1,\"text\":\"", "\"}\n", "\"lang\":\"uk\"", "\"lang\":null", "\\u0000", "\n"]
) { bytes in
  let splitter = CorpusSplitter(
    name: "in", unit: .codepoint, segmenter: { Segmenter(language: $0) }, language: nil)
  switch splitter.lines(for: .init(bytes: bytes, firstLine: 1)) {
  case .success(let lines):
    for line in lines.split(separator: 0x0A) {
      // Passed over and not read: an id is printed as it came, 1e400 too.
      var reader = JSONReader(ContiguousArray(line))
      do {
        try reader.skip()
        try reader.finish()
      } catch {
        throw FuzzFailure("a line that was written is not JSON: \(error)")
      }
      try require(
        line.firstRange(of: Array("\"sentences\":[".utf8)) != nil, "a line has no sentences")
    }
    return .accepted
  case .failure(let error):
    // in:LINE or in:LINE:COLUMN
    let place = (error.location ?? "").split(separator: ":").dropFirst().map { Int($0) }
    guard let line = place.first ?? nil else { throw FuzzFailure("no line: \(error)") }
    return .refused(FuzzRefusal(error, line: line))
  }
}

/// Sentences with labels as JSON lines, as `galley suggest` reads them.
private let sentenceLines = FuzzTarget(
  name: "sentences", corpus: Corpus.files("sentences"),
  tokens: [
    "{\"article\":\"a\",\"text\":\"", "\"}\n", "\"label\":\"claim\"", "\"label\":null",
    "\"lang\":\"uk\"", "\"paragraph\":true", "\"article\":7", "\\u0000", "\n",
  ]
) { bytes in
  let file: SentenceFile
  do throws(Diagnostic) {
    file = try SentenceFile(bytes, name: "in")
  } catch {
    let place = (error.location ?? "").split(separator: ":").dropFirst().map { Int($0) }
    guard let line = place.first ?? nil else { throw FuzzFailure("no line: \(error)") }
    return .refused(FuzzRefusal(error, line: line))
  }
  var evaluation = Evaluation(Suggester(labels: file.labels))
  for article in file.articles { evaluation.validate(article) }
  for article in file.articles { evaluation.test(article) }
  let labelled = file.articles.reduce(0) { sum, article in
    sum + article.sentences.count { !$0.labels.isEmpty }
  }
  try require(
    evaluation.scores.all.count == 2 * labelled, "not every sentence with a label is scored")
  return .accepted
}

/// Returns what the program prints of an error.
@Sendable func words(of error: any Error) -> String {
  let diagnostic: Diagnostic? =
    switch error {
    case let error as Diagnostic: error
    case let error as SessionReadError: Diagnostic(sessionError: error, path: "a.json")
    case let error as SessionFileError: Diagnostic(error)
    case let error as JournalReadError:
      Diagnostic(.damagedJournal(error, path: "a.json.journal"))
    case let error as ArticleReadError: Diagnostic(error, path: "a.txt")
    case let error as RatingsTableError: Diagnostic(error, path: "a.csv")
    case let error as JSONError: Diagnostic(error.words)
    case let error as ImportError: Diagnostic(error, path: "import")
    case let error as ModelError: Diagnostic(error, path: "a.model")
    default: nil
    }
  return diagnostic?.lines.joined(separator: " ") ?? ""
}
