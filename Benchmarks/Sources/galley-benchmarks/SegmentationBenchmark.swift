import Foundation
import Segmentation

/// Text to sentences: in the library, and from file to output, beside other splitters.
struct SegmentationBenchmark {
  let bench: Bench

  private static let rounds = 7
  private static let size = 50_000_000

  func run() throws -> [Row] {
    try speed() + SegmentationGrowthBenchmark(bench: bench).run()
  }

  private func speed() throws -> [Row] {
    let folder = bench.folders.preparation
    let path = "\(folder)/prose.txt"
    let bytes = ContiguousArray(ArticleText.prose(bytes: Self.size).utf8)
    try Data(bytes).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }

    let outputs = [[], ["--json"], ["--json", "--offsets", "utf8"]]
    var library = Samples()
    var programs = outputs.map { _ in Samples() }
    var words = Samples()
    var icu = PeerSplitter.icu(bench)
    var blingFire = PeerSplitter.blingFire(bench)
    let segmenter = Segmenter(language: "en")
    for _ in 0..<Self.rounds {
      let begin = ContinuousClock.now
      let count = segmenter.sentences(in: bytes).count
      library.append(ContinuousClock.now - begin)
      guard count > 100_000 else { throw Failure("the prose was split into \(count) sentences") }
      for (index, options) in outputs.enumerated() {
        programs[index].append(
          try ChildProgram.run([bench.galley, "segment"] + options + [path], in: folder))
      }
      words.append(try ChildProgram.run(["/usr/bin/env", "wc", "-w", path], in: folder))
      try icu.measure(path, in: folder)
      try blingFire.measure(path, in: folder)
    }

    func row(
      _ what: String, _ samples: Samples, atLeast limit: Double?, _ yardstick: Row.Yardstick
    ) -> Row {
      let rate = Double(bytes.count) / samples.median
      return Row(
        what: "segmentation, " + what, value: .bytesPerSecond(rate), yardstick: yardstick,
        budget: limit.map {
          .init(rule: "≥ \(Quantity.bytesPerSecond($0).text)", isMet: rate >= $0)
        })
    }
    let wc = Row.Yardstick(
      name: "wc -w", value: .bytesPerSecond(Double(bytes.count) / words.median))
    let byICU = Row.Yardstick(name: icu.name, value: icu.rate(bytes: bytes.count))
    let byBlingFire = Row.Yardstick(
      name: blingFire.name, value: blingFire.rate(bytes: bytes.count))
    return [
      row("library", library, atLeast: 500e6, byICU),
      row("library", library, atLeast: nil, byBlingFire),
      row("galley segment", programs[0], atLeast: nil, wc),
      row("galley segment --json", programs[1], atLeast: 200e6, byICU),
      row("galley segment --json --offsets utf8", programs[2], atLeast: 200e6, byBlingFire),
    ]
  }
}
