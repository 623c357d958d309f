import Foundation

/// A million labels given by a script, beside Python writing as many lines of JSON.
struct ScriptBenchmark {
  let bench: Bench

  private static let tags = 1_000_000
  private static let sentences = 100_000
  /// How many lines galley makes safe at once.
  private static let group = 10_000
  private static let budget = 20.0

  func run() throws -> [Row] {
    let folder = bench.folders.disk
    let article = "\(folder)/script.txt"
    try ArticleText.article(sentences: Self.sentences).write(
      toFile: article, atomically: false, encoding: .utf8)
    let script = "\(folder)/script.galley"
    try Self.lines.write(toFile: script, atomically: false, encoding: .utf8)
    Progress.note("  giving \(Self.tags.grouped) labels …")
    let time = try ChildProgram.run(
      [bench.galley, "annotate", article, "--annotator", "bench", "--script", script], in: folder
    ).seconds
    let python = try ChildProgram.run(
      [
        "/usr/bin/env", "python3", "-c", Self.program, String(Self.tags), String(Self.group),
        "\(folder)/script.jsonl",
      ], in: folder
    ).seconds
    return [
      Row(
        what: "script, \(Self.tags.grouped) labels on \(Self.sentences.grouped) sentences, saved",
        value: .seconds(time),
        yardstick: .init(
          name: "Python writing as many lines, a sync each \(Self.group.grouped)",
          value: .seconds(python)),
        budget: .init(rule: "≤ 20 s", isMet: time <= Self.budget))
    ]
  }

  /// Sentences in no order, so that nothing is tagged twice as it was.
  private static var lines: String {
    let labels = ["claim", "quote", "fact", "none"]
    return (0..<tags).map { index in
      "\(labels[(index + index / sentences) % 4]) \((index &* 7_919) % sentences + 1)\n"
    }.joined()
  }

  private static let program = """
    import json, os, sys
    count, group, path = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    with open(path, "w") as file:
        for number in range(1, count + 1):
            file.write(json.dumps({"change": number, "at": "2026-01-02T03:04:05.678Z", "by": "bench",
                "command": f"claim {number}", "events": [{"event": "annotations",
                "sentence": f"s{number}", "old": [], "new": [{"label": "claim", "start": number,
                "end": number + 80, "by": "bench", "at": "2026-01-02T03:04:05.678Z",
                "origin": "manual", "attributes": {}}]}]}) + "\\n")
            if number % group == 0:
                file.flush()
                os.fdatasync(file.fileno())
    """
}
