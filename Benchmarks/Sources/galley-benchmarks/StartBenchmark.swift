import Foundation

/// From starting the program to its first prompt.
struct StartBenchmark {
  let bench: Bench

  private static let rounds = 40
  /// The size of the session that the budget names.
  private static let budgetedSize = 10_000

  func run() throws -> [Row] {
    var programs: [(what: String, words: [String])] = [
      ("", [bench.emptyShell]), ("start, nothing open", [bench.galley]),
    ]
    for size in Bench.sizes {
      let made = try bench.sessions.sessions(size)
      if size == Self.budgetedSize {
        programs.append(try program("none tagged", size, made.untouched))
      }
      programs.append(try program("all tagged", size, made.finished))
    }
    var samples = programs.map { _ in Samples() }
    for round in 0...Self.rounds {
      for (index, program) in programs.enumerated() {
        let time = try TerminalProgram(program.words, in: bench.folders.disk).wait(for: "> ")
        // The first round only warms up.
        if round > 0 { samples[index].append(time) }
      }
    }
    let medians = samples.map { Quantity.seconds($0.median) }
    var rows = [
      Row(
        what: programs[1].what, value: medians[1],
        yardstick: .init(name: "C program with libedit", value: medians[0]),
        budget: .init(
          rule: "≤ 2 × beside it", isMet: medians[1].amount <= 2 * medians[0].amount))
    ]
    for (program, median) in zip(programs, medians).dropFirst(2) {
      let isBudgeted = program.what.contains(Self.budgetedSize.grouped + " ")
      let more = median.amount - medians[1].amount
      rows.append(
        Row(
          what: program.what, value: median,
          yardstick: .init(name: programs[1].what, value: medians[1]),
          budget: isBudgeted ? .init(rule: "≤ 15 ms more", isMet: more <= 0.015) : nil))
    }
    return rows
  }

  private func program(
    _ state: String, _ size: Int, _ fixture: String
  ) throws -> (what: String, words: [String]) {
    let session = "\(bench.folders.disk)/start-\(URL(filePath: fixture).lastPathComponent)"
    try copyFile(fixture, to: session)
    return (
      "start, \(size.grouped) sentences, \(state)",
      [bench.galley, "annotate", session, "--annotator", "bench"]
    )
  }
}

extension Int {
  /// The number as it is read: `10,000`.
  var grouped: String {
    self < 1000
      ? String(self) : (self / 1000).grouped + "," + String(1000 + self % 1000).dropFirst()
  }
}
