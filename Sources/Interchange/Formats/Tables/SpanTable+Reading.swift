import AnnotationModel

extension SpanTable {
  static func read(
    _ files: ImportFiles, _ options: ImportOptions, _ separator: CSVSeparator, _ spec: FormatSpec
  ) throws(ImportError) -> [ImportedArticle] {
    let unit = options.unit(spec)
    var articles: [ImportedArticle] = []
    try files.forEach { (name, bytes) throws(ImportError) in
      var table = try TableReader(
        bytes, separator,
        required: [
          "sentence", "start", "end", "label", "sentence_start", "sentence_text",
        ], foreign: ("labels", String(spec.name.prefix(3))))
      var sentences = Sentences()
      while let row = try table.next() { try sentences.add(row, unit) }
      articles += try sentences.articles().map { $0.in(name) }
    }
    return articles
  }

  /// The sentences of a table, each with what its rows say.
  private struct Sentences {
    private struct Sentence {
      var sentence: SentenceCollector.Row
      var number: Int
      /// The first of its rows.
      var row: TableRow
    }

    private struct Key: Hashable {
      var article: [String]
      var number: Int
    }

    private var sentences: [Sentence] = []
    private var places: [Key: Int] = [:]

    mutating func add(_ row: TableRow, _ unit: OffsetUnit) throws(ImportError) {
      let text = try row.required("sentence_text")
      let number = try row.requiredInteger("sentence")
      let start = try row.requiredInteger("sentence_start")
      var ranges = RangeReader(text, unit: unit)
      if let end = try row.integer("sentence_end") {
        _ = try ranges.range(start, end, from: start, covered: text, line: row.line)
      }
      let key = Key(article: TableArticles.key(row), number: number)
      let place = places[key] ?? sentences.count
      if place == sentences.count {
        places[key] = place
        sentences.append(
          Sentence(
            sentence: try Self.sentence(row, text, start, &ranges), number: number, row: row))
      } else if !sentences[place].sentence.text.utf8.elementsEqual(text.utf8) {
        throw ImportError(
          "the sentence \(number) has another text than in line \(sentences[place].row.line)",
          line: row.line)
      }
      guard let label = row.text("label") else { return }
      let first = try row.requiredInteger("start")
      let last = try row.requiredInteger("end")
      var annotation = ImportedAnnotation(
        label: label,
        range: try ranges.range(
          first, last, from: start, covered: row.text("text"), line: row.line),
        line: row.line)
      try SentenceTable.complete(&annotation, row)
      sentences[place].sentence.annotations.append(annotation)
    }

    private static func sentence(
      _ row: TableRow, _ text: String, _ start: Int, _ ranges: inout RangeReader
    ) throws(ImportError) -> SentenceCollector.Row {
      var sentence = SentenceCollector.Row(text: text)
      sentence.before = row.cell("before")
      sentence.after = row.cell("after")
      sentence.total = try row.integer("sentences")
      sentence.note = row.text("note")
      sentence.isFlagged = try row.boolean("flagged") ?? false
      for object in try row.json(["suggestions"]).objects("suggestions") {
        sentence.suggestions.append(try ImportedAnnotation(object, start: start, &ranges))
      }
      return sentence
    }

    func articles() throws(ImportError) -> [ImportedArticle] {
      var articles = TableArticles()
      for one in sentences { articles.add(one.sentence, number: one.number, one.row) }
      return try articles.finish()
    }
  }
}
