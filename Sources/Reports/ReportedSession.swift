package import AnnotationModel

/// A session of a report, and the file that it was read from.
package struct ReportedSession: Sendable {
  package var session: Session
  package var path: String
  /// Of the file's bytes, as 64 lower-case hexadecimal digits.
  package var sha256: String
  /// How many changes were only in the journal.
  package var pendingChanges: Int

  package init(session: Session, path: String, sha256: String, pendingChanges: Int = 0) {
    self.session = session
    self.path = path
    self.sha256 = sha256
    self.pendingChanges = pendingChanges
  }
}
