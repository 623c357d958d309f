import AnnotationModel
import JSONText

/// doccano's sequence labelling: an article a line, with labels on stretches of its text.
///
/// doccano keeps members that it does not know as the record's metadata, and exports them again. They
/// must be the same in every record.
package struct DoccanoFormat: Format {
  package static let spec = FormatSpec(
    name: "doccano", summary: "An article a line, for sequence labelling in doccano",
    clients: ["doccano"], arrangement: .file(ending: ".jsonl"), purpose: .record, unit: .utf16,
    isImported: true, holds: Set(Content.allCases).subtracting([.definitions, .reviews]),
    remarks: [
      "doccano's editor counts UTF-16 units, and grapheme clusters in a project of grapheme mode: "
        + "give --offsets grapheme for one.",
      "doccano shows labels; notes, flags, attributes and suggestions travel as metadata that its "
        + "editor does not show.",
    ],
    guide: """
      1. Create a project of the type *Sequence Labeling*. Tick *Allow overlapping spans*: without it \
      doccano drops second labels and spans without a word.
      2. *Dataset*, *Actions*, *Import dataset*: the file format is *JSONL*, the column names are \
      `text` and `label`, and the encoding is `utf_8` (*Auto* guesses, and guesses wrong).
      3. Choose `{path}` and press *Import*. Labels that the project does not have are made.
      4. To come back: *Actions*, *Export Dataset*, *JSONL*, then

      ```sh
      galley import doccano all.jsonl -o imported
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
      json.beginObject()
      json.plainName("text")
      json.string(0..<article.bytes.count, of: article.bytes)
      json.plainName("label")
      json.beginArray()
      for sentence in article.chosen {
        labels(sentence.sentence.annotations, &offsets, to: &output)
      }
      json.endArray()
      json.plainName(DetailsWriter.name)
      details.write(article, &offsets, to: &json)
      json.endObject()
      json.endLine()
      output.main.append(contentsOf: json.drain())
    }

    private mutating func labels(
      _ annotations: [Annotation], _ offsets: inout OffsetMap, to output: inout ExportOutput
    ) {
      for (index, annotation) in annotations.enumerated() {
        // doccano's import stops at the second of two equal ones, and starts again without end.
        let isRepeated = annotations[..<index].contains {
          $0.label == annotation.label && $0.range == annotation.range
        }
        if isRepeated {
          output.lose(.spans)
          continue
        }
        json.beginArray()
        json.integer(offsets.offset(ofByte: annotation.range.start))
        json.integer(offsets.offset(ofByte: annotation.range.end))
        json.string(annotation.label)
        json.endArray()
      }
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
    let details = try Details(in: fields)
    var article = try details?.article(text) ?? ImportedArticle(text: text)
    article.line = fields.line
    let unit = try details?.unit(text, options, spec) ?? options.unit(spec)
    var ranges = RangeReader(text, unit: unit)
    // A project with relations exports 'entities'; old versions of doccano wrote 'labels'.
    for name in ["label", "labels", "entities"] {
      for value in try fields.array(name) {
        article.annotations.append(try annotation(value, name, fields, &ranges))
      }
    }
    try details?.complete(&article, &ranges)
    let comments = try fields.comments()
    if !comments.isEmpty {
      article.notes.append((TextRange(0, 0), comments.joined(separator: "\n")))
    }
    return article
  }

  private static func annotation(
    _ value: JSONValue, _ name: String, _ fields: JSONFields, _ ranges: inout RangeReader
  ) throws(ImportError) -> ImportedAnnotation {
    let line = fields.line(of: name)
    switch value {
    case .array(let parts):
      guard parts.count >= 3, case .integer(let start) = parts[0],
        case .integer(let end) = parts[1], case .string(let label) = parts[2]
      else { break }
      return ImportedAnnotation(
        label: label, range: try ranges.range(start, end, line: line), line: line)
    case .object:
      let object = try fields.child(value, in: name, line: line)
      return ImportedAnnotation(
        label: try object.requiredString("label"),
        range: try ranges.range(
          object.requiredInteger("start_offset"), object.requiredInteger("end_offset"),
          line: line),
        line: line)
    case .string:
      var error = fields.wrong(name, "a list of [start, end, label]")
      error.hints = ["labels of whole texts: 'galley import doccano-sentences'"]
      throw error
    default: break
    }
    throw fields.wrong(name, "a list of [start, end, label]")
  }
}

extension JSONFields {
  /// What doccano's users said of a record.
  func comments() throws(ImportError) -> [String] {
    var comments: [String] = []
    for value in try array("Comments") {
      guard case .string(let text) = value, !text.isEmpty else { continue }
      comments.append(text)
    }
    return comments
  }
}
