import AnnotationModel
import Testing
import Workbench

@Suite struct SplitCommandTests {
  @Test(arguments: [
    "split 5 \"and of\"", "split 5 and of", "split 5 AND OF", "split /mayor/ \"and\"",
    "spl 5 'and'",
  ])
  func `cuts a sentence in front of the words`(_ line: String) throws {
    var desk = Desk()
    let decision = try desk.type(line)
    #expect(decision.changes.count == 1)
    #expect(desk.texts.count == 11)
    #expect(desk.texts[4...5] == ["The mayor spoke of a hard winter", "and of hope."])
    #expect(desk.reports == ["5: split into 5 and 6, untagged"])
  }

  @Test func `without a sentence the current one is meant`() throws {
    var desk = try Desk(typed: ["goto 6"])
    try desk.type("split hold")
    #expect(desk.texts[5...6] == ["They must", "hold the line."])
  }

  @Test func `labels go to both parts, the note and the flag stay with the first`() throws {
    var desk = try Desk(typed: ["quote 8 speaker=Koval", "note 8 look", "flag 8"])
    try desk.type("split 8 Olena")
    #expect(desk.labels[7...8] == ["quote", "quote"])
    #expect(try desk.sentence(9).annotations[0].attributes == ["speaker": "Koval"])
    #expect(try [desk.sentence(8).note, desk.sentence(9).note] == ["look", nil])
    #expect(try [desk.sentence(8).flagged, desk.sentence(9).flagged] == [true, false])
    #expect(desk.reports == ["8: split into 8 and 9, quote"])
  }

  @Test func `both parts can be told from all other sentences for ever`() throws {
    var desk = Desk()
    try desk.type("split 5 and")
    #expect(try desk.session.sentences.map(\.id.number)[3...6] == [4, 5, 11, 6])
    try desk.type("undo")
    try desk.type("split 5 and")
    #expect(try desk.sentence(6).id.number == 12)
  }

  @Test func `a sentence that begins with the words is cut where they come again`() throws {
    var desk = Desk(.of("The mayor and the town and the road."))
    try desk.type("split 1 \"the\"")
    #expect(desk.texts == ["The mayor and", "the town and the road."])
  }

  @Test(arguments: [
    (0, 0), (4, 4), (5, 6), (9, 10),
  ])
  func `the focus stays on its sentence`(_ focus: Int, _ after: Int) throws {
    var desk = Desk()
    desk.state.focus = focus
    try desk.type("split 5 and")
    #expect(desk.state.focus == after)
  }

  @Test func `white space between the parts belongs to neither`() throws {
    let text = "One \u{A0}\r\n two."
    let article = Article(id: "a", text: text)
    var desk = Desk(
      Session(
        id: "a", annotator: "anna", created: .start, article: article, schema: .news,
        segmenter: .init(name: "test", version: 1, language: nil),
        ranges: [TextRange(0, text.utf8.count)]))
    try desk.type("split 1 two")
    #expect(desk.texts == ["One", "two."])
  }

  @Test func `the form is checked`() {
    let summary = "the words where the second sentence begins are missing"
    expectMisuse("split", summary, hint: "usage: \(SplitCommand.spec.usage)")
    expectMisuse("split 5", summary)
    expectMisuse("split 5 \"\"", summary)
  }

  @Test func `the words and the sentence are checked`() {
    expectRefusal("split 5 sugar", "sentence 5 does not say 'sugar'")
    expectRefusal(
      "split 5 The", "sentence 5 begins with 'The', so there is nothing to cut off",
      hint: "give the words that the second sentence begins with")
    expectRefusal("split 5-6 of", "only one sentence can be split at a time", .usage)
    expectRefusal("split 11 of", "there is no sentence 11")
    expectRefusal("split of", "no article is open", at: Desk(nil))
  }
}
