import Testing

@testable import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@MainActor @Suite struct TerminalInputTests {
  private struct Pipe {
    let reading: Int32
    let writing: Int32

    init() {
      var ends: [Int32] = [-1, -1]
      #expect(unsafe pipe(&ends) == 0)
      (reading, writing) = (ends[0], ends[1])
    }

    func write(_ text: String) {
      let bytes = Array(text.utf8)
      #expect(systemWrite(writing, bytes) == bytes.count)
    }
  }

  private let keyboard = Pipe()
  private let other = Pipe()
  private var input: TerminalInput { TerminalInput(descriptor: keyboard.reading) }

  @Test func `tells of a watched descriptor that can be read`() {
    let watched = [WatchedDescriptor(other.reading)]
    let input = input
    #expect(input.next(timeoutMilliseconds: 0, alsoWatching: watched) == .timeout)
    other.write("x")
    #expect(input.next(timeoutMilliseconds: nil, alsoWatching: watched) == .watched)
    #expect(input.next(timeoutMilliseconds: 0) == .timeout)
  }

  @Test func `tells of a watched descriptor that can be written, or is closed`() {
    let input = input
    let writing = [WatchedDescriptor(other.writing, forWriting: true)]
    #expect(input.next(timeoutMilliseconds: nil, alsoWatching: writing) == .watched)
    close(other.writing)
    let reading = [WatchedDescriptor(other.reading)]
    #expect(input.next(timeoutMilliseconds: nil, alsoWatching: reading) == .watched)
  }

  @Test func `gives keys first`() {
    let watched = [WatchedDescriptor(other.reading)]
    let input = input
    other.write("x")
    keyboard.write("ab\u{1B}[A")
    for key: Key in [.character("a"), .character("b"), .up] {
      #expect(input.next(timeoutMilliseconds: nil, alsoWatching: watched) == .key(key))
    }
    #expect(input.next(timeoutMilliseconds: nil, alsoWatching: watched) == .watched)
  }

  @Test func `lets a lone Escape end though a watched descriptor is always ready`() {
    let watched = [WatchedDescriptor(other.reading)]
    let input = input
    other.write("x")
    keyboard.write("\u{1B}")
    #expect(input.next(timeoutMilliseconds: nil, alsoWatching: watched) == .key(.escape))
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: [UInt8]) -> Int {
  unsafe write(descriptor, bytes, bytes.count)
}
