import Foundation

/// The most memory in use by the time of the first prompt, and by the time a session is saved.
struct MemoryBenchmark {
  let bench: Bench

  func run() throws -> [Row] {
    let folder = bench.folders.disk
    var rows: [Row] = []
    for size in Bench.sizes {
      let session = "\(folder)/memory-\(size).bench.json"
      try copyFile(bench.sessions.sessions(size).finished, to: session)
      let shell = try TerminalProgram(
        [bench.galley, "annotate", session, "--annotator", "bench"], in: folder)
      try shell.wait(for: "> ")
      let opened = shell.peakMemory
      try shell.send("flag 1\r")
      try shell.wait(for: "1: flagged")
      try shell.send("save\r")
      try shell.wait(for: "saved ")
      let saved = shell.peakMemory
      let fileSize = try Self.size(of: session)
      for (what, peak) in [("opened", opened), ("saved", saved)] {
        rows.append(
          Row(
            what: "memory, \(size.grouped) sentences, \(what)", value: .bytes(peak),
            yardstick: .init(name: "session file", value: .bytes(fileSize)),
            budget: .init(
              rule: "≤ 4 × beside it + 20 MB", isMet: peak <= 4 * fileSize + 20_000_000)))
      }
    }
    return rows
  }

  private static func size(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.size] as? NSNumber)?.intValue ?? 0
  }
}
