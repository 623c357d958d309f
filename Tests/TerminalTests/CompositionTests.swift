import Testing

@testable import Terminal

@Suite struct CompositionTests {
  @Test(arguments: [
    ("e\u{301}", "é"), ("и\u{306}", "й"), ("i\u{308}", "ï"), ("Z\u{30C}", "Ž"),
    ("e\u{302}\u{301}", "ế"), ("α\u{301}", "ά"), ("か\u{3099}", "が"),
  ])
  func `puts a base and its marks together`(_ text: String, _ whole: String) {
    #expect(Composition.compose(text.unicodeScalars) == Array(whole.unicodeScalars))
  }

  @Test(arguments: ["x\u{301}", "א\u{5B8}", "\u{301}", "ab", "", "é", "👩\u{200D}🔬"])
  func `leaves what has no character of its own`(_ text: String) {
    #expect(Composition.compose(text.unicodeScalars) == Array(text.unicodeScalars))
  }
}
