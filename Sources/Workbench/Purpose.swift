package import AnnotationModel

/// What a session is open for, and so what may be changed in it.
package enum Purpose: Hashable, Sendable {
  case annotating
  /// The labels are read; reviews are all that can be written.
  case reviewing

  /// Throws when a change is not for this purpose.
  package func check(_ changes: [ChangeDraft], in session: Session) throws(Diagnostic) {
    guard self == .reviewing else { return }
    for event in changes.lazy.flatMap(\.events) {
      if case .reviews = event { continue }
      throw Diagnostic(
        "the session is open for review: what \(session.annotator) did stays as it is",
        hints: [
          "'correct LABEL 3' proposes another label, 'remark 3 TEXT' says something",
          "'galley annotate' opens a session to be changed",
        ], exitCode: .usage)
    }
  }
}
