import Testing

@testable import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct LineReaderTests {
  /// Reads everything that comes out of a pipe holding the bytes.
  private func lines(
    _ bytes: [UInt8], limit: Int = 1 << 20, blockSize: Int = 1 << 16
  ) -> [LineReader.Line] {
    var ends: [Int32] = [0, 0]
    #expect(unsafe pipe(&ends) == 0)
    #expect(
      unsafe bytes.withUnsafeBytes { unsafe write(ends[1], $0.baseAddress, $0.count) }
        == bytes.count)
    close(ends[1])
    defer { close(ends[0]) }
    var reader = LineReader(descriptor: ends[0], limit: limit, blockSize: blockSize)
    var lines: [LineReader.Line] = []
    while true {
      let line = reader.next()
      if line == .endOfInput { return lines }
      lines.append(line)
    }
  }

  @Test(arguments: [
    ("", []), ("\n", [""]), ("one", ["one"]), ("one\n", ["one"]), ("one\r\ntwo\n", ["one", "two"]),
    ("one\n\ntwo", ["one", "", "two"]), ("a\rb\n", ["a\rb"]), ("a\u{0}b\n", ["a\u{0}b"]),
    ("last\r", ["last\r"]), ("é 漢\n", ["é 漢"]),
  ])
  func `splits lines`(_ text: String, _ expected: [String]) {
    for blockSize in [1, 2, 3, 1 << 16] {
      #expect(lines(Array(text.utf8), blockSize: blockSize) == expected.map { .line($0) })
    }
  }

  @Test(
    arguments: [
      ([0x61, 0xFF], 1), ([0xC3, 0x28], 0), ([0x61, 0x62, 0xE2, 0x82], 2), ([0xED, 0xA0, 0x80], 0),
      ([0xEF, 0xBF, 0xBD, 0x80], 3), ([0xC3, 0xA9, 0xF5], 2),
    ] as [([UInt8], Int)])
  func `says where a line is not UTF-8 and goes on`(_ line: [UInt8], _ offset: Int) {
    #expect(lines(line + Array("\nnext\n".utf8)) == [.notUTF8(offset: offset), .line("next")])
  }

  @Test(arguments: [1, 7, 1 << 16])
  func `skips a line that is too long and goes on`(_ blockSize: Int) {
    let text = "12345\r\n123456\n12345678901\nnext\n123456789"
    #expect(
      lines(Array(text.utf8), limit: 5, blockSize: blockSize) == [
        .line("12345"), .tooLong(limit: 5), .tooLong(limit: 5), .line("next"), .tooLong(limit: 5),
      ])
  }

  @Test func `gives a line while the pipe is still open`() {
    var ends: [Int32] = [0, 0]
    #expect(unsafe pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    #expect(unsafe write(ends[1], "now\nlater", 9) == 9)
    var reader = LineReader(descriptor: ends[0])
    #expect(reader.next() == .line("now"))
  }

  @Test func `tells a failure`() {
    var reader = LineReader(descriptor: -1)
    #expect(reader.next() == .failed(errno: EBADF))
  }
}
