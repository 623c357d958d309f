package import AnnotationModel

/// The promise that decoding leaves out because it takes long: that the history leads to the
/// sentences.
package enum SessionCheck {
  package enum Problem: Hashable, Sendable {
    /// What the change made is not what the changes after it, or the sentences, start from.
    case doesNotLeadOn(change: Int, HistoryError)
    /// A change is later than the moment that the session gives for its last one.
    case laterThanUpdated(change: Int)
  }

  /// Takes all changes back, the last one first, and returns what is wrong.
  ///
  /// Each change holds what was there before and after, so a history that can be taken back also
  /// leads forth again. Changes before one that cannot be taken back are not looked at.
  package static func replay(_ session: Session) -> [Problem] {
    var problems: [Problem] = []
    if let last = session.history.last(where: { $0.at > session.updated }) {
      problems.append(.laterThanUpdated(change: last.number))
    }
    // To a session without a history, taking back is a change like any other.
    guard
      var past = try? Session(
        id: session.id, annotator: session.annotator, created: session.created,
        updated: session.created, article: session.article, schema: session.schema,
        segmenter: session.segmenter, sentences: session.sentences, history: [])
    else { return problems }
    for change in session.history.reversed() {
      let reversed = Change(
        number: past.history.count + 1, at: change.at, by: change.by, command: change.command,
        events: change.events.reversed().map(\.inverse))
      do throws(HistoryError) {
        try past.record(reversed)
      } catch {
        problems.append(.doesNotLeadOn(change: change.number, error))
        break
      }
    }
    return problems
  }
}
