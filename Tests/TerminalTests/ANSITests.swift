import DisplayText
import Testing

@testable import Terminal

@Suite struct ANSIRendererTests {
  @Test func `colours are the renderer's own`() {
    let text = "3 " + StyledText("claim", Style(color: .red, bold: true)) + ": \u{1B}[31m"
    #expect(ANSIRenderer(colors: true).render(text) == "3 \u{1B}[1;31mclaim\u{1B}[0m: ␛[31m")
    #expect(ANSIRenderer(colors: false).render(text) == "3 claim: ␛[31m")
  }

  @Test func `fixed shades come from the 256 colours`() {
    let text = StyledText("x", Style(color: .orange, dim: true, underline: true, reversed: true))
    #expect(ANSIRenderer(colors: true).render(text) == "\u{1B}[2;4;7;38;5;208mx\u{1B}[0m")
  }

  @Test(arguments: Color.allCases)
  func `every colour has a code`(_ color: Color) {
    let output = ANSIRenderer(colors: true).render(StyledText("x", .color(color)))
    #expect(output.hasPrefix("\u{1B}[") && output.hasSuffix("mx\u{1B}[0m"))
  }

  @Test func `a line is one line`() {
    #expect(ANSIRenderer(colors: true).render("a\r\nb") == "a b")
    #expect(ANSIRenderer(colors: true).render(lines: ["a\nb", "c"]) == "a b\nc\n")
  }
}

@Suite struct ColorChoiceTests {
  private func isOn(
    _ choice: ColorChoice, terminal: Bool = true, noColor: String? = nil, term: String? = "xterm",
    force: String? = nil
  ) -> Bool {
    choice.usesColors(
      isTerminal: terminal,
      environment: ColorChoice.Environment(noColor: noColor, term: term, forceColor: force))
  }

  @Test func `an explicit choice wins`() {
    #expect(isOn(.always, terminal: false, noColor: "1", term: "dumb"))
    #expect(!isOn(.never, force: "1"))
  }

  @Test func `a terminal has colours unless told otherwise`() {
    #expect(isOn(.auto))
    #expect(isOn(.auto, noColor: ""))
    #expect(!isOn(.auto, terminal: false))
    #expect(!isOn(.auto, noColor: "1"))
    #expect(!isOn(.auto, term: "dumb"))
    #expect(!isOn(.auto, term: nil))
  }

  @Test func `colours can be forced onto a pipe`() {
    #expect(isOn(.auto, terminal: false, term: nil, force: "1"))
    #expect(!isOn(.auto, terminal: false, force: "0"))
    #expect(!isOn(.auto, noColor: "1", force: "1"))
  }
}
