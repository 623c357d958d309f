import Foundation

/// A long session opened, saved, printed and checked, beside Python's `json`.
struct FileBenchmark {
  let bench: Bench

  private static let rounds = 7
  private static let size = 100_000

  func run() throws -> [Row] {
    let folder = bench.folders.disk
    let long = "\(folder)/files-long.bench.json"
    let short = "\(folder)/files-short.bench.json"
    try copyFile(bench.sessions.sessions(Self.size).finished, to: long)
    try copyFile(bench.sessions.sessions(20).finished, to: short)
    let python = Python(folder: folder)

    var open = Samples()
    var save = Samples()
    var show = Samples()
    var verify = Samples()
    var load = Samples()
    var dump = Samples()
    for _ in 0..<Self.rounds {
      let times = try python.loadAndDump(long)
      load.append(times.load)
      dump.append(times.dump)
      show.append(
        try run("show", long, "--json").seconds - run("show", short, "--json").seconds)
      verify.append(try run("verify", long).seconds - run("verify", short).seconds)

      let empty = try TerminalProgram([bench.galley], in: folder).wait(for: "> ")
      let shell = try TerminalProgram(
        [bench.galley, "annotate", long, "--annotator", "bench"], in: folder)
      open.append(try shell.wait(for: "> ") - empty)
      save.append(try timeSave(shell))
    }
    func row(_ what: String, _ value: Samples, _ name: String, _ other: Double) -> Row {
      Row(
        what: "\(what), \(Self.size.grouped) sentences", value: .seconds(value.median),
        yardstick: .init(name: name, value: .seconds(other)),
        budget: .init(rule: "faster", isMet: value.median < other))
    }
    let both = load.median + dump.median
    return [
      row("open", open, "Python json.load", load.median),
      row("save, synced", save, "Python json.dump, not synced", dump.median),
      row("show --json", show, "Python json.load + json.dump", both),
      row("verify", verify, "Python json.load", load.median),
    ]
  }

  private func run(_ words: String...) throws -> Duration {
    try ChildProgram.run([bench.galley] + words, in: bench.folders.disk)
  }

  /// Changes something and saves it, at the prompt.
  private func timeSave(_ shell: TerminalProgram) throws -> Duration {
    // Whichever of the two is a change.
    try shell.send("note 1 \"read at \(UUID().uuidString)\"\r")
    try shell.wait(for: "1: note")
    try shell.wait(for: "> ")
    let begin = ContinuousClock.now
    try shell.send("save\r")
    return try shell.wait(for: "saved ", since: begin)
  }
}

/// Python's own reader and writer, timed from within, so that its start does not count.
private struct Python {
  let folder: String

  private static let program = """
    import json, sys, time
    path, target = sys.argv[1:]
    start = time.perf_counter()
    with open(path, encoding="utf-8") as file:
        value = json.load(file)
    loaded = time.perf_counter()
    with open(target, "w", encoding="utf-8") as file:
        json.dump(value, file, ensure_ascii=False)
    print(loaded - start, time.perf_counter() - loaded)
    """

  func loadAndDump(_ path: String) throws -> (load: Double, dump: Double) {
    let target = folder + "/python.json"
    defer { try? FileManager.default.removeItem(atPath: target) }
    let output = try ChildProgram.output(
      ["/usr/bin/env", "python3", "-c", Self.program, path, target], in: folder)
    let times = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .compactMap { Double($0) }
    guard times.count == 2 else { throw Failure("python3 did not say how long it took") }
    return (times[0], times[1])
  }
}
