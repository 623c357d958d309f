extension Session {
  /// Returns a gold session: what several sessions on one article hold, laid side by side and not
  /// settled yet.
  ///
  /// Its sentences are the smallest stretches of text that every session cuts at both ends. Where a
  /// session has several sentences there, its vote is what they become when they are joined. Schema,
  /// metadata and splitter are those of the first session.
  ///
  /// - Parameter sources: the sessions' own records, in their order.
  package static func gold(
    of sessions: [Session], sources: [SessionSource], id: String, annotator: String,
    created: Timestamp
  ) throws(AlignmentError) -> Session {
    let alignment = try SessionAlignment(sessions)
    let model = sessions[0]
    var number: Int32 = 0
    let sentences = ContiguousArray(
      alignment.groups.map { group in
        number += 1
        var sentence = Sentence(id: .init(number), range: group.range)
        sentence.settlement = Settlement(
          votes: zip(sessions, group.sentences).map { session, indices in
            let held = Array(session.sentences[indices])
            let vote =
              held.count == 1 ? held[0] : Sentence.joined(held, schema: session.schema)
            return Settlement.Vote(
              annotator: session.annotator, annotations: vote.annotations, note: vote.note)
          })
        return sentence
      })
    do {
      var gold = try Session(
        id: id, annotator: annotator, created: created, updated: created, article: model.article,
        schema: model.schema, segmenter: model.segmenter, sentences: sentences, history: [])
      gold.sources = sources
      return gold
    } catch {
      // A history without a change cannot fail to fit.
      fatalError("an empty history does not fit: \(error)")
    }
  }

  /// Whether it was made from others, to settle what they disagree on.
  package var isGold: Bool { !sources.isEmpty }
}
