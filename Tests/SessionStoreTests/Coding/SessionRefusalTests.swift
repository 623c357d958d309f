import AnnotationModel
import JSONText
import SessionStore
import Testing

/// Two sentences, `Rates rose.` and `“Too high”, she said.`, one of them labelled.
@Suite struct SessionRefusalTests {
  /// What is replaced by what, the error, and what the line on which it is starts with.
  struct Refusal: CustomTestStringConvertible {
    var old: String
    var new: String
    var kind: SessionReadError.Kind
    var line: String

    init(_ old: String, _ new: String, _ kind: SessionReadError.Kind, line: String) {
      self.old = old
      self.new = new
      self.kind = kind
      self.line = line
    }

    var testDescription: String { "\(old) → \(new)" }
  }

  static let first = "{\"annotations\":[{"
  static let second = ",{\"annotations\":[]"

  /// A suggestion for the second sentence, or something else in the place of the list.
  private static func suggesting(
    _ suggestion: String, _ kind: SessionReadError.Kind
  ) -> Refusal {
    let list = suggestion.hasPrefix("{") ? "[\(suggestion)]" : suggestion
    return Refusal(
      "\"start\":12,\"text\"", "\"start\":12,\"suggestions\":\(list),\"text\"", kind, line: second)
  }

  /// The first sentence's label with something in the place of what was shown.
  private static func showing(_ shown: String, _ kind: SessionReadError.Kind) -> Refusal {
    let (origin, rest) = ("\"origin\":\"manual\"", "\"start\":0}],\"end\"")
    return Refusal(
      "\(origin),\(rest)", "\(origin),\"shown\":\(shown),\(rest)", kind, line: first)
  }

