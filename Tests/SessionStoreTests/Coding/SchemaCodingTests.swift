import AnnotationModel
import JSONText
import SessionStore
import Testing

@Suite struct SchemaCodingTests {
  @Test func `decodes what it encoded`() throws {
    let bytes = SchemaCoding.encode(CodingSamples.newerSchema)
    #expect(bytes.last == UInt8(ascii: "\n"))
    #expect(try SchemaCoding.decode(bytes) == CodingSamples.newerSchema)
  }

  @Test func `needs no more than names and keys`() throws {
    let schema = try decode(
      #"{"name": "n", "exclusive": true, "labels": [{"name": "a", "key": "é"}]}"#)
    #expect(
      schema
        == LabelSchema(
          name: "n", exclusive: true, labels: [Label(name: "a", key: "é", color: "")]))
  }

  @Test(
    arguments: [
      ("", "", .syntax(.unexpectedEnd), 1),
      ("\"labels\": [", "\"labels\": [],\n\"others\": [", .schema(.noLabels), 1),
      ("\"name\": \"a\"", "\"name\": \"\"", .schema(.emptyName), 4),
      ("\"name\": \"b\"", "\"name\": \"a\"", .schema(.duplicateLabel("a")), 5),
      ("\"key\": \"y\"", "\"key\": \"x\"", .schema(.duplicateKey(label: "b", key: "x")), 5),
      ("\"key\": \"y\"", "\"key\": \"yz\"", .schema(.badKey(label: "b", key: "yz")), 5),
      ("\"key\": \"y\"", "\"key\": \"\"", .schema(.badKey(label: "b", key: "")), 5),
      ("\"key\": \"y\"", "\"color\": \"y\"", .missing("key"), 5),
      ("\"key\": \"y\"", "\"key\": 1", .wrongType("key"), 5),
      ("[\"who\"]", "[\"whom\"]", .schema(.unknownAttribute(label: "a", attribute: "whom")), 4),
      ("\"name\": \"when\"", "\"name\": \"who\"", .schema(.duplicateAttribute("who")), 8),
      ("\"name\": \"when\"", "\"name\": \"\"", .schema(.emptyName), 8),
      ("\"label\": \"a\"", "\"label\": \"A\"", .schema(.unknownRuleLabel("A")), 9),
      ("\"limit\": 2", "\"limit\": 0", .schema(.badLimit(0)), 2),
      ("\"limit\": 2", "\"limit\": 2.5", .wrongType("limit"), 2),
      ("\"exclusive\": false,", "", .missing("exclusive"), 1),
      ("}]}\n", "}]} x\n", .syntax(.extraContent), 9),
    ] as [(String, String, SessionReadError.Kind, Int)])
  func `refuses what cannot be used, and names the line`(
    _ old: String, _ new: String, _ kind: SessionReadError.Kind, _ line: Int
  ) throws {
    let text = """
      {"name": "n",
      "limit": 2, "exclusive": false,
      "labels": [
        {"name": "a", "key": "x", "attributes": ["who"]},
        {"name": "b", "key": "y"}],
      "attributes": [
        {"name": "who"},
        {"name": "when"}],
      "rules": [{"when": "?", "label": "a"}]}

      """
    _ = try decode(text)
    let error = #expect(throws: SessionReadError.self) {
      try decode(old.isEmpty ? "" : text.replaced(old, with: new))
    }
    #expect(error?.kind == kind)
    #expect(error?.line == line)
  }

  private func decode(_ text: String) throws -> LabelSchema {
    try SchemaCoding.decode(ContiguousArray(text.utf8))
  }
}
