import AnnotationModel
import JSONText

/// Label Studio's tasks, an article each, with labels on regions of the text.
package struct LabelStudioFormat: Format {
  package static let spec = FormatSpec(
    name: "label-studio", summary: "Articles with labelled regions, and the interface for them",
    clients: ["Label Studio"], arrangement: .folder(endings: [".json", ".xml"]), purpose: .record,
    unit: .codepoint, isImported: true,
    holds: Set(Content.allCases).subtracting([.definitions, .reviews]),
    remarks: [
      "Each label is a region; attributes and the note of a labelled sentence are fields of the "
        + "region.",
      "Suggestions are predictions.",
      "Who annotated and when, flags and the sentences travel in a task's 'meta', which the editor "
        + "does not show.",
    ],
    guide: """
      1. Create a project. In *Labeling Setup* choose *Custom template*, then *Code*, and paste \
      `{path}/config.xml`.
      2. *Import* the file `{path}/tasks.json`. The labels are there as annotations, suggestions as \
      predictions.
      3. To come back: *Export*, *JSON* (not *JSON-MIN*), then

      ```sh
      galley import label-studio export.json -o imported
      ```

      The same with the interface's own commands:

      ```sh
      curl -H "Authorization: Token $TOKEN" -F file=@{path}/tasks.json \\
        "$LABEL_STUDIO/api/projects/$PROJECT/import"
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    LabelStudioWriter(options, unit: options.unit(spec))
  }

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    try LabelStudioReader(options: options).read(files)
  }
}

/// Writes a task for each article.
private struct LabelStudioWriter: FormatWriter {
  private let unit: OffsetUnit
  private var config: LabelStudioConfig
  private var json = JSONWriter()

  init(_ options: ExportOptions, unit: OffsetUnit) {
    self.unit = unit
    config = LabelStudioConfig(options)
    json.beginArray()
  }

  mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
    for (_, annotation) in article.annotations {
      for name in annotation.attributes.keys.sorted() { config.addControl(name) }
    }
    for sentence in article.chosen {
      for suggestion in sentence.sentence.suggestions {
        for name in suggestion.attributes.keys.sorted() { config.addControl(name) }
      }
    }
    var offsets = OffsetMap(utf8: article.bytes, unit: unit)
    json.line()
    json.beginObject()
    json.plainName("data")
    json.beginObject()
    json.plainName("text")
    json.string(0..<article.bytes.count, of: article.bytes)
    json.plainName("article")
    json.string(article.article.id)
    json.endObject()
    annotations(of: article, &offsets)
    predictions(of: article, &offsets)
    meta(of: article, &offsets)
    json.endObject()
    output.append(json.drain(), to: "tasks.json")
  }

  mutating func finish(_ output: inout ExportOutput) {
    json.line()
    json.endArray()
    json.line()
    output.append(json.drain(), to: "tasks.json")
    output.append(config.forRegions, to: "config.xml")
  }

  private mutating func annotations(
    of article: ExportedArticle, _ offsets: inout OffsetMap
  ) {
    json.plainName("annotations")
    json.beginArray()
    if article.chosen.contains(where: { !$0.sentence.annotations.isEmpty }) {
      json.beginObject()
      json.plainName("ground_truth")
      json.boolean(article.isGold)
      json.plainName("result")
      json.beginArray()
      for exported in article.chosen {
        let sentence = exported.sentence
        var note = sentence.note
        for (index, annotation) in sentence.annotations.enumerated() {
          let isWhole = sentence.isWhole(annotation)
          let region = Region(
            id: index == 0 ? "\(sentence.id)" : "\(sentence.id)-\(index + 1)",
            label: annotation.label, range: annotation.range, attributes: annotation.attributes,
            note: isWhole ? note : nil)
          if isWhole { note = nil }
          self.region(region, of: article, &offsets)
        }
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }

  /// What was suggested by one model is one prediction.
  private mutating func predictions(
    of article: ExportedArticle, _ offsets: inout OffsetMap
  ) {
    let suggestions = article.chosen.flatMap { sentence in
      sentence.sentence.suggestions.enumerated().map { (sentence.sentence.id, $0.0, $0.1) }
    }
    var models: [String?] = []
    for (_, _, suggestion) in suggestions where !models.contains(suggestion.model) {
      models.append(suggestion.model)
    }
    json.plainName("predictions")
    json.beginArray()
    for model in models {
      json.beginObject()
      if let model {
        json.plainName("model_version")
        json.string(model)
      }
      json.plainName("result")
      json.beginArray()
      for (id, index, suggestion) in suggestions where suggestion.model == model {
        region(
          Region(
            id: "\(id)-p\(index + 1)", label: suggestion.label, range: suggestion.range,
            attributes: suggestion.attributes, score: suggestion.score),
          of: article, &offsets)
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }

  private mutating func meta(of article: ExportedArticle, _ offsets: inout OffsetMap) {
    let config = config
    let details = DetailsWriter(
      unit: unit, showsAttribute: { config.control($0, $1) != nil }, showsNotes: true)
    json.plainName("meta")
    json.beginObject()
    json.plainName(DetailsWriter.name)
    details.write(article, &offsets, to: &json)
    if !config.renamed.isEmpty {
      json.plainName("controls")
      json.beginObject()
      for (control, attribute) in config.renamed {
        json.plainName(control)
        json.string(attribute)
      }
      json.endObject()
    }
    json.endObject()
  }

  // MARK: - Regions

  private struct Region {
    var id: String
    var label: String
    var range: TextRange
    var attributes: [String: String]
    var note: String?
    var score: Double?
  }

  private mutating func region(
    _ region: Region, of article: ExportedArticle, _ offsets: inout OffsetMap
  ) {
    let start = offsets.offset(ofByte: region.range.start)
    let end = offsets.offset(ofByte: region.range.end)
    begin(region.id, LabelStudioConfig.regions, "labels")
    if let score = region.score {
      json.plainName("score")
      json.number(score)
    }
    value(start, end)
    json.plainName("text")
    json.string(article.bytes(region.range), of: article.bytes)
    list("labels", region.label)
    for (name, value) in region.attributes.sorted(by: { $0.key < $1.key }) {
      guard let control = config.control(name, value) else { continue }
      field(region.id, control.name, value, isChoice: !control.values.isEmpty, start, end)
    }
    if let note = region.note {
      field(region.id, LabelStudioConfig.note, note, isChoice: false, start, end)
    }
  }

  private mutating func field(
    _ id: String, _ control: String, _ text: String, isChoice: Bool, _ start: Int, _ end: Int
  ) {
    begin(id, control, isChoice ? "choices" : "textarea")
    value(start, end)
    list(isChoice ? "choices" : "text", text)
  }

  private mutating func begin(_ id: String, _ control: String, _ type: String) {
    json.beginObject()
    json.plainName("id")
    json.string(id)
    json.plainName("from_name")
    json.string(control)
    json.plainName("to_name")
    json.string(LabelStudioConfig.text)
    json.plainName("type")
    json.string(type)
  }

  private mutating func value(_ start: Int, _ end: Int) {
    json.plainName("value")
    json.beginObject()
    json.plainName("start")
    json.integer(start)
    json.plainName("end")
    json.integer(end)
  }

  /// Writes a list of one, and ends the value and the result.
  private mutating func list(_ name: String, _ text: String) {
    json.plainName(name)
    json.beginArray()
    json.string(text)
    json.endArray()
    json.endObject()
    json.endObject()
  }
}
