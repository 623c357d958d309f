private import DisplayText
private import Foundation

/// Gives inputs to a target, and says how to come to the one again that shows something.
package struct FuzzRunner: Sendable {
  package let target: FuzzTarget
  package var limits: CaseLimits
  /// Returns what is printed of an error.
  package var words: @Sendable (any Error) -> String

  package init(
    _ target: FuzzTarget, limits: CaseLimits = CaseLimits(),
    words: @escaping @Sendable (any Error) -> String = { "\($0)" }
  ) {
    self.target = target
    self.limits = limits
    self.words = words
  }

  /// What came of many inputs.
  package struct Report: Sendable {
    package var cases = 0
    package var accepted = 0
    package var refused = 0
    package var slowest = 0.0

    package init() {}
  }

  /// Tries the corpus as it is, and then mutants of it, one for each seed.
  package func run(seeds: Range<UInt64>) throws -> Report {
    var report = Report()
    for (index, bytes) in target.corpus.enumerated() {
      try run(bytes, "item \(index) of the corpus", &report)
    }
    let mutator = Mutator(target)
    ProcessMemory.forgetPeak()
    var before = ProcessMemory.peak
    for seed in seeds {
      let bytes = mutator.mutant(seed: seed)
      try run(bytes, "seed \(seed)", &report)
      // Looking costs as much as a small case.
      guard seed % 64 == 63 || seed + 1 == seeds.upperBound else { continue }
      let now = ProcessMemory.peak
      if now - before > limits.kilobytes(for: 0) {
        for suspect in max(seeds.lowerBound, seed & ~63)...seed {
          try checkMemory(mutator.mutant(seed: suspect), "seed \(suspect)")
        }
      }
      before = max(before, now)
    }
    return report
  }

  /// Tries one input.
  package func run(_ bytes: Bytes, _ label: String = "an input") throws -> Report {
    var report = Report()
    try run(bytes, label, &report)
    return report
  }

  /// Tries one input and watches its memory, which takes longer.
  package func runWithinMemory(_ bytes: Bytes, _ label: String = "an input") throws {
    _ = try run(bytes, label)
    try checkMemory(bytes, label)
  }

  private func run(_ bytes: Bytes, _ label: String, _ report: inout Report) throws {
    CaseNote.watchSignals()
    // Alone, a case that ends the process leaves its input behind.
    if ProcessInfo.processInfo.environment["GALLEY_FUZZ_ROUNDS"] == "1" { write(bytes) }
    CaseNote.set("\nfuzzing: \(target.name), \(label) ends the process\n\(again(label))")
    Watchdog.start(limits.patience)
    let start = ThreadTime.seconds
    defer {
      Watchdog.stop()
      CaseNote.clear()
    }
    report.cases += 1
    do {
      switch try target.run(bytes) {
      case .accepted: report.accepted += 1
      case .refused(let refusal):
        report.refused += 1
        try check(refusal, of: bytes)
      }
      let seconds = ThreadTime.seconds - start
      report.slowest = max(report.slowest, seconds)
      try require(
        seconds <= limits.seconds(for: bytes.count),
        "it took \(seconds) s for \(bytes.count) bytes")
    } catch {
      throw failure(error, bytes, label)
    }
  }

  /// The location of an error lies in the input, and what is said of it can be printed.
  private func check(_ refusal: FuzzRefusal, of bytes: Bytes) throws(FuzzFailure) {
    let words = words(refusal.error)
    try require(!words.isEmpty, "the error says nothing")
    let shown = SafeText.display(words)
    try require(
      !shown.utf8.contains { $0 < 0x20 || $0 == 0x7F },
      "what is shown of the error has control characters: \(shown.debugDescription)")
    if let offset = refusal.offset {
      try require(
        (0...bytes.count).contains(offset),
        "the error is at offset \(offset) of \(bytes.count) bytes: \(words)")
    }
    if let line = refusal.line {
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      try require(
        (1...lines.count).contains(line), "the error is on line \(line) of \(lines.count): \(words)"
      )
      if let column = refusal.column {
        let length = lines[line - 1].count { $0 & 0xC0 != 0x80 }
        try require(
          (1...length + 1).contains(column),
          "the error is in column \(column) of a line of \(length): \(words)")
      }
    }
  }

  /// Looks at how much memory one input takes; what other tests take meanwhile does not count twice.
  private func checkMemory(_ bytes: Bytes, _ label: String) throws {
    let limit = limits.kilobytes(for: bytes.count)
    var least = Int.max
    for attempt in 0..<10 {
      // What other tests take comes and goes.
      if attempt > 2 { Thread.sleep(forTimeInterval: 0.1) }
      ProcessMemory.forgetPeak()
      let before = ProcessMemory.current
      _ = try? target.run(bytes)
      least = min(least, ProcessMemory.peak - before)
      if least <= limit { return }
    }
    throw failure(
      FuzzFailure("it took \(least) kB of memory for \(bytes.count) bytes"), bytes, label)
  }

  private func again(_ label: String) -> String {
    guard label.hasPrefix("seed ") else { return "" }
    return """
        again: GALLEY_FUZZ_ONLY=\(target.name) GALLEY_FUZZ_SEED=\(label.dropFirst(5)) \
      GALLEY_FUZZ_ROUNDS=1 swift test --filter FuzzTests

      """
  }

  private var path: String { NSTemporaryDirectory() + "galley-fuzz-\(target.name).input" }

  private func write(_ bytes: Bytes) {
    try? Data(bytes).write(to: URL(filePath: path))
  }

  private func failure(_ error: any Error, _ bytes: Bytes, _ label: String) -> FuzzFailure {
    write(bytes)
    return FuzzFailure(
      """
      \(target.name), \(label): \(error)
      \(again(label))  the input is in \(path), and begins
        \(String(decoding: bytes.prefix(600), as: UTF8.self).debugDescription)
      """)
  }
}
