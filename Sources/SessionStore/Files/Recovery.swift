package import AnnotationModel

/// What can be had from a session whose file or journal is damaged.
///
/// Reads only: the damaged files stay as they are, and what comes out belongs in a new file.
package enum Recovery {
  /// Returns the session with all that can be read, and says in words what was wrong and what is
  /// missing.
  ///
  /// - Parameter schema: the labels to go by where the file's own cannot be read.
  package static func recover(
    _ path: String, schema: LabelSchema? = nil
  ) -> (session: Session?, report: [String]) {
    var recovery = Attempt(schema: schema)
    let session = recovery.session(at: path)
    return (session, recovery.report)
  }

  private struct Attempt {
    var schema: LabelSchema?
    var report: [String] = []

    mutating func session(at path: String) -> Session? {
      if let stored = try? StoredSession.read(path) {
        report.append("the session can be read as it is")
        if stored.tornBytes > 0 {
          report.append("an unfinished change at the end of the journal is left out")
        }
        return stored.session
      }
      let path = (try? FilePaths.followingLinks(path)) ?? path
      let bytes: ContiguousArray<UInt8>
      do {
        bytes = try FileBytes.read(path)
      } catch {
        report.append("the session file cannot be read at all (error \(error.code))")
        return nil
      }
      guard var found = fromFile(bytes) else { return nil }
      do {
        if let journal = try FileBytes.ifPresent(JournalFile.path(of: path)) {
          replay(journal, on: &found)
        }
      } catch {
        report.append("the journal cannot be read at all (error \(error.code))")
      }
      return checked(found.session)
    }

    private mutating func fromFile(_ bytes: ContiguousArray<UInt8>) -> SalvagedSession? {
      let problem: SessionReadError
      do {
        let session = try SessionCoding.decode(bytes)
        return SalvagedSession(session: session, lastChange: session.history.count)
      } catch {
        problem = error
      }
      if case .newerVersion(let version) = problem.kind {
        report.append("the session is not damaged, but of version \(version), which is newer")
        return nil
      }
      report.append("the session file is damaged" + (problem.line.map { " in line \($0)" } ?? ""))
      var bytes = bytes
      if let merge = UnfinishedMerge(bytes) {
        report.append("it holds a merge that was not finished")
        for side in [merge.ours, merge.theirs] {
          if let session = try? SessionCoding.decode(side.bytes) {
            report.append("the side '\(side.name)' is kept, the other is left out")
            return SalvagedSession(session: session, lastChange: session.history.count)
          }
        }
        report.append("neither side is whole; '\(merge.ours.name)' is kept as far as it goes")
        bytes = merge.ours.bytes
      }
      var salvage = SessionSalvage(bytes, schema: schema)
      let session = salvage.session()
      report += salvage.report
      return session
    }

    /// Applies the changes of a journal, damaged or not, that still fit.
    private mutating func replay(
      _ bytes: ContiguousArray<UInt8>, on found: inout SalvagedSession
    ) {
      let session = found.session
      var map = OffsetMap(session.article.text)
      let header = JournalCoding.header(of: session)
      let lines = bytes.split(separator: UInt8(ascii: "\n")).map { ContiguousArray($0) + [0x0A] }
      if let first = lines.first,
        let contents = try? JournalCoding.decode(first, map: &map, article: session.article),
        let owner = contents.sessionID, owner != session.id
      {
        report.append("the journal belongs to another session and is left out")
        return
      }
      let problems = report.count
      var expected: Int?
      var gap: Int?
      for (index, line) in lines.enumerated() where line != header {
        guard
          let contents = try? JournalCoding.decode(
            header + line, map: &map, article: session.article),
          let change = contents.changes.first
        else {
          report.append("line \(index + 1) of the journal cannot be read and is left out")
          continue
        }
        if let expected, change.number != expected { gap = gap ?? change.number }
        expected = change.number &+ 1
        apply(change, to: &found)
      }
      // Where lines were left out that goes without saying.
      if let gap, report.count == problems {
        report.append("change \(gap) in the journal does not follow the one before it")
      }
    }

    private mutating func apply(_ change: Change, to found: inout SalvagedSession) {
      if change.number <= found.lastChange {
        // It is in the session file already, as a rule.
        let history = found.session.history
        if history.count == found.lastChange, history[change.number - 1] != change {
          report.append(
            "change \(change.number) in the journal is not that of the session file and is left out"
          )
        }
        return
      }
      let number = found.session.history.count + 1
      var fitting = change
      if change.number != number {
        // What an undo takes back has another number now, if it is there at all.
        fitting = Change(
          number: number, at: change.at, by: change.by, command: change.command,
          events: change.events)
        fitting.unknown = change.unknown
      }
      do {
        try found.session.record(fitting)
      } catch {
        report.append(
          "change \(change.number), '\(change.command)', does not fit and is left out")
      }
    }

    /// Makes sure that what comes out is a session that can be saved and opened.
    private mutating func checked(_ session: Session) -> Session? {
      var session = session
      if !SessionCheck.replay(session).isEmpty, let plain = session.withoutHistory {
        report.append(
          "the history does not lead to the labels and is left out: nothing can be undone")
        session = plain
      }
      guard (try? SessionCoding.decode(SessionCoding.encode(session))) != nil else {
        report.append("what can be read does not make a session")
        return nil
      }
      return session
    }
  }
}

/// A session that was put together, and how far the file it comes from had got.
struct SalvagedSession {
  var session: Session
  /// The number of the last change that the file holds, kept or not.
  var lastChange: Int
}

extension Session {
  /// The session as if it had always been so.
  fileprivate var withoutHistory: Session? {
    var plain = try? Session(
      id: id, annotator: annotator, created: created, updated: updated, article: article,
      schema: schema, segmenter: segmenter, sentences: sentences, history: [])
    plain?.sources = sources
    plain?.unknown = unknown
    return plain
  }
}
