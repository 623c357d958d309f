import AnnotationModel
import Testing
import Workbench

@Suite struct TakeCommandTests {
  private func desk(isBlind: Bool = false) throws -> Desk {
    try Desk(
      gold: [
        ("anna", ["claim 1-4 cue=said", "quote 3 \"Monday\""]),
        ("bo", ["claim 1", "fact 2-5"]), ("cy", ["claim 1", "fact 2", "quote 3"]),
      ], isBlind: isBlind)
  }

  @Test func `an annotator's labels come with attributes and spans, as the adjudicator's`() throws {
    var desk = try desk()
    try desk.type("take 1 3")
    #expect(desk.reports == ["3: claim cue=said, quote “Monday”, as anna has it"])
    let sentence = try desk.sentence(3)
    #expect(sentence.annotations.map(\.label) == ["claim", "quote"])
    #expect(sentence.annotations.map(\.by) == ["rita", "rita"])
    #expect(sentence.annotations.map(\.origin) == [.adjudication, .adjudication])
    #expect(sentence.annotations.map(\.at) == [desk.state.now, desk.state.now])
    #expect(sentence.annotations[0].attributes == ["cue": "said"])
    #expect(sentence.settlement?.rule == .annotator)
    #expect(sentence.settlement?.chosen == "anna")
    try desk.type("take bo 3")
    #expect(try desk.settlement(3)?.chosen == "bo")
    #expect(try desk.sentence(3).annotations.map(\.label) == ["fact"])
  }

  @Test func `what most hold is taken`() throws {
    var desk = try desk()
    try desk.type("take majority 2")
    #expect(desk.reports == ["2: fact, majority"])
    #expect(try desk.settlement(2)?.rule == .majority)
    #expect(try desk.settlement(2)?.chosen == nil)
  }

  @Test func `one undo takes labels and settlement back`() throws {
    var desk = try desk()
    let before = try desk.session.sentences
    try desk.type("take 2 2-5")
    #expect(desk.reports.count == 4)
    try desk.type("undo")
    #expect(try desk.session.sentences == before)
    #expect(desk.reports.first == "5: untagged, to be settled")
    try desk.type("redo")
    #expect(desk.labels.prefix(5) == ["", "fact", "fact", "fact", "fact"])
  }

  @Test func `what is taken already is not taken again`() throws {
    var desk = try desk()
    try desk.type("take 2 2")
    let decision = try desk.type("take bo 2")
    #expect(decision.changes.isEmpty)
    #expect(desk.remarks == ["nothing to change: it is settled so already"])
    // The same labels for another reason are another settlement.
    try desk.type("take majority 2")
    #expect(desk.reports == ["2: majority"])
  }

  @Test func `sentences without anything to take are left, and counted`() throws {
    var desk = try desk()
    try desk.type("take 3 all")
    #expect(desk.labels.filter { !$0.isEmpty } == ["claim", "fact", "quote"])
    #expect(desk.remarks == ["7 left as they are: there is nothing to take"])
  }

  @Test func `the focus goes on to the next open sentence`() throws {
    var desk = try desk()
    #expect(try desk.type("take 1").focus == 1)
    try desk.type("filter disputed")
    #expect(desk.state.focus == 1)
    #expect(desk.remarks == ["4 sentences; 'filter off' shows all again"])
  }

  @Test func `annotators whose names are hidden are letters in an order of their own`() throws {
    var desk = try desk(isBlind: true)
    let voters = desk.state.voters
    #expect(voters.annotators.sorted() == ["anna", "bo", "cy"])
    #expect(voters.annotators.map(voters.name) == ["A", "B", "C"])
    #expect(Voters(desk.state.session, isBlind: true) == voters)
    let letter = voters.name("bo")
    try desk.type("take \(letter) 2")
    #expect(desk.reports == ["2: fact, as \(letter) has it"])
    #expect(try desk.settlement(2)?.chosen == "bo")
    let number = try #require(voters.annotators.firstIndex(of: "bo")) + 1
    #expect(try desk.type("take \(number) 2").changes.isEmpty)
    try desk.type("show 2")
    try desk.type("history")
    #expect(!desk.shown.joined().contains("bo has"))
    expectRefusal(
      "take bo 2", "'bo' is none of the annotators",
      hint: "they are 1 A, 2 B, 3 C; 'take majority' takes what most hold", .usage, at: desk)
  }

  @Test func `a history of open names hides them too`() throws {
    var desk = try desk()
    try desk.type("take bo 2")
    desk.state.purpose = .adjudicating(isBlind: true)
    try desk.type("history")
    #expect(!desk.shown.joined().contains("bo"))
    #expect(desk.shown.joined().contains("take \(desk.state.voters.name("bo")) 2"))
  }

  @Test func `the form and the votes are checked`() throws {
    expectMisuse("take", "it is not said whose labels to take")
    expectMisuse("take 1 2 3", "'3' is one word too many")
    let desk = try desk()
    expectRefusal(
      "take 4 1", "'4' is none of the annotators",
      hint: "they are 1 anna, 2 bo, 3 cy; 'take majority' takes what most hold", .usage, at: desk)
    expectRefusal(
      "take 1 5", "anna has not tagged sentence 5",
      hint: "held are: anna untagged, bo fact, cy untagged; a label settles it anew", at: desk)
    expectRefusal(
      "take majority 3", "sentence 3 has no majority",
      hint: "held are: anna claim, bo fact, cy quote; a label settles it anew", at: desk)
    expectRefusal(
      "take 1 2", "the session was not made from others, so there is nothing to settle",
      hint: "galley adjudicate SESSION… -o GOLD.json makes one")
  }
}
