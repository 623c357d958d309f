/// The sentences of several sessions over one text, laid side by side.
///
/// Sentences are trimmed and cover all text that is not white space, so that they are cut in the same
/// place where they end at the same offset: white space between them belongs to nobody.
///
///     one session     | One came. Two went. | Three stayed. |
///     another         | One came. | Two went. Three stayed. |   1 group of 3 pieces
package struct SessionAlignment: Hashable, Sendable {
  /// The smallest stretch of text at both of whose ends every session has a sentence's end.
  package struct Group: Hashable, Sendable {
    package var range: TextRange
    /// The sentences of each session that make it up, counted from zero; never empty.
    package var sentences: [Range<Int>]
    /// The pieces that make it up.
    package var pieces: Range<Int>

    /// Whether it is one sentence in every session.
    package var isOneSentence: Bool { pieces.count == 1 }
  }

  /// A stretch of text between one boundary of any session and the next.
  package struct Piece: Hashable, Sendable {
    package var range: TextRange
    /// The sentence of each session that it lies in, counted from zero.
    package var sentences: [Int]
  }

  /// In reading order, as are `pieces`.
  package private(set) var groups: [Group] = []
  package private(set) var pieces: [Piece] = []

  /// Aligns sessions of one text, in time proportional to pieces times sessions.
  package init(_ sessions: [Session]) throws(AlignmentError) {
    guard let first = sessions.first else { throw .noSessions }
    for (index, session) in sessions.enumerated()
    where session.article.sha256 != first.article.sha256 {
      throw .differentTexts(
        session: index, sha256: session.article.sha256, first: first.article.sha256)
    }
    self.init(sessions.map(\.sentences))
  }

  private init(_ sessions: [ContiguousArray<Sentence>]) {
    var current = [Int](repeating: 0, count: sessions.count)
    var groupStart = current
    var firstPiece = 0
    var start = sessions.compactMap { $0.first?.range.start }.min() ?? 0
    while sessions.indices.allSatisfy({ current[$0] < sessions[$0].count }) {
      // There is a session, and each has a sentence at its place.
      var end = Int.max
      for index in sessions.indices { end = min(end, sessions[index][current[index]].range.end) }
      pieces.append(Piece(range: TextRange(start, end), sentences: current))
      var next = Int.max
      var closed = 0
      for index in sessions.indices where sessions[index][current[index]].range.end == end {
        current[index] += 1
        closed += 1
        guard current[index] < sessions[index].count else { continue }
        next = min(next, sessions[index][current[index]].range.start)
      }
      start = next
      guard closed == sessions.count else { continue }
      groups.append(
        Group(
          range: TextRange(pieces[firstPiece].range.start, end),
          sentences: sessions.indices.map { groupStart[$0]..<current[$0] },
          pieces: firstPiece..<pieces.count))
      groupStart = current
      firstPiece = pieces.count
    }
  }

  /// Whether every session has the same sentences.
  package var isUniform: Bool { groups.count == pieces.count }
}

/// Why sessions cannot be laid side by side.
package enum AlignmentError: Error, Hashable {
  case noSessions
  /// The session, counted from zero, is over another text than the first one.
  case differentTexts(session: Int, sha256: String, first: String)
}
