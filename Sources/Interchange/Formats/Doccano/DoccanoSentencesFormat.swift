import AnnotationModel
import JSONText

/// doccano's text classification: a sentence a line, with the labels that it carries as a whole.
package struct DoccanoSentencesFormat: Format {
  package static let spec = FormatSpec(
    name: "doccano-sentences", summary: "A sentence a line, for text classification in doccano",
    clients: ["doccano"], arrangement: .file(ending: ".jsonl"), purpose: .record, unit: nil,
    isImported: true, holds: Set(Content.allCases).subtracting([.definitions, .reviews]),
    partly: [.text: "byte for byte while no sentence is left out"],
    remarks: [
      "doccano shows the labels of whole sentences; the rest travels as metadata that its editor "
        + "does not show."
    ],
    guide: """
      1. Create a project of the type *Text Classification*. Leave *Allow single label* off where \
      sentences may carry two labels.
      2. *Dataset*, *Actions*, *Import dataset*: the file format is *JSONL*, the column names are \
      `text` and `label`, and the encoding is `utf_8` (*Auto* guesses, and guesses wrong).
      3. Choose `{path}` and press *Import*. Labels that the project does not have are made.
      4. To come back: *Actions*, *Export Dataset*, *JSONL*, then

      ```sh
      galley import doccano-sentences all.jsonl -o imported
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter { Writer() }

  private struct Writer: FormatWriter {
    let details = DetailsWriter()
    var json = JSONWriter(escapesLineSeparators: true)

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      var offsets = OffsetMap(utf8: article.bytes, unit: details.unit)
      for index in article.sentences.indices where article.sentences[index].isChosen {
        let sentence = article.sentences[index]
        json.beginObject()
        json.plainName("text")
        json.string(article.bytes(sentence.range), of: article.bytes)
        json.plainName("label")
        json.beginArray()
        let labels = sentence.labels
        for (place, label) in labels.enumerated() where !labels[..<place].contains(label) {
          json.string(label)
        }
        json.endArray()
        json.plainName(DetailsWriter.name)
        details.write(sentence: index, of: article, &offsets, to: &json)
        json.endObject()
        json.endLine()
      }
      output.main.append(contentsOf: json.drain())
    }
  }

  // MARK: - Reading

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    var articles: [ImportedArticle] = []
    var texts = ArticleTexts()
    try files.forEach { (name, bytes) throws(ImportError) in
      var collector = SentenceCollector()
      try JSONInput.forEachRecord(bytes) { (fields) throws(ImportError) in
        try Self.add(fields, to: &collector)
      }
      for article in collector.finish() {
        let article = article.in(name)
        // Without all of its sentences an article's text is not its own.
        if article.sha256 != nil { try texts.check(article) }
        articles.append(article)
      }
    }
    return articles
  }

  private static func add(
    _ fields: JSONFields, to collector: inout SentenceCollector
  ) throws(ImportError) {
    let text = try fields.requiredString("text")
    let labels = try labels(fields)
    let details = try Details(in: fields)
    var row = try details?.row(text, labels: labels) ?? .init(text: text, labels: labels, fields)
    let comments = try fields.comments()
    if !comments.isEmpty {
      row.note = ([row.note].compactMap { $0 } + comments).joined(separator: "\n")
    }
    try collector.add(row, key: details?.key() ?? [], line: fields.line) {
      () throws(ImportError) in
      try details?.article("") ?? ImportedArticle(text: "")
    }
  }

  private static func labels(_ fields: JSONFields) throws(ImportError) -> [String] {
    if case .string(let label) = fields.value("label") { return [label] }
    do {
      return try fields.strings("label") + fields.strings("labels")
    } catch {
      var error = error
      error.hints = ["labels of parts of a text: 'galley import doccano'"]
      throw error
    }
  }
}
