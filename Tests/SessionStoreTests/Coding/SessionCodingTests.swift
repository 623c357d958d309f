import AnnotationModel
import JSONText
import SessionStore
import Testing

@Suite struct SessionCodingTests {
  @Test func `writes the golden file`() throws {
    try GoldenFiles.expect(SessionCoding.encode(CodingSamples.full()), in: "session.json")
  }

  @Test func `reads the golden file`() throws {
    let session = try CodingSamples.full()
    let bytes = try GoldenFiles.bytes("Tests/SessionStoreTests/Golden/session.json")
    #expect(CodingSamples.areSame(try SessionCoding.decode(bytes), session))
  }

  @Test func `writes the examples of the manual as they stand there`() throws {
    let page = String(decoding: try GoldenFiles.bytes("docs/session-format.md"), as: UTF8.self)
    let examples = page.split(separator: "\n", omittingEmptySubsequences: false)
      .split { !$0.hasPrefix("    ") }
      .map { $0.map { $0.dropFirst(4) + "\n" }.joined() }
    try #require(examples.count == 2)
    let session = try SessionCoding.decode(ContiguousArray(examples[0].utf8))
    #expect(SessionCoding.encode(session) == ContiguousArray(examples[0].utf8))
    let journal = ContiguousArray(examples[1].utf8)
    var map = OffsetMap(session.article.text)
    let contents = try JournalCoding.decode(journal, map: &map, article: session.article)
    let line = JournalCoding.line(for: contents.changes[0], map: &map)
    #expect(JournalCoding.header(of: session) + line == journal)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `decodes what it encoded, and encodes what it decoded`(_ seed: UInt64) throws {
    let session = try CodingSamples.random(seed)
    let bytes = SessionCoding.encode(session)
    let decoded = try SessionCoding.decode(bytes)
    #expect(CodingSamples.areSame(decoded, session))
    // Equality of strings overlooks what normal forms hide; bytes do not.
    #expect(decoded.article.text.utf8.elementsEqual(session.article.text.utf8))
    #expect(SessionCoding.encode(decoded) == bytes)
  }

