/// The texts of the articles of one import, by their ids.
struct ArticleTexts {
  private var texts: [String: (text: String, place: String)] = [:]

  /// Refuses an article whose id stood for another text before.
  mutating func check(_ article: ImportedArticle) throws(ImportError) {
    guard let id = article.id else { return }
    guard let known = texts[id] else {
      let line = article.line.map { "line \($0)" }
      texts[id] = (article.text, line ?? article.file.map { "'\($0)'" } ?? "an earlier record")
      return
    }
    // Bytes, since equal strings may be of different length.
    guard known.text.utf8.elementsEqual(article.text.utf8) else {
      throw ImportError(
        "the article '\(id)' has another text than in \(known.place)", line: article.line,
        hints: ["two articles need two ids; several annotators of one article need one text"])
    }
  }
}
