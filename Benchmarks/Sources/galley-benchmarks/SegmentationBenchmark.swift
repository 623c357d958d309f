import Foundation
import Segmentation

/// Text to sentences: in the library, and from file to output.
struct SegmentationBenchmark {
  let bench: Bench

  private static let rounds = 7
  private static let size = 50_000_000

  func run() throws -> [Row] {
    let folder = bench.folders.preparation
    let path = "\(folder)/prose.txt"
    let bytes = ContiguousArray(ArticleText.prose(bytes: Self.size).utf8)
    try Data(bytes).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }

    var library = Samples()
    var program = Samples()
    var words = Samples()
    let segmenter = Segmenter(language: "en")
    for _ in 0..<Self.rounds {
      let begin = ContinuousClock.now
      let count = segmenter.sentences(in: bytes).count
      library.append(ContinuousClock.now - begin)
      guard count > 100_000 else { throw Failure("the prose was split into \(count) sentences") }
      program.append(try ChildProgram.run([bench.galley, "segment", path], in: folder))
      words.append(try ChildProgram.run(["/usr/bin/env", "wc", "-w", path], in: folder))
    }
    func row(_ what: String, _ samples: Samples, atLeast limit: Double) -> Row {
      let rate = Double(bytes.count) / samples.median
      return Row(
        what: what, value: .bytesPerSecond(rate),
        yardstick: .init(
          name: "wc -w", value: .bytesPerSecond(Double(bytes.count) / words.median)),
        budget: .init(rule: "≥ \(Quantity.bytesPerSecond(limit).text)", isMet: rate >= limit))
    }
    return [
      row("segmentation, library", library, atLeast: 500e6),
      row("segmentation, galley segment", program, atLeast: 200e6),
    ]
  }
}
