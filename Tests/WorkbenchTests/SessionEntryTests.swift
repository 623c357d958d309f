import AnnotationModel
import Testing
import Workbench

@Suite struct SessionEntryTests {
  private static let entries: [SessionEntry] = [
    .of("rates", "olena", tagged: 10, flagged: 2, seconds: 30, day: 3), .broken,
    .of("budget", "marko", tagged: 4, seconds: 90, day: 1, pending: 2),
    .of("rates", "anna", tagged: 4, flagged: 1, day: 2, holder: "anna on desk, process 7"),
    .of("votes", "zoya", tagged: 0, day: 5),
  ]

  @Test func `a state is what somebody has to know first`() {
    let states = Self.entries.map(\.state)
    #expect(states == [.complete, .damaged, .journalPending, .open, .inProgress])
    #expect(SessionEntry.of("a", "b", tagged: 10, pending: 1, holder: "c").state == .open)
    #expect(SessionEntry.of("a", "b", tagged: 10, pending: 1).state == .journalPending)
  }

  private static func order(_ order: SessionOrder, reversed: Bool = false) -> [String] {
    order.sorted(entries, reversed: reversed).map { entry in
      entry.summary.map { "\($0.annotator)" } ?? "broken"
    }
  }

  @Test(arguments: [
    (SessionOrder.article, ["marko", "olena", "anna", "zoya", "broken"]),
    (.annotator, ["anna", "marko", "olena", "zoya", "broken"]),
    (.progress, ["zoya", "marko", "anna", "olena", "broken"]),
    (.flagged, ["marko", "zoya", "anna", "olena", "broken"]),
    (.time, ["anna", "zoya", "olena", "marko", "broken"]),
    (.changed, ["marko", "anna", "olena", "zoya", "broken"]),
    (.state, ["broken", "marko", "anna", "zoya", "olena"]),
  ])
  func `sorts the smallest first, equal ones as they were, the unreadable last`(
    _ order: SessionOrder, _ names: [String]
  ) {
    #expect(Self.order(order) == names)
  }

  @Test(arguments: [
    (SessionOrder.article, ["zoya", "olena", "anna", "marko", "broken"]),
    (.progress, ["olena", "marko", "anna", "zoya", "broken"]),
    (.state, ["olena", "zoya", "anna", "marko", "broken"]),
  ])
  func `an order that is turned round keeps equal ones and leaves the unreadable last`(
    _ order: SessionOrder, _ names: [String]
  ) {
    #expect(Self.order(order, reversed: true) == names)
  }

  private func found(_ change: (inout SessionQuery) throws -> Void) rethrows -> [String] {
    var query = SessionQuery()
    try change(&query)
    return Self.entries.filter(query.matches).map { $0.summary?.annotator ?? "broken" }
  }

  @Test func `finds by article, annotator, state, label and time`() throws {
    #expect(found { _ in } == ["olena", "broken", "marko", "anna", "zoya"])
    #expect(found { $0.article = TextPattern(words: "RATE") } == ["olena", "anna"])
    #expect(
      try found { $0.article = try TextPattern(inSlashes: "/^(b|v)/") } == ["marko", "zoya"])
    #expect(found { $0.annotator = "anna" } == ["anna"])
    #expect(found { $0.annotator = "ann" } == [])
    #expect(found { $0.state = .damaged } == ["broken"])
    #expect(found { $0.state = .open } == ["anna"])
    #expect(found { $0.label = "claim" } == ["olena", "marko", "anna"])
    #expect(found { $0.label = "fact" } == [])
    let start = Timestamp.start.milliseconds
    #expect(
      found { $0.since = Timestamp(milliseconds: start + 3 * 86_400_000) } == ["olena", "zoya"])
    #expect(
      found {
        $0.article = TextPattern(words: "rates")
        $0.state = .complete
      } == ["olena"])
  }
}
