import Testing

@testable import DisplayText

@Suite struct FittingTests {
  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("abcd", 1, "…"), ("abcd", 0, ""), ("abcd", -1, ""),
    ("中文字", 5, "中文…"), ("中文字", 4, "中…"), ("中文字", 6, "中文字"), ("中", 1, "…"),
    ("e\u{301}e\u{301}", 2, "e\u{301}e\u{301}"), ("e\u{301}e\u{301}e", 2, "e\u{301}…"),
    ("a\nb", 3, "a b"), ("\u{1B}[2J", 3, "␛[…"),
    ("\u{2067}שלום\u{2069}", 3, "\u{2067}של…\u{2069}"),
  ])
  func `truncates with an ellipsis`(_ text: String, width: Int, expected: String) {
    #expect(StyledText(text).truncated(width: width).plain == expected)
  }

  @Test func `the ellipsis has the style of what it cuts`() {
    let text = "ab" + StyledText("cdef", .bold)
    #expect(text.truncated(width: 4) == "ab" + StyledText("c…", .bold))
  }

  @Test func `pads to a width`() {
    #expect(StyledText("中").padded(to: 5).plain == "中   ")
    #expect(StyledText("中").padded(to: 5, .right).plain == "   中")
    #expect(StyledText("中").padded(to: 5, .center).plain == " 中  ")
    #expect(StyledText("long").padded(to: 2).plain == "long")
  }

  @Test func `an isolate begun in one run ends in another`() {
    let text = StyledText("\u{2067}א", .bold) + "ב\u{2069}"
    #expect(text.safe == text)
    #expect(text.width == 2)
  }

  @Test(arguments: 0..<20)
  func `random text fits every width`(_ seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<200 {
      let text = StyledText(random.text(most: 40))
      let width = random.number(below: 40)
      let truncated = text.truncated(width: width)
      #expect(truncated.width <= width)
      #expect(truncated.safe == truncated)
      #expect(text.isolated().width == text.width || SafeText.hiddenCount(in: text.plain) > 0)
    }
  }
}
