import AnnotationModel
import JSONText
import SessionStore
import Testing

@Suite struct JournalCodingTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `decodes the changes that it encoded`(_ seed: UInt64) throws {
    let session = try CodingSamples.random(seed)
    let contents = try decode(journal(of: session), session)
    #expect(contents.changes == Array(session.history))
    #expect(contents.sessionID == session.id)
    #expect(contents.articleDigest == session.article.sha256)
    #expect(contents.validLength == journal(of: session).count)
    #expect(contents.tornTail == 0)
  }

  @Test func `writes a change as the session file does`() throws {
    let session = try CodingSamples.full()
    let file = String(decoding: SessionCoding.encode(session), as: UTF8.self)
    let lines = String(decoding: journal(of: session), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == session.history.count + 1)
    for line in lines.dropFirst() { #expect(file.contains(line.dropLast(9) + "\n")) }
    #expect(
      lines[0].dropLast(9)
        == """
        {"format":"galley-journal","session":"rates.anna","sha256":"\(session.article.sha256)",\
        "version":1}
        """)
  }

  @Test func `keeps a prefix of the changes wherever it is cut off`() throws {
    let session = try CodingSamples.full()
    let bytes = journal(of: session)
    var ends = [JournalCoding.header(of: session).count]
    var map = OffsetMap(session.article.text)
    for change in session.history {
      let line = JournalCoding.line(for: change, map: &map)
      ends.append(ends[ends.count - 1] + line.count)
    }
    for count in 0...bytes.count {
      for filling in [0, 1, 512] {
        // A file can be as long as it should be, and hold zeros where nothing was written.
        let cut = bytes.prefix(count) + ContiguousArray(repeating: 0, count: filling)
        let contents = try decode(ContiguousArray(cut), session)
        let whole = ends.filter { $0 <= count }
        #expect(contents.changes.count == max(0, whole.count - 1))
        #expect(contents.changes.elementsEqual(session.history.prefix(contents.changes.count)))
        #expect(contents.validLength == whole.last ?? 0)
        #expect(contents.tornTail == cut.count - contents.validLength)
        #expect(contents.sessionID == (whole.isEmpty ? nil : session.id))
      }
    }
  }

  @Test func `drops a last line whose checksum does not fit`() throws {
    let session = try CodingSamples.full()
    var bytes = journal(of: session)
    bytes[bytes.count - 20] ^= 1
    let contents = try decode(bytes, session)
    #expect(contents.changes.elementsEqual(session.history.dropLast()))
    #expect(contents.tornTail > 20)
  }

  @Test func `drops lines of one write of which any part did not reach the disk`() throws {
    let session = try CodingSamples.full()
    var map = OffsetMap(session.article.text)
    var bytes = JournalCoding.header(of: session)
    let single = JournalCoding.line(for: session.history[0], map: &map)
    bytes += single
    let start = bytes.count
    var ends: [Int] = []
    for change in session.history.dropFirst() {
      bytes += JournalCoding.line(
        for: change, map: &map, writtenFrom: ends.isEmpty ? nil : start)
      ends.append(bytes.count)
    }
    #expect(ends.count > 2)
    #expect(try decode(bytes, session).changes == Array(session.history))
    for offset in start..<bytes.count {
      for length in [1, 40, 4096] {
        var torn = bytes
        for place in offset..<min(offset + length, bytes.count) { torn[place] = 0 }
        let contents = try decode(torn, session)
        let whole = ends.count { $0 <= offset }
        #expect(contents.changes.elementsEqual(session.history.prefix(1 + whole)))
        #expect(contents.validLength + contents.tornTail == bytes.count)
      }
    }
    // What was there before the write is damaged, not torn.
    for offset in start - single.count..<start {
      var damaged = bytes
      damaged[offset] = 0
      #expect(throws: JournalReadError.self) { try decode(damaged, session) }
    }
  }

  @Test func `refuses damage that whole lines follow, and says where`() throws {
    let session = try CodingSamples.full()
    let bytes = journal(of: session)
    let feeds = bytes.indices.filter { bytes[$0] == 0x0A }
    // The end of the last line but one is left out: without it both lines look like one torn.
    for offset in 0..<feeds[feeds.count - 2] {
      var damaged = bytes
      damaged[offset] ^= 0x04
      let error = #expect(throws: JournalReadError.self) { try decode(damaged, session) }
      let line = feeds.filter { $0 < offset }.count
      #expect(error?.kind == .damaged)
      #expect(error?.line == line + 1)
      #expect(error?.offset == (line == 0 ? 0 : feeds[line - 1] + 1))
    }
  }

  @Test func `takes what is no journal for none`() throws {
    let session = try CodingSamples.full()
    for text in [
      "x", "{\"format\":\"galley-session\"", "{}\n", "\n", "{\"format\":\"galley-jour\n",
    ] {
      expect(.notAJournal, 1) { try decode(ContiguousArray(text.utf8), session) }
    }
    // Line ends that another program changed damage every line; none of them was torn.
    let text = String(decoding: journal(of: session), as: UTF8.self)
    let changed = text.split(separator: "\n").map { $0 + "\r\n" }.joined()
    expect(.notAJournal, 1) { try decode(ContiguousArray(changed.utf8), session) }
    expect(.notAJournal, 1) { try decode(sealed("{\"format\":\"x\",\"version\":1}"), session) }
    expect(.notAJournal, 1) { try decode(sealed("no JSON"), session) }
  }

  @Test func `refuses a newer journal`() throws {
    let session = try CodingSamples.full()
    expect(.newerVersion(2), 1) {
      try decode(sealed("{\"format\":\"galley-journal\",\"version\":2}"), session)
    }
  }

  @Test func `refuses changes to another article, but not the header alone`() throws {
    let session = try CodingSamples.full()
    let other = try CodingSamples.random(1)
    expect(
      .otherArticle(found: other.article.sha256, expected: session.article.sha256), 1
    ) { try decode(journal(of: other), session) }
    let contents = try decode(JournalCoding.header(of: other), session)
    #expect(contents.sessionID == other.id)
    #expect(contents.articleDigest == other.article.sha256)
  }

  @Test func `refuses a line whose checksum fits and whose content does not`() throws {
    let session = try CodingSamples.full()
    let header = JournalCoding.header(of: session)
    expect(.content(.missing("change")), 2) {
      try decode(
        header
          + sealed(
            """
            {"at":"2026-11-03T09:00:00.250Z","by":"a","command":"c","events":[]}
            """), session)
    }
    expect(.content(.syntax(.unexpectedEnd)), 2) { try decode(header + sealed("{"), session) }
    let flag = "{\"event\":\"flag\",\"new\":true,\"old\":false,\"sentence\":\"s1\"}"
    expect(.content(.syntax(.extraContent)), 2) {
      try decode(
        header
          + sealed(
            """
            {"at":"2026-11-03T09:00:00.250Z","by":"a","change":1,"command":"c","events":[\(flag)]} {}
            """), session)
    }
  }

  @Test(arguments: [Int.max, 0, -1, Int.min])
  func `refuses numbers of changes that there cannot be`(_ number: Int) throws {
    let session = try CodingSamples.full()
    var bytes = JournalCoding.header(of: session)
    var map = OffsetMap(session.article.text)
    for (offset, change) in session.history.prefix(2).enumerated() {
      let numbered = Change(
        number: number &+ offset, at: change.at, by: change.by, command: change.command,
        events: change.events)
      bytes += JournalCoding.line(for: numbered, map: &map)
    }
    #expect(throws: JournalReadError.self) { try decode(bytes, session) }
  }

  @Test func `refuses a gap in the numbers`() throws {
    let session = try CodingSamples.full()
    var map = OffsetMap(session.article.text)
    func line(_ index: Int) -> ContiguousArray<UInt8> {
      JournalCoding.line(for: session.history[index], map: &map)
    }
    let header = JournalCoding.header(of: session)
    expect(.wrongNumber(found: 4, expected: 3), 3) {
      try decode(header + line(1) + line(3), session)
    }
    let contents = try decode(header + line(4) + line(5), session)
    #expect(contents.changes.map(\.number) == [5, 6])
  }

  private func journal(of session: Session) -> ContiguousArray<UInt8> {
    var map = OffsetMap(session.article.text)
    var bytes = JournalCoding.header(of: session)
    for change in session.history {
      bytes += JournalCoding.line(for: change, map: &map)
    }
    return bytes
  }

  private func decode(
    _ bytes: ContiguousArray<UInt8>, _ session: Session
  ) throws -> JournalCoding.Contents {
    var map = OffsetMap(session.article.text)
    return try JournalCoding.decode(bytes, map: &map, article: session.article)
  }

  private func sealed(_ json: String) -> ContiguousArray<UInt8> {
    let digits = String(CRC32C.checksum(ContiguousArray(json.utf8), 0..<json.utf8.count), radix: 16)
    let zeros = String(repeating: "0", count: 8 - digits.count)
    return ContiguousArray("\(json) \(zeros)\(digits)\n".utf8)
  }

  private func expect<Value>(
    _ kind: JournalReadError.Kind, _ line: Int,
    sourceLocation: SourceLocation = #_sourceLocation, from body: () throws -> Value
  ) {
    let error = #expect(throws: JournalReadError.self, sourceLocation: sourceLocation) {
      _ = try body()
    }
    #expect(error?.kind == kind, sourceLocation: sourceLocation)
    #expect(error?.line == line, sourceLocation: sourceLocation)
  }
}
