package import AnnotationModel
import JSONText

/// Journals as files: docs/session-format.md.
package enum JournalCoding {
  static let format = "galley-journal"
  static let version = 1

  /// What a journal holds that can be believed.
  package struct Contents: Hashable, Sendable {
    /// The session that the changes are of, as the header names it; nil when there is no header.
    package var sessionID: String?
    /// The digest of the article's text, as the header has it; nil when there is no header.
    package var articleDigest: String?
    package var changes: [Change] = []
    /// How many bytes, from the start, to keep.
    package var validLength = 0
    /// How many bytes at the end were being written when the writer died; 0 if none.
    package var tornTail = 0
  }

  /// Encodes the line that a journal begins with.
  package static func header(of session: Session) -> ContiguousArray<UInt8> {
    var json = JSONWriter()
    json.beginObject()
    json.name("format")
    json.string(format)
    json.name("session")
    json.string(session.id)
    json.name("sha256")
    json.string(session.article.sha256)
    json.name("version")
    json.integer(version)
    json.endObject()
    return sealed(json)
  }

  /// Encodes a change as one line.
  ///
  /// - Parameters:
  ///   - map: the article's, which remembers where the last change was.
  ///   - start: where in the journal the write began that the line is part of; nil for the first
  ///     line of a write.
  package static func line(
    for change: Change, map: inout OffsetMap, writtenFrom start: Int? = nil
  ) -> ContiguousArray<UInt8> {
    var writer = MemberWriter(map: map, reservingCapacity: 512)
    writer.change(change)
    map = writer.movedMap
    if let start { writer.json.verbatim(" @\(start)") }
    return sealed(writer.json)
  }

  /// Ends a line with the checksum of what is on it.
  private static func sealed(_ json: JSONWriter) -> ContiguousArray<UInt8> {
    var json = json
    let checksum = CRC32C.checksum(json.bytes, 0..<json.bytes.count)
    let digits = String(checksum, radix: 16)
    json.verbatim(" " + String(repeating: "0", count: 8 - digits.utf8.count) + digits + "\n")
    return json.bytes
  }

  // MARK: - Decoding

  /// Decodes a journal, without what stands at its end and was not written whole.
  ///
  /// The numbers of the changes have no gaps, but where they begin is for the caller to compare
  /// with the session. A journal that holds changes to another text is refused; one that holds none
  /// is not, whatever article it names.
  ///
  /// - Parameters:
  ///   - map: the article's.
  ///   - article: the article that the changes should be of.
  package static func decode(
    _ bytes: ContiguousArray<UInt8>, map: inout OffsetMap, article: Article
  ) throws(JournalReadError) -> Contents {
    let lines = try wholeLines(bytes)
    var contents = Contents()
    contents.validLength = lines.last.map { $0.end } ?? 0
    contents.tornTail = bytes.count - contents.validLength
    guard let first = lines.first else { return contents }
    try readHeader(bytes, first, into: &contents)
    guard lines.count > 1 else { return contents }
    guard contents.articleDigest == article.sha256 else {
      throw JournalReadError(
        kind: .otherArticle(found: contents.articleDigest ?? "", expected: article.sha256),
        line: 1, offset: 0)
    }
    contents.changes.reserveCapacity(lines.count - 1)
    for (index, line) in lines.enumerated().dropFirst() {
      var reader = MemberReader(bytes, in: line.json, map: map)
      do throws(SessionReadError) {
        let change = try reader.change("")
        try reader.finish()
        map = reader.map
        contents.changes.append(change)
      } catch {
        throw JournalReadError(
          kind: .content(error.kind), line: index + 1, offset: line.json.lowerBound)
      }
      // Behind the highest number there is none; the lowest one, which this comes to, is no number.
      let expected = contents.changes[0].number &+ (index - 1)
      let found = contents.changes[index - 1].number
      guard found == expected else {
        throw JournalReadError(
          kind: .wrongNumber(found: found, expected: expected), line: index + 1,
          offset: line.json.lowerBound)
      }
    }
    return contents
  }

  /// A line whose checksum fits.
  private struct Line {
    var json: Range<Int>
    /// Where the write began that it is part of.
    var writtenFrom: Int
    /// Behind the line feed.
    var end: Int
  }

  /// Returns the lines before the torn end.
  ///
  /// Lines that were written at once may have reached the disk in any order: whole ones behind one
  /// that is not are part of the torn end as long as their write began no later than that one.
  private static func wholeLines(
    _ bytes: ContiguousArray<UInt8>
  ) throws(JournalReadError) -> [Line] {
    var lines: [Line] = []
    var damaged: (line: Int, offset: Int)?
    var number = 0
    var start = 0
    while start < bytes.count {
      number += 1
      let feed = bytes[start...].firstIndex(of: 0x0A)
      if let feed, let line = sealedLine(bytes, start..<feed) {
        if let damaged, line.writtenFrom > damaged.offset {
          throw JournalReadError(kind: .damaged, line: damaged.line, offset: damaged.offset)
        }
        if damaged == nil { lines.append(line) }
      } else if damaged == nil {
        damaged = (number, start)
      }
      start = (feed ?? bytes.count - 1) + 1
    }
    if lines.isEmpty, !isTornHeader(bytes) {
      throw JournalReadError(kind: .notAJournal, line: 1, offset: 0)
    }
    return lines
  }

  /// Returns a line without its line feed, if its checksum fits.
  private static func sealedLine(
    _ bytes: ContiguousArray<UInt8>, _ line: Range<Int>
  ) -> Line? {
    guard line.count > 9, bytes[line.upperBound - 9] == UInt8(ascii: " ") else { return nil }
    var checksum: UInt32 = 0
    for byte in bytes[line.suffix(8)] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): checksum = checksum << 4 | UInt32(byte - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): checksum = checksum << 4 | UInt32(byte - 0x57)
      default: return nil
      }
    }
    let sealed = line.dropLast(9)
    guard CRC32C.checksum(bytes, sealed) == checksum else { return nil }
    var sealedLine = Line(json: sealed, writtenFrom: line.lowerBound, end: line.upperBound + 1)
    if let (end, start) = writeStart(bytes, sealed), start <= line.lowerBound {
      sealedLine.json = sealed.lowerBound..<end
      sealedLine.writtenFrom = start
    }
    return sealedLine
  }

  /// Reads the ` @145` that may end a line: where it begins, and its number.
  private static func writeStart(
    _ bytes: ContiguousArray<UInt8>, _ line: Range<Int>
  ) -> (end: Int, start: Int)? {
    let digits = bytes[line].suffix(18).reversed().prefix { (0x30...0x39).contains($0) }.reversed()
    let end = line.upperBound - digits.count - 2
    guard !digits.isEmpty, end > line.lowerBound, bytes[end] == UInt8(ascii: " "),
      bytes[end + 1] == UInt8(ascii: "@")
    else { return nil }
    return (end, digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }

  /// Whether bytes without one whole line can be what a journal begins with: a part of its header,
  /// or blocks that were allotted and never written.
  ///
  /// A header that is complete and wrong was not torn but changed, and the lines after it with it.
  private static func isTornHeader(_ bytes: ContiguousArray<UInt8>) -> Bool {
    let written = bytes.prefix { $0 != 0 }
    guard written.count < bytes.count || !written.contains(0x0A) else { return false }
    return zip(written, "{\"format\":\"\(format)\",\"session\":\"".utf8).allSatisfy(==)
  }

  private static func readHeader(
    _ bytes: ContiguousArray<UInt8>, _ line: Line, into contents: inout Contents
  ) throws(JournalReadError) {
    func failure(_ kind: JournalReadError.Kind) -> JournalReadError {
      JournalReadError(kind: kind, line: 1, offset: 0)
    }
    var reader = JSONReader(bytes, in: line.json)
    guard let header = try? reader.value(), header["format"] == .string(format),
      case .integer(let version) = header["version"]
    else { throw failure(.notAJournal) }
    guard version <= Self.version else { throw failure(.newerVersion(version)) }
    guard case .string(let session) = header["session"],
      case .string(let digest) = header["sha256"]
    else { throw failure(.notAJournal) }
    contents.sessionID = session
    contents.articleDigest = digest
  }
}
