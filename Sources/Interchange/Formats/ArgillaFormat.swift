import AnnotationModel
import JSONText

/// Argilla's records, an article each, with a question about spans of it.
package struct ArgillaFormat: Format {
  package static let spec = FormatSpec(
    name: "argilla", summary: "Articles as records with a question about spans, for Argilla 2",
    clients: ["Argilla"], arrangement: .folder(endings: [".json"]), purpose: .record,
    unit: .codepoint, isImported: true,
    holds: Set(Content.allCases).subtracting([.definitions, .reviews]),
    partly: [.definitions: "as the guidelines of the dataset, not read back"],
    remarks: [
      "Labels are responses, suggestions are suggestions.",
      "A response belongs to a user of the server: the annotators' ids in the file are made from "
        + "their names, and must be replaced by users that the server has.",
      "What Argilla has no place for travels as a text in the record's metadata.",
    ],
    guide: """
      ```python
      import json
      import argilla

      client = argilla.Argilla(api_url="http://localhost:6900", api_key="argilla.apikey")
      dataset = argilla.Dataset(
          name="articles", settings=argilla.Settings.from_json("{path}/settings.json"))
      dataset.create()
      with open("{path}/records.json", encoding="utf-8") as file:
          records = [argilla.Record.from_dict(record) for record in json.load(file)]
      for record in records:
          for response in record.responses:
              response.user_id = client.me.id
      dataset.records.log(records)
      ```

      To come back:

      ```python
      dataset = client.datasets(name="articles")
      dataset.records(with_responses=True, with_suggestions=True).to_json("annotated.json")
      ```

      ```sh
      galley import argilla annotated.json -o imported
      ```
      """)

  /// The one field, the one question, and the agent of what several models suggested.
  private static let field = "text"
  private static let question = "spans"
  private static let agent = "galley"

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter { Writer(options) }

  private struct Writer: FormatWriter {
    let options: ExportOptions
    let details: DetailsWriter
    var json = JSONWriter()

    init(_ options: ExportOptions) {
      self.options = options
      details = DetailsWriter(unit: options.unit(spec))
      json.beginArray()
    }

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      var offsets = OffsetMap(utf8: article.bytes, unit: details.unit)
      json.line()
      json.beginObject()
      json.plainName("id")
      json.string(article.name)
      json.plainName("fields")
      json.beginObject()
      json.plainName(field)
      json.string(0..<article.bytes.count, of: article.bytes)
      json.endObject()
      metadata(of: article, &offsets)
      suggestions(of: article, &offsets)
      responses(of: article, &offsets)
      json.plainName("vectors")
      json.beginObject()
      json.endObject()
      json.endObject()
      output.append(json.drain(), to: "records.json")
    }

    mutating func finish(_ output: inout ExportOutput) {
      json.line()
      json.endArray()
      json.line()
      output.append(json.drain(), to: "records.json")
      output.append(settings, to: "settings.json")
    }

    private mutating func metadata(
      of article: ExportedArticle, _ offsets: inout OffsetMap
    ) {
      var inner = JSONWriter()
      details.write(article, &offsets, to: &inner)
      json.plainName("metadata")
      json.beginObject()
      json.plainName("article")
      json.string(article.article.id)
      json.plainName("annotator")
      json.string(article.annotator)
      // Values of metadata are texts and numbers.
      json.plainName(DetailsWriter.name)
      json.string(0..<inner.bytes.count, of: inner.bytes)
      json.endObject()
    }

    /// A question has one suggestion, so what several models said is one.
    private mutating func suggestions(
      of article: ExportedArticle, _ offsets: inout OffsetMap
    ) {
      let suggestions = article.chosen.flatMap(\.sentence.suggestions)
      json.plainName("suggestions")
      json.beginObject()
      if !suggestions.isEmpty {
        json.plainName(question)
        json.beginObject()
        json.plainName("value")
        json.beginArray()
        for suggestion in suggestions { span(suggestion.label, suggestion.range, &offsets) }
        json.endArray()
        let scores = suggestions.compactMap(\.score)
        if scores.count == suggestions.count {
          json.plainName("score")
          json.beginArray()
          for score in scores { json.number(score) }
          json.endArray()
        }
        let models = Set(suggestions.map(\.model))
        json.plainName("agent")
        json.string((models.count == 1 ? models.first ?? nil : nil) ?? agent)
        json.endObject()
      }
      json.endObject()
    }

    private mutating func responses(
      of article: ExportedArticle, _ offsets: inout OffsetMap
    ) {
      json.plainName("responses")
      json.beginObject()
      if article.chosen.contains(where: { !$0.sentence.annotations.isEmpty }) {
        json.plainName(question)
        json.beginArray()
        json.beginObject()
        json.plainName("value")
        json.beginArray()
        for (_, annotation) in article.annotations {
          span(annotation.label, annotation.range, &offsets)
        }
        json.endArray()
        json.plainName("user_id")
        json.string(userID(of: article.annotator))
        json.plainName("status")
        json.string("submitted")
        json.endObject()
        json.endArray()
      }
      json.endObject()
    }

    private mutating func span(
      _ label: String, _ range: TextRange, _ offsets: inout OffsetMap
    ) {
      json.beginObject()
      json.plainName("start")
      json.integer(offsets.offset(ofByte: range.start))
      json.plainName("end")
      json.integer(offsets.offset(ofByte: range.end))
      json.plainName("label")
      json.string(label)
      json.endObject()
    }

    // MARK: - Settings

    private var settings: ContiguousArray<UInt8> {
      let guidelines = options.labels.filter { !$0.definition.isEmpty }
        .map { "\($0.name): \($0.definition)" }.joined(separator: "\n\n")
      func property(_ name: String, _ settings: [JSONMember]) -> JSONValue {
        .object([
          .init("name", .string(name)), .init("title", .string(name)),
          .init("required", .boolean(true)), .init("settings", .object(settings)),
        ])
      }
      func metadata(_ name: String) -> JSONValue {
        .object([
          .init("name", .string(name)), .init("title", .string(name)),
          .init("visible_for_annotators", .boolean(true)),
          .init("settings", .object([.init("type", .string("terms"))])),
        ])
      }
      let labels: [JSONValue] = options.labels.map { label in
        .object([.init("value", .string(label.name)), .init("text", .string(label.name))])
      }
      var json = JSONWriter()
      json.value(
        .object([
          .init("guidelines", guidelines.isEmpty ? .null : .string(guidelines)),
          .init(
            "fields",
            .array([
              property(
                field, [.init("type", .string("text")), .init("use_markdown", .boolean(false))])
            ])),
          .init(
            "questions",
            .array([
              property(
                question,
                [
                  .init("type", .string("span")), .init("field", .string(field)),
                  .init("allow_overlapping", .boolean(true)), .init("options", .array(labels)),
                ])
            ])),
          .init("metadata", .array([metadata("article"), metadata("annotator")])),
          .init("vectors", .array([])), .init("allow_extra_metadata", .boolean(true)),
          .init(
            "distribution",
            .object([
              .init("strategy", .string("overlap")), .init("min_submitted", .integer(1)),
            ])),
        ]))
      json.endLine()
      return json.bytes
    }
  }

  /// Returns a UUID that is always the same for a name (version 8 of RFC 9562).
  static func userID(of annotator: String) -> String {
    var digits = Array(SHA256.hexadecimal(of: "galley annotator \(annotator)").prefix(32))
    digits[12] = "8"
    digits[16] = "8"
    for place in [20, 16, 12, 8] { digits.insert("-", at: place) }
    return String(digits)
  }

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    try ArgillaReader(options: options).read(files)
  }
}

extension JSONMember {
  fileprivate init(_ name: String, _ value: JSONValue) {
    self.init(name: name, value: value, line: 1)
  }
}