  static let refusals = [
    Refusal("galley-session", "galley-journal", .notASession, line: "{\"annotator\""),
    Refusal(",\"format\":\"galley-session\"\n", "", .notASession, line: "{\"annotator\""),
    Refusal("\n,\"version\":1}", "\n,\"version\":0}", .notASession, line: "{\"annotator\""),
    Refusal("\n,\"version\":1}", "\n,\"version\":\"1\"}", .notASession, line: "{\"annotator\""),
    Refusal("\n,\"version\":1}", "\n,\"version\":2}", .newerVersion(2), line: ",\"version\""),
    Refusal("{\"annotator\":\"a\"", "{\"annotator\":1", .wrongType("annotator"), line: "{"),
    Refusal(
      ",\"id\":\"s\"\n", "", .missing("id"), line: ",\"version\""),
    Refusal(
      "\"created\":\"2026", "\"created\":\"26",
      .badValue(key: "created", found: "26-11-03T09:00:00.250Z"), line: ",\"created\""),
    // The first range of the file, before which the reader has seen none.
    Refusal(
      "\"end\":11,\"label\":\"claim\",\"origin\":\"manual\",\"start\":0",
      "\"end\":-1,\"label\":\"claim\",\"origin\":\"manual\",\"start\":-1",
      .badRange(start: -1, end: -1), line: "{\"at\""),
    Refusal("\"title\":null}", "\"title\":null,}", .syntax(.trailingComma), line: ",\"title\""),
    Refusal(
      "\"title\":null}", "\"title\":null,\"title\":null}", .syntax(.duplicateName("title")),
      line: ",\"title\""),
    Refusal("Rates rose. “", "Rates\trose. “", .syntax(.controlCharacter(9)), line: ",\"text\""),
    Refusal(
      "Rates rose. “", "\\ud800 rose. “", .syntax(.loneSurrogate), line: ",\"text\""),
    Refusal("\"text\":\"Rates rose.\"", "\"text\":1", .wrongType("text"), line: first),
    Refusal(
      "\"text\":\"Rates rose.\"", "\"text\":\"Rates fell.\"", .textMismatch(.init(1)),
      line: first),
    Refusal(",\"text\":\"Rates rose.\"", "", .missing("text"), line: first),
    Refusal("\"id\":\"s2\"", "\"id\":\"s1\"", .duplicateID(.init(1)), line: second),
    Refusal(
      "\"id\":\"s2\"", "\"id\":\"s10000001\"", .badValue(key: "id", found: "s10000001"),
      line: second),
    Refusal("\"id\":\"s2\"", "\"id\":\"s02\"", .badValue(key: "id", found: "s02"), line: second),
    Refusal("\"start\":12,", "\"start\":5,", .textMismatch(.init(2)), line: second),
    Refusal(
      "\"start\":12,\"text\":\"“Too", "\"start\":10,\"text\":\". “Too", .overlap(.init(2)),
      line: second),
    Refusal(
      "\"start\":12,\"text\":\"“Too", "\"start\":11,\"text\":\" “Too",
      .badRange(start: 11, end: 33), line: second),
    Refusal(
      "\"start\":12,\"text\":\"“Too", "\"start\":13,\"text\":\"Too",
      .uncovered(start: 12, end: 13), line: second),
    Refusal(
      "\"end\":33,\"flagged\"", "\"end\":34,\"flagged\"", .badRange(start: 12, end: 34),
      line: second),
    Refusal(
      "\"end\":33,\"flagged\"", "\"end\":12,\"flagged\"", .badRange(start: 12, end: 12),
      line: second),
    Refusal(
      "\"end\":33,\"flagged\"", "\"end\":-1,\"flagged\"", .badRange(start: 12, end: -1),
      line: second),
    Refusal("\"end\":33,\"flagged\"", "\"end\":33.0,\"flagged\"", .wrongType("end"), line: second),
    Refusal(
      "\"end\":33,\"flagged\"", "\"end\":99999999999999999999,\"flagged\"",
      .syntax(.numberOutOfRange), line: second),
    Refusal(
      "33,\"flagged\":false,\"id\":\"s2\",\"note\":null,\"start\":12,\"text\":\"“Too high”, she said.\"",
      "32,\"flagged\":false,\"id\":\"s2\",\"note\":null,\"start\":12,\"text\":\"“Too high”, she said\"",
      .uncovered(start: 32, end: 33), line: "]"),
    Refusal("\"flagged\":false", "\"flagged\":0", .wrongType("flagged"), line: first),
    Refusal(
      "{\"annotations\":[{\"at\":\"2026-11-03T09:00:01.250Z\"",
      "{\"annotations\":[{\"at\":\"yesterday\"", .badValue(key: "at", found: "yesterday"),
      line: first),
    Refusal(
      "11,\"label\":\"claim\",\"origin\":\"manual\",\"start\":0}],\"end\"",
      "12,\"label\":\"claim\",\"origin\":\"manual\",\"start\":0}],\"end\"",
      .annotationOutside(.init(1)), line: first),
    Refusal(
      "\"label\":\"claim\",\"origin\":\"manual\",\"start\":0}],\"end\"",
      "\"label\":\"Claim\",\"origin\":\"manual\",\"start\":0}],\"end\"",
      .unknownLabel("Claim", .init(1)), line: first),
    suggesting(#"{"end":34,"label":"claim","start":12}"#, .badRange(start: 12, end: 34)),
    suggesting(#"{"end":12,"label":"claim","start":12}"#, .badRange(start: 12, end: 12)),
    suggesting(#"{"end":14,"label":"claim","start":0}"#, .suggestionOutside(.init(2))),
    suggesting(#"{"end":33,"label":"Claim","start":12}"#, .unknownLabel("Claim", .init(2))),
    suggesting(#"{"end":33,"start":12}"#, .missing("label")),
    suggesting(#"{"label":"claim","start":12}"#, .missing("end")),
    suggesting(
      #"{"attributes":{"speaker":1},"end":33,"label":"claim","start":12}"#, .wrongType("speaker")),
    suggesting(
      #"{"end":33,"label":"claim","score":"high","start":12}"#, .wrongType("score")),
    suggesting("null", .wrongType("suggestions")),
    showing("\"claim\"", .wrongType("shown")),
    showing("[]", .wrongType("shown")),
    showing("{}", .missing("label")),
    showing(#"{"score":0.5}"#, .missing("label")),
    showing(#"{"label":null}"#, .wrongType("label")),
    showing(#"{"label":""}"#, .badValue(key: "label", found: "")),
    showing(#"{"label":"claim","model":3}"#, .wrongType("model")),
    showing(#"{"label":"claim","score":"high"}"#, .wrongType("score")),
    showing(#"{"label":"claim","score":NaN}"#, .syntax(.unexpectedCharacter)),
    showing(#"{"label":"claim","label":"claim"}"#, .syntax(.duplicateName("label"))),
    Refusal(
      "\"origin\":\"manual\",\"start\":0}],\"end\"", "\"origin\":\"oracle\",\"start\":0}],\"end\"",
      .badValue(key: "origin", found: "oracle"), line: first),
    Refusal(
      "\"change\":1,", "\"change\":2,", .history(.wrongNumber(found: 2, expected: 1)),
      line: "{\"at\""),
    Refusal(
      "\"undoes\":2", "\"undoes\":1", .history(.wrongOrder(1)), line: ",{\"at\""),
    Refusal(
      "\"undoes\":2", "\"redoes\":1,\"undoes\":2", .badValue(key: "redoes", found: "1"),
      line: ",{\"at\""),
    Refusal(
      "\"event\":\"flag\"", "\"event\":\"flog\"", .badValue(key: "event", found: "flog"),
      line: ",{\"at\""),
    Refusal("{\"event\":\"flag\",", "{", .missing("event"), line: ",{\"at\""),
    Refusal(
      "{\"event\":\"flag\",\"new\":true,", "{\"event\":\"flag\",", .missing("new"), line: ",{\"at\""
    ),
    Refusal(
      "{\"event\":\"flag\",", "{\"because\":1,\"event\":\"flag\",", .unknownMember("because"),
      line: ",{\"at\""),
    Refusal(
      "\"new\":true,\"old\":false,\"sentence\":\"s1\"", "\"new\":true,\"old\":false",
      .missing("sentence"), line: ",{\"at\""),
    Refusal("\"new\":true,", "\"new\":null,", .wrongType("new"), line: ",{\"at\""),
    Refusal(
      "\"key\":\"q\"", "\"key\":\"c\"", .schema(.duplicateKey(label: "quote", key: "c")),
      line: ",{\"alone\""),
  ]

  @Test(arguments: refusals)
  func `refuses a file that is not as it should be, and names the line`(
    _ refusal: Refusal
  ) throws {
    let text = try Self.text().replaced(refusal.old, with: refusal.new)
    let error = #expect(throws: SessionReadError.self) {
      try SessionCoding.decode(ContiguousArray(text.utf8))
    }
    #expect(error?.kind == refusal.kind)
    let line = try #require(error?.line)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[line - 1].hasPrefix(refusal.line), "line \(line): \(lines[line - 1])")
  }

  @Test func `refuses a text that does not have its digest`() throws {
    let digest = try Self.session().article.sha256
    let wrong = String(digest.reversed())
    let text = try Self.text().replaced(digest, with: wrong)
    let error = #expect(throws: SessionReadError.self) {
      try SessionCoding.decode(ContiguousArray(text.utf8))
    }
    #expect(error?.kind == .digestMismatch(found: digest, expected: wrong))
    #expect(error?.line == 2)
  }

  @Test(arguments: ["[]", "1", "null", "\"galley-session\"", "{}", "{\"format\":1}"])
  func `refuses JSON that is no session`(_ text: String) {
    let error = #expect(throws: SessionReadError.self) {
      try SessionCoding.decode(ContiguousArray(text.utf8))
    }
    #expect(error?.kind == .notASession)
  }

  @Test func `says that a file is newer even where it cannot read the rest`() {
    let text = "{\"format\":\"galley-session\",\"sentences\":7,\n\"version\":3}"
    let error = #expect(throws: SessionReadError.self) {
      try SessionCoding.decode(ContiguousArray(text.utf8))
    }
    #expect(error == SessionReadError(kind: .newerVersion(3), line: 2, column: 11))
  }

  @Test(arguments: [("\u{FEFF}", 1), ("", 1)])
  func `refuses a byte-order mark and an empty file`(_ text: String, _ line: Int) {
    let error = #expect(throws: SessionReadError.self) {
      try SessionCoding.decode(ContiguousArray(text.utf8))
    }
    #expect(error?.line == line)
  }

  @Test func `refuses the marks of a merge, with their line`() throws {
    let text = try Self.text().replaced(
      ",\"format\"", with: "<<<<<<< ours\n,\"format\"")
    let error = #expect(throws: SessionReadError.self) {
      try SessionCoding.decode(ContiguousArray(text.utf8))
    }
    #expect(error?.kind == .syntax(.unexpectedCharacter))
    let lines = text.split(separator: "\n")
    #expect(lines[(error?.line ?? 1) - 1] == "<<<<<<< ours")
  }

  @Test func `refuses an article nested without end`() {
    let text = "{\"a\":" + String(repeating: "[", count: 100_000)
    let error = #expect(throws: SessionReadError.self) {
      try SessionCoding.decode(ContiguousArray(text.utf8))
    }
    #expect(error?.kind == .syntax(.tooDeep(limit: 64)))
  }

  static func session() throws -> Session {
    let text = "Rates rose. “Too high”, she said."
    let session = Session(
      id: "s", annotator: "a",
      created: Timestamp("2026-11-03T09:00:00.250Z") ?? CodingSamples.start,
      article: Article(id: "a", text: text), schema: CodingSamples.schema,
      segmenter: .init(name: "n", version: 1, language: nil),
      ranges: [TextRange(0, 11), TextRange(12, text.utf8.count)])
    var log = session
    let at = Timestamp(milliseconds: session.created.milliseconds + 1000)
    let claim = Annotation(label: "claim", range: TextRange(0, 11), by: "a", at: at)
    try log.record(
      Change(
        number: 1, at: at, by: "a", command: "c 1",
        events: [.annotations(.init(1), old: [], new: [claim])]))
    let flag = Event.flag(.init(1), old: false, new: true)
    try log.record(Change(number: 2, at: at, by: "a", command: "flag 1", events: [flag]))
    try log.record(
      Change(
        number: 3, at: at, by: "a", command: "undo", kind: .undo(of: 2), events: [flag.inverse]))
    return log
  }

  static func text() throws -> String {
    String(decoding: SessionCoding.encode(try session()), as: UTF8.self)
  }
}
