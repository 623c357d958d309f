import AnnotationModel
import Testing
import Workbench

@Suite struct UntagCommandTests {
  private let desk: Desk

  init() throws {
    desk = try Desk(typed: [
      "quote+claim 8", "claim 3", "quote 3 \"Monday\"", "note 3 look", "flag 3",
    ])
  }

  @Test func `takes all labels away, spans too, and keeps notes and flags`() throws {
    var desk = desk
    try desk.type("untag 3,8")
    #expect(Set(desk.labels) == [""])
    #expect(try desk.sentence(3).annotations.isEmpty)
    #expect(try desk.sentence(3).note == "look")
    #expect(try desk.sentence(3).flagged)
    #expect(desk.reports == ["3: untagged, no longer quote “Monday”", "8: untagged"])
  }

  @Test func `takes labels of one name away`() throws {
    var desk = desk
    try desk.type("untag 3-8 claim")
    #expect(desk.labels[7] == "quote")
    #expect(desk.labels[2] == "")
    #expect(try desk.sentence(3).spans.count == 1)
    try desk.type("untag all q")
    #expect(try desk.session.sentences.allSatisfy { $0.annotations.isEmpty })
  }

  @Test func `without sentences the current one is meant, and the focus stays`() throws {
    var desk = desk
    try desk.type("goto 8")
    let decision = try desk.type("untag")
    #expect(desk.reports == ["8: untagged"])
    #expect(decision.focus == nil)
  }

  @Test func `where there is no label nothing changes`() throws {
    var desk = desk
    #expect(try desk.type("untag 1").changes.isEmpty)
    #expect(desk.remarks == ["nothing to change: no such label is there"])
    #expect(try desk.type("untag 8 fact").changes.isEmpty)
  }

  @Test func `the form, the sentences and the label are checked`() {
    expectMisuse(
      "untag !", "'!' does not say which sentences", hint: "usage: \(UntagCommand.spec.usage)")
    expectMisuse("untag 3 claim now", "'now' is one word too many")
    expectRefusal("untag 3 clam", "'clam' is not a label", hint: "did you mean 'claim'?", .usage)
    expectRefusal("untag 99", "there is no sentence 99")
    expectRefusal("untag", "no article is open", at: Desk(nil))
  }
}
