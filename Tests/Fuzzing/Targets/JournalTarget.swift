import AnnotationModel
import JSONText
import SessionStore

extension FuzzTarget {
  /// Journals, and what becomes of the session that they go on from.
  package static let journal = FuzzTarget(
    name: "journal", corpus: Corpus.files("journal"), tokens: sessionTokens,
    repair: resealed, restructure: restructuredJournal
  ) { bytes in
    var session = try SessionCoding.decode(try Corpus.file("session/four-sentences.json"))
    var map = OffsetMap(session.article.text)
    let contents: JournalCoding.Contents
    do throws(JournalReadError) {
      contents = try JournalCoding.decode(bytes, map: &map, article: session.article)
    } catch {
      return .refused(FuzzRefusal(error, offset: error.offset, line: error.line))
    }
    try require(
      contents.validLength + contents.tornTail == bytes.count && contents.tornTail >= 0,
      "the whole lines and the torn end are not the journal")
    for change in contents.changes {
      do {
        try session.record(change)
      } catch {
        break
      }
      try SessionChecks.checkSentences(session)
    }
    try checkRewritten(contents, session)
    let problems = SessionCheck.replay(session)
    try require(problems.isEmpty, "what was recorded cannot be taken back: \(problems)")
    // A change that nobody checks for it may give a label that the schema does not have.
    do {
      _ = try SessionCoding.decode(SessionCoding.encode(session))
    } catch {
      throw FuzzFailure("a session that took the changes cannot be read: \(error)")
    }
    try SessionChecks.checkCoding(session)
    return .accepted
  }

  /// Changes that were read come back the same from their own lines.
  private static func checkRewritten(
    _ contents: JournalCoding.Contents, _ session: Session
  ) throws {
    guard !contents.changes.isEmpty else { return }
    var map = OffsetMap(session.article.text)
    var lines = JournalCoding.header(of: session)
    for change in contents.changes {
      lines += JournalCoding.line(for: change, map: &map)
    }
    do {
      let again = try JournalCoding.decode(lines, map: &map, article: session.article)
      try require(again.changes == contents.changes, "written and read again changes are others")
    } catch let error as JournalReadError {
      throw FuzzFailure("what was written cannot be read: \(error)")
    }
  }

  /// Returns the lines with checksums that fit.
  @Sendable static func resealed(_ bytes: Bytes) -> Bytes {
    var sealed = Bytes()
    for line in bytes.split(separator: 0x0A) {
      let isSealed = line.count > 9 && line[line.endIndex - 9] == 0x20
      let json = Bytes(isSealed ? line.dropLast(9) : line)
      let digits = String(CRC32C.checksum(json, 0..<json.count), radix: 16)
      sealed += json
      sealed += (" " + String(repeating: "0", count: 8 - digits.utf8.count) + digits + "\n").utf8
    }
    return sealed
  }

  /// Changes the structure of one line.
  @Sendable private static func restructuredJournal(
    _ bytes: Bytes, _ generator: inout FuzzGenerator
  ) -> Bytes? {
    var lines = bytes.split(separator: 0x0A).map { Bytes($0) }
    guard !lines.isEmpty else { return nil }
    let index = generator.below(lines.count)
    guard lines[index].count > 9,
      let changed = restructureJSON(Bytes(lines[index].dropLast(9)), &generator)
    else { return nil }
    lines[index] = changed + Bytes(" 00000000".utf8)
    return Bytes(lines.joined(separator: [0x0A])) + [0x0A]
  }
}
