import AnnotationModel
import DisplayText
import Testing
import Workbench

@Suite struct StatsViewTests {
  private func lines(_ session: Session, width: Int = 80) -> [String] {
    StatsView(session: session, width: width).lines.map(\.plain)
  }

  @Test func `a table says which labels stand together, with which details`() throws {
    let session = try Desk(typed: [
      "claim 1-3", "quote+claim 8 speaker=Koval", "claim 2 certainty=certain", "none 10",
    ]).session
    let lines = lines(session)
    let start = try #require(lines.firstIndex(of: "labels that stand together"))
    #expect(
      Array(lines[(start + 1)...]) == [
        "         claim  quote  none",
        "  claim      4      1     ·",
        "  quote      1      1     ·",
        "  none       ·      ·     1",
        "",
        "labels with details",
        "         speaker  certainty",
        "  claim        1          1",
        "  quote        1          ·",
      ])
  }

  @Test func `where names do not fit, keys and lines do`() throws {
    let session = try Desk(typed: [
      "claim 1-3", "quote+claim 8 speaker=Koval", "claim 2 certainty=certain", "none 10",
    ]).session
    let lines = lines(session, width: 24)
    let start = try #require(lines.firstIndex(of: "labels that stand"))
    #expect(
      Array(lines[(start + 2)...]) == [
        "           c  q  x",
        "  c claim  4  1  ·",
        "  q quote  1  1  ·",
        "  x none   ·  ·  1",
        "",
        "labels with details",
        "  claim speaker 1,",
        "    certainty 1",
        "  quote speaker 1",
      ])
  }

  @Test func `times are counted in buckets`() throws {
    var desk = Desk()
    for (number, seconds) in [(1, 1.0), (2, 3), (3, 4), (4, 100)] {
      desk.state.secondsOnSentence = seconds
      desk.state.focus = number - 1
      try desk.type("claim \(number)")
    }
    let lines = lines(try desk.session)
    #expect(
      lines.contains(
        "time a sentence: median 4.0 s, half of them 3.0 s to 4.0 s, 1 min 48 s for 4"))
    #expect(lines.contains { $0.hasPrefix("  2–5 s         2  50% ") })
    #expect(lines.contains { $0.hasPrefix("  80 s and more 1  25% ") })
  }

  @Test func `an untouched session has nothing to count`() {
    let lines = lines(.ten)
    #expect(lines[0] == "0 of 10 sentences tagged, 0%")
    #expect(lines.last == "seconds a sentence: not known")
  }

  @Test func `labels say where they come from`() throws {
    var session = Session.ten
    for (index, origin) in [Annotation.Origin.manual, .accepted, .accepted].enumerated() {
      let sentence = session.sentences[index]
      let annotation = Annotation(
        label: "fact", range: sentence.range, by: "anna", at: .start, origin: origin)
      try session.record(
        Change(
          number: index + 1, at: .start, by: "anna", command: "test",
          events: [.annotations(sentence.id, old: [], new: [annotation])]))
    }
    let lines = lines(session)
    #expect(lines.contains { $0.hasPrefix("  given by hand          1  33% ") })
    #expect(lines.contains { $0.hasPrefix("  suggested and accepted 2  67% ") })
  }

  @Test(arguments: [1, 20, 24, 30, 40, 80, 200])
  func `everything fits the width`(_ width: Int) throws {
    let session = try Desk(typed: ["claim all", "add quote 8", "quote 8 speaker=Koval"]).session
    for line in StatsView(session: session, width: width).lines.dropFirst(6) where width >= 20 {
      #expect(line.width <= width, "\(line.plain)")
    }
  }
}
