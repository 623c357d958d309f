import CChildProcess
import Foundation

/// A program on a pseudo-terminal of 80 columns and 24 rows.
final class TerminalProgram {
  private let process: pid_t
  private let controller: Int32
  private let begin: ContinuousClock.Instant
  private var unread: [UInt8] = []
  private var block = [UInt8](repeating: 0, count: 1 << 16)

  init(_ words: [String], in folder: String) throws {
    var name = [CChar](repeating: 0, count: 128)
    controller = child_terminal_open(80, 24, &name)
    guard controller >= 0 else { throw Failure("no pseudo-terminal: errno \(errno)") }
    let device = String(
      decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    begin = .now
    do {
      process = try ChildProgram.start(words, in: folder, input: device, output: device)
    } catch {
      close(controller)
      throw error
    }
  }

  /// Ends the program, which has no say in it.
  deinit {
    kill(process, SIGKILL)
    _ = child_wait(process)
    close(controller)
  }

  /// The most memory that the program has had in use so far.
  var peakMemory: Int { Int(child_peak_memory(process)) }

  func send(_ text: String) throws {
    let bytes = Array(text.utf8)
    guard write(controller, bytes, bytes.count) == bytes.count else {
      throw Failure("cannot type: errno \(errno)")
    }
  }

  /// Waits until a text is printed after what was waited for before; returns how long it took.
  ///
  /// - Parameter since: nil for the program's start.
  @discardableResult func wait(
    for text: String, since: ContinuousClock.Instant? = nil
  ) throws -> Duration {
    let wanted = Array(text.utf8)
    while true {
      if let end = unread.firstEnd(of: wanted) {
        let duration = ContinuousClock.now - (since ?? begin)
        unread.removeFirst(end)
        return duration
      }
      let count = child_read(controller, &block, block.count, 60_000)
      guard count > 0 else {
        throw Failure(
          "'\(text)' was not printed, but \(String(decoding: unread.suffix(2000), as: UTF8.self))")
      }
      unread += block[..<count]
    }
  }
}

extension [UInt8] {
  /// Where the first occurrence of some bytes ends.
  fileprivate func firstEnd(of bytes: [UInt8]) -> Int? {
    guard let first = bytes.first, count >= bytes.count else { return nil }
    for start in 0...count - bytes.count where self[start] == first {
      if self[start..<start + bytes.count].elementsEqual(bytes) { return start + bytes.count }
    }
    return nil
  }
}
