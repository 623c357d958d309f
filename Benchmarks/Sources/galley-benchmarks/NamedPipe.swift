import CChildProcess
import Foundation

/// A pipe through which a program reads more than one would keep in a file.
struct NamedPipe {
  struct Measurement {
    var duration: Duration
    /// The most memory in use by the time that everything was written.
    var peakMemory: Int
  }

  let folder: String

  /// Runs a program to its end, with a pattern again and again as its input.
  func run(
    _ words: [String], _ pattern: ContiguousArray<UInt8>, bytes count: Int
  ) throws -> Measurement {
    let path = folder + "/pipe"
    guard mkfifo(path, 0o600) == 0 else { throw Failure("cannot make a pipe in '\(folder)'") }
    defer { unlink(path) }
    // Opened for both, since opening for one waits for who opens it for the other.
    let both = open(path, O_RDWR | O_CLOEXEC)
    guard both >= 0 else { throw Failure("cannot open the pipe in '\(folder)'") }
    // A program that ends early is an error of `write`, not the end of the benchmarks.
    signal(SIGPIPE, SIG_IGN)

    let begin = ContinuousClock.now
    let process = try ChildProgram.start(words, in: folder, input: path, output: "/dev/null")
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    close(both)
    var left = count
    while left > 0 {
      let written = pattern.withUnsafeBytes {
        write(descriptor, $0.baseAddress, min($0.count, left))
      }
      guard written > 0 else { break }
      left -= written
    }
    let peakMemory = Int(child_peak_memory(process))
    close(descriptor)
    let code = child_wait(process)
    let duration = ContinuousClock.now - begin
    guard code == 0, left == 0 else {
      throw Failure("'\(words.joined(separator: " "))' ended with \(code), \(left) bytes unread")
    }
    return Measurement(duration: duration, peakMemory: peakMemory)
  }
}
