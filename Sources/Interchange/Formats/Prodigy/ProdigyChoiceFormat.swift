import AnnotationModel
import JSONText

/// Prodigy's tasks for text classification: a sentence a line, with the labels to choose from.
package struct ProdigyChoiceFormat: Format {
  package static let spec = FormatSpec(
    name: "prodigy-choice", summary: "A sentence a line, with choices, for Prodigy",
    clients: ["Prodigy"], arrangement: .file(ending: ".jsonl"), purpose: .record, unit: nil,
    isImported: true, holds: Set(Content.allCases).subtracting([.definitions, .reviews]),
    partly: [.text: "byte for byte while no sentence is left out"],
    remarks: [
      "A sentence without a label has the answer 'ignore'.",
      "Prodigy shows the labels of whole sentences; the rest travels in a member that it keeps.",
    ],
    guide: """
      As annotations that are done:

      ```sh
      prodigy db-in DATASET {path}
      ```

      To go on with them; without the first setting a sentence takes one label only:

      ```sh
      export PRODIGY_CONFIG_OVERRIDES='{"choice_style": "multiple"}'
      prodigy mark DATASET {path} --view-id choice
      ```

      To come back:

      ```sh
      prodigy db-out DATASET > annotations.jsonl
      galley import prodigy-choice annotations.jsonl -o imported
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter { Writer(options) }

  private struct Writer: FormatWriter {
    let details = DetailsWriter()
    /// The same in every record.
    let choices: String
    var json = JSONWriter(escapesLineSeparators: true)

    init(_ options: ExportOptions) {
      var json = JSONWriter(escapesLineSeparators: true)
      json.beginArray()
      for label in options.labels {
        json.beginObject()
        json.plainName("id")
        json.string(label.name)
        json.plainName("text")
        json.string(label.name)
        json.endObject()
      }
      json.endArray()
      choices = String(decoding: json.bytes, as: UTF8.self)
    }

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      var offsets = OffsetMap(utf8: article.bytes, unit: details.unit)
      for index in article.sentences.indices where article.sentences[index].isChosen {
        let sentence = article.sentences[index]
        let labels = sentence.labels
        json.beginObject()
        json.plainName("text")
        json.string(article.bytes(sentence.range), of: article.bytes)
        json.plainName("options")
        json.raw(choices)
        json.plainName("accept")
        json.beginArray()
        for (place, label) in labels.enumerated() where !labels[..<place].contains(label) {
          json.string(label)
        }
        json.endArray()
        json.plainName("_view_id")
        json.string("choice")
        json.plainName("answer")
        json.string(labels.isEmpty ? "ignore" : "accept")
        json.plainName("meta")
        json.beginObject()
        json.plainName("article")
        json.string(article.article.id)
        json.plainName("sentence")
        json.integer(sentence.number)
        json.endObject()
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
    guard fields.has("options") || fields.has("accept") || !fields.has("spans") else {
      throw ImportError(
        "the task labels spans, and no text as a whole", line: fields.line,
        hints: ["'galley import prodigy' reads it"])
    }
    let labels = try fields.isAccepted() ? labels(fields) : []
    let details = try Details(in: fields)
    let row = try details?.row(text, labels: labels) ?? .init(text: text, labels: labels, fields)
    let annotator = try fields.string("_annotator_id")
    try collector.add(row, key: (details?.key() ?? []) + [annotator ?? ""], line: fields.line) {
      () throws(ImportError) in
      var article = try details?.article("") ?? ImportedArticle(text: "")
      article.annotator = annotator ?? article.annotator
      return article
    }
  }

  /// The options that were chosen, or the one label that was asked about.
  private static func labels(_ fields: JSONFields) throws(ImportError) -> [String] {
    var options: Set<String> = []
    for option in try fields.objects("options") {
      guard let id = try option.id("id") else { throw option.missing("id") }
      options.insert(id)
    }
    var labels: [String] = []
    for value in try fields.array("accept") {
      let label: String
      switch value {
      case .string(let text): label = text
      case .integer(let number): label = String(number)
      default: throw fields.wrong("accept", "a list of the ids of options")
      }
      guard options.isEmpty || options.contains(label) else {
        throw ImportError("'\(label)' is none of the options", line: fields.line(of: "accept"))
      }
      labels.append(label)
    }
    if let label = try fields.string("label") { labels.append(label) }
    return labels
  }
}
