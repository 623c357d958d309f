import AnnotationModel
import ArticleReaders
import Foundation
import Fuzzing
import JSONText
import Segmentation
import SessionStore
import Testing

extension OneByOne {
  /// Inputs of 100 MB and of two million sentences, for the long run only.
  @Suite(.enabled(if: FuzzSettings.isLong)) struct LongInputTests {
    private static let size = 100_000_000

    /// - Parameter bytesPerByte: how much memory the input may take for each of its bytes.
    private func expectEnd(
      _ target: FuzzTarget, _ bytes: Bytes, bytesPerByte: Int = 8
    ) throws -> FuzzOutcome {
      let limits = CaseLimits(secondsPerByte: 1e-6, bytesPerByte: bytesPerByte, patience: 600)
      try FuzzRunner(target, limits: limits, words: words(of:)).runWithinMemory(bytes)
      return try target.run(bytes)
    }

    /// Reads and no more: the other checks make copies of all they look at.
    private static let decoding = FuzzTarget(name: "session-decode") { bytes in
      do throws(SessionReadError) {
        _ = try SessionCoding.decode(bytes)
        return .accepted
      } catch {
        return .refused(FuzzRefusal(error, line: error.line, column: error.column))
      }
    }

    private static let parsing = FuzzTarget(name: "json-parse") { bytes in
      do throws(JSONError) {
        _ = try JSONValue(parsing: bytes)
        return .accepted
      } catch {
        return .refused(
          FuzzRefusal(error, offset: error.offset, line: error.line, column: error.column))
      }
    }

    private static let segmenting = FuzzTarget(name: "article-segment") { bytes in
      do throws(ArticleReadError) {
        let article = try PlainTextReader.read(bytes, id: "a", source: nil)
        _ = Segmenter().sentences(in: article.text)
        return .accepted
      } catch {
        return .refused(FuzzRefusal(error))
      }
    }

    @Test(arguments: ["x", "\\n", "“", "\\u0041"])
    func `a string of 100 MB`(_ piece: String) throws {
      let text = String(repeating: piece, count: Self.size / piece.utf8.count)
      guard case .accepted = try expectEnd(Self.parsing, Bytes("[\"\(text)\"]".utf8)) else {
        throw FuzzFailure("it is refused")
      }
    }

    @Test(arguments: ["[1,", "{\"a\":", "1,", "[],", "\"a\","])
    func `a line of 100 MB that does not end`(_ piece: String) throws {
      let text = "[" + String(repeating: piece, count: Self.size / piece.utf8.count)
      guard case .refused = try expectEnd(Self.parsing, Bytes(text.utf8), bytesPerByte: 40) else {
        throw FuzzFailure("it is accepted")
      }
      let session = Bytes("{\"history\":[],\"sentences\":\(text)".utf8)
      guard case .refused = try expectEnd(Self.decoding, session) else {
        throw FuzzFailure("it is accepted")
      }
    }

    @Test(arguments: ["word ", "A. ", "“", "\u{301}", "Так. "])
    func `an article of 100 MB in one line`(_ piece: String) throws {
      let text = Bytes(String(repeating: piece, count: Self.size / piece.utf8.count).utf8)
      _ = try expectEnd(Self.segmenting, text, bytesPerByte: 20)
    }

    @Test func `two million sentences`() throws {
      let text = String(repeating: "It rained. ", count: 2_000_000)
      let session = Session(
        id: "s", annotator: "anna", created: Timestamp(milliseconds: 0),
        article: Article(id: "rain", text: text), schema: .news,
        segmenter: .init(name: "test", version: 1, language: nil),
        ranges: Segmenter(language: "en").sentences(in: text))
      #expect(session.sentences.count == 2_000_000)
      guard case .accepted = try expectEnd(Self.decoding, SessionCoding.encode(session)) else {
        throw FuzzFailure("it is refused")
      }
    }

    @Test func `a journal line of 100 MB`() throws {
      let session = try SessionCoding.decode(try Corpus.file("session/four-sentences.json"))
      let note = String(repeating: "x", count: Self.size)
      let change = Change(
        number: 1, at: session.created, by: "anna", command: "note 1",
        events: [.note(session.sentences[0].id, old: nil, new: note)])
      var map = OffsetMap(session.article.text)
      let line = JournalCoding.line(for: change, map: &map)
      let target = FuzzTarget(name: "journal-decode") { bytes in
        var map = OffsetMap(session.article.text)
        do throws(JournalReadError) {
          _ = try JournalCoding.decode(bytes, map: &map, article: session.article)
          return .accepted
        } catch {
          return .refused(FuzzRefusal(error, offset: error.offset, line: error.line))
        }
      }
      let journal = JournalCoding.header(of: session) + line
      guard case .accepted = try expectEnd(target, journal) else {
        throw FuzzFailure("it is refused")
      }
      _ = try expectEnd(target, Bytes(journal.dropLast(1)))
      _ = try expectEnd(target, JournalCoding.header(of: session) + Bytes(line.dropFirst(1)))
    }
  }
}
