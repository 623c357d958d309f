import AnnotationModel
import SessionStore
import Workbench

extension FuzzTarget {
  /// Label schemas in files of their own.
  package static let schema = FuzzTarget(
    name: "schema", corpus: Corpus.files("schema"), tokens: sessionTokens,
    restructure: { restructureJSON($0, &$1) }
  ) { bytes in
    let schema: LabelSchema
    do throws(SessionReadError) {
      schema = try SchemaCoding.decode(bytes)
    } catch {
      return .refused(FuzzRefusal(error, line: error.line, column: error.column))
    }
    let encoded = SchemaCoding.encode(schema)
    let again: LabelSchema
    do throws(SessionReadError) {
      again = try SchemaCoding.decode(encoded)
    } catch {
      throw FuzzFailure("what was written cannot be read: \(error)")
    }
    try require(again == schema, "written and read again the schema is another")
    do throws(SchemaRules.Breach) {
      try SchemaRules.check(schema)
    } catch {
      return .refused(FuzzRefusal(error.diagnostic))
    }
    // A schema that can be typed can be worked with.
    let text = "Rates rose. “Too high”, she said."
    let session = Session(
      id: "s", annotator: "anna", created: Timestamp(milliseconds: 0),
      article: Article(id: "rates", text: text), schema: schema,
      segmenter: .init(name: "test", version: 1, language: nil),
      ranges: [TextRange(0, 11), TextRange(12, text.utf8.count)])
    var desk = FuzzDesk(session)
    for label in schema.labels {
      for line in ["\(label.name) all", "add \(label.name) 1", label.key, "guide \(label.name)"] {
        _ = try desk.type(line)
      }
    }
    if let session = desk.session { try SessionChecks.checkCoding(session) }
    return .accepted
  }
}
