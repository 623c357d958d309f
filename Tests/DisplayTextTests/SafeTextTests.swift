import Testing

@testable import DisplayText

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("\u{1B}[31mred\u{1B}[0m", "␛[31mred␛[0m"),
    ("\u{0}\u{7}\u{8}\u{E}\u{1F}", "␀␇␈␎␟"),
    ("\u{7F}", "␡"),
    ("\u{9B}31m\u{90}\u{9C}", "�31m��"),
    ("\u{202E}evil\u{202C}\u{202A}\u{202B}\u{202D}", "�evil����"),
    ("\u{206A}\u{206F}\u{FFF9}\u{FFFB}", "����"),
    ("\u{E000}\u{F8FF}\u{F0000}\u{100000}", "����"),
    ("\u{378}\u{E0002}\u{50000}", "���"),
    ("\u{E0001}", "�"),
    ("\u{FFFD}", "\u{FFFD}"),
    (String(decoding: [0x61, 0xFF, 0x62] as [UInt8], as: UTF8.self), "a\u{FFFD}b"),
  ])
  func `shows a stand-in for what is not text`(_ text: String, shown: String) {
    #expect(SafeText.display(text) == shown)
    #expect(SafeText.display(text, lineBreaks: .keep) == shown)
  }

  @Test(arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF] as [UInt32])
  func `shows a stand-in for noncharacters`(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(SafeText.display("a\(scalar)b") == "a�b")
  }

  @Test(arguments: [
    "\n", "\r", "\r\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}",
  ])
  func `line breaks of every kind are a space or a newline`(_ lineBreak: String) {
    #expect(SafeText.display("a\(lineBreak)b") == "a b")
    #expect(SafeText.display("a\(lineBreak)b", lineBreaks: .keep) == "a\nb")
  }

  @Test func `line breaks that follow each other are one each`() {
    #expect(SafeText.display("a\n\rb\r\n\r\nc\r\rd", lineBreaks: .keep) == "a\n\nb\n\nc\n\nd")
  }

  @Test func `a tab is a space`() {
    #expect(SafeText.display("a\tb", lineBreaks: .keep) == "a b")
  }

  @Test(arguments: [
    "Ukrainian: Київ, п’ять", "Arabic: لا \u{200F}نعم", "Persian: می\u{200C}خواهم",
    "Hebrew: שָׁלוֹם \u{200E}x", "Hindi: क्\u{200D}ष", "Chinese: 中文，標點", "Korean: 한국어 각",
    "family: 👩\u{200D}👩\u{200D}👧", "heart: ❤\u{FE0F}\u{200D}🔥", "flags: 🇺🇦🏳\u{FE0F}\u{200D}🌈",
    "Scotland: 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", "key: 1\u{FE0F}\u{20E3}",
    "tone: 👍🏽", "Vietnamese: Vie\u{302}\u{323}t", "kanji form: 葛\u{E0100}", "no\u{A0}break",
    "Mongolian: ᠠ\u{180B}", "\u{2066}isolate\u{2069} \u{2067}and\u{2068}other\u{2069}\u{2069}",
    "Arabic numbers: \u{0600}١٢", "newest assigned: 🫪",
  ])
  func `honest text stays as it is`(_ text: String) {
    let shown = SafeText.display(text)
    #expect(Array(shown.unicodeScalars) == Array(text.unicodeScalars))
    #expect(SafeText.hiddenCount(in: text) == 0)
  }

  @Test func `invisible scalars go`() {
    let text = "a\u{200B}b\u{2060}c\u{FEFF}d\u{AD}e\u{34F}f\u{115F}g\u{3164}h\u{180E}i\u{FFA0}j"
    #expect(SafeText.display(text) == "abcdefghij")
    #expect(SafeText.hiddenCount(in: text) == 9)
  }

  @Test func `what goes does not let its neighbours join`() {
    #expect(SafeText.display("\u{1B}\u{200B}[2J") == "␛[2J")
    #expect(SafeText.display("\u{202E}\u{AD}\u{1B}\u{FEFF}]0;title\u{7}") == "�␛]0;title␇")
  }

  // Unclosed, closed too often, closed in another line.
  @Test(arguments: [
    ("\u{2067}abc", "�abc"),
    ("abc\u{2069}", "abc�"),
    ("\u{2066}a\u{2068}b\u{2069}c", "�a\u{2068}b\u{2069}c"),
    ("\u{2066}a\u{2069}\u{2069}", "\u{2066}a\u{2069}�"),
  ])
  func `isolates without a partner show`(_ text: String, shown: String) {
    #expect(SafeText.display(text) == shown)
  }

  @Test func `isolates pair up within a line only`() {
    #expect(SafeText.display("\u{2067}a\nb\u{2069}", lineBreaks: .keep) == "�a\nb�")
    #expect(SafeText.display("\u{2067}a\nb\u{2069}") == "\u{2067}a b\u{2069}")
  }

  @Test func `isolates nest eight deep`() {
    let text =
      String(repeating: "\u{2066}", count: 9) + "x" + String(repeating: "\u{2069}", count: 9)
    let eight = String(repeating: "\u{2066}", count: 8)
    #expect(SafeText.display(text) == eight + "�x�" + String(repeating: "\u{2069}", count: 8))
  }

  @Test func `tags show unless they spell a flag`() {
    #expect(SafeText.display("hi\u{E0069}\u{E0067}\u{E006E}!") == "hi�!")
    #expect(SafeText.display("🏴x\u{E0067}") == "🏴x�")
    let long = "🏴" + String(repeating: "\u{E0067}", count: 40)
    #expect(SafeText.display(long) == "🏴" + String(repeating: "\u{E0067}", count: 6) + "�")
  }

  @Test func `a base keeps one variation selector`() {
    #expect(SafeText.display("a\u{FE01}\u{FE02}\u{E0100}b") == "a\u{FE01}�b")
    #expect(SafeText.display("\u{FE0F}a") == "�a")
    #expect(SafeText.hiddenCount(in: "a\u{FE01}\u{FE02}\u{E0100}b") == 2)
  }

  @Test func `a base keeps 30 marks`() {
    let accents = String(repeating: "\u{301}", count: 30)
    #expect(SafeText.display("a" + accents) == "a" + accents)
    #expect(SafeText.display("a" + accents + accents + "b") == "a" + accents + "�b")
    #expect(SafeText.display("a" + accents + "b" + accents) == "a" + accents + "b" + accents)
  }

  @Test func `a mark at the start of a line gets something to stand on`() {
    #expect(SafeText.display("\u{301}a") == "\u{25CC}\u{301}a")
    #expect(SafeText.display("a\n\u{301}", lineBreaks: .keep) == "a\n\u{25CC}\u{301}")
    #expect(SafeText.display("a\u{200E}\u{301}") == "a\u{200E}\u{25CC}\u{301}")
  }

  @Test func `isolates only what has right-to-left characters`() {
    #expect(SafeText.isolated("plain\n") == "plain ")
    #expect(SafeText.isolated("Київ") == "Київ")
    #expect(SafeText.isolated("قال") == "\u{2068}قال\u{2069}")
    #expect(SafeText.isolated("שלום\u{2069}!") == "\u{2068}שלום�!\u{2069}")
    #expect(SafeText.isolated("\u{2067}שלום") == "\u{2068}�שלום\u{2069}")
  }

  @Test(arguments: 0..<20)
  func `random text comes out safe, and unchanged the second time`(_ seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<300 {
      let text = random.text(most: 60)
      for lineBreaks in [SafeText.LineBreaks.space, .keep] {
        let shown = SafeText.display(text, lineBreaks: lineBreaks)
        #expect(shown.unicodeScalars.allSatisfy { mayBeShown($0, lineBreaks) })
        let again = SafeText.display(shown, lineBreaks: lineBreaks)
        #expect(again.utf8.elementsEqual(shown.utf8), "\(Array(text.unicodeScalars))")
      }
      let isolated = SafeText.isolated(text)
      #expect(SafeText.display(isolated).utf8.elementsEqual(isolated.utf8))
    }
  }

  @Test func `hostile text takes no more than linear time`() {
    let count = 50_000
    for unit in [
      "\u{2067}", "\u{2067}a\u{2069}", "a\u{301}", "\u{301}", "\u{200D}", "👩\u{200D}", "\u{202E}",
    ] {
      let text = String(repeating: unit, count: count)
      #expect(!SafeText.display(text).isEmpty)
      #expect(StyledText(text).wrapped(width: 40, firstIndent: 0, indent: 4).count >= 1)
    }
  }

  private func mayBeShown(_ scalar: Unicode.Scalar, _ lineBreaks: SafeText.LineBreaks) -> Bool {
    switch scalar.value {
    case 0x0A: lineBreaks == .keep
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0xE000...0xF8FF, 0xFFF9...0xFFFB, 0xFFFE...0xFFFF:
      false
    default: true
    }
  }
}
