import Testing

@testable import DisplayText

@Suite struct StyledTextTests {
  @Test func `neighbours of one style are one run`() {
    var text = StyledText("a", .bold) + StyledText("b", .bold) + StyledText("", .dim) + "c"
    text.append("d")
    #expect(text.runs == [.init("ab", .bold), .init("cd")])
    #expect(text.plain == "abcd")
    #expect(StyledText("").isEmpty)
  }

  @Test func `literals take text, styled text and numbers`() {
    let word = StyledText("claim", .color(.red))
    let text: StyledText = "\(3, .dim) \(word): \("x")"
    #expect(
      text.runs == [.init("3", .dim), .init(" "), .init("claim", .color(.red)), .init(": x")])
  }

  @Test func `styles add up`() {
    let style = Style.bold.with(.color(.teal)).with(.underline)
    #expect(style == Style(color: .teal, bold: true, underline: true))
    let text = ("a" + StyledText("b", .color(.red))).styled(Style(color: .blue, dim: true))
    #expect(
      text.runs == [
        .init("a", Style(color: .blue, dim: true)), .init("b", Style(color: .red, dim: true)),
      ])
  }

  @Test func `joins with a separator`() {
    let texts: [StyledText] = ["a", "b", StyledText("c", .bold)]
    #expect(texts.joined(separator: ", ").plain == "a, b, c")
    #expect([StyledText]().joined().isEmpty)
  }
}
