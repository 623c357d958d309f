import Foundation

/// The program under test, as it was built beside the tests.
enum Galley {
  /// The path of the binary.
  static let binary: String = {
    let bundle =
      CommandLine.arguments.first { $0.contains(".xctest") }
      ?? Bundle.main.bundlePath
    // On macOS the argument may lie inside the bundle; the binary lies beside it.
    let path = bundle.components(separatedBy: ".xctest")[0]
    return (URL(filePath: path).deletingLastPathComponent().path) + "/galley"
  }()

  /// What a program gets as its environment; nothing of the tester's own leaks in.
  static func environment(home: String, adding more: [String: String] = [:]) -> [String: String] {
    [
      "HOME": home, "LC_ALL": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "dumb",
      "USER": "tester",
    ].merging(more) { _, new in new }
  }

  /// Options that make two runs write the same bytes.
  static let reproducible = ["--now", "2026-01-31T12:00:00.000Z", "--session-id", "test"]
}

/// What a program printed and how it ended.
struct Outcome {
  /// The exit code, or 128 + the signal that killed the program.
  var status: Int32
  var outputBytes: Data
  var errorBytes: Data

  var output: String { String(decoding: outputBytes, as: UTF8.self) }
  var errors: String { String(decoding: errorBytes, as: UTF8.self) }
  var lines: [String] { output.split(separator: "\n").map(String.init) }
  /// Whether a byte that controls a terminal was printed anywhere.
  var hasControlBytes: Bool {
    (outputBytes + errorBytes).contains { ($0 < 0x20 && $0 != 0x0A) || $0 == 0x7F }
  }
}
