import Testing

@testable import Reports

@Suite struct TextLanguageTests {
  @Test(arguments: [
    ("en", " lang=\"en\" dir=\"ltr\""), ("uk-UA", " lang=\"uk-UA\" dir=\"ltr\""),
    ("ar", " lang=\"ar\" dir=\"rtl\""), ("he-IL", " lang=\"he-IL\" dir=\"rtl\""),
    ("FA", " lang=\"FA\" dir=\"rtl\""), ("ur-Latn", " lang=\"ur-Latn\" dir=\"ltr\""),
  ])
  func `a code says how the text runs`(_ code: String, _ attributes: String) {
    #expect(TextLanguage.attributes(code).source == attributes)
  }

  @Test(arguments: [
    nil, "", "e", "en\" onload=\"x", "12", "en us", "Ω", String(repeating: "a", count: 36),
  ])
  func `what is no code is not passed on`(_ code: String?) {
    #expect(TextLanguage.attributes(code).source == " lang=\"\" dir=\"auto\"")
  }
}
