import AnnotationModel
import DisplayText
import Testing
import Workbench

@Suite struct DifferenceViewTests {
  private func view(_ left: [String], _ right: [String], width: Int = 100) throws -> DifferenceView
  {
    let (one, two) = (try Desk(typed: left).session, try Desk(typed: right).session)
    return DifferenceView(
      one, two, difference: try SessionDifference(one, two), names: ("anna", "olena"),
      width: width)
  }

  @Test func `a change is a line, with the sentence's text below`() throws {
    let view = try view(
      ["claim 2 cue=said", "quote 3 \"Monday\"", "flag 4", "note 5 so"], ["fact 2", "note 5 no"])
    #expect(view.heading.map(\.plain) == ["bakery: anna -> olena"])
    let text = { (number: Int) throws in
      String(view.left.text(ofSentence: number - 1))
    }
    #expect(
      view.changes.map(\.plain) == [
        "2: claim -> fact", "2: cue: said -> (none)", "    \(try text(2))",
        "3: quote “Monday”: only anna", "    \(try text(3))",
        "4: flagged -> not flagged", "    \(try text(4))",
        "5: note: so -> no", "    \(try text(5))",
      ])
    #expect(
      view.summary.map(\.plain) == ["10 sentences, 4 differ", "  claim -> fact  1"])
  }

  @Test func `sentences cut differently are named with both numbers`() throws {
    let view = try view(["claim 1-2", "join 1-2", "claim 2"], ["claim 1", "fact 3"])
    #expect(
      view.changes.map(\.plain).filter { !$0.hasPrefix("    ") } == [
        "1|1-2: 1 sentence -> 2 sentences",
        "1|2: claim -> untagged “\(view.right.text(ofSentence: 1))”",
        "2|3: claim -> fact",
      ])
    #expect(view.summary[0].plain.hasPrefix("9 sentences -> 10, 1 of 9 stretches of text cut"))
  }

  @Test func `nothing is wider than asked for`() throws {
    let view = try view(["claim 1-10", "join 3-5"], ["fact 1-10"], width: 24)
    for line in view.heading + view.changes + view.summary { #expect(line.width <= 24) }
  }

  @Test func `no difference is said`() throws {
    let view = try view(["claim 1"], ["claim 1"])
    #expect(view.changes.isEmpty)
    #expect(view.summary.map(\.plain) == ["10 sentences, no difference"])
  }
}
