package import AnnotationModel

/// One session, open for writing: its file, its journal and its lock.
///
/// A change is in the journal, and safe, before `record` returns. `save` moves it to the session
/// file. Whatever happens between the two, `open` finds it again.
package final class SessionFile {
  /// The session file itself, at the end of symbolic links.
  package internal(set) var path: String
  /// The session with every change that is safe.
  ///
  /// A copy that is kept while a change is recorded makes that change copy the sentences.
  package private(set) var session: Session
  /// The number of changes that were found in the journal only, when the session was opened.
  package let recovered: Int
  /// The length of the unfinished line that was found at the journal's end, of a change that was
  /// never shown as done. It stays until the first change is recorded.
  package let tornBytes: Int

  let disk: Disk
  var lock: SessionLock?
  var journal: JournalFile?
  /// The file that was read or written last.
  var identity: FileIdentity
  /// Whether this process wrote it.
  var isOwn: Bool
  /// The number of changes in that file, when it is safe, and the session's time there.
  var savedCount: Int
  var savedUpdate: Timestamp
  /// Where the last save kept the session file of another program, if it replaced one.
  package var backup: String?
  /// How often the session file was deleted by others and written again.
  package private(set) var timesRewritten = 0
  /// Whether the session is still ours to write.
  package var isOpen: Bool { lock != nil }
  private lazy var map = OffsetMap(session.article.text)
  /// Changes that are applied but not safe yet, and the session's time before the first of them.
  private var staged: [Change] = []
  private var updatedBefore: Timestamp?

  // MARK: - Opening

  /// Makes a new session's file and journal, and the folder if it is missing.
  ///
  /// - Throws: also when a file of that name is there, or a journal that holds changes.
  package static func create(
    _ session: Session, at path: String
  ) throws(SessionFileError) -> SessionFile {
    try create(session, at: path, disk: Disk())
  }

  /// Opens a session, with the changes that its journal holds.
  package static func open(_ path: String) throws(SessionFileError) -> SessionFile {
    try open(path, disk: Disk())
  }

  static func create(
    _ session: Session, at path: String, disk: Disk
  ) throws(SessionFileError) -> SessionFile {
    if FileBytes.exists(path) { throw .file(FileError(.create, path, code: POSIX.taken)) }
    try onFile { () throws(FileError) in
      try disk.createFolders(FilePaths.folder(of: path))
    }
    let lock = try SessionLock(of: path)
    let journalPath = JournalFile.path(of: path)
    removeTemporaryFiles(of: path, disk: disk)
    let old = try onFile { () throws(FileError) in try FileBytes.ifPresent(journalPath) }
    if let old, let end = old.firstIndex(of: UInt8(ascii: "\n")), end + 1 < old.count {
      throw .journalOfAnotherSession(path: journalPath)
    }
    let identity = try onFile { () throws(FileError) in
      try AtomicFile.put(SessionCoding.encode(session), at: path, createOnly: true, disk: disk)
    }
    do {
      try AtomicFile.syncName(of: path, disk: disk)
      let journal = try JournalFile(
        starting: journalPath, header: JournalCoding.header(of: session), lines: [],
        session: path, disk: disk)
      return SessionFile(
        path: path, session: session, recovered: 0, tornBytes: 0, savedUpdate: session.updated,
        disk: disk, lock: lock, journal: journal, identity: identity, isOwn: true)
    } catch {
      // The name is free again for another attempt.
      try? disk.remove(path)
      throw .file(error)
    }
  }

  static func open(_ path: String, disk: Disk) throws(SessionFileError) -> SessionFile {
    let path: String = try onFile { () throws(FileError) in
      let path = try FilePaths.followingLinks(path)
      guard let found = try POSIX.attributes(of: path) else {
        throw FileError(.open, path, code: POSIX.missing)
      }
      if found.kind == .folder { throw FileError(.open, path, code: POSIX.isAFolder) }
      return path
    }
    let lock = try SessionLock(of: path)
    let journalPath = JournalFile.path(of: path)
    removeTemporaryFiles(of: path, disk: disk)
    let stored = try StoredSession.read(path)
    var journal: JournalFile?
    if case .present(let headerLength, let length) = stored.journal {
      journal = try onFile { () throws(FileError) in
        try JournalFile(
          continuing: journalPath, headerLength: headerLength, length: length,
          hasTail: stored.tornBytes > 0)
      }
    }
    return SessionFile(
      path: path, session: stored.session, recovered: stored.pendingChanges,
      tornBytes: stored.tornBytes, savedUpdate: stored.savedUpdate, disk: disk, lock: lock,
      journal: journal, identity: stored.identity, isOwn: false)
  }

  private init(
    path: String, session: Session, recovered: Int, tornBytes: Int, savedUpdate: Timestamp,
    disk: Disk, lock: consuming SessionLock, journal: consuming JournalFile?,
    identity: FileIdentity, isOwn: Bool
  ) {
    self.path = path
    self.session = session
    self.recovered = recovered
    self.tornBytes = tornBytes
    self.disk = disk
    self.lock = consume lock
    self.journal = consume journal
    self.identity = identity
    self.isOwn = isOwn
    self.savedUpdate = savedUpdate
    self.savedCount = session.history.count - recovered
  }

  /// Removes what a process that was killed left of this session's temporary files.
  private static func removeTemporaryFiles(of path: String, disk: Disk) {
    AtomicFile.removeTemporaryFiles(
      for: [path, JournalFile.path(of: path), backupPath(of: path)], disk: disk)
  }

  // MARK: - Recording

  /// Records changes as one: all of them are safe and applied when it returns, or none.
  ///
  /// Costs one write and one sync, whatever the size of the session. The first change after
  /// opening, and the first after a failed sync, start a new journal and cost two.
  package func record(_ changes: [Change]) throws(SessionFileError) {
    try stage(changes)
    try commit()
  }

  /// Applies changes that `commit` makes safe; until then nobody may be told that they are done.
  ///
  /// For input that comes in bulk, of which each line is decided on what the ones before it did.
  ///
  /// - Throws: `changedByOthers`, with nothing staged, as `save` does.
  package func stage(_ changes: [Change]) throws(SessionFileError) {
    guard !changes.isEmpty else { return }
    if staged.isEmpty { try holdPlace() }
    let updated = session.updated
    var applied = 0
    do {
      for change in changes {
        try session.record(change)
        applied += 1
      }
    } catch {
      if applied > 0 { session = session.withdrawing(applied, updated: updated) }
      throw .history(error)
    }
    if staged.isEmpty { updatedBefore = updated }
    staged += changes
  }

  /// Makes what was staged safe with one write and one sync; when that fails, none of it remains.
  package func commit() throws(SessionFileError) {
    guard !staged.isEmpty else { return }
    let changes = staged
    staged = []
    do {
      try makeSafe(changes)
    } catch {
      session = session.withdrawing(changes.count, updated: updatedBefore ?? session.updated)
      throw .file(error)
    }
  }

  private func makeSafe(_ changes: [Change]) throws(FileError) {
    if let trusted = journal?.isTrusted, trusted, let end = journal?.length {
      try journal?.append(lines(for: changes, writtenFrom: end), disk: disk)
    } else {
      try startJournal()
    }
  }

  /// Starts a journal with the changes that the session file does not hold, in the place of one
  /// that is not there or not to be trusted.
  private func startJournal() throws(FileError) {
    journal = nil
    journal = try JournalFile(
      starting: JournalFile.path(of: path), header: JournalCoding.header(of: session),
      lines: lines(for: session.history[savedCount...]), session: path, disk: disk)
  }

  /// - Parameter start: where in the journal they are appended; nil where they are in place whole or
  ///   not at all.
  private func lines(
    for changes: some Sequence<Change>, writtenFrom start: Int? = nil
  ) -> ContiguousArray<UInt8> {
    var lines: ContiguousArray<UInt8> = []
    for change in changes {
      lines += JournalCoding.line(
        for: change, map: &map, writtenFrom: lines.isEmpty ? nil : start)
    }
    return lines
  }

  /// Sees that a journal would be read again: that the session file is there, and is ours.
  ///
  /// One that was deleted is written again as it was before the changes that are to come.
  private func holdPlace() throws(SessionFileError) {
    try holdLock()
    if try checkFile() { return }
    try writeFile(createOnly: true)
    timesRewritten += 1
  }

  /// Takes the lock again if its file was deleted, so that nobody else gets another one.
  func holdLock() throws(SessionFileError) {
    guard let isGone = lock?.isGone else {
      throw .file(FileError(.write, path, code: POSIX.closed))
    }
    if isGone { lock = try SessionLock(of: path) }
  }
}
