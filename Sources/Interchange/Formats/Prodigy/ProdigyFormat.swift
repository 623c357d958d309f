import AnnotationModel
import JSONText

/// Prodigy's tasks for spans: an article a line, with its tokens.
package struct ProdigyFormat: Format {
  package static let spec = FormatSpec(
    name: "prodigy", summary: "An article a line, with spans and tokens, for Prodigy",
    clients: ["Prodigy"], arrangement: .file(ending: ".jsonl"), purpose: .record, unit: .codepoint,
    isImported: true, holds: Set(Content.allCases).subtracting([.definitions, .reviews]),
    remarks: [
      "Labels of sentences are spans that cover them. Spans overlap, so the interface is "
        + "'spans_manual', not 'ner_manual'.",
      "Tokens are cut at white space and where spans begin and end.",
      "An article in which nothing is labelled has the answer 'ignore'.",
    ],
    guide: """
      As annotations that are done:

      ```sh
      prodigy db-in DATASET {path}
      ```

      To go on with them, with the labels of the schema:

      ```sh
      prodigy spans.manual DATASET blank:en {path} --label claim,quote,fact,none
      ```

      To come back:

      ```sh
      prodigy db-out DATASET > annotations.jsonl
      galley import prodigy annotations.jsonl -o imported
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    Writer(details: DetailsWriter(unit: options.unit(spec)))
  }

  private struct Writer: FormatWriter {
    let details: DetailsWriter
    var json = JSONWriter(escapesLineSeparators: true)

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      var offsets = OffsetMap(utf8: article.bytes, unit: details.unit)
      let tokens = ProdigyTokens(article)
      json.beginObject()
      json.plainName("text")
      json.string(0..<article.bytes.count, of: article.bytes)
      json.plainName("tokens")
      json.beginArray()
      for (id, range) in tokens.ranges.enumerated() {
        token(id, range, of: article, &offsets)
      }
      json.endArray()
      json.plainName("spans")
      json.beginArray()
      var isLabelled = false
      for (_, annotation) in article.annotations {
        isLabelled = true
        span(annotation, tokens, &offsets)
      }
      json.endArray()
      json.plainName("_view_id")
      json.string("spans_manual")
      json.plainName("answer")
      json.string(isLabelled ? "accept" : "ignore")
      json.plainName("meta")
      json.beginObject()
      json.plainName("article")
      json.string(article.article.id)
      json.endObject()
      json.plainName(DetailsWriter.name)
      details.write(article, &offsets, to: &json)
      json.endObject()
      json.endLine()
      output.main.append(contentsOf: json.drain())
    }

    private mutating func token(
      _ id: Int, _ range: Range<Int>, of article: ExportedArticle, _ offsets: inout OffsetMap
    ) {
      let end = range.upperBound
      json.beginObject()
      json.plainName("text")
      json.string(range, of: article.bytes)
      json.plainName("start")
      json.integer(offsets.offset(ofByte: range.lowerBound))
      json.plainName("end")
      json.integer(offsets.offset(ofByte: end))
      json.plainName("id")
      json.integer(id)
      json.plainName("ws")
      json.boolean(end < article.bytes.count && article.bytes[end] == 0x20)
      json.endObject()
    }

    private mutating func span(
      _ annotation: Annotation, _ tokens: ProdigyTokens, _ offsets: inout OffsetMap
    ) {
      let (first, last) = tokens.indices(of: annotation.range)
      json.beginObject()
      json.plainName("start")
      json.integer(offsets.offset(ofByte: annotation.range.start))
      json.plainName("end")
      json.integer(offsets.offset(ofByte: annotation.range.end))
      json.plainName("label")
      json.string(annotation.label)
      json.plainName("token_start")
      json.integer(first)
      // The last token of the span, not the one after it.
      json.plainName("token_end")
      json.integer(last)
      json.endObject()
    }
  }

  // MARK: - Reading

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    var articles: [ImportedArticle] = []
    var texts = ArticleTexts()
    try files.forEach { (name, bytes) throws(ImportError) in
      try JSONInput.forEachRecord(bytes) { (fields) throws(ImportError) in
        let article = try Self.article(fields, options).in(name)
        try texts.check(article)
        articles.append(article)
      }
    }
    return articles
  }

  private static func article(
    _ fields: JSONFields, _ options: ImportOptions
  ) throws(ImportError) -> ImportedArticle {
    let text = try fields.requiredString("text")
    guard fields.has("spans") || !(fields.has("options") || fields.has("label")) else {
      throw ImportError(
        "the task labels a whole text, and has no spans", line: fields.line,
        hints: ["'galley import prodigy-choice' reads it"])
    }
    let details = try Details(in: fields)
    var article = try details?.article(text) ?? ImportedArticle(text: text)
    article.line = fields.line
    article.annotator = try fields.string("_annotator_id") ?? article.annotator
    let unit = try details?.unit(text, options, spec) ?? options.unit(spec)
    var ranges = RangeReader(text, unit: unit)
    let isAccepted = try fields.isAccepted()
    for span in try fields.objects("spans") {
      let annotation = ImportedAnnotation(
        label: try span.requiredString("label"),
        range: try ranges.range(
          span.requiredInteger("start"), span.requiredInteger("end"),
          covered: span.string("text"), line: span.line),
        line: span.line)
      if isAccepted { article.annotations.append(annotation) }
    }
    try details?.complete(&article, &ranges)
    return article
  }
}

extension JSONFields {
  /// Whether what a task says is meant: what was rejected is wrong, and what was ignored was not
  /// looked at.
  func isAccepted() throws(ImportError) -> Bool {
    switch try string("answer") {
    case nil, "accept": true
    case "reject", "ignore": false
    default: throw wrong("answer", "accept, reject or ignore")
    }
  }
}
