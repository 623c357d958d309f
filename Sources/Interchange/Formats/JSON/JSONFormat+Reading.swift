import AnnotationModel
import JSONText

extension JSONFormat {
  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    var articles: [ImportedArticle] = []
    var texts = ArticleTexts()
    try files.forEach { (name, bytes) throws(ImportError) in
      for fields in try Self.records(bytes) {
        let article = try Self.article(fields, options).in(name)
        try texts.check(article)
        articles.append(article)
      }
    }
    return articles
  }

  /// Returns the objects of a list, or the one object that a session file is.
  private static func records(
    _ bytes: ContiguousArray<UInt8>
  ) throws(ImportError) -> [JSONFields] {
    switch try JSONInput.value(bytes) {
    case .array(let values):
      var records: [JSONFields] = []
      for (index, value) in values.enumerated() {
        records.append(try JSONFields(value, path: "[\(index)]", line: 1))
      }
      return records
    case let value: return [try JSONFields(value, line: 1)]
    }
  }

  private static func article(
    _ fields: JSONFields, _ options: ImportOptions
  ) throws(ImportError) -> ImportedArticle {
    guard let known = try fields.object("article") else {
      var error = fields.missing("article")
      error.hints = [
        "an article of this format has 'article', 'schema' and 'sentences'; 'galley formats' lists "
          + "the others"
      ]
      throw error
    }
    var article = ImportedArticle(text: try known.requiredString("text"))
    article.line = fields.line
    article.id = try known.string("id")
    article.title = try known.string("title")
    article.byline = try known.string("byline")
    article.published = try known.string("published")
    article.source = try known.string("source")
    article.language = try known.string("language")
    article.sha256 = try known.string("sha256")
    article.annotator = try fields.string("annotator")
    article.schema = try fields.object("schema").map { (schema) throws(ImportError) in
      try LabelSchema(schema)
    }
    let unit = try fields.offsetUnit(article.text, options, spec)
    var ranges = RangeReader(article.text, unit: unit)
    var sentences = try leftOut(fields, &ranges)
    for sentence in try fields.objects("sentences") {
      let range = try ranges.range(
        sentence.requiredInteger("start"), sentence.requiredInteger("end"),
        covered: sentence.string("text"), line: sentence.line)
      sentences.append((range, sentence.line))
      for object in try sentence.objects("annotations") {
        article.annotations.append(try annotation(object, in: range, &ranges))
      }
      for object in try sentence.objects("suggestions") {
        article.suggestions.append(try annotation(object, in: range, &ranges))
      }
      if let note = try sentence.string("note") { article.notes.append((range, note)) }
      if try sentence.boolean("flagged") ?? false { article.flagged.append(range) }
    }
    article.sentences = try sorted(sentences)
    return article
  }

  private static func annotation(
    _ fields: JSONFields, in sentence: TextRange, _ ranges: inout RangeReader
  ) throws(ImportError) -> ImportedAnnotation {
    let annotation = try ImportedAnnotation(fields, start: 0, &ranges)
    guard sentence.contains(annotation.range) else {
      throw ImportError(
        "the label '\(annotation.label)' lies outside of its sentence", line: fields.line)
    }
    return annotation
  }

  private static func leftOut(
    _ fields: JSONFields, _ ranges: inout RangeReader
  ) throws(ImportError) -> [(range: TextRange, line: Int)] {
    var leftOut: [(TextRange, Int)] = []
    let line = fields.line(of: "left_out")
    for value in try fields.array("left_out") {
      guard case .array(let ends) = value, ends.count == 2, case .integer(let start) = ends[0],
        case .integer(let end) = ends[1]
      else { throw fields.wrong("left_out", "a list of pairs of whole numbers") }
      leftOut.append((try ranges.range(start, end, line: line), line))
    }
    return leftOut
  }

  private static func sorted(
    _ sentences: [(range: TextRange, line: Int)]
  ) throws(ImportError) -> [TextRange] {
    let sorted = sentences.sorted {
      ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end)
    }
    for (first, second) in zip(sorted, sorted.dropFirst()) where first.range.overlaps(second.range)
    {
      throw ImportError("two sentences overlap", line: second.line)
    }
    return sorted.map(\.range)
  }
}
