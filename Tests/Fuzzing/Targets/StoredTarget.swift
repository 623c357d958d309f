import AnnotationModel
import SessionStore

extension FuzzTarget {
  /// A session file and its journal, parted by a NUL, as they are opened and as they are recovered.
  package static let stored = FuzzTarget(
    name: "stored", corpus: storedCorpus, tokens: sessionTokens, repair: repairedStored,
    restructure: restructuredStored
  ) { bytes in
    let parts = storedParts(bytes)
    let files = ScratchFiles()
    try files.write(parts.session, to: files.path)
    if let journal = parts.journal { try files.write(journal, to: files.path + ".journal") }

    let recovered = Recovery.recover(files.path)
    try require(!recovered.report.isEmpty, "recovery says nothing")
    if let session = recovered.session {
      try SessionChecks.checkSentences(session)
      try SessionChecks.checkCoding(session)
    }
    let stored: StoredSession
    do throws(SessionFileError) {
      stored = try StoredSession.read(files.path)
    } catch {
      switch error {
      case .damagedSession(let error, _):
        guard let line = error.line else { throw FuzzFailure("no line: \(error)") }
        try require(line <= parts.session.count { $0 == 0x0A } + 1, "line \(line) is not there")
      case .damagedJournal(let error, _):
        let journal = parts.journal ?? []
        try require(error.offset <= journal.count, "offset \(error.offset) is not there")
      default: break
      }
      return .refused(FuzzRefusal(error))
    }
    try require(recovered.session == stored.session, "a sound session is recovered as another")
    return .accepted
  }

  private static var storedCorpus: [Bytes] {
    let journals = Corpus.files("journal")
    return Corpus.files("session").enumerated().map { index, session in
      index % 2 == 0 || journals.isEmpty
        ? session : session + [0] + journals[index / 2 % journals.count]
    } + Corpus.files("stored")
  }

  private static func storedParts(_ bytes: Bytes) -> (session: Bytes, journal: Bytes?) {
    guard let mark = bytes.firstIndex(of: 0) else { return (bytes, nil) }
    return (Bytes(bytes[..<mark]), Bytes(bytes[(mark + 1)...]))
  }

  @Sendable private static func repairedStored(_ bytes: Bytes) -> Bytes {
    let parts = storedParts(bytes)
    // The session stays damaged: what is damaged is what recovery is for.
    return parts.session + (parts.journal.map { [0] + resealed($0) } ?? [])
  }

  @Sendable private static func restructuredStored(
    _ bytes: Bytes, _ generator: inout FuzzGenerator
  ) -> Bytes? {
    let parts = storedParts(bytes)
    guard let changed = restructureJSON(parts.session, &generator) else { return nil }
    let repaired = generator.below(2) == 0 ? repairedSession(changed) : changed
    // One item a line, as galley writes it and as recovery reads it.
    guard let session = try? SessionCoding.decode(repaired) else { return nil }
    return SessionCoding.encode(session) + (parts.journal.map { [0] + $0 } ?? [])
  }
}
