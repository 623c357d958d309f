import AnnotationModel
import JSONText

/// Label Studio's tasks, a sentence each, with one choice or several.
package struct LabelStudioSentencesFormat: Format {
  package static let spec = FormatSpec(
    name: "label-studio-sentences",
    summary: "Sentences with their labels as choices, and the interface for them",
    clients: ["Label Studio"], arrangement: .folder(endings: [".json", ".xml"]), purpose: .record,
    unit: nil, isImported: true,
    holds: Set(Content.allCases).subtracting([.definitions, .reviews]),
    partly: [
      .text: "byte for byte while no sentence is left out",
      .definitions: "as hints on the choices, not read back",
    ],
    remarks: [
      "Label Studio shows the labels of whole sentences, and as predictions what was suggested for "
        + "them; the rest travels in a task's 'meta', which the editor does not show."
    ],
    guide: """
      1. Create a project. In *Labeling Setup* choose *Custom template*, then *Code*, and paste \
      `{path}/config.xml`.
      2. *Import* the file `{path}/tasks.json`.
      3. To come back: *Export*, *JSON* (not *JSON-MIN*), then

      ```sh
      galley import label-studio-sentences export.json -o imported
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter { Writer(options) }

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    try LabelStudioSentencesReader().read(files)
  }

  private struct Writer: FormatWriter {
    private let config: String
    private let details = DetailsWriter()
    private var json = JSONWriter()

    init(_ options: ExportOptions) {
      config = LabelStudioConfig(options).forChoices(isExclusive: options.isExclusive)
      json.beginArray()
    }

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      var offsets = OffsetMap(utf8: article.bytes, unit: details.unit)
      for index in article.sentences.indices where article.sentences[index].isChosen {
        let exported = article.sentences[index]
        json.line()
        json.beginObject()
        json.plainName("data")
        json.beginObject()
        json.plainName("text")
        json.string(article.bytes(exported.range), of: article.bytes)
        json.plainName("article")
        json.string(article.article.id)
        json.plainName("number")
        json.integer(exported.number)
        json.endObject()
        annotations(of: exported.sentence, isGold: article.isGold)
        predictions(of: exported.sentence)
        json.plainName("meta")
        json.beginObject()
        json.plainName(DetailsWriter.name)
        details.write(sentence: index, of: article, &offsets, to: &json)
        json.endObject()
        json.endObject()
      }
      output.append(json.drain(), to: "tasks.json")
    }

    mutating func finish(_ output: inout ExportOutput) {
      json.line()
      json.endArray()
      json.line()
      output.append(json.drain(), to: "tasks.json")
      output.append(config, to: "config.xml")
    }

    private mutating func annotations(of sentence: Sentence, isGold: Bool) {
      let labels = sentence.labels
      json.plainName("annotations")
      json.beginArray()
      if !labels.isEmpty {
        json.beginObject()
        json.plainName("ground_truth")
        json.boolean(isGold)
        json.plainName("result")
        json.beginArray()
        choices(labels, id: "\(sentence.id)")
        json.endArray()
        json.endObject()
      }
      json.endArray()
    }

    private mutating func predictions(of sentence: Sentence) {
      json.plainName("predictions")
      json.beginArray()
      for (index, suggestion) in sentence.suggestions.enumerated()
      where suggestion.range == sentence.range {
        json.beginObject()
        if let model = suggestion.model {
          json.plainName("model_version")
          json.string(model)
        }
        if let score = suggestion.score {
          json.plainName("score")
          json.number(score)
        }
        json.plainName("result")
        json.beginArray()
        choices([suggestion.label], id: "\(sentence.id)-p\(index + 1)")
        json.endArray()
        json.endObject()
      }
      json.endArray()
    }

    private mutating func choices(_ labels: [String], id: String) {
      json.beginObject()
      json.plainName("id")
      json.string(id)
      json.plainName("from_name")
      json.string(LabelStudioConfig.choices)
      json.plainName("to_name")
      json.string(LabelStudioConfig.text)
      json.plainName("type")
      json.string("choices")
      json.plainName("value")
      json.beginObject()
      json.plainName("choices")
      json.beginArray()
      for (index, label) in labels.enumerated() where !labels[..<index].contains(label) {
        json.string(label)
      }
      json.endArray()
      json.endObject()
      json.endObject()
    }
  }
}
