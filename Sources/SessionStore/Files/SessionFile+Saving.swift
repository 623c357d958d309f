import AnnotationModel

extension SessionFile {
  /// Whether the journal holds changes that the session file does not.
  package var hasUnsavedChanges: Bool { savedCount < session.history.count }

  /// Writes the session file, then empties the journal. Does nothing when all is saved and there.
  ///
  /// - Throws: `changedByOthers`, with nothing written, when the session file was edited or
  ///   replaced meanwhile; the journal keeps the changes, and `saveBeside` saves them.
  package func save() throws(SessionFileError) {
    try commit()
    if !hasUnsavedChanges, FileBytes.exists(path) { return }
    try holdLock()
    try writeFile(createOnly: !checkFile())
  }

  /// Writes the session file, then empties the journal.
  func writeFile(createOnly: Bool) throws(SessionFileError) {
    do {
      if !createOnly { try keepIfForeign() }
      // After the rename the file is ours, even when the folder cannot be synced.
      identity = try AtomicFile.put(
        SessionCoding.encode(session), at: path, createOnly: createOnly, disk: disk)
      isOwn = true
      try AtomicFile.syncName(of: path, disk: disk)
    } catch {
      throw .file(error)
    }
    noteSaved()
    // Only now: until here the journal was the one safe copy of its changes.
    if let trusted = journal?.isTrusted, trusted {
      journal?.empty(disk: disk)
    } else {
      dropJournal()
    }
  }

  /// Saves to a new file beside the session's, which others have changed, and goes on there.
  ///
  /// Theirs is `rates.anna.json`, ours becomes `rates.anna.mine-1.json`.
  ///
  /// - Returns: the new path.
  package func saveBeside() throws(SessionFileError) -> String {
    try holdLock()
    let bytes = SessionCoding.encode(session)
    var number = 1
    while true {
      let beside = Self.path(beside: path, number: number)
      number += 1
      if FileBytes.exists(beside) || FileBytes.exists(JournalFile.path(of: beside)) { continue }
      let newLock = try SessionLock(of: beside)
      do {
        let newIdentity = try AtomicFile.put(
          bytes, at: beside, createOnly: true, like: path, disk: disk)
        try AtomicFile.syncName(of: beside, disk: disk)
        identity = newIdentity
        isOwn = true
      } catch {
        guard error.isTaken else { throw .file(error) }
        continue
      }
      noteSaved()
      dropJournal()
      path = beside
      lock = consume newLock
      return beside
    }
  }

  /// Gives the session up, saved or not: unsaved changes stay in the journal.
  package func close() {
    guard isOpen else { return }
    if hasUnsavedChanges { journal = nil } else { dropJournal() }
    lock = nil
  }

  private func noteSaved() {
    savedCount = session.history.count
    savedUpdate = session.updated
  }

  /// Removes the journal, whose changes are all in a session file.
  private func dropJournal() {
    journal = nil
    try? disk.remove(JournalFile.path(of: path))
  }

  /// Whether the session file is there; throws when it is not the one that was read or written.
  ///
  /// A file that was deleted is written again: without it nobody could read the journal.
  func checkFile() throws(SessionFileError) -> Bool {
    let found = try onFile { () throws(FileError) in try FileBytes.identity(of: path) }
    guard let found else { return false }
    if found == identity { return true }
    guard holdsNothingNew() else { throw .changedByOthers(path: path) }
    identity = found
    isOwn = false
    return true
  }

  /// Whether the session file says what it said when it was ours, as after `touch` or `git stash`
  /// and back.
  private func holdsNothingNew() -> Bool {
    guard let bytes = try? FileBytes.read(path),
      var other = try? SessionCoding.decode(bytes),
      (savedCount...session.history.count).contains(other.history.count)
    else { return false }
    for change in session.history[other.history.count...] {
      do {
        try other.record(change)
      } catch {
        return false
      }
    }
    return other == session
  }

  /// Returns the files beside a session's that `saveBeside` once made of it.
  package static func versions(beside path: String) -> [String] {
    let paths = (1...).lazy.map { Self.path(beside: path, number: $0) }
    return Array(paths.prefix { FileBytes.exists($0) })
  }

  private static func path(beside path: String, number: Int) -> String {
    let suffix = ".json"
    let stem = path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
    return "\(stem).mine-\(number)\(suffix)"
  }
}
