import Testing

@testable import DisplayText

@Suite struct WrappingTests {
  private func lines(
    _ text: String, _ width: Int, firstIndent: Int = 0, indent: Int = 0
  ) -> [String] {
    StyledText(text).wrapped(width: width, firstIndent: firstIndent, indent: indent).map(\.plain)
  }

  @Test func `lines end at spaces`() {
    #expect(lines("the rates rose again", 10) == ["the rates", "rose again"])
    #expect(lines("the rates rose again", 9) == ["the rates", "rose", "again"])
    #expect(lines("a  b   c", 4) == ["a  b", "c"])
    #expect(lines("", 10) == [""])
    #expect(lines("   ", 10) == [""])
    #expect(lines("end ", 3) == ["end"])
  }

  @Test func `a line break in the text is a space`() {
    #expect(lines("one\ntwo\r\nthree", 20) == ["one two three"])
  }

  @Test func `a word longer than a line is cut`() {
    #expect(lines("abcdefgh ij", 3) == ["abc", "def", "gh", "ij"])
    #expect(lines("ab cdefgh", 4) == ["ab", "cdef", "gh"])
  }

  @Test func `indents are spaces within the width`() {
    #expect(
      lines("one two three", 8, firstIndent: 2, indent: 4) == [
        "  one", "    two", "    thre", "    e",
      ])
    #expect(lines("ab", 4, firstIndent: 100, indent: -5) == ["  ab"])
  }

  @Test func `spaces before the text stay`() {
    #expect(lines("  3  the rates rose", 12, indent: 5) == ["  3  the", "     rates", "     rose"])
  }

  @Test func `lines end between ideographs, not before their punctuation`() {
    #expect(lines("部长表示利率上升", 8) == ["部长表示", "利率上升"])
    #expect(lines("部长表示，利率", 8) == ["部长表", "示，利率"])
    #expect(lines("部长说「利率」", 8) == ["部长说", "「利率」"])
    #expect(lines("部长abc表示", 7) == ["部长abc", "表示"])
  }

  @Test func `Korean is wrapped by words`() {
    #expect(lines("한국 은행이", 9) == ["한국", "은행이"])
  }

  @Test func `no cluster is cut`() {
    #expect(lines("e\u{301}e\u{301}e\u{301}", 2) == ["e\u{301}e\u{301}", "e\u{301}"])
    let family = "👩\u{200D}👩\u{200D}👧"
    #expect(lines(family + family + family, 4) == [family + family, family])
    #expect(lines("क्षक्ष", 2) == ["क्ष", "क्ष"])
  }

  @Test func `a character of two cells goes into a line of one`() {
    #expect(lines("中文", 1) == ["中", "文"])
    #expect(lines("a", 0) == ["a"])
    #expect(lines("ab", -3) == ["a", "b"])
  }

  @Test func `a zero-width space lets a line end and is not shown`() {
    #expect(lines("ភាសា\u{200B}ខ្មែរ", 5) == ["ភាសា", "ខ្មែរ"])
    #expect(lines("ab\u{200B}cd", 4) == ["abcd"])
  }

  @Test func `styles go on across lines`() {
    let text = "say " + StyledText("one two", .bold) + " three"
    #expect(
      text.wrapped(width: 7) == [
        "say " + StyledText("one", .bold), StyledText("two", .bold), "three",
      ])
  }

  @Test func `an isolate that goes on begins again with its direction`() {
    let text = StyledText("א \u{2068}בב BBC גג\u{2069} x").isolated()
    #expect(
      text.wrapped(width: 5).map(\.plain) == [
        "\u{2068}א \u{2068}בב\u{2069}\u{2069}",
        "\u{2067}\u{2067}BBC\u{2069}\u{2069}",
        "\u{2067}\u{2067}גג\u{2069} x\u{2069}",
      ])
  }

  @Test(arguments: 0..<20)
  func `random text fits every width and loses nothing`(_ seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<100 {
      var text = StyledText(random.text(most: 60))
      text.append(random.text(most: 40), .bold)
      let width = 1 + random.number(below: 30)
      let indent = random.number(below: 12)
      let lines = text.wrapped(width: width, firstIndent: 0, indent: indent)
      for line in lines {
        #expect(line.safe == line, "\(Array(line.plain.unicodeScalars))")
        // Half of the width is the indent's at most, and a wide character needs two cells.
        #expect(line.width <= max(width, min(indent, width / 2) + 2))
        #expect(width < 4 || line.width <= width)
      }
      if width >= 4 {
        #expect(visible(lines.map(\.plain).joined()) == visible(text.safe.plain))
      }
    }
  }

  /// What must still be there after wrapping: not spaces, isolates and dotted circles.
  private func visible(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter {
      !$0.properties.isWhitespace && !(0x2066...0x2069).contains($0.value) && $0 != "\u{25CC}"
    }
  }
}
