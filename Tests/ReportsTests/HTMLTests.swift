import Testing

@testable import Reports

@Suite struct HTMLTests {
  @Test(arguments: [
    ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"), ("&lt;", "&amp;lt;"),
    ("\"'", "&quot;&#39;"), ("plain", "plain"), ("", ""), ("]]>", "]]&gt;"),
    ("Крига & лід", "Крига &amp; лід"),
  ])
  func `what is put into a literal is text`(_ text: String, _ escaped: String) {
    let piece: HTML = "<p title=\"\(text)\">\(text)</p>"
    #expect(piece.source == "<p title=\"\(escaped)\">\(escaped)</p>")
    let part: HTML = "\(text[...])"
    #expect(part.source == escaped)
  }

  @Test func `a piece is put into another as it is`() {
    let bold: HTML = "<b>\("a<b")</b>"
    let whole: HTML = "<p>\(bold)\(7)</p>"
    #expect(whole.source == "<p><b>a&lt;b</b>7</p>")
    #expect([bold, bold].joined(separator: ", ").source == "<b>a&lt;b</b>, <b>a&lt;b</b>")
  }

  @Test(arguments: [
    ("bell\u{7}", "bell␇"), ("nul\u{0}", "nul␀"), ("\u{202E}txt", "�txt"), ("a\u{85}b", "a b"),
    ("two\nlines", "two lines"), ("\u{9B}31m", "�31m"), ("\u{2066}open", "�open"),
  ])
  func `what nobody should see has a stand-in`(_ text: String, _ shown: String) {
    let piece: HTML = "\(text)"
    #expect(piece.source == shown)
  }
}
