import AnnotationModel
import Testing
import Workbench

@Suite struct FilterCommandTests {
  private let desk: Desk

  init() throws { desk = try Desk(typed: ["claim 2,8", "quote 3 \"Monday\"", "flag 6", "goto 4"]) }

  @Test(
    arguments: [
      ("filter untagged", .untagged, 3, "8 sentences"),
      ("filter tagged", .tagged, 7, "2 sentences"),
      ("filter flagged", .flagged, 5, "1 sentence"), ("filter noted", .noted, nil, "0 sentences"),
      ("filter claims", .label("claim"), 7, "2 sentences"),
      ("filter claim", .label("claim"), 7, "2 sentences"),
      ("filter quotes", .label("quote"), 2, "1 sentence"),
      ("filter /bakery/", .matching(TextPattern(words: "bakery")), 6, "2 sentences"),
    ] as [(String, SentenceFilter, Int?, String)])
  func `lets some sentences through and goes to the next of them`(
    _ line: String, _ filter: SentenceFilter, _ focus: Int?, _ count: String
  ) throws {
    var desk = desk
    let decision = try desk.type(line)
    #expect(decision.focus == focus)
    #expect(desk.state.filter == filter)
    #expect(desk.remarks == ["\(count); 'filter off' shows all again"])
  }

  @Test func `is said and taken away`() throws {
    var desk = desk
    try desk.type("filter")
    #expect(desk.shown == ["no filter is set"])
    try desk.type("filter claims")
    try desk.type("filter")
    #expect(desk.shown == ["filter: claims, 2 sentences"])
    try desk.type("filter flagged")
    try desk.type("filter")
    #expect(desk.shown == ["filter: flagged, 1 sentence"])
    #expect(try desk.type("filter off").focus == nil)
    #expect(desk.state.filter == nil)
    #expect(desk.remarks == ["all sentences are shown"])
  }

  @Test func `the form and the kind are checked`() {
    expectRefusal("filter claims now", "'now' is not a kind of sentence", .usage)
    expectMisuse("filter claims off", "'off' stands alone")
    expectRefusal(
      "filter claism", "'claism' is not a kind of sentence", hint: "did you mean 'claims'?", .usage)
    expectRefusal(
      "filter rumours", "'rumours' is not a kind of sentence",
      hint:
        "kinds are \(SentenceFilter.words.joined(separator: ", ")), claims, quotes, facts, nones, off",
      .usage)
    expectRefusal("filter", "no article is open", at: Desk(nil))
  }
}
