import AnnotationModel
import JSONText

/// galley's own line format: a sentence a line, with all that is known of it.
///
/// Offsets count from the article's start. `before` and `after` are what stands between a sentence and
/// its neighbours, so that the article can be put together again.
package struct JSONLinesFormat: Format {
  package static let spec = FormatSpec(
    name: "jsonl", summary: "A sentence a line, with everything",
    clients: ["pandas", "DuckDB", "jq"],
    arrangement: .file(ending: ".jsonl"), purpose: .record, unit: .codepoint, isImported: true,
    holds: Set(Content.allCases).subtracting([.definitions, .reviews]),
    partly: [.text: "byte for byte while no sentence is left out"],
    remarks: [
      "Every line has the same members; what is not known is null.",
      "What was suggested on the screen when a label was given is in 'shown': null where nobody "
        + "recorded it, without a label where nothing was. An import does not take it over.",
    ],
    guide: """
      ```python
      import pandas
      sentences = pandas.read_json("{path}", lines=True, dtype=False, convert_dates=False)
      ```

      ```sql
      SELECT label, count(*) FROM read_json('{path}') GROUP BY label;
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    Writer(unit: options.unit(spec))
  }

  private struct Writer: FormatWriter {
    let unit: OffsetUnit
    var json = JSONWriter(escapesLineSeparators: true)

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      var offsets = OffsetMap(article.article.text, unit: unit)
      for index in article.sentences.indices where article.sentences[index].isChosen {
        line(index, of: article, &offsets)
      }
      output.main.append(contentsOf: json.drain())
    }

    private mutating func line(
      _ index: Int, of article: ExportedArticle, _ offsets: inout OffsetMap
    ) {
      let exported = article.sentences[index]
      let sentence = exported.sentence
      let range = sentence.range
      let next =
        index + 1 < article.sentences.count
        ? article.sentences[index + 1].range.start : article.bytes.count
      let start = offsets.offset(ofByte: range.start)
      json.beginObject()
      member("after")
      json.string(range.end..<next, of: article.bytes)
      member("annotations")
      json.beginArray()
      for annotation in sentence.annotations { self.annotation(annotation, &offsets) }
      json.endArray()
      member("annotator", article.annotator)
      member("article", article.article.id)
      member("before")
      json.string(
        (index == 0 ? 0 : article.sentences[index - 1].range.end)..<range.start, of: article.bytes)
      member("byline", article.article.byline)
      member("end")
      json.integer(offsets.offset(ofByte: range.end))
      member("flagged")
      json.boolean(sentence.flagged)
      member("label", sentence.labels.first)
      member("labels")
      json.beginArray()
      for label in sentence.labels { json.string(label) }
      json.endArray()
      member("language", article.article.language)
      member("note", sentence.note)
      member("number")
      json.integer(exported.number)
      member("published", article.article.published)
      member("sentence")
      json.string("s", Int(sentence.id.number))
      member("sentences")
      json.integer(article.sentences.count)
      member("session", article.sessionID)
      member("sha256", article.article.sha256)
      member("source", article.article.source)
      member("split", article.split?.rawValue)
      member("start")
      json.integer(start)
      member("suggestions")
      json.beginArray()
      for suggestion in sentence.suggestions { self.suggestion(suggestion, &offsets) }
      json.endArray()
      member("text")
      json.string(article.bytes(range), of: article.bytes)
      member("title", article.article.title)
      json.endObject()
      json.endLine()
    }

    private mutating func annotation(_ annotation: Annotation, _ offsets: inout OffsetMap) {
      json.annotation(
        annotation, start: offsets.offset(ofByte: annotation.range.start),
        end: offsets.offset(ofByte: annotation.range.end), tellsShown: true)
    }

    private mutating func suggestion(_ suggestion: Suggestion, _ offsets: inout OffsetMap) {
      json.suggestion(
        suggestion, start: offsets.offset(ofByte: suggestion.range.start),
        end: offsets.offset(ofByte: suggestion.range.end))
    }

    private mutating func member(_ name: String) { json.plainName(name) }

    private mutating func member(_ name: String, _ value: String?) { json.member(name, value) }
  }

  // MARK: - Reading

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    let unit = options.unit(spec)
    var articles: [ImportedArticle] = []
    try files.forEach { (name, bytes) throws(ImportError) in
      var collector = SentenceCollector()
      try JSONInput.forEachLine(bytes) { (fields) throws(ImportError) in
        try Self.add(fields, unit, to: &collector)
      }
      articles += collector.finish().map { $0.in(name) }
    }
    return articles
  }

  private static func add(
    _ fields: JSONFields, _ unit: OffsetUnit, to collector: inout SentenceCollector
  ) throws(ImportError) {
    var row = SentenceCollector.Row(text: try fields.requiredString("text"))
    row.before = try fields.string("before")
    row.after = try fields.string("after")
    row.note = try fields.string("note")
    row.total = try fields.integer("sentences")
    row.isFlagged = try fields.boolean("flagged") ?? false
    // Offsets count from the article's start, and ranges from the sentence's.
    let start = try fields.integer("start") ?? 0
    var ranges = RangeReader(row.text, unit: unit)
    if let end = try fields.integer("end") {
      _ = try ranges.range(start, end, from: start, covered: row.text, line: fields.line)
    }
    if fields.has("annotations") {
      for object in try fields.objects("annotations") {
        row.annotations.append(try ImportedAnnotation(object, start: start, &ranges))
      }
    } else {
      let names = try fields.strings("labels") + [fields.string("label")].compactMap { $0 }
      for (index, label) in names.enumerated() where !names[..<index].contains(label) {
        row.annotations.append(
          ImportedAnnotation(
            label: label, range: TextRange(0, row.text.utf8.count), line: fields.line))
      }
    }
    for object in try fields.objects("suggestions") {
      row.suggestions.append(try ImportedAnnotation(object, start: start, &ranges))
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
      article.published = try fields.string("published")
      article.source = try fields.string("source")
      article.language = try fields.string("language")
      article.annotator = try fields.string("annotator")
      article.sha256 = try fields.string("sha256")
      return article
    }
  }
}
