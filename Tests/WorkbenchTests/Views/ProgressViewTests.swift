import AnnotationModel
import DisplayText
import Testing
import Workbench

@Suite struct ProgressViewTests {
  @Test(arguments: [
    (0, 10, "0%"), (10, 10, "100%"), (1, 1000, "1%"), (999, 1000, "99%"), (1, 3, "33%"),
    (2, 3, "67%"), (1, 2, "50%"), (0, 0, "0%"), (5, 1000, "1%"), (99_999, 100_000, "99%"),
    (1, 1, "100%"), (1, 8, "13%"),
  ])
  func `only all is all, only nothing is nothing`(_ part: Int, _ total: Int, _ text: String) {
    #expect(ProgressView.percent(part, of: total) == text)
  }

  @Test func `counts labels, in the schema's order, and what is left`() throws {
    let session = try Desk(typed: ["claim 1-3", "quote+claim 8", "none 10"]).session
    let lines = ProgressView(session: session, width: 80).lines.map(\.plain)
    #expect(lines[0] == "5 of 10 sentences tagged, 50%")
    let starts = [
      "  claim     4  40%", "  quote     1  10%", "  fact      0   0%", "  none      1  10%",
      "  untagged  5  50%",
    ]
    for (line, start) in zip(lines.dropFirst(), starts) { #expect(line.hasPrefix(start)) }
    #expect(lines.contains("  1 with a second label"))
    #expect(lines.contains("  a sentence with two labels counts for both"))
  }

  @Test func `says what else there is`() throws {
    let session = try Desk(typed: [
      "quote 8 \"sack\"", "fact 8 \"gone\"", "flag 2-4", "note 2 a",
    ]).session
    let lines = ProgressView(session: session, width: 80).lines.map(\.plain)
    #expect(lines.last == "  2 spans, 3 flagged, 1 note")
    #expect(lines[0] == "0 of 10 sentences tagged, 0%")
  }

  @Test func `one sentence is one sentence`() {
    #expect(
      ProgressView(session: .of("One."), width: 80).lines[0].plain == "0 of 1 sentence tagged, 0%")
  }

  @Test(arguments: [20, 24, 30, 40, 80, 200])
  func `bars fit the width`(_ width: Int) throws {
    let session = try Desk(typed: ["claim all"]).session
    for line in ProgressView(session: session, width: width).lines.dropFirst() {
      #expect(line.width <= width)
    }
  }
}
