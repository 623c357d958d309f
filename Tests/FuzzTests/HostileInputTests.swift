import AnnotationModel
import Foundation
import Fuzzing
import JSONText
import SessionStore
import Testing

@testable import galley

extension OneByOne {
  /// Inputs that are made to hurt, each of which ends in a result or in an error with a place.
  @Suite struct HostileInputTests {
    private func runner(_ target: FuzzTarget) -> FuzzRunner {
      FuzzRunner(target, words: words(of:))
    }

    /// Runs a target that must refuse the input, and returns what is printed of the error.
    private func refusal(_ target: FuzzTarget, _ bytes: Bytes) throws -> String {
      try runner(target).runWithinMemory(bytes)
      guard case .refused(let refusal) = try target.run(bytes) else { return "accepted" }
      return words(of: refusal.error)
    }

    private func fourSentences() throws -> String {
      String(decoding: try Corpus.file("session/four-sentences.json"), as: UTF8.self)
    }

    // MARK: - JSON

    @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
    func `deep nesting is refused`(_ opening: String) throws {
      let deep = Bytes(String(repeating: opening, count: 100_000).utf8)
      #expect(try refusal(.json, deep).contains("nested more than 64 levels deep"))
      let session = try fourSentences().replacing("{\"annotator\"", with: "{\"x\":") + ""
      let inside = Bytes(session.utf8.prefix(5)) + deep
      #expect(try refusal(.session, inside).contains("nested more than 64 levels deep"))
      #expect(try refusal(.schema, Bytes("{\"x\":".utf8) + deep).contains("64 levels"))
    }

    @Test(arguments: [
      "1" + String(repeating: "0", count: 1000), "-" + String(repeating: "9", count: 1000),
    ])
    func `numbers of a thousand digits are refused`(_ number: String) throws {
      #expect(try refusal(.json, Bytes("[\(number)]".utf8)).contains("number out of range"))
      let session = try fourSentences().replacing("\"start\":0", with: "\"start\":\(number)")
      #expect(try refusal(.session, Bytes(session.utf8)).contains("number out of range"))
    }

    @Test func `a fraction of a thousand digits is a number`() throws {
      let fraction = Bytes(
        "[0.\(String(repeating: "3", count: 1000)),1e-\(String(repeating: "0", count: 1000))1]".utf8
      )
      try runner(.json).runWithinMemory(fraction)
    }

    @Test func `names that are there twice are refused`() throws {
      let many = (0..<20_000).map { "\"n\($0)\":0" }.joined(separator: ",")
      #expect(
        try refusal(.json, Bytes("{\(many),\"n77\":1}".utf8)).contains("'n77' is there twice"))
      let session = try fourSentences().replacing(
        "\"annotator\":", with: "\"id\":\"x\",\"annotator\":")
      #expect(try refusal(.session, Bytes(session.utf8)).contains("'id' is there twice"))
    }

    @Test(arguments: ["\\ud800", "\\udc00", "\\ud800\\ud800", "\\ud83dx", "\\u12"])
    func `halves of surrogate pairs are refused`(_ escape: String) throws {
      #expect(try refusal(.json, Bytes("[\"\(escape)\"]".utf8)).contains("escape"))
      let session = try fourSentences().replacing("Bridge opens", with: "\(escape) opens")
      #expect(try refusal(.session, Bytes(session.utf8)).contains("damaged"))
    }

    @Test func `NUL is text where JSON escapes it, and refused where it stands raw`() throws {
      try runner(.json).runWithinMemory(Bytes("[\"\\u0000\"]".utf8))
      #expect(try refusal(.json, Bytes("[\"\u{0}\"]".utf8)).contains("control character"))
      #expect(try refusal(.article, Bytes("Rates\u{0}rose.".utf8)).contains("NUL byte at offset 5"))
    }

    // MARK: - Truncation

