import AnnotationModel
import JSONText

extension HuggingFaceFormat {
  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    let tables = files.names.filter { !$0.hasSuffix(".md") }
    var labels = HuggingFaceLabels()
    if let readme = files.names.first(where: { $0.hasSuffix(Self.readme) }) {
      labels = try HuggingFaceLabels(readme: files.bytes(readme))
    }
    if tables.isEmpty, labels.namesFiles {
      throw ImportError(
        "README.md names files with rows, and none is a .jsonl file",
        hints: [
          "of Parquet: duckdb -c \"COPY (FROM 'train.parquet') TO 'data/train.jsonl' (FORMAT json)\""
        ])
    }
    let row = HuggingFaceRow(unit: options.unit(spec), labels: labels)
    var articles: [ImportedArticle] = []
    var texts = ArticleTexts()
    for name in tables {
      let bytes = try files.bytes(name)
      do {
        var collector = SentenceCollector()
        try JSONInput.forEachRecord(bytes) { (fields) throws(ImportError) in
          try row.add(fields, to: &collector)
        }
        for article in collector.finish() {
          let article = article.in(name)
          // Without all of its sentences an article's text is not its own.
          if article.sha256 != nil { try texts.check(article) }
          articles.append(article)
        }
      } catch {
        throw error.at(name)
      }
    }
    return articles
  }
}

/// Reads rows of a dataset, of `text` and labels at the least.
private struct HuggingFaceRow {
  let unit: OffsetUnit
  let labels: HuggingFaceLabels

  func add(
    _ fields: JSONFields, to collector: inout SentenceCollector
  ) throws(ImportError) {
    var row = SentenceCollector.Row(text: try fields.requiredString("text"))
    row.before = try fields.string("before")
    row.after = try fields.string("after")
    row.note = try fields.string("note")
    row.total = try fields.integer("sentences")
    row.isFlagged = try fields.boolean("flagged") ?? false
    var ranges = RangeReader(row.text, unit: unit)
    if let start = try fields.integer("start"), let end = try fields.integer("end") {
      _ = try ranges.range(start, end, from: start, covered: row.text, line: fields.line)
    }
    row.annotations = try whole(fields, TextRange(0, row.text.utf8.count))
    for span in try fields.objects("spans") {
      guard let label = try label(span) else { continue }
      row.annotations.append(try details(of: span, label, range(of: span, &ranges)))
    }
    for object in try fields.objects("suggestions") {
      row.suggestions.append(
        try details(of: object, object.requiredString("label"), range(of: object, &ranges)))
    }
    let key = [
      try fields.id("article") ?? "", try fields.string("session") ?? "",
      try fields.string("annotator") ?? "",
    ]
    try collector.add(row, key: key, line: fields.line) { () throws(ImportError) in
      var article = ImportedArticle(text: "")
      article.id = try fields.id("article")
      article.title = try fields.string("title")
      article.byline = try fields.string("byline")
      article.published = try published(fields)
      article.source = try fields.string("source")
      article.language = try fields.string("language")
      article.annotator = try fields.string("annotator")
      article.sha256 = try fields.string("sha256")
      return article
    }
  }

  /// Returns the date as it was. `datasets` takes a column of dates for one of times, and so rows that
  /// it wrote, which have labels as numbers, have midnight behind each.
  private func published(_ fields: JSONFields) throws(ImportError) -> String? {
    let published = try fields.string("published")
    let labels = try fields.array("labels") + [fields.value("label") ?? .null]
    guard let published, published.hasSuffix(" 00:00:00"),
      labels.contains(where: { $0.type == .integer })
    else { return published }
    return String(published.dropLast(9))
  }

  /// Returns the labels of the whole sentence, with what 'annotations' says of them.
  private func whole(
    _ fields: JSONFields, _ range: TextRange
  ) throws(ImportError) -> [ImportedAnnotation] {
    var names: [String] = []
    for value in try fields.array("labels") {
      if let name = try labels.label(value, "labels", fields) { names.append(name) }
    }
    if let name = try label(fields) { names.append(name) }
    var known: [String: ImportedAnnotation] = [:]
    for object in try fields.objects("annotations") {
      guard let label = try label(object), known[label] == nil else { continue }
      known[label] = try details(of: object, label, range)
    }
    var annotations: [ImportedAnnotation] = []
    for (index, name) in names.enumerated() where !names[..<index].contains(name) {
      annotations.append(
        known[name] ?? ImportedAnnotation(label: name, range: range, line: fields.line))
    }
    return annotations
  }

  private func label(_ fields: JSONFields) throws(ImportError) -> String? {
    try labels.label(fields.value("label") ?? .null, "label", fields)
  }

  private func range(
    of object: JSONFields, _ ranges: inout RangeReader
  ) throws(ImportError) -> TextRange {
    try ranges.range(
      object.requiredInteger("start"), object.requiredInteger("end"), line: object.line)
  }

  private func details(
    of object: JSONFields, _ label: String, _ range: TextRange
  ) throws(ImportError) -> ImportedAnnotation {
    var annotation = ImportedAnnotation(label: label, range: range, line: object.line)
    for attribute in try object.objects("attributes") {
      let name = try attribute.requiredString("name")
      annotation.attributes[name] = try attribute.string("value") ?? ""
    }
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
    return annotation
  }
}
