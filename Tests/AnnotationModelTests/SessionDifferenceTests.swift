import AnnotationModel
import Testing

@Suite struct SessionDifferenceTests {
  private typealias Kind = SessionDifference.Kind

  private func kinds(_ left: Session, _ right: Session) throws -> [Kind] {
    try SessionDifference(left, right).items.map(\.kind)
  }

  @Test func `a session is no different from itself, whoever made it and when`() throws {
    var left = Session.three
    try left.record(left.tagging(1, "claim"), .note(left.id(2), old: nil, new: "hm"))
    var right = Session.three
    try right.record(.note(right.id(2), old: nil, new: "hm"))
    var label = right.label("claim", on: 1)
    label.by = "olena"
    label.at = Timestamp(milliseconds: 0)
    label.origin = .imported
    label.seconds = 3
    try right.record(.annotations(right.id(1), old: [], new: [label]))
    #expect(try kinds(left, right).isEmpty)
    #expect(try kinds(.three, .three).isEmpty)
  }

  @Test func `labels, attributes, notes and flags are told apart`() throws {
    var left = Session.three
    var right = Session.three
    try left.record(
      .annotations(
        left.id(1), old: [],
        new: [left.label("quote", on: 1, ["speaker": "Ann"]), left.label("claim", on: 1)]),
      left.tagging(2, "fact"), .flag(left.id(3), old: false, new: true),
      .note(left.id(2), old: nil, new: "check"))
    try right.record(
      .annotations(
        right.id(1), old: [],
        new: [
          right.label("claim", on: 1, ["cue": "said"]),
          right.label("quote", on: 1, ["speaker": "Bo"]),
        ]))
    let items = try SessionDifference(left, right).items
    #expect(
      items.map(\.kind) == [
        .labels(["quote", "claim"], ["claim", "quote"]),
        .attribute("speaker", of: "quote", "Ann", "Bo"),
        .attribute("cue", of: "claim", nil, "said"),
        .labels(["fact"], []), .note("check", nil), .flag(true, false),
      ])
    #expect(items.map(\.left) == [0..<1, 0..<1, 0..<1, 1..<2, 1..<2, 2..<3])
    #expect(items.map(\.right) == items.map(\.left))
    #expect(try SessionDifference(left, right).differingGroups == 3)
  }

  @Test func `what another label keeps of the attributes is no difference`() throws {
    var left = Session.three
    var right = Session.three
    try left.record(
      .annotations(
        left.id(1), old: [], new: [left.label("quote", on: 1, ["speaker": "Ann", "cue": "said"])]))
    try right.record(
      .annotations(
        right.id(1), old: [], new: [right.label("claim", on: 1, ["speaker": "Ann"])]))
    #expect(
      try kinds(left, right)
        == [.labels(["quote"], ["claim"]), .attribute("cue", of: nil, "said", nil)])
    // The other way round it is the same, mirrored.
    #expect(
      try kinds(right, left)
        == [.labels(["claim"], ["quote"]), .attribute("cue", of: nil, nil, "said")])
  }

  @Test func `spans are compared by label and range`() throws {
    func spanning(_ spans: (String, TextRange, [String: String])...) throws -> Session {
      var session = Session.three
      try session.record(
        .annotations(
          session.id(2), old: [],
          new: spans.map { name, range, attributes in
            Annotation(
              label: name, range: range, attributes: attributes, by: "anna", at: .start)
          }))
      return session
    }
    let start = Session.three.sentences[1].range.start
    let (two, went) = (TextRange(start, start + 3), TextRange(start + 4, start + 8))
    let left = try spanning(("quote", went, [:]), ("claim", two, ["cue": "x"]))
    let right = try spanning(("claim", two, [:]), ("claim", went, [:]))
    let items = try SessionDifference(left, right).items
    #expect(
      items.map(\.kind) == [
        .spanAttribute("cue", of: "claim", "x", nil), .span("quote", isLeft: true),
        .span("claim", isLeft: false),
      ])
    #expect(items.map(\.range) == [two, went, went])
  }

  @Test func `sentences cut differently are compared where they overlap`() throws {
    var left = Session.of(["One came. Two went.", "Three stayed."])
    var right = Session.three
    try left.record(left.tagging(1, "claim"), .note(left.id(1), old: nil, new: "one"))
    try right.record(
      right.tagging(1, "claim"), right.tagging(2, "fact"), .note(right.id(2), old: nil, new: "two"))
    let difference = try SessionDifference(left, right)
    #expect(
      difference.items.map(\.kind)
        == [.cut, .labels(["claim"], ["fact"]), .note("one", "two")])
    #expect(difference.items.map(\.left) == [0..<1, 0..<1, 0..<1])
    #expect(difference.items.map(\.right) == [0..<2, 1..<2, 0..<2])
    #expect(String(left.article[difference.items[1].range]) == "Two went.")
    #expect(difference.cuts == 1)
    #expect(difference.differingGroups == 1)
  }

  @Test func `pairs of labels are counted, the most frequent first`() throws {
    var left = Session.of(["A.", "B.", "C.", "D."])
    let right = left
    try left.record(
      left.tagging(1, "claim"), left.tagging(2, "fact"), left.tagging(4, "fact"))
    let pairs = try SessionDifference(left, right).labelPairs
    #expect(pairs.map(\.left) == [["fact"], ["claim"]])
    #expect(pairs.map(\.right) == [[], []])
    #expect(pairs.map(\.count) == [2, 1])
  }

  @Test func `another text is refused`() {
    #expect(throws: AlignmentError.self) {
      try SessionDifference(.three, .of(["Something else."]))
    }
  }

  @Test(arguments: 0..<40)
  func `the difference is empty only between equals, and the same seen from both sides`(
    _ seed: Int
  ) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    func random() throws -> Session {
      var sentences: [String] = []
      for word in ["a", "b", "c", "d", "e"] {
        if sentences.isEmpty || Bool.random(using: &generator) {
          sentences.append(word)
        } else {
          sentences[sentences.count - 1] += " " + word
        }
      }
      var session = Session.of(sentences)
      for number in 1...sentences.count where Bool.random(using: &generator) {
        let name = ["claim", "fact"].randomElement(using: &generator) ?? "claim"
        try session.record(session.tagging(number, name))
      }
      return session
    }
    func said(_ session: Session) -> [[String]] {
      session.sentences.map { ["\($0.range.end)"] + $0.labels }
    }
    let (left, right) = (try random(), try random())
    let (there, back) = (try SessionDifference(left, right), try SessionDifference(right, left))
    #expect(there.items.isEmpty == (said(left) == said(right)))
    #expect(there.items.map(\.range) == back.items.map(\.range))
    #expect(there.items.map(\.left) == back.items.map(\.right))
    #expect(there.differingGroups == back.differingGroups)
  }
}
