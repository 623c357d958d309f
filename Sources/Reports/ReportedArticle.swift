import Agreement
package import AnnotationModel

/// What a report shows of an article: its sessions, laid side by side, without their histories.
package struct ReportedArticle: Sendable {
  package let article: Article
  package let columns: [Column]
  /// The rows of the page: in most articles a group is a sentence.
  package let alignment: SessionAlignment
  /// For each group, whether two annotators gave different labels to a piece of it.
  package let differs: [Bool]

  /// What the annotators' own sessions say, to be compared; nil where there is none.
  let ratings: Result<ArticleRatings, RatingsError>?

  /// One session of the article.
  package struct Column: Sendable {
    package var id: String
    package var annotator: String
    package var created: Timestamp
    package var updated: Timestamp
    package var schema: LabelSchema
    package var segmenter: Session.SegmenterRecord
    package var sources: [SessionSource]
    package var sentences: ContiguousArray<Sentence>
    package var taggedCount: Int
    package var path: String
    package var sha256: String
    package var pendingChanges: Int
  }

  /// Lays sessions of one text side by side.
  package init(_ sessions: [ReportedSession]) throws(AlignmentError) {
    let alignment = try SessionAlignment(sessions.map(\.session))
    guard let first = sessions.first else { throw .noSessions }
    article = first.session.article
    self.alignment = alignment
    columns = sessions.map { entry in
      let session = entry.session
      return Column(
        id: session.id, annotator: session.annotator, created: session.created,
        updated: session.updated, schema: session.schema, segmenter: session.segmenter,
        sources: session.sources, sentences: session.sentences, taggedCount: session.taggedCount,
        path: entry.path, sha256: entry.sha256, pendingChanges: entry.pendingChanges)
    }
    ratings = try Self.ratings(sessions.map(\.session).filter(\.sources.isEmpty))
    let labels = sessions.map { $0.session.sentences.map { Set($0.labels) } }
    differs = alignment.groups.map { group in
      group.pieces.contains { piece in
        var held: Set<String>?
        for (column, sentence) in alignment.pieces[piece].sentences.enumerated() {
          let given = labels[column][sentence]
          if given.isEmpty { continue }
          if let held, held != given { return true }
          held = given
        }
        return false
      }
    }
  }

  private static func ratings(
    _ sessions: [Session]
  ) throws(AlignmentError) -> Result<ArticleRatings, RatingsError>? {
    guard !sessions.isEmpty else { return nil }
    do throws(ArticleRatingsError) {
      return .success(try ArticleRatings(sessions))
    } catch {
      switch error {
      case .ratings(let error): return .failure(error)
      case .alignment(let error): throw error
      }
    }
  }

  package var title: String { article.title ?? article.id }

  /// How many rows have labels that differ.
  package var differenceCount: Int { differs.count { $0 } }

  /// How many rows carry labels of two annotators or more.
  var comparedCount: Int {
    alignment.groups.count { group in
      var tagged = 0
      for (column, sentences) in group.sentences.enumerated()
      where sentences.contains(where: { columns[column].sentences[$0].isTagged }) {
        tagged += 1
      }
      return tagged > 1
    }
  }

  /// Whether the sessions' sentences are cut in the same places.
  var isUniform: Bool { alignment.isUniform }
}
