import AnnotationModel

extension SentenceTable {
  static func read(
    _ files: ImportFiles, _ options: ImportOptions, _ separator: CSVSeparator, _ spec: FormatSpec
  ) throws(ImportError) -> [ImportedArticle] {
    let unit = options.unit(spec)
    var articles: [ImportedArticle] = []
    try files.forEach { (name, bytes) throws(ImportError) in
      var table = try TableReader(
        bytes, separator, required: ["text"],
        foreign: ("sentence_text", "\(spec.name)-spans"))
      var found = TableArticles()
      while let row = try table.next() {
        found.add(try sentence(row, unit), number: try row.integer("sentence"), row)
      }
      articles += try found.finish().map { $0.in(name) }
    }
    return articles
  }

  private static func sentence(
    _ row: TableRow, _ unit: OffsetUnit
  ) throws(ImportError) -> SentenceCollector.Row {
    let text = try row.required("text")
    var sentence = SentenceCollector.Row(text: text)
    sentence.before = row.cell("before")
    sentence.after = row.cell("after")
    sentence.total = try row.integer("sentences")
    sentence.note = row.text("note")
    sentence.isFlagged = try row.boolean("flagged") ?? false
    // Offsets count from the article's start, and ranges from the sentence's.
    let start = try row.integer("start") ?? 0
    var ranges = RangeReader(text, unit: unit)
    if let end = try row.integer("end") {
      _ = try ranges.range(start, end, from: start, covered: text, line: row.line)
    }
    let json = try row.json(["others", "spans", "suggestions"])
    sentence.annotations = try labels(row, text)
    for object in try json.objects("others") {
      let other = try ImportedAnnotation(object, start: start, &ranges)
      // Which labels there are is said in 'labels', where they can be changed.
      let place = sentence.annotations.dropFirst().firstIndex { $0.label == other.label }
      if let place { sentence.annotations[place] = other }
    }
    for object in try json.objects("spans") {
      sentence.annotations.append(try ImportedAnnotation(object, start: start, &ranges))
    }
    for object in try json.objects("suggestions") {
      sentence.suggestions.append(try ImportedAnnotation(object, start: start, &ranges))
    }
    return sentence
  }

  /// Returns the labels of the whole sentence, the first with all that its columns say.
  private static func labels(
    _ row: TableRow, _ text: String
  ) throws(ImportError) -> [ImportedAnnotation] {
    var names = JoinedLabels.split(row.cell("labels") ?? "")
    if let first = row.cell("label") {
      if names.isEmpty, !first.isEmpty { names = [first] }
      guard names.first ?? "" == first else {
        throw ImportError(
          "'label' is '\(first)', and 'labels' begins with '\(names.first ?? "")'", line: row.line,
          hints: [
            "'labels' has all labels of a sentence, and 'label' the first: change both, or take "
              + "the column 'labels' out"
          ])
      }
    }
    let range = TextRange(0, text.utf8.count)
    var labels = names.map { ImportedAnnotation(label: $0, range: range, line: row.line) }
    if !labels.isEmpty { try complete(&labels[0], row) }
    return labels
  }

  /// Fills in what the columns of a row's label say of it.
  static func complete(
    _ annotation: inout ImportedAnnotation, _ row: TableRow
  ) throws(ImportError) {
    annotation.attributes = try row.json(["attributes"]).stringMembers("attributes")
    annotation.by = row.text("by")
    annotation.score = try row.number("score")
    annotation.model = row.text("model")
    if let text = row.text("at") {
      guard let time = Timestamp(text) else {
        throw row.wrong("at", ImportedAnnotation.timeRule)
      }
      annotation.at = time
    }
    if let text = row.text("origin") {
      guard let origin = Annotation.Origin(rawValue: text) else {
        throw row.wrong("origin", ImportedAnnotation.originRule)
      }
      annotation.origin = origin
    }
  }
}