  @Test func `refuses a session without sentences, in which nothing can be annotated`() throws {
    for text in ["", " \r\n\u{3000}"] {
      let session = Session(
        id: "e", annotator: "e", created: CodingSamples.start,
        article: Article(id: "e", text: text), schema: CodingSamples.schema,
        segmenter: .init(name: "none", version: 1, language: nil), ranges: [])
      let error = #expect(throws: SessionReadError.self) {
        try SessionCoding.decode(SessionCoding.encode(session))
      }
      #expect(error?.kind == .noSentences)
    }
  }

  @Test func `keeps the members that it does not know at every level`() throws {
    let session = try SessionCoding.decode(SessionCoding.encode(CodingSamples.full()))
    #expect(session.unknown.members == ["editor": "{\"name\":\"x\"}", "aardvark": "[]"])
    #expect(session.article.unknown.members["region"] == "\"é\"")
    #expect(session.schema.unknown.members["zeal"] == "3")
    #expect(session.schema.labels[0].unknown.members == ["b": "[1,2.50]"])
    #expect(session.schema.attributes[0].unknown.members == ["x": "null"])
    #expect(session.schema.rules[0].unknown.members == ["because": "{\"a\":{}}"])
    #expect(session.segmenter.unknown.members == ["tuned": "true"])
    #expect(session.sentences[2].unknown.members == ["mark": "7"])
    #expect(session.sentences[3].suggestions[0].unknown.members == ["why": "[1,2.50]"])
    #expect(session.sentences[0].annotations[0].unknown.members == ["why": "\"\\n\""])
    guard case .suggestion(_, _, _, let shown)? = session.sentences[0].annotations[0].shown else {
      Issue.record("nothing was shown")
      return
    }
    #expect(shown.members == ["b": "[1,2.50]", "place": "\"below\""])
  }

  @Test func `keeps the unknown members of a change`() throws {
    let bytes = try edited { text in
      try text.replaced("\"change\":1,", with: "\"approved\" : [ \"b\" ],\"change\":1,")
    }
    let session = try SessionCoding.decode(bytes)
    #expect(session.history[0].unknown.members == ["approved": "[\"b\"]"])
    let sorted = try edited { text in
      try text.replaced("\"history\":[\n{", with: "\"history\":[\n{\"approved\":[\"b\"],")
    }
    #expect(SessionCoding.encode(session) == sorted)
  }

  @Test func `writes no unknown member in place of one that it knows`() throws {
    var session = try CodingSamples.full()
    session.unknown = UnknownFields(["version": "7", "id": "\"other\"", "x": "1"])
    let decoded = try SessionCoding.decode(SessionCoding.encode(session))
    #expect(decoded.unknown.members == ["x": "1"])
    #expect(decoded.id == session.id)
  }

  @Test func `writes whatever a number may be as JSON`() throws {
    var log = ChangeLog(try CodingSamples.random(1, changes: 0))
    let sentence = log.session.sentences[0]
    let annotation = Annotation(
      label: "claim", range: sentence.range, by: "r", at: log.time, score: .nan,
      seconds: .infinity, shown: .suggestion(label: "claim", score: -.infinity, model: nil))
    try log.edit("c", [.annotations(sentence.id, old: [], new: [annotation])])
    let decoded = try SessionCoding.decode(SessionCoding.encode(log.session))
    #expect(decoded.sentences[0].annotations[0].score == nil)
    #expect(decoded.sentences[0].annotations[0].seconds == nil)
    #expect(
      decoded.sentences[0].annotations[0].shown
        == .suggestion(label: "claim", score: nil, model: nil))
  }

  @Test(
    arguments: [
      ("", nil), ("\"shown\":null,", .nothing),
      (
        "\"shown\":{\"label\":\"claim\"},",
        .suggestion(label: "claim", score: nil, model: nil)
      ),
      (
        "\"shown\":{\"label\":\"no label\",\"model\":\"m\",\"score\":0.75},",
        .suggestion(label: "no label", score: 0.75, model: "m")
      ),
    ] as [(String, Annotation.Shown?)])
  func `tells nothing shown from nothing recorded, and writes what it read`(
    _ member: String, _ shown: Annotation.Shown?
  ) throws {
    let text = try SessionRefusalTests.text()
      .replacing("\"origin\":\"manual\",", with: "\"origin\":\"manual\",\(member)")
    let session = try SessionCoding.decode(ContiguousArray(text.utf8))
    #expect(session.sentences[0].annotations.map(\.shown) == [shown])
    #expect(String(decoding: SessionCoding.encode(session), as: UTF8.self) == text)
  }

  @Test func `reads members in any order and white space anywhere`() throws {
    let session = try CodingSamples.random(7)
    let bytes = SessionCoding.encode(session)
    let reversed = pretty(try JSONValue(parsing: bytes))
    let decoded = try SessionCoding.decode(ContiguousArray(reversed.utf8))
    #expect(CodingSamples.areSame(decoded, session))
  }

  /// The same value with every object's members the other way round.
  private func pretty(_ value: JSONValue) -> String {
    switch value {
    case .object(let members):
      let parts = members.reversed().map { "\(quoted($0.name)) : \(pretty($0.value))" }
      return "{ " + parts.joined(separator: " ,\n") + "}\n"
    case .array(let elements): return "[" + elements.map(pretty).joined(separator: " , ") + " ]"
    case .string(let text): return quoted(text)
    case .integer(let number): return "\(number)"
    case .number(let number): return "\(number)"
    case .boolean(let value): return "\(value)"
    case .null: return "null"
    }
  }

  /// A string in which every character is escaped.
  private func quoted(_ text: String) -> String {
    let units = text.utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "\"" + units.joined() + "\""
  }

  @Test func `changes few lines for one tag`() throws {
    var log = ChangeLog(try CodingSamples.random(3))
    let before = lines(SessionCoding.encode(log.session))
    let sentence = log.session.sentences[4]
    let annotation = Annotation(
      label: "claim", range: sentence.range, by: "r", at: log.time)
    try log.edit("c 5", [.annotations(sentence.id, old: sentence.annotations, new: [annotation])])
    let after = lines(SessionCoding.encode(log.session))
    let difference = after.difference(from: before)
    // The sentence, the time of the last change, and one new line of history.
    #expect(difference.removals.count == 2)
    #expect(difference.insertions.count == 3)
  }

  private func lines(_ bytes: ContiguousArray<UInt8>) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func `refuses every beginning of a file`() throws {
    let bytes = SessionCoding.encode(try CodingSamples.full())
    for count in 0..<bytes.count - 1 {
      #expect(throws: SessionReadError.self) {
        try SessionCoding.decode(ContiguousArray(bytes.prefix(count)))
      }
    }
    // Only the last line feed can be spared.
    _ = try SessionCoding.decode(ContiguousArray(bytes.dropLast()))
  }

  @Test func `reads nothing else, or refuses, when a byte is damaged`() throws {
    let bytes = SessionCoding.encode(try CodingSamples.full())
    var generator = CodingGenerator(seed: 5)
    for _ in 0..<2000 {
      var damaged = bytes
      damaged[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
        in: 0...255, using: &generator)
      guard let session = try? SessionCoding.decode(damaged) else { continue }
      let again = SessionCoding.encode(session)
      #expect(try SessionCoding.decode(again) == session)
    }
  }

  private func edited(_ edit: (String) throws -> String) throws -> ContiguousArray<UInt8> {
    let text = String(decoding: SessionCoding.encode(try CodingSamples.full()), as: UTF8.self)
    return ContiguousArray(try edit(text).utf8)
  }
}

extension String {
  /// Replaces the first occurrence of a text, which must be there.
  func replaced(_ old: String, with new: String) throws -> String {
    let range = try #require(self.firstRange(of: old), "no \(old)")
    return replacingCharacters(in: range, with: new)
  }

  private func firstRange(of part: String) -> Range<Index>? {
    let bytes = Array(utf8)
    let wanted = Array(part.utf8)
    for offset in 0...max(0, bytes.count - wanted.count)
    where bytes[offset...].starts(with: wanted) {
      let start = utf8.index(startIndex, offsetBy: offset)
      return start..<utf8.index(start, offsetBy: wanted.count)
    }
    return nil
  }

  private func replacingCharacters(in range: Range<Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
