package import AnnotationModel

/// A session as its file and its journal hold it together.
package struct StoredSession {
  package var session: Session
  /// The number of changes that only the journal holds.
  package var pendingChanges: Int
  /// The length of the unfinished line at the journal's end, of a change that was never shown as
  /// done.
  package var tornBytes: Int
  /// The SHA-256 of the file's bytes, where it was asked for.
  package var digest: String?
  /// The session's time in its file.
  var savedUpdate: Timestamp
  /// Which file was read.
  var identity: FileIdentity
  var journal: JournalState

  enum JournalState {
    /// None that can be gone on with, though there may be a file.
    case none
    case present(headerLength: Int, length: Int)
  }

  /// Reads a session and what its journal adds to it. Takes no lock and writes nothing.
  ///
  /// - Parameter digesting: whether the digest of the bytes that are read is wanted.
  package static func read(
    _ path: String, digesting: Bool = false
  ) throws(SessionFileError) -> StoredSession {
    let path: String = try onFile { () throws(FileError) in try FilePaths.followingLinks(path) }
    var attempts = 0
    while true {
      attempts += 1
      let file = try onFile { () throws(FileError) in try FileBytes.identified(path) }
      let journal = try onFile { () throws(FileError) in
        try FileBytes.ifPresent(JournalFile.path(of: path))
      }
      // Whoever saves meanwhile empties the journal, which then belongs to the new file.
      if attempts < 10, (try? FileBytes.identity(of: path)) != file.identity { continue }

      let session: Session
      do {
        session = try SessionCoding.decode(file.bytes)
      } catch {
        throw .damagedSession(error, path: path)
      }
      var stored = StoredSession(
        session: session, pendingChanges: 0, tornBytes: 0,
        digest: digesting ? SHA256.hexadecimal(of: file.bytes) : nil,
        savedUpdate: session.updated, identity: file.identity, journal: .none)
      if let journal { try stored.replay(journal, path: JournalFile.path(of: path)) }
      return stored
    }
  }

  /// Applies the changes of a journal that the session file does not hold.
  private mutating func replay(
    _ bytes: ContiguousArray<UInt8>, path: String
  ) throws(SessionFileError) {
    let header = bytes.prefix { $0 != UInt8(ascii: "\n") }.count + 1
    var map = OffsetMap(session.article.text)
    // The header is read alone first: the lines of another article's journal mean nothing here.
    let first = try decode(ContiguousArray(bytes.prefix(header)), map: &map, path: path)
    guard let owner = first.sessionID else {
      tornBytes = first.tornTail
      return
    }
    guard owner == session.id else {
      // Without a change in it, it is of no use to anybody.
      if bytes.count <= header { return }
      throw .journalOfAnotherSession(path: path)
    }
    let contents = try decode(bytes, map: &map, path: path)
    for change in contents.changes {
      if change.number >= 1, change.number <= session.history.count {
        guard session.history[change.number - 1] == change else {
          throw .journalDoesNotFit(change: change.number, path: path)
        }
      } else {
        do {
          try session.record(change)
        } catch {
          throw .journalDoesNotFit(change: change.number, path: path)
        }
        pendingChanges += 1
      }
    }
    tornBytes = contents.tornTail
    journal = .present(headerLength: header, length: contents.validLength)
  }

  private func decode(
    _ bytes: ContiguousArray<UInt8>, map: inout OffsetMap, path: String
  ) throws(SessionFileError) -> JournalCoding.Contents {
    do {
      return try JournalCoding.decode(bytes, map: &map, article: session.article)
    } catch {
      throw .damagedJournal(error, path: path)
    }
  }
}

/// Lets an error of a file pass as an error of the session it belongs to.
func onFile<Value: ~Copyable>(
  _ body: () throws(FileError) -> Value
) throws(SessionFileError) -> Value {
  do {
    return try body()
  } catch {
    throw .file(error)
  }
}
