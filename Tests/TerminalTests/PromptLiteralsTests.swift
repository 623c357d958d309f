import Testing

@testable import Terminal

@Suite struct PromptLiteralsTests {
  /// The marked line, with the marks as "|" and ESC as "^".
  private func marked(_ prompt: String, styled: Bool = true) -> String {
    var text = String.UnicodeScalarView()
    for scalar in markedPrompt(prompt, styled: styled).line {
      text.append(scalar == "\u{1}" ? "|" : scalar == "\u{1B}" ? "^" : scalar)
    }
    return String(text)
  }

  @Test(arguments: [
    ("> ", "> "),
    ("\u{1B}[1mgalley\u{1B}[0m> ", "|^[1m|galley|^[0m|> "),
    ("\u{1B}[1m\u{1B}[36mg>\u{1B}[0m ", "|^[1m^[36m|g>|^[0m| "),
    ("\u{1B}[1mg> \u{1B}[0m", "|^[1m|g>|^[0m| "),
    ("\u{1B}[1mg>\u{1B}[0m", "|^[1m|g>|^[0m| "),
    ("a\u{1B}[1m \u{1B}[0m", "a|^[1m^[0m| "),
    ("a\u{1B}]0;t\u{7}b\u{1}c", "a]0;tbc"),
    ("a\u{1B}[2Jb", "a[2Jb"),
    ("\u{1B}[38;2;1;2;3mx", "|^[38;2;1;2;3m|x"),
    ("", ""),
  ])
  func `marks what changes colours`(_ prompt: String, _ line: String) {
    #expect(marked(prompt) == line)
  }

  @Test func `drops colours where there are none`() {
    #expect(marked("\u{1B}[1mg\u{1B}[0m> ", styled: false) == "g> ")
  }

  @Test func `gives the lines before the last on their own`() {
    let (before, line) = markedPrompt("note 1\nnote 2\n> ", styled: true)
    #expect(before == "note 1\nnote 2\n")
    #expect(line == ["> "].flatMap(\.unicodeScalars))
  }
}
