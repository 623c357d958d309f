import AnnotationModel

/// Puts articles together from rows of one sentence each, as line formats and tables have them.
///
/// Rows of one article follow each other. Between two sentences stands what the rows say stood there;
/// where a row is missing, a line break does.
package struct SentenceCollector {
  /// One row: a sentence and what the file says of it. Ranges count from the sentence's start.
  package struct Row: Sendable {
    package var text: String
    /// What stands between the sentence and the one before it, where the row says; the article's start
    /// counts as one.
    package var before: String?
    /// The same up to the next one, or the article's end.
    package var after: String?
    package var annotations: [ImportedAnnotation] = []
    package var suggestions: [ImportedAnnotation] = []
    package var note: String?
    package var isFlagged = false
    /// How many sentences the whole article has; nil where the row does not say.
    package var total: Int?

    package init(text: String) {
      self.text = text
    }

    /// A sentence of which a record says its labels and nothing else.
    package init(text: String, labels: [String], _ record: JSONFields) {
      self.text = text
      for (index, label) in labels.enumerated() where !labels[..<index].contains(label) {
        annotations.append(
          ImportedAnnotation(
            label: label, range: TextRange(0, text.utf8.count), line: record.line))
      }
    }
  }

  private var articles: [ImportedArticle] = []
  private var key: [String]?
  /// What the last row said stands after it.
  private var after: String?
  private var total: Int?

  package init() {}

  /// Adds a row to the article of a key, which is begun when the row before it had another key.
  ///
  /// - Parameter begin: returns the article of the row, with the text empty.
  package mutating func add(
    _ row: Row, key: [String], line: Int?,
    begin: () throws(ImportError) -> ImportedArticle
  ) throws(ImportError) {
    guard !row.text.isEmpty else { throw ImportError("a sentence is empty", line: line) }
    if key != self.key {
      finishArticle()
      self.key = key
      var article = try begin()
      article.line = line
      article.text = row.before ?? ""
      article.sentences = []
      articles.append(article)
    } else {
      articles[articles.count - 1].text += after ?? row.before ?? "\n"
    }
    after = row.after
    total = row.total
    append(row)
  }

  private mutating func append(_ row: Row) {
    let last = articles.count - 1
    let start = articles[last].text.utf8.count
    articles[last].text += row.text
    let range = TextRange(start, articles[last].text.utf8.count)
    func placed(_ annotation: ImportedAnnotation) -> ImportedAnnotation {
      var annotation = annotation
      annotation.range = TextRange(
        start + annotation.range.start, start + annotation.range.end)
      return annotation
    }
    articles[last].sentences?.append(range)
    articles[last].annotations += row.annotations.map(placed)
    articles[last].suggestions += row.suggestions.map(placed)
    if let note = row.note { articles[last].notes.append((range, note)) }
    if row.isFlagged { articles[last].flagged.append(range) }
  }

  private mutating func finishArticle() {
    guard !articles.isEmpty else { return }
    let last = articles.count - 1
    if let after { articles[last].text += after }
    after = nil
    // The digest is that of the whole text.
    let count = articles[last].sentences?.count ?? 0
    guard total != count else { return }
    articles[last].sha256 = nil
    if let total, total > count { articles[last].missingSentences = total - count }
  }

  /// Returns the articles, in the order in which they began.
  package mutating func finish() -> [ImportedArticle] {
    finishArticle()
    return articles
  }
}
