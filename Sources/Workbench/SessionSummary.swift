package import AnnotationModel

/// What a list of sessions says of one.
package struct SessionSummary: Hashable, Sendable {
  package var id: String
  package var article: String
  package var annotator: String
  /// Whether it settles what others say.
  package var isGold: Bool
  package var created: Timestamp
  package var updated: Timestamp
  package var sentences: Int
  package var tagged: Int
  /// How many sentences carry each label, in the schema's order.
  package var labels: [LabelCount]
  package var flagged: Int
  package var notes: Int
  /// Reviews that the annotator has not dealt with.
  package var remarks: Int
  /// How long the sentences were in focus until they were tagged, as far as that was measured.
  package var seconds: Double

  package struct LabelCount: Hashable, Sendable {
    package var label: String
    package var count: Int

    package init(label: String, count: Int) {
      self.label = label
      self.count = count
    }
  }

  package init(_ session: Session) {
    id = session.id
    article = session.article.id
    annotator = session.annotator
    isGold = session.isGold
    created = session.created
    updated = session.updated
    sentences = session.sentences.count
    tagged = session.taggedCount
    labels = session.labelCounts().map { LabelCount(label: $0.label.name, count: $0.count) }
    flagged = session.sentences.count(where: \.flagged)
    notes = session.sentences.count { $0.note != nil }
    remarks = session.sentences.reduce(0) { $0 + $1.reviews.count(where: \.isOpen) }
    seconds = session.secondsSpent
  }

  package func count(of label: String) -> Int? {
    labels.first { $0.label == label }?.count
  }
}

extension Session {
  /// How long the sentences were in focus until they were tagged, told from the history: a sentence
  /// that was tagged again counts again, two labels given at once count once.
  package var secondsSpent: Double {
    var seconds = 0.0
    for change in history where change.kind == .edit {
      for case .annotations(_, let old, let new) in change.events {
        guard let measured = new.first(where: { $0.seconds != nil && $0.at == change.at }),
          !old.contains(where: { $0.at == measured.at && $0.by == measured.by })
        else { continue }
        // A file may say anything.
        seconds += min(max(0, measured.seconds ?? 0), 1e9)
      }
    }
    return seconds
  }
}