    @Test func `a session that ends at any byte is refused, and recovered without a trap`() throws {
      let bytes = try Corpus.file("session/four-sentences.json")
      // All of it is read before it is refused, at every byte but a few.
      for end in stride(from: 0, to: bytes.count - 1, by: FuzzSettings.isLong ? 1 : 3) {
        let report = try runner(.session).run(Bytes(bytes[..<end]), "the first \(end) bytes")
        #expect(report.refused == 1)
      }
      let worked = try Corpus.file("session/worked-on.json")
      for end in stride(from: 0, to: worked.count, by: FuzzSettings.isLong ? 1 : 40) {
        _ = try runner(.stored).run(Bytes(worked[..<end]), "the first \(end) bytes")
      }
    }

    @Test func `a journal that ends at any byte keeps what was whole`() throws {
      let bytes = try Corpus.file("journal/three-changes.journal")
      let session = try SessionCoding.decode(try Corpus.file("session/four-sentences.json"))
      for end in stride(from: 0, through: bytes.count, by: FuzzSettings.isLong ? 1 : 2) {
        let torn = Bytes(bytes[..<end])
        _ = try runner(.journal).run(torn, "the first \(end) bytes")
        var map = OffsetMap(session.article.text)
        let contents = try JournalCoding.decode(torn, map: &map, article: session.article)
        let whole = max(0, torn.count { $0 == 0x0A } - 1)
        #expect(contents.changes.count == whole)
      }
    }

    @Test func `an article that ends at any byte is read or refused`() throws {
      let bytes = try Corpus.file("article/hidden.txt")
      for end in 0...bytes.count {
        _ = try runner(.article).run(Bytes(bytes[..<end]), "the first \(end) bytes")
      }
    }

    // MARK: - Sessions that are JSON and lie

    @Test func `a swapped digest is refused`() throws {
      let bytes = try Corpus.file("session/swapped-digest.json")
      #expect(try refusal(.session, bytes).contains("does not have the digest"))
    }

    @Test(arguments: [
      (-1, -1), (-1, 5), (0, 0), (5, 2), (0, 1_000_000), (Int.min, Int.max), (Int.max, Int.max),
      (Int.min, Int.min), (0, Int.max),
    ])
    func `a range that is none is refused`(_ start: Int, _ end: Int) throws {
      let range = "\"end\":18,\"flagged\":false,\"id\":\"s1\",\"note\":null,\"start\":0"
      let session = try fourSentences()
      #expect(session.contains(range))
      let changed = session.replacing(
        range,
        with: "\"end\":\(end),\"flagged\":false,\"id\":\"s1\",\"note\":null,\"start\":\(start)")
      #expect(try refusal(.session, Bytes(changed.utf8)).contains("there is no text from \(start)"))
    }

    @Test func `sentences that overlap are refused`() throws {
      let bytes = FuzzTarget.session.repair?(try Corpus.file("session/overlap.json")) ?? []
      #expect(try refusal(.session, bytes).contains("damaged"))
    }

    @Test func `an annotation of a range that is none is refused`() throws {
      let annotation = """
        [{"at":"2026-01-31T12:00:00.000Z","attributes":{},"by":"anna","end":-1,"label":"claim",\
        "origin":"manual","start":-1}]
        """
      let session = try fourSentences().replacing(
        "\"annotations\":[]", with: "\"annotations\":\(annotation)")
      #expect(try refusal(.session, Bytes(session.utf8)).contains("there is no text from -1 to -1"))
    }

    @Test func `a session without a sentence is refused`() throws {
      let bytes = try Corpus.file("session/no-text.json")
      #expect(try refusal(.session, bytes).contains("no sentence"))
    }

    @Test func `the highest id costs no more than the lowest`() throws {
      try FuzzRunner(.session, limits: CaseLimits(megabytes: 16), words: words(of:))
        .runWithinMemory(try Corpus.file("session/highest-id.json"))
    }

    // MARK: - Lines and words

    @Test(arguments: [
      String(repeating: "(", count: 100_000), String(repeating: "[", count: 100_000),
      String(repeating: "a|", count: 100_000), String(repeating: "(?:a", count: 50_000),
      "a{1,1000000000}", "(((a{1000}){1000}){1000}){1000}", String(repeating: "a?", count: 30_000),
    ])
    func `a pattern that is too much is refused`(_ expression: String) throws {
      try runner(.pattern).runWithinMemory(Bytes("\(expression)\naaaa".utf8))
    }

