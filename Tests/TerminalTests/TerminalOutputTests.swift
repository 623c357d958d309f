import Testing

@testable import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@MainActor @Suite struct TerminalOutputTests {
  private func makePipe() -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    #expect(unsafe pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  private func contents(of descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }

  @Test func `holds text back until it is flushed`() throws {
    let ends = makePipe()
    defer {
      close(ends.read)
      close(ends.write)
    }
    _ = fcntl(ends.read, F_SETFL, O_NONBLOCK)
    let output = TerminalOutput(descriptor: ends.write)
    try output.write("one ")
    try output.write(bytes: Array("two".utf8))
    #expect(contents(of: ends.read) == "")
    try output.flush()
    #expect(contents(of: ends.read) == "one two")
  }

  @Test func `writes a full buffer by itself`() throws {
    let ends = makePipe()
    defer {
      close(ends.read)
      close(ends.write)
    }
    let output = TerminalOutput(descriptor: ends.write, capacity: 4)
    try output.write("12345")
    #expect(contents(of: ends.read) == "12345")
  }

  @Test func `writes all through a descriptor that takes little at a time`() async throws {
    let ends = makePipe()
    _ = fcntl(ends.write, F_SETFL, O_NONBLOCK)
    let text = String(repeating: "0123456789", count: 100_000)
    let reader = Task.detached {
      var total = 0
      var bytes = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = unsafe bytes.withUnsafeMutableBytes {
          unsafe read(ends.read, $0.baseAddress, $0.count)
        }
        guard count > 0 else { return total }
        total += count
      }
    }
    let output = TerminalOutput(descriptor: ends.write)
    try output.write(text)
    try output.flush()
    close(ends.write)
    #expect(await reader.value == text.utf8.count)
    close(ends.read)
  }

  @Test func `tells that nobody reads, every time`() {
    let ends = makePipe()
    close(ends.read)
    defer { close(ends.write) }
    let output = TerminalOutput(descriptor: ends.write)
    for _ in 0..<2 {
      #expect(throws: OutputError.closed) {
        try output.write("lost")
        try output.flush()
      }
    }
    #expect(output.failure == .closed)
  }

  @Test func `tells a failure`() {
    let output = TerminalOutput(descriptor: -1)
    #expect(throws: OutputError.failed(errno: EBADF)) {
      try output.write("lost")
      try output.flush()
    }
  }
}
