import AnnotationModel
import Workbench

extension SessionEntry {
  /// An entry of a list; the tenth part of the time is that of the last change, in days.
  static func of(
    _ article: String, _ annotator: String, tagged: Int = 0, flagged: Int = 0,
    seconds: Double = 0, day: Int = 0, pending: Int = 0, holder: String? = nil,
    labels: [String] = ["claim", "fact"]
  ) -> SessionEntry {
    var session = Session.ten
    session.annotator = annotator
    var summary = SessionSummary(session)
    summary.article = article
    summary.tagged = tagged
    summary.flagged = flagged
    summary.seconds = seconds
    summary.updated = Timestamp(
      milliseconds: Timestamp.start.milliseconds + day * 24 * 3600 * 1000)
    summary.labels = labels.enumerated().map {
      .init(label: $0.element, count: $0.offset == 0 ? tagged : 0)
    }
    return SessionEntry(
      path: "\(article).\(annotator).json", summary: summary, pendingChanges: pending,
      holder: holder)
  }

  static let broken = SessionEntry(path: "broken.json", problem: "session is damaged")
}
