import AnnotationModel
import DisplayText
import Testing
import Workbench

@Suite struct SessionTableTests {
  private static let entries: [SessionEntry] = [
    .of("pokrovsk", "marko", tagged: 10, flagged: 2, seconds: 95), .broken,
    .of("rates", "olena", tagged: 4, day: 1, labels: ["claim", "quote"]),
  ]

  private static func lines(_ width: Int) -> [String] {
    SessionTable(entries: entries, width: width).lines.map(\.plain)
  }

  @Test func `has a row for each session and one for the totals`() {
    #expect(
      Self.lines(120) == [
        "article      annotator     progress       claim  fact  quote  flagged   time  "
          + "changed           state",
        "pokrovsk     marko         ████████ 100%     10     0               2  2 min  "
          + "2027-01-15 08:00  complete",
        "broken.json                                                                   "
          + "                  damaged",
        "rates        olena         ███▏░░░░ 40%       4            0                  "
          + "2027-01-16 08:00  in progress",
        "3 sessions   2 annotators  █████▌░░ 70%      14     0      0        2  2 min  "
          + "                  1 complete",
      ])
  }

  @Test func `columns go one kind after the other where there is less room`() {
    func titles(_ width: Int) -> [String] {
      Self.lines(width)[0].split(separator: " ").map(String.init)
    }
    #expect(titles(107).contains("claim"))
    #expect(
      titles(100) == ["article", "annotator", "progress", "flagged", "time", "changed", "state"])
    #expect(titles(80) == ["article", "annotator", "progress", "flagged", "changed", "state"])
    #expect(titles(60) == ["article", "annotator", "progress", "flagged", "state"])
    #expect(titles(52) == ["article", "annotator", "done", "flagged", "state"])
    #expect(titles(44) == ["article", "annotator", "done", "state"])
    #expect(titles(34) == ["article", "done", "state"])
  }

  @Test func `no line is wider than asked, whatever the width`() {
    for width in 1...130 {
      for line in SessionTable(entries: Self.entries, width: width).lines {
        #expect(line.width <= width)
      }
    }
  }

  @Test func `what is the same nowhere has no column, and one session has no totals`() {
    let lines = SessionTable(entries: [.of("rates", "olena", tagged: 4)], width: 100).lines
    #expect(lines.count == 2)
    for word in ["flagged", "remarks", "time"] { #expect(!lines[0].plain.contains(word)) }
  }

  @Test func `names that a terminal would obey are shown by stand-ins`() {
    let lines = SessionTable(
      entries: [.of("a\u{1B}[31m", "b\u{202E}c", labels: ["x\u{7}"])], width: 120
    ).lines.map(\.safe.plain)
    #expect(lines.joined().unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" })
    #expect(lines[1].contains("a␛[31m"))
  }
}
