import AnnotationModel
import SessionStore

/// A session and the file that it was read from, with what its journal adds.
struct CollectedSession: Sendable {
  let path: String
  let session: Session
  /// The number of changes that only the journal holds.
  let pendingChanges: Int
  /// The SHA-256 of the file that was read, where it was asked for.
  let digest: String?
}

/// A file that was given for a session and cannot be read as one.
struct UnreadableSession: Sendable {
  let path: String
  let error: SessionFileError
}
