import Testing

@testable import galley

@Suite struct SuggesterRequestTests {
  private func line(_ request: SuggesterRequest) -> String {
    String(decoding: request.line(id: "s1/1"), as: UTF8.self)
  }

  @Test func `is one line of JSON`() {
    #expect(
      line(Suggested.request(1, text: "“Yes”,\nshe\u{2028}said.")) == #"""
        {"id":"s1/1","text":"“Yes”,\nshe\u2028said.","context":{"article":"rates",\#
        "title":"Rates rise","language":"en","index":0,"before":["The one before."],\#
        "after":["The next one."]},"schema":{"name":"news","labels":[{"name":"claim",\#
        "definition":"may be wrong","attributes":[]},{"name":"quote",\#
        "definition":"in someone's words","attributes":["speaker","form"]}],"attributes":[\#
        {"name":"speaker","definition":"who says it"},\#
        {"name":"form","definition":"","values":["direct","indirect"]},\#
        {"name":"source","definition":""}]}}

        """#)
  }

  @Test func `leaves out what is not known`() {
    var request = Suggested.request(1)
    request.article.title = nil
    request.article.language = nil
    #expect(line(request).contains(#""context":{"article":"rates","index":0,"#))
  }

  @Test func `leaves out context that is too long`() {
    var request = Suggested.request(1)
    request.before = [String(repeating: "x", count: 100_000), "short"]
    #expect(line(request).contains(#""before":["short"]"#))
  }
}
