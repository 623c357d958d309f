import AnnotationModel
import Testing

@Suite struct SessionAlignmentTests {
  private func session(_ sentences: [String], gap: String = " ") -> Session {
    .of(sentences, gap: gap)
  }

  @Test func `the same sentences are groups of one piece`() throws {
    let alignment = try SessionAlignment([.three, .three, .three])
    #expect(alignment.isUniform)
    #expect(alignment.groups.map(\.range) == Session.three.sentences.map(\.range))
    #expect(alignment.pieces.map(\.range) == Session.three.sentences.map(\.range))
    #expect(alignment.pieces.map(\.sentences) == [[0, 0, 0], [1, 1, 1], [2, 2, 2]])
    #expect(
      alignment.groups.map(\.sentences) == (0..<3).map { [$0..<$0 + 1, $0..<$0 + 1, $0..<$0 + 1] })
  }

  @Test func `one session alone is aligned with itself`() throws {
    let alignment = try SessionAlignment([.three])
    #expect(alignment.isUniform)
    #expect(alignment.groups.count == 3)
  }

  @Test func `sentences that cross each other make one group`() throws {
    let left = session(["One came. Two went.", "Three stayed.", "Four."])
    let right = session(["One came.", "Two went. Three stayed.", "Four."])
    let alignment = try SessionAlignment([left, right])
    #expect(!alignment.isUniform)
    #expect(alignment.groups.map(\.sentences) == [[0..<2, 0..<2], [2..<3, 2..<3]])
    #expect(alignment.groups.map(\.pieces) == [0..<3, 3..<4])
    #expect(alignment.groups.map(\.isOneSentence) == [false, true])
    #expect(alignment.pieces.map(\.sentences) == [[0, 0], [0, 1], [1, 1], [2, 2]])
    #expect(
      alignment.pieces.map { String(left.article[$0.range]) }
        == ["One came.", "Two went.", "Three stayed.", "Four."])
  }

  @Test(arguments: [" ", "\n\n", "\r\n", " \u{200B}", ""])
  func `white space between sentences is nobody's`(_ gap: String) throws {
    let joined = session(["One came.\(gap)Two went.", "Three stayed."], gap: gap)
    let split = session(["One came.", "Two went.", "Three stayed."], gap: gap)
    let alignment = try SessionAlignment([joined, split])
    #expect(alignment.groups.map(\.sentences) == [[0..<1, 0..<2], [1..<2, 2..<3]])
    #expect(alignment.pieces.map(\.range) == split.sentences.map(\.range))
  }

  @Test func `another text is refused with both digests`() {
    let other = session(["Something else."])
    #expect(
      throws: AlignmentError.differentTexts(
        session: 2, sha256: other.article.sha256, first: Session.three.article.sha256)
    ) { try SessionAlignment([.three, .three, other]) }
    #expect(throws: AlignmentError.noSessions) { try SessionAlignment([]) }
  }

  @Test(arguments: 0..<60)
  func `pieces refine what every session has, and groups are what all share`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let words = (1...Int.random(in: 1...40, using: &generator)).map { "w\($0)" }
    let sessions = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
      var sentences: [[String]] = []
      for word in words {
        if sentences.isEmpty || Int.random(in: 0..<3, using: &generator) == 0 {
          sentences.append([word])
        } else {
          sentences[sentences.count - 1].append(word)
        }
      }
      return session(sentences.map { $0.joined(separator: " ") })
    }
    let alignment = try SessionAlignment(sessions)
    let ends = sessions.map { Set($0.sentences.map(\.range.end)) }
    #expect(
      alignment.pieces.map(\.range.end) == ends.reduce(into: Set()) { $0.formUnion($1) }.sorted())
    #expect(
      alignment.groups.map(\.range.end)
        == ends.dropFirst().reduce(ends[0]) { $0.intersection($1) }.sorted())
    let starts = sessions.reduce(into: Set()) { $0.formUnion($1.sentences.map(\.range.start)) }
    #expect(alignment.pieces.map(\.range.start) == starts.sorted())
    for piece in alignment.pieces {
      for (session, index) in zip(sessions, piece.sentences) {
        #expect(session.sentences[index].range.contains(piece.range))
      }
    }
    for group in alignment.groups {
      #expect(group.range.start == alignment.pieces[group.pieces.lowerBound].range.start)
      #expect(group.range.end == alignment.pieces[group.pieces.upperBound - 1].range.end)
      for (session, indices) in zip(sessions, group.sentences) {
        #expect(session.sentences[indices.lowerBound].range.start == group.range.start)
        #expect(session.sentences[indices.upperBound - 1].range.end == group.range.end)
      }
    }
    for index in sessions.indices {
      #expect(
        alignment.groups.flatMap { Array($0.sentences[index]) }
          == Array(sessions[index].sentences.indices))
    }
    #expect(alignment.groups.flatMap { Array($0.pieces) } == Array(alignment.pieces.indices))
  }
}
