import Agreement
import AnnotationModel
import ArticleReaders
import Fuzzing
import Interchange
import JSONText
import Segmentation
import SessionStore
import Workbench

@testable import galley

/// All targets, those of the program itself too.
let allTargets = FuzzTarget.all + [corpusLines]

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
    default: nil
    }
  return diagnostic?.lines.joined(separator: " ") ?? ""
}
