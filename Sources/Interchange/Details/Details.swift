import AnnotationModel
import JSONText

/// What `DetailsWriter` put into a record, as a client gave it back.
struct Details {
  let fields: JSONFields

  init(fields: JSONFields) { self.fields = fields }

  /// - Parameter record: the record, or the part of it in which the client keeps what it does not know.
  /// - Returns: nil where the record did not come from here.
  init?(in record: JSONFields) throws(ImportError) {
    guard let fields = try record.object(DetailsWriter.name) else { return nil }
    self.fields = fields
  }

  func annotator() throws(ImportError) -> String? { try fields.string("annotator") }

  /// Returns an article with what is known of it, and no labels.
  func article(_ text: String) throws(ImportError) -> ImportedArticle {
    var article = ImportedArticle(text: text)
    article.id = try fields.string("article")
    article.title = try fields.string("title")
    article.byline = try fields.string("byline")
    article.published = try fields.string("published")
    article.source = try fields.string("source")
    article.language = try fields.string("language")
    article.sha256 = try fields.string("sha256")
    article.annotator = try annotator()
    return article
  }

  /// Returns what the record's offsets count: what was asked for, or what it says.
  ///
  /// - Throws: where both are there and differ for the text.
  func unit(
    _ text: String, _ options: ImportOptions, _ spec: FormatSpec
  ) throws(ImportError) -> OffsetUnit {
    try fields.offsetUnit(text, options, spec)
  }

  /// Fills in what is known of an article whose labels were read from the client's own part.
  func complete(
    _ article: inout ImportedArticle, _ ranges: inout RangeReader
  ) throws(ImportError) {
    article.sentences = try sentences(&ranges)
    article.annotations = completed(
      article.annotations, try annotations("annotations", &ranges))
    for note in try fields.objects("notes") {
      article.notes.append((try range(note, &ranges), try note.requiredString("note")))
    }
    for value in try fields.array("flagged") {
      article.flagged.append(try pair(value, "flagged", &ranges))
    }
    article.suggestions = try suggestions(&ranges) + article.suggestions
  }

  func sentences(_ ranges: inout RangeReader) throws(ImportError) -> [TextRange] {
    var sentences: [TextRange] = []
    for value in try fields.array("sentences") {
      sentences.append(try pair(value, "sentences", &ranges))
    }
    return sentences
  }

  /// Returns the row of a sentence whose labels were read from the client's own part.
  ///
  /// - Parameter labels: those that the client gives the whole sentence.
  func row(_ text: String, labels: [String]) throws(ImportError) -> SentenceCollector.Row {
    var row = try bareRow(text, labels: labels)
    row.note = try fields.string("note")
    row.isFlagged = try fields.boolean("flagged") ?? false
    var ranges = RangeReader(text, unit: .codepoint)
    let whole = TextRange(0, text.utf8.count)
    let known = try annotations("annotations", &ranges)
    row.annotations = completed(row.annotations, known)
    row.annotations += known.filter { $0.range != whole }
    row.suggestions = try suggestions(&ranges)
    return row
  }

  /// Returns the row of a sentence that somebody else labelled: with its place in the article, and
  /// nothing else of what is known of it.
  func bareRow(_ text: String, labels: [String]) throws(ImportError) -> SentenceCollector.Row {
    var row = SentenceCollector.Row(text: text, labels: labels, fields)
    row.before = try fields.string("before")
    row.after = try fields.string("after")
    row.total = try fields.integer("sentences")
    return row
  }

  /// What tells the articles of a file from each other.
  func key() throws(ImportError) -> [String] {
    [
      try fields.string("article") ?? "", try fields.string("session") ?? "",
      try annotator() ?? "",
    ]
  }

  // MARK: - Labels

  private struct Place: Hashable {
    var label: String
    var range: TextRange
  }

  /// Gives labels what is known of them, and puts them in the order in which they were.
  private func completed(
    _ annotations: [ImportedAnnotation], _ known: [ImportedAnnotation]
  ) -> [ImportedAnnotation] {
    var places: [Place: Int] = [:]
    for (index, one) in known.enumerated() {
      places[Place(label: one.label, range: one.range)] = index
    }
    var completed: [(order: Int, annotation: ImportedAnnotation)] = []
    for (index, annotation) in annotations.enumerated() {
      guard let order = places[Place(label: annotation.label, range: annotation.range)] else {
        completed.append((known.count + index, annotation))
        continue
      }
      var whole = known[order]
      whole.line = annotation.line
      whole.by = annotation.by ?? whole.by
      whole.attributes.merge(annotation.attributes) { _, client in client }
      completed.append((order, whole))
    }
    return completed.sorted { $0.order < $1.order }.map(\.annotation)
  }

  func suggestions(_ ranges: inout RangeReader) throws(ImportError) -> [ImportedAnnotation] {
    try annotations("suggestions", &ranges)
  }

  private func annotations(
    _ name: String, _ ranges: inout RangeReader
  ) throws(ImportError) -> [ImportedAnnotation] {
    var annotations: [ImportedAnnotation] = []
    for object in try fields.objects(name) {
      var annotation = ImportedAnnotation(
        label: try object.requiredString("label"), range: try range(object, &ranges),
        line: object.line)
      annotation.attributes = try object.stringMembers("attributes")
      annotation.by = try object.string("by")
      annotation.model = try object.string("model")
      annotation.score = try object.number("score")
      if let text = try object.string("at") {
        guard let time = Timestamp(text) else {
          throw object.wrong("at", "a time such as 2026-11-03T09:15:00.000Z")
        }
        annotation.at = time
      }
      annotation.origin = try object.string("origin").flatMap(Annotation.Origin.init)
      annotations.append(annotation)
    }
    return annotations
  }

  private func range(
    _ object: JSONFields, _ ranges: inout RangeReader
  ) throws(ImportError) -> TextRange {
    try ranges.range(
      object.requiredInteger("start"), object.requiredInteger("end"), line: object.line)
  }

  private func pair(
    _ value: JSONValue, _ name: String, _ ranges: inout RangeReader
  ) throws(ImportError) -> TextRange {
    guard case .array(let ends) = value, ends.count == 2, case .integer(let start) = ends[0],
      case .integer(let end) = ends[1]
    else { throw fields.wrong(name, "a list of pairs of whole numbers") }
    return try ranges.range(start, end, line: fields.line(of: name))
  }
}
