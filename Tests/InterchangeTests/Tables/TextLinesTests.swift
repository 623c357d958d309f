import Interchange
import Testing

private func lines(_ bytes: ContiguousArray<UInt8>) throws(ImportError) -> [String] {
  var lines = try TextLines(bytes)
  var texts: [String] = []
  while let line = lines.next() {
    texts.append(lines.text(line))
    #expect(line.number == texts.count)
  }
  return texts
}

@Suite struct TextLinesTests {
  @Test(
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]), ("\n", [""]),
      ("a\r\nb\r\n", ["a", "b"]), ("a\rb\r\r\n", ["a\rb\r"]), ("\r\n\r", ["", "\r"]),
      ("\u{FEFF}a\n\u{FEFF}b", ["a", "\u{FEFF}b"]), ("\u{FEFF}", []),
      ("a\u{2028}b\u{85}c\u{B}d\n", ["a\u{2028}b\u{85}c\u{B}d"]),
    ] as [(String, [String])])
  func `parts lines at line feeds only`(_ text: String, _ expected: [String]) throws {
    #expect(try lines(utf8(text)).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test func `says where an error is`() throws {
    var lines = try TextLines(utf8("a\ne\u{301}xy\r\n"))
    _ = lines.next()
    let second = lines.next()
    let line = try #require(second)
    #expect(lines.error("no", in: line, hints: ["h"]) == ImportError("no", line: 2, hints: ["h"]))
    #expect(lines.error("no", in: line, at: 5) == ImportError("no", line: 2, column: 3))
    #expect(lines.error("no", in: line, at: 0) == ImportError("no", line: 2, column: 1))
  }

  @Test func `refuses bytes that are not UTF-8`() {
    let error = #expect(throws: ImportError.self) { try lines(utf8("\u{FEFF}a\nb") + [0x80]) }
    #expect(error?.message == "a file has to be UTF-8")
    #expect(error?.line == 2)
    #expect(error?.column == 2)
  }

  @Test func `gives back all bytes but the ends`() throws {
    var noise = Noise(seed: 17)
    for _ in 0..<500 {
      let text = noise.text(upTo: 30, of: "ab\n\ré")
      #expect(
        Array(try lines(utf8(text)).joined(separator: "\n").utf8)
          == Array(
            text.unicodeScalars.map(String.init).joined().replacing("\r\n", with: "\n").utf8
              .dropLast(text.utf8.last == 0x0A ? 1 : 0)))
    }
  }
}
