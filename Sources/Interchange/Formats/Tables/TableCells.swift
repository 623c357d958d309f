import AnnotationModel
import JSONText

/// Writes the cells that tables of sentences and tables of labels have in common.
struct TableCells {
  /// The cells of `SentenceTable.articleColumns`.
  static func constant(_ article: ExportedArticle) -> [String] {
    [
      article.sessionID, String(article.sentences.count), article.article.title ?? "",
      article.article.byline ?? "", article.article.published ?? "", article.article.source ?? "",
      article.article.language ?? "", article.article.sha256, article.split?.rawValue ?? "",
    ]
  }

  /// Writes the cells of `SentenceTable.labelColumns`, empty where there is no label.
  func origin(_ annotation: Annotation?, to table: inout CSVWriter) {
    guard let annotation else {
      for _ in SentenceTable.labelColumns { table.field("") }
      return
    }
    table.field(annotation.by)
    table.field(annotation.at.description)
    table.field(annotation.origin.rawValue)
    table.field(annotation.score.map(\.description) ?? "")
    table.field(annotation.model ?? "")
  }

  func attributes(_ attributes: [String: String], to table: inout CSVWriter) {
    guard !attributes.isEmpty else { return table.field("") }
    var json = JSONWriter()
    json.attributes(attributes)
    table.field(0..<json.bytes.count, of: json.bytes)
  }

  func suggestions(
    _ sentence: Sentence, _ offsets: inout OffsetMap, to table: inout CSVWriter
  ) {
    list(sentence.suggestions, to: &table) { json, suggestion in
      json.suggestion(
        suggestion, start: offsets.offset(ofByte: suggestion.range.start),
        end: offsets.offset(ofByte: suggestion.range.end))
    }
  }

  /// Writes one cell with a JSON array, or an empty one where there is nothing.
  func list<Element>(
    _ elements: some Collection<Element>, to table: inout CSVWriter,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else { return table.field("") }
    var json = JSONWriter()
    json.beginArray()
    for element in elements { write(&json, element) }
    json.endArray()
    table.field(0..<json.bytes.count, of: json.bytes)
  }

  /// Writes what stands before and after a sentence, up to its neighbours.
  func gaps(_ index: Int, of article: ExportedArticle, to table: inout CSVWriter) {
    let range = article.sentences[index].range
    let previous = index == 0 ? 0 : article.sentences[index - 1].range.end
    let next =
      index + 1 < article.sentences.count
      ? article.sentences[index + 1].range.start : article.bytes.count
    table.field(previous..<range.start, of: article.bytes)
    table.field(range.end..<next, of: article.bytes)
  }
}
