import AnnotationModel
import Testing
import Workbench

/// Commands that know nothing of gold sessions, in one.
@Suite struct SettlingTests {
  private let desk: Desk

  init() throws {
    desk = try Desk(gold: [("anna", ["claim 1-3"]), ("bo", ["fact 1-3"])])
  }

  @Test(arguments: ["quote 1", "tag quote 1", "sequence q", "q", "add quote 1"])
  func `a label settles the sentence anew`(_ line: String) throws {
    var desk = desk
    try desk.type(line)
    #expect(desk.reports == ["1: quote, labelled anew"])
    #expect(try desk.settlement(1)?.rule == .anew)
    #expect(try desk.sentence(1).annotations.map(\.origin) == [.adjudication])
    #expect(try desk.settlement(1)?.votes.count == 2)
    try desk.type("undo")
    #expect(try desk.settlement(1)?.rule == nil)
  }

  @Test func `whoever changes what was taken labels anew`() throws {
    var desk = desk
    try desk.type("take 1 1")
    try desk.type("attribute 1 cue=said")
    #expect(try desk.settlement(1)?.rule == .anew)
    #expect(try desk.settlement(1)?.chosen == nil)
  }

  @Test func `a sentence without labels is open again`() throws {
    var desk = desk
    try desk.type("take 1 1")
    try desk.type("untag 1")
    #expect(desk.reports == ["1: untagged, to be settled"])
    #expect(try desk.settlement(1)?.rule == nil)
    // A span alone does not settle it.
    try desk.type("quote 1 \"Zelensky\"")
    #expect(try desk.settlement(1)?.rule == nil)
  }

  @Test func `notes, flags and other sessions are left alone`() throws {
    var desk = desk
    for line in ["note 1 hm", "flag 1"] {
      try desk.type(line)
      #expect(try desk.settlement(1)?.rule == nil)
    }
    var other = Desk()
    try other.type("claim 1")
    #expect(try other.settlement(1) == nil)
    #expect(try other.sentence(1).annotations.map(\.origin) == [.manual])
  }

  @Test(arguments: ["rename claim assertion", "merge claim+fact assertion"])
  func `another name for a label settles nothing anew`(_ line: String) throws {
    var desk = desk
    try desk.type("take 1 all")
    try desk.type(line)
    #expect(desk.labels.prefix(3) == ["assertion", "assertion", "assertion"])
    #expect(try desk.settlement(1)?.rule == .annotator)
  }

  @Test func `a split and a join keep the votes`() throws {
    var desk = desk
    try desk.type("split 1 \"defence\"")
    #expect(try desk.settlement(1)?.votes == desk.settlement(2)?.votes)
    try desk.type("take 2 2")
    #expect(desk.labels.prefix(2) == ["", "fact"])
    try desk.type("join 1-2")
    let range = try desk.sentence(1).range
    #expect(try desk.settlement(1)?.votes.map { $0.labels(on: range) } == [["claim"], ["fact"]])
  }
}
