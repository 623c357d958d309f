import AnnotationModel

extension ImportedAnnotation {
  /// Reads what `JSONWriter.annotation` or `JSONWriter.suggestion` wrote.
  ///
  /// - Parameter start: what the file counts before the text of `ranges`.
  init(
    _ fields: JSONFields, start: Int, _ ranges: inout RangeReader
  ) throws(ImportError) {
    self.init(
      label: try fields.requiredString("label"),
      range: try ranges.range(
        fields.requiredInteger("start"), fields.requiredInteger("end"), from: start,
        line: fields.line),
      line: fields.line)
    attributes = try fields.stringMembers("attributes")
    by = try fields.string("by")
    score = try fields.number("score")
    model = try fields.string("model")
    if let text = try fields.string("at") {
      guard let time = Timestamp(text) else { throw fields.wrong("at", Self.timeRule) }
      at = time
    }
    if let text = try fields.string("origin") {
      guard let origin = Annotation.Origin(rawValue: text) else {
        throw fields.wrong("origin", Self.originRule)
      }
      self.origin = origin
    }
  }

  static let timeRule = "a time such as 2026-11-03T09:15:00.000Z"
  static let originRule = "manual, accepted, import or adjudication"
}
