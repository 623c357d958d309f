import Foundation

/// A list of a thousand sessions, beside Python's `json` reading the same files.
struct SessionsBenchmark {
  let bench: Bench

  private static let rounds = 3
  private static let count = 1_000

  func run() throws -> [Row] {
    Progress.note("  making \(Self.count.grouped) sessions …")
    let crowd = try SessionCrowd(Self.count, bench: bench)
    defer { crowd.remove() }
    let few = try SessionCrowd(Self.count / 4, bench: bench)
    defer { few.remove() }
    var list = Samples()
    var load = Samples()
    var relabel = Samples()
    for round in 0..<Self.rounds {
      list.append(try run("sessions", crowd.folder))
      load.append(try Self.load(crowd.folder))
      // There and back, so that each round finds the same.
      let names = round % 2 == 0 ? "claim=assertion" : "assertion=claim"
      relabel.append(try run("relabel", crowd.folder, "--rename", names))
    }
    let what =
      "\(Self.count.grouped) sessions of 20 to 5,000 sentences "
      + "(\(crowd.sentences.grouped) sentences, \(Quantity.bytes(crowd.bytes).text))"
    let peak = try Self.peakMemory(of: [bench.galley, "sessions", crowd.folder], in: crowd.folder)
    let peakOfFew = try Self.peakMemory(of: [bench.galley, "sessions", few.folder], in: few.folder)
    return [
      Row(
        what: "sessions, \(what)", value: .seconds(list.median),
        yardstick: .init(name: "Python json.load", value: .seconds(load.median)),
        budget: .init(rule: "faster", isMet: list.median < load.median)),
      Row(
        what: "sessions, the same, memory", value: .bytes(peak),
        yardstick: .init(name: "\(few.count) sessions", value: .bytes(peakOfFew)),
        budget: .init(
          rule: "≤ 1.5 × beside it", isMet: Double(peak) <= 1.5 * Double(peakOfFew))),
      Row(
        what: "relabel --rename, the same, saved, synced", value: .seconds(relabel.median),
        yardstick: .init(name: "Python json.load", value: .seconds(load.median))),
    ]
  }

  private func run(_ words: String...) throws -> Duration {
    try ChildProgram.run([bench.galley] + words, in: bench.folders.disk)
  }

  private static let program = """
    import json, os, sys, time
    folder = sys.argv[1]
    start = time.perf_counter()
    for name in sorted(os.listdir(folder)):
        if name.endswith(".json"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                json.load(file)
    print(time.perf_counter() - start)
    """

  /// How long Python takes to read the sessions, without its start.
  private static func load(_ folder: String) throws -> Double {
    let output = try ChildProgram.output(
      ["/usr/bin/env", "python3", "-c", program, folder], in: folder)
    let text = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard let seconds = text.first.flatMap({ Double($0) }) else {
      throw Failure("python3 did not say how long it took")
    }
    return seconds
  }

  /// The most memory that a program has in use, asked for again and again until it ends.
  private static func peakMemory(of words: [String], in folder: String) throws -> Int {
    let process = try ChildProgram.start(
      words, in: folder, input: "/dev/null", output: "/dev/null")
    return try ChildProgram.peakMemory(untilEndOf: process)
  }
}
