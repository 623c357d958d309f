private import CEditline

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Why output did not arrive.
package enum OutputError: Error, Hashable {
  /// Nobody reads any more: end quietly.
  case closed
  case failed(errno: Int32)
}

/// A buffer in front of a file descriptor, which is always written in full.
///
/// Everything the program prints goes through `standard` and `error`. The line editor flushes
/// `standard` before it draws, so that the order on the screen is the order of the program.
@MainActor package final class TerminalOutput {
  package static let standard = TerminalOutput(descriptor: STDOUT_FILENO)
  package static let error = TerminalOutput(descriptor: STDERR_FILENO)

  /// The first failure, which every later call meets again.
  package private(set) var failure: OutputError?

  private let descriptor: Int32
  private let capacity: Int
  private var buffer: [UInt8] = []

  package init(descriptor: Int32, capacity: Int = 1 << 16) {
    self.descriptor = descriptor
    self.capacity = capacity
    signals_ignore_failed_writes()
  }

  /// Whether the descriptor is a terminal.
  package var isTerminal: Bool { isatty(descriptor) == 1 }

  package func write(_ text: String) throws(OutputError) {
    try write(bytes: text.utf8)
  }

  package func write(bytes: some Sequence<UInt8>) throws(OutputError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= capacity { try flush() }
  }

  /// Writes many bytes without a copy of them.
  package func write(all bytes: ContiguousArray<UInt8>) throws(OutputError) {
    guard bytes.count >= capacity else { return try write(bytes: bytes) }
    try flush()
    try send(bytes.count) { start in
      unsafe bytes.withUnsafeBytes { buffer in
        unsafe Self.writeSome(
          descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
    }
  }

  /// Sends on everything that was written.
  package func flush() throws(OutputError) {
    defer { buffer.removeAll(keepingCapacity: true) }
    try send(buffer.count) { start in
      unsafe buffer.withUnsafeBytes { bytes in
        unsafe Self.writeSome(
          descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
      }
    }
  }

  /// Writes until all is written.
  ///
  /// - Parameter some: writes from an offset on and returns how much, or -1 with `errno` set.
  private func send(_ total: Int, _ some: (_ start: Int) -> Int) throws(OutputError) {
    if let failure { throw failure }
    var start = 0
    while start < total {
      let count = some(start)
      if count >= 0 {
        start += count
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitForRoom()
      case EPIPE: try fail(.closed)
      case let code: try fail(.failed(errno: code))
      }
    }
  }

  private func fail(_ error: OutputError) throws(OutputError) {
    failure = error
    throw error
  }

  private func waitForRoom() {
    var waited = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = unsafe poll(&waited, 1, -1)
  }

  private static func writeSome(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int)
    -> Int
  {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, bytes, count)
    #else
      unsafe Darwin.write(descriptor, bytes, count)
    #endif
  }
}
