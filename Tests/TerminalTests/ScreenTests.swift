import PseudoTerminal
import Testing

@Suite struct ScreenTests {
  private func screen(_ text: String, columns: Int = 10, rows: Int = 4) -> Screen {
    var screen = Screen(columns: columns, rows: rows)
    screen.feed(text.utf8)
    return screen
  }

  @Test(arguments: [
    ("one\r\ntwo", ["one", "two"]),
    ("0123456789", ["0123456789"]),
    ("0123456789a", ["0123456789", "a"]),
    ("0123456789\r\nb", ["0123456789", "b"]),
    ("abc\u{8}\u{8}X", ["aXc"]),
    ("abc\rX", ["Xbc"]),
    ("abc\u{1B}[2D\u{1B}[K", ["a"]),
    ("one\r\ntwo\u{1B}[A\u{1B}[J", ["one"]),
    ("abc\u{1B}[1G\u{1B}[2@", ["  abc"]),
    ("abc\u{1B}[1G\u{1B}[4hX\u{1B}[4l", ["Xabc"]),
    ("abcd\u{1B}[2G\u{1B}[2P", ["ad"]),
    ("a\tb", ["a       b"]),
    ("漢字", ["漢字"]),
    ("12345678漢字", ["12345678漢", "字"]),
    ("123456789漢", ["123456789", "漢"]),
    ("e\u{301}x", ["e\u{301}x"]),
    ("1\r\n2\r\n3\r\n4\r\n5", ["2", "3", "4", "5"]),
    ("\u{1B}[1;31mred\u{1B}[0m", ["red"]),
    ("\u{1B}]0;title\u{7}x\u{1B}[?2004h", ["x"]),
    ("abc\u{1B}[2J\u{1B}[2;3Hx", ["", "  x"]),
  ])
  func `shows what a terminal shows`(_ text: String, _ lines: [String]) {
    let screen = screen(text)
    #expect(screen.lines == lines)
    #expect(screen.unknown == [])
  }

  @Test func `takes sequences in pieces`() {
    var screen = Screen(columns: 10, rows: 2)
    for byte in "é\u{1B}[3Gx".utf8 { screen.feed([byte]) }
    #expect(screen.lines == ["é x"])
  }

  @Test func `keeps what has scrolled off`() {
    #expect(screen("1\r\n2\r\n3", rows: 2).scrolledOff == ["1"])
  }
}
