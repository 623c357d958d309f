import Foundation
import Segmentation

/// Texts made to be hard to split: time must grow with their length, memory must not.
struct SegmentationGrowthBenchmark {
  let bench: Bench

  private static let rounds = 3
  private static let sizes = (small: 8_000_000, large: 64_000_000)
  private static let streams = (small: 100_000_000, large: 1_000_000_000)

  func run() throws -> [Row] {
    let unbroken = Self.unbroken(bytes: Self.sizes.large)
    let texts: [(name: String, pattern: ContiguousArray<UInt8>)] = [
      ("only stops", [0x2E]),
      ("only quotation marks", [0x22]),
      ("no newline", unbroken),
      ("a letter a line", [0x61, 0x0A]),
    ]
    var rows: [Row] = []
    for text in texts { rows += try growth(text.name, text.pattern) }
    return try rows + stream(unbroken)
  }

  /// Compares the speed on a long text with that on a short one.
  private func growth(_ name: String, _ pattern: ContiguousArray<UInt8>) throws -> [Row] {
    let short = try Sample(pattern, Self.sizes.small, bench)
    let long = try Sample(pattern, Self.sizes.large, bench)
    defer {
      short.remove()
      long.remove()
    }
    var rates = (short: [Samples(), Samples()], long: [Samples(), Samples()])
    for _ in 0..<Self.rounds {
      rates.short[0].append(short.library())
      rates.long[0].append(long.library())
      rates.short[1].append(try short.program())
      rates.long[1].append(try long.program())
    }
    return ["library", "galley segment --json"].enumerated().map { index, what in
      let few = Double(short.bytes.count) / rates.short[index].median
      let many = Double(long.bytes.count) / rates.long[index].median
      return Row(
        what: "segmentation, \(what), \(name), \(Quantity.bytes(long.bytes.count).text)",
        value: .bytesPerSecond(many),
        yardstick: .init(
          name: "the same, \(Quantity.bytes(short.bytes.count).text)",
          value: .bytesPerSecond(few)),
        budget: .init(rule: "≥ 0.5 × beside it", isMet: many >= few / 2))
    }
  }

  /// Measures a long text without a newline that comes through a pipe.
  private func stream(_ pattern: ContiguousArray<UInt8>) throws -> [Row] {
    let pipe = NamedPipe(folder: bench.folders.disk)
    let split = [bench.galley, "segment", "--json"]
    let short = try pipe.run(split, pattern, bytes: Self.streams.small)
    let long = try pipe.run(split, pattern, bytes: Self.streams.large)
    let words = try pipe.run(["/usr/bin/env", "wc", "-w"], pattern, bytes: Self.streams.large)
    let what = "segmentation, galley segment --json, no newline, 1 GB through a pipe"
    return [
      Row(
        what: what, value: .seconds(long.duration.seconds),
        yardstick: .init(name: "wc -w", value: .seconds(words.duration.seconds))),
      Row(
        what: what + ", memory", value: .bytes(long.peakMemory),
        yardstick: .init(name: "the same, 100 MB", value: .bytes(short.peakMemory)),
        budget: .init(
          rule: "≤ 1.5 × beside it",
          isMet: Double(long.peakMemory) <= 1.5 * Double(short.peakMemory))),
    ]
  }

  /// Returns prose in one line.
  private static func unbroken(bytes count: Int) -> ContiguousArray<UInt8> {
    var bytes = ContiguousArray(ArticleText.prose(bytes: count).utf8)
    for index in bytes.indices where bytes[index] == 0x0A { bytes[index] = 0x20 }
    return bytes
  }
}

/// A text of some length, in memory and in a file.
private struct Sample {
  let bytes: ContiguousArray<UInt8>
  let bench: Bench
  private let path: String

  init(_ pattern: ContiguousArray<UInt8>, _ count: Int, _ bench: Bench) throws {
    var bytes = ContiguousArray<UInt8>()
    bytes.reserveCapacity(count)
    while bytes.count < count { bytes += pattern.prefix(count - bytes.count) }
    self.bytes = bytes
    self.bench = bench
    path = "\(bench.folders.preparation)/sample-\(count).txt"
    try Data(bytes).write(to: URL(filePath: path))
  }

  func library() -> Duration {
    let begin = ContinuousClock.now
    _ = Segmenter(language: "en").sentences(in: bytes)
    return ContinuousClock.now - begin
  }

  func program() throws -> Duration {
    try ChildProgram.run(
      [bench.galley, "segment", "--json", path], in: bench.folders.preparation)
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
