import Testing

@testable import Terminal

@Suite struct LineLayoutTests {
  @Test(arguments: [
    ("", 0, 0), ("abc", 0, 3), ("abcdefghij", 1, 0), ("abcdefghijk", 1, 1), ("a\tb", 0, 9),
    ("a\tbc", 1, 0), ("a\u{1}b", 0, 4), ("a\nb", 1, 1),
  ])
  func `wraps like the editor does`(_ text: String, _ row: Int, _ column: Int) {
    var layout = LineLayout(columns: 10)
    for scalar in text.unicodeScalars { layout.add(scalar.value) }
    #expect(layout.row == row)
    #expect(layout.column == column)
  }

  @Test func `gives marked parts of a prompt no room`() {
    var layout = LineLayout(columns: 10)
    layout.add(prompt: markedPrompt("\u{1B}[1mab\u{1B}[0m> ", styled: true).line)
    #expect(layout.row == 0)
    #expect(layout.column == 4)
  }
}
