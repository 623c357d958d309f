import CChildProcess
import Foundation

/// From a key pressed in keys mode to the label on the screen, the change being safe by then.
struct KeyBenchmark {
  let bench: Bench

  private static let count = 1000
  private static let labels = [("c", "claim"), ("q", "quote"), ("f", "fact"), ("x", "none")]

  private struct Result {
    var key = Samples()
    var firstKey = Samples()
    var yardstick = Samples()
  }

  func run() throws -> [Row] {
    var rows: [Row] = []
    for size in Bench.sizes {
      let sync = try SyncYardstick(folder: bench.folders.disk)
      let result = try measure(size, in: bench.folders.disk, beside: sync.measure)
      let row = row("key, \(size.grouped) sentences", result, "append + sync")
      rows.append(row)
      // Sessions that are soon done have many first keys.
      guard size == Bench.sizes.first else { continue }
      rows.append(
        Row(
          what: "first key after opening, which starts the journal",
          value: .seconds(result.firstKey.median), yardstick: row.yardstick))
    }
    guard let memory = bench.folders.memory else { return rows }
    for size in Bench.sizes {
      let echo = try EchoYardstick(program: bench.emptyShell, folder: memory)
      let result = try measure(size, in: memory, beside: echo.measure)
      rows.append(
        row("key, \(size.grouped) sentences, no disk", result, "key, C program with libedit"))
    }
    return rows
  }

  private func row(_ what: String, _ result: Result, _ name: String) -> Row {
    let key = result.key
    let other = result.yardstick
    return Row(
      what: what, value: .seconds(key.median), p99: .seconds(key.p99),
      yardstick: .init(name: name, value: .seconds(other.median), p99: .seconds(other.p99)),
      budget: .init(rule: "p99 ≤ p99 beside it + 2 ms", isMet: key.p99 <= other.p99 + 0.002))
  }

  /// Presses keys in as many shells as it takes, each on a session with sentences left to tag.
  private func measure(
    _ size: Int, in folder: String, beside yardstick: () throws -> Duration
  ) throws -> Result {
    let fixture = try bench.sessions.sessions(size)
    let session = "\(folder)/keys-\(size).bench.json"
    var result = Result()
    while result.key.count < Self.count {
      try copyFile(fixture.unfinished, to: session)
      let shell = try TerminalProgram(
        [bench.galley, "annotate", session, "--annotator", "bench", "--keys"], in: folder)
      try shell.wait(for: "Esc lines\u{1B}[0m")
      for index in fixture.taggedCount..<size where result.key.count < Self.count {
        // In turns, so that neither always finds the disk as the other left it.
        let isSecond = index % 2 == 0
        if isSecond { try result.yardstick.append(yardstick()) }
        let (key, label) = Self.labels[index % Self.labels.count]
        let begin = ContinuousClock.now
        try shell.send(key)
        let time = try shell.wait(for: "\(index + 1): \(label)\u{1B}[0m", since: begin)
        if index == fixture.taggedCount {
          result.firstKey.append(time)
        } else {
          result.key.append(time)
        }
        if !isSecond { try result.yardstick.append(yardstick()) }
      }
    }
    return result
  }
}

/// What the system takes to bring a key to another program and its echo back.
private final class EchoYardstick {
  private let shell: TerminalProgram
  private var count = 0

  init(program: String, folder: String) throws {
    shell = try TerminalProgram([program], in: folder)
    try shell.wait(for: "> ")
  }

  func measure() throws -> Duration {
    count += 1
    let key = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(count % 26)))
    let begin = ContinuousClock.now
    try shell.send(key)
    return try shell.wait(for: key, since: begin)
  }
}

/// What the disk itself takes to keep 200 bytes, about the length of a journal's line.
private final class SyncYardstick {
  private let descriptor: Int32
  private let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 200)

  init(folder: String) throws {
    let path = folder + "/yardstick"
    descriptor = open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure("cannot write '\(path)': errno \(errno)") }
  }

  deinit {
    close(descriptor)
  }

  func measure() throws -> Duration {
    let begin = ContinuousClock.now
    guard append_and_sync(descriptor, bytes, bytes.count) == 0 else {
      throw Failure("cannot append to the yardstick's file: errno \(errno)")
    }
    return ContinuousClock.now - begin
  }
}
