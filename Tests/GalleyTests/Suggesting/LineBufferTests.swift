import Testing

@testable import galley

@Suite struct LineBufferTests {
  private func lines(_ pieces: [String], limit: Int = 5) -> [LineBuffer.Line] {
    var buffer = LineBuffer(limit: limit)
    return pieces.flatMap { buffer.append(ContiguousArray($0.utf8)) }
  }

  private func line(_ text: String) -> LineBuffer.Line { .line(ContiguousArray(text.utf8)) }

  @Test(arguments: [["a\n\nbc\nd"], ["a", "\n", "\nb", "c\nd"]])
  func `cuts lines wherever the pieces end`(_ pieces: [String]) {
    #expect(lines(pieces) == [line("a"), line(""), line("bc")])
  }

  @Test(arguments: [["12345\n123456789\nx\n"], ["1234", "5\n1234", "56", "789\n", "x\n"]])
  func `keeps only the beginning of a long line`(_ pieces: [String]) {
    let long = LineBuffer.Line.tooLong(ContiguousArray("123456".utf8))
    #expect(lines(pieces) == [line("12345"), long, line("x")])
  }

  @Test func `gives the line that has not ended`() {
    var buffer = LineBuffer(limit: 5)
    _ = buffer.append(ContiguousArray("a\nbc".utf8))
    #expect(buffer.takeRest() == line("bc"))
    #expect(buffer.takeRest() == line(""))
  }
}
