import AnnotationModel
import Testing

@Suite struct SessionQueriesTests {
  /// Five sentences, those of these numbers tagged.
  private func session(tagged: [Int]) throws -> Session {
    var session = Session.of(["A.", "B.", "C.", "D.", "E."])
    for number in tagged { try session.record(session.tagging(number, "fact")) }
    return session
  }

  @Test(
    arguments: [
      ([], -1, 0), ([], 0, 1), ([], 4, 0), ([2, 3], 0, 3), ([4, 5], 2, 0), ([1, 3, 5], 3, 1),
      ([2, 3, 4, 5], 0, 0), ([1, 2, 3, 4, 5], 2, nil),
    ] as [([Int], Int, Int?)])
  func `the next untagged sentence is looked for to the end, then from the beginning`(
    _ tagged: [Int], _ index: Int, _ next: Int?
  ) throws {
    #expect(try session(tagged: tagged).nextUntagged(after: index) == next)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `the count of tagged sentences is that of a recount`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var session = try session(tagged: [])
    for _ in 0..<60 {
      let number = Int.random(in: 1...5, using: &generator)
      let labels: [String] =
        [[], ["claim"], ["quote", "fact"]].randomElement(using: &generator) ?? []
      var new = labels.map { session.label($0, on: number) }
      if Bool.random(using: &generator) {
        let start = session.sentences[number - 1].range.start
        new.append(
          Annotation(
            label: "claim", range: TextRange(start, start + 1), by: "anna", at: .start))
      }
      let old = session.sentences[number - 1].annotations
      guard new != old else { continue }
      try session.record(.annotations(session.id(number), old: old, new: new))
      #expect(session.taggedCount == session.sentences.count { !$0.wholeAnnotations.isEmpty })
    }
    #expect(session.isComplete == (session.taggedCount == 5))
  }

  @Test func `a sentence with two labels counts for both, a span for none`() throws {
    var session = try session(tagged: [1])
    try session.record(session.tagging(2, "quote", "claim"))
    let span = Annotation(
      label: "quote", range: TextRange(session.sentences[2].range.start, 7), by: "anna", at: .start)
    try session.record(.annotations(session.id(3), old: [], new: [span]))
    let counts = session.labelCounts()
    #expect(counts.map(\.label.name) == ["claim", "quote", "fact", "none"])
    #expect(counts.map(\.count) == [1, 1, 1, 0])
  }

  @Test(arguments: [
    (" ", false), ("\n", false), ("\r\n", false), (" \n ", false), ("\n\n", true),
    ("\r\n\r\n", true), ("\r\r", true), ("\n \n", true), ("\u{2029}", true),
    ("\u{2028}", false), ("\u{85}\u{85}", true), ("", false), ("\n\r", true),
  ])
  func `a blank line begins a paragraph`(_ gap: String, _ isParagraph: Bool) {
    let session = Session.of(["A.", "B."], gap: gap)
    #expect(session.beginsParagraph(1) == isParagraph)
    #expect(!session.beginsParagraph(0))
  }
}
