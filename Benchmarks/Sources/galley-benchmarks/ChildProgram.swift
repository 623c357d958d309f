import CChildProcess
import Foundation

/// A program that was started by a benchmark.
enum ChildProgram {
  /// Everything a program is told about its surroundings: no settings of whoever measures.
  private static func environment(home: String) -> [String] {
    [
      "TERM=xterm-256color", "LC_ALL=C.UTF-8", "HOME=\(home)",
      "PATH=" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"),
    ]
  }

  /// Starts a program in a folder that is its home, too.
  static func start(
    _ words: [String], in folder: String, input: String, output: String
  ) throws -> pid_t {
    let process = withCStrings(words) { words in
      withCStrings(environment(home: folder)) { child_start(words, $0, folder, input, output) }
    }
    guard process > 0 else {
      throw Failure("cannot start '\(words[0])': \(String(cString: strerror(errno)))")
    }
    return process
  }

  /// Runs a program to its end, without output; returns how long it took.
  static func run(
    _ words: [String], in folder: String, input: String = "/dev/null",
    output: String = "/dev/null"
  ) throws -> Duration {
    let begin = ContinuousClock.now
    let process = try start(words, in: folder, input: input, output: output)
    let code = child_wait(process)
    let duration = ContinuousClock.now - begin
    guard code == 0 else {
      throw Failure("'\(words.joined(separator: " "))' ended with \(code)")
    }
    return duration
  }

  /// Returns the most memory that a program has in use until it ends.
  ///
  /// Asked for every other millisecond: what the system says at the end counts the program that
  /// started it as well.
  static func peakMemory(untilEndOf process: pid_t) throws -> Int {
    var peak = 0
    while true {
      let now = Int(child_peak_memory(process))
      if now <= 0 { break }
      peak = max(peak, now)
      usleep(2_000)
    }
    let code = child_wait(process)
    guard code == 0 else { throw Failure("a program ended with \(code)") }
    return peak
  }

  /// What a program took.
  struct Usage {
    var seconds: Double
    /// The most memory in use, in bytes.
    var peak: Int
  }

  /// Runs a program to its end, without output; returns what it took.
  static func usage(of words: [String], in folder: String) throws -> Usage {
    let begin = ContinuousClock.now
    let process = try start(words, in: folder, input: "/dev/null", output: "/dev/null")
    let peak = try peakMemory(untilEndOf: process)
    return Usage(seconds: (ContinuousClock.now - begin).seconds, peak: peak)
  }

  /// Runs a program to its end; returns what it printed.
  static func output(_ words: [String], in folder: String) throws -> Data {
    let path = folder + "/output"
    try Data().write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try run(words, in: folder, output: path)
    return try Data(contentsOf: URL(filePath: path))
  }

  /// Lends C copies of strings, with a null pointer behind them.
  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var copies = strings.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return body(&copies)
  }
}
