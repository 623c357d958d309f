package import AnnotationModel

/// Why a session cannot be opened, changed or saved.
package enum SessionFileError: Error, Hashable {
  case file(FileError)
  case damagedSession(SessionReadError, path: String)
  case damagedJournal(JournalReadError, path: String)
  /// The journal beside the session belongs to another one.
  case journalOfAnotherSession(path: String)
  /// The journal goes on from another state of the session: a change is missing, or differs from
  /// the one of its number in the session file.
  case journalDoesNotFit(change: Int, path: String)
  /// Another process has the session open for writing; it may have said who it is.
  case locked(by: String?)
  /// The session file is not the one that was read or written last.
  case changedByOthers(path: String)
  case history(HistoryError)
}
