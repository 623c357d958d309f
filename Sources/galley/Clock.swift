import AnnotationModel
import Workbench

/// Tells the time of changes: the real one, or one that stands still for reproducible runs.
struct Clock {
  var fixed: Timestamp?

  var now: Timestamp { fixed ?? System.now }

  /// Parses a time that was asked for with `--now`.
  static func fixedTime(_ text: String?) throws(Diagnostic) -> Timestamp? {
    guard let text else { return nil }
    guard let time = Timestamp(text) else {
      throw Diagnostic(
        "'\(text)' is not a time", hints: ["--now 2026-01-31T12:00:00.000Z"], exitCode: .usage)
    }
    return time
  }
}