    @Test(arguments: [
      "(a+)+b", "(a|a)*b", "(a|aa)+$", "(.*)*x", "(a*)*b", "a*a*a*a*a*a*b", "(\\w+\\s?)+!",
    ])
    func `a pattern that tries everything ends`(_ expression: String) throws {
      let text = String(repeating: "a", count: 400)
      try runner(.pattern).runWithinMemory(Bytes("\(expression)\n\(text)".utf8))
    }

    @Test func `a line as long as a script may have ends`() throws {
      let size = FuzzSettings.isLong ? 1 << 20 : 1 << 15
      func many(_ text: String) -> String { String(repeating: text, count: size / text.utf8.count) }
      let long = many("x")
      for line in [
        long, "claim \(long)", "note 1 \(long)", "help \(long)", "set \(long)",
        "claim \(many("1,"))1", "show \(many("1-4,"))1", "claim \(many("claims,"))claims",
        "find \(long)", "split 1 \"\(long)\"", many("c"), many("c+"), "claim 1 \(many("a=b "))",
        "guide \(long)", "filter \(long)", "next \(long)", "open \(long)", "resegment \(long)",
        "resegment language=\(long)", "undo \(many("9"))",
      ] {
        _ = try runner(.script).run(Bytes(line.utf8), String(line.prefix(12)))
      }
    }

    // MARK: - All short inputs

    /// Runs all inputs of up to so many pieces: mutants seldom come to the very beginning.
    private func runAll(_ target: FuzzTarget, of pieces: [String], upTo count: Int) throws {
      let pieces = pieces.map { Bytes($0.utf8) }
      let runner = runner(target)
      var inputs: [Bytes] = [[]]
      for _ in 0..<count + (FuzzSettings.isLong ? 1 : 0) {
        inputs = inputs.flatMap { input in pieces.map { input + $0 } }
        for input in inputs { _ = try runner.run(input, "a short input") }
      }
    }

    @Test func `every short text is split`() throws {
      try runAll(
        .article,
        of: [
          "a", "A", "1", "-", ".", "'", "’", "\"", "“", "(", "/", "?", " ", "\n", "\u{301}", "да",
        ],
        upTo: 3)
    }

    @Test func `every short piece of JSON is read or refused`() throws {
      try runAll(
        .json,
        of: ["{", "}", "[", "]", ",", ":", "\"", "\\", "\"a\"", "u", "0", "1", "-", ".", "e", " "],
        upTo: 3)
    }

    @Test func `every short line is done or refused`() throws {
      try runAll(
        .script,
        of: [
          "claim", "split", "note", "c", "1", "-", ",", "/", "\"", "“", "\\", "=", " ", "$", "+",
        ],
        upTo: 3)
    }

    @Test func `every short expression is found, not found or refused`() throws {
      try runAll(
        .pattern,
        of: [
          "a", "1", "(", ")", "|", "*", "+", "?", "[", "]", "^", "$", "{", "}", ",", "\\", "-",
          "\nab",
        ],
        upTo: 3)
    }

    // MARK: - Articles that are all marks

    @Test(arguments: [
      "\"", "“", "(", ". ", "\n", " ", "\u{301}", "A.", "a ", "Dr. ", "«", "»", "'", "\u{FEFF}",
      "…",
      "1.", "\r\n", "x\n", "“a” ", "(a", "\u{202E}", "👩‍", "[1]", "http://a.", "-", "\n\n", "a\n\n",
    ])
    func `a text of one thing over and over takes time in proportion`(_ piece: String) throws {
      let count = FuzzSettings.isLong ? 100_000 : 6000
      let text = Bytes(String(repeating: piece, count: count / piece.utf8.count).utf8)
      _ = try runner(.article).run(text, piece.debugDescription)
      _ = try runner(.display).run(text, piece.debugDescription)
    }
  }
}
