import Foundation

/// Galley on a pipe that stays open, one line at a time.
final class PipedGalley {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private let child: Child
  private let input: FileHandle
  private let output: FileHandle
  private let errorPath: String
  private var pending = Data()

  /// Opens an article with fixed time and id.
  init(in workspace: TemporaryWorkspace, _ article: String, annotator: String = "ann") throws {
    let streams = try TemporaryWorkspace()
    let pipe = streams.file("pipe")
    guard unsafe mkfifo(pipe, 0o600) == 0 else {
      throw Failure(description: "no pipe: errno \(errno)")
    }
    // Opened for both directions: that waits for nobody, and writing never meets a closed pipe.
    let descriptor = unsafe open(pipe, O_RDWR | O_CLOEXEC)
    input = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    errorPath = streams.file("errors")
    child = try Child(
      Galley.binary,
      ["annotate", article, "--annotator", annotator] + Galley.reproducible,
      in: workspace.path, environment: Galley.environment(home: workspace.path), input: pipe,
      output: streams.file("output"), errors: errorPath)
    output = try FileHandle(forReadingFrom: URL(filePath: streams.file("output")))
  }

  /// Sends lines without waiting for what comes of them.
  func send(_ lines: [String]) throws {
    try input.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
  }

  /// Sends a line and returns the first one printed for it, which must come.
  func perform(_ line: String) throws -> String {
    try send([line])
    return try nextLine()
  }

  /// Waits for a line.
  func nextLine() throws -> String {
    let end = ContinuousClock.now + .seconds(60)
    while true {
      // Asked first: what a program printed is there when it has ended.
      let isRunning = child.isRunning
      pending += output.availableData
      if let end = pending.firstIndex(of: 0x0A) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending = Data(pending[(end + 1)...])
        return line
      }
      guard isRunning else { throw Failure(description: "galley ended: \(errors)") }
      guard ContinuousClock.now < end else { throw Failure(description: "no line: \(errors)") }
      usleep(1000)
    }
  }

  var errors: String {
    (try? String(contentsOfFile: errorPath, encoding: .utf8)) ?? ""
  }

  /// Sends a signal and waits for the end; returns the lines that were printed before it.
  @discardableResult func kill(_ signal: Int32 = SIGKILL) -> [String] {
    child.signal(signal)
    child.wait()
    var lines: [String] = []
    while let line = try? nextLine() { lines.append(line) }
    return lines
  }

  /// Sends `quit` and waits for the end; returns the exit code.
  func quit() throws -> Int32 {
    try send(["quit"])
    return child.wait()
  }
}
