import Testing

@testable import DisplayText

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("Привіт, Україно!", 16), ("ґ", 1), ("и\u{306}", 1),
    ("السلام عليكم", 12), ("مُحَمَّد", 4), ("שָׁלוֹם", 4), ("中文", 4), ("日本語テスト", 12), ("ﾃｽﾄ", 3),
    ("ＡＢ", 4), ("한국어", 6), ("\u{1112}\u{1161}\u{11AB}", 2), ("नमस्ते", 4), ("हिन्दी", 5), ("ไทย", 3),
    ("ที่นี่", 2),
    ("é", 1), ("e\u{301}", 1), ("Z\u{335}\u{327}\u{34A}", 1), ("…—“”", 4), ("½", 1),
  ])
  func `counts the cells of scripts`(_ text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("🙂", 2), ("👍🏽", 2), ("🏽", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("❤\u{FE0F}\u{200D}🔥", 2),
    ("👩\u{200D}👩\u{200D}👧\u{200D}👦", 2), ("👩🏽\u{200D}🚀", 2), ("🇺🇦", 2), ("🇺🇦🇵🇱", 4),
    ("1\u{FE0F}\u{20E3}", 2), ("1", 1), ("©", 1), ("©\u{FE0F}", 2), ("⌚\u{FE0E}", 2),
    ("🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", 2), ("🫪", 2), ("⚠\u{FE0F}!", 3),
  ])
  func `counts emoji sequences as one`(_ text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("\u{1B}[0m", 4), ("\u{202E}a", 2), ("a\r\nb", 3), ("\t", 1), ("a\u{200B}b", 2),
    ("\u{2067}a\u{2069}", 1), ("\u{2067}a", 2), ("a\u{200F}", 1), ("\u{301}", 1),
  ])
  func `counts what is shown, stand-ins and all`(_ text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
    #expect(StyledText(text).width == width)
  }

  @Test func `counts single scalars`() {
    #expect(DisplayWidth.of("a" as Unicode.Scalar) == 1)
    #expect(DisplayWidth.of("中" as Unicode.Scalar) == 2)
    #expect(DisplayWidth.of("\u{301}" as Unicode.Scalar) == 0)
  }

  @Test(arguments: 0..<20)
  func `a text is as wide as its clusters together`(_ seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<300 {
      let text = SafeText.display(random.text(most: 30))
      let sum = text.reduce(0) { $0 + DisplayWidth.ofSafe(String($1)) }
      #expect(DisplayWidth.ofSafe(text) == sum, "\(Array(text.unicodeScalars))")
    }
  }
}
