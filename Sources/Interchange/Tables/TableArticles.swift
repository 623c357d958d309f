/// Puts articles together from the rows of a table, in whatever order somebody has sorted them.
struct TableArticles {
  private struct Sentence {
    var row: SentenceCollector.Row
    var number: Int?
    var line: Int
  }

  private struct Group {
    var key: [String]
    var article: ImportedArticle
    var sentences: [Sentence] = []
  }

  private var groups: [Group] = []
  private var places: [[String]: Int] = [:]

  /// The key of the row's article: that of another annotator is another one.
  static func key(_ row: TableRow) -> [String] {
    [row.text("article") ?? "", row.text("session") ?? "", row.text("annotator") ?? ""]
  }

  /// Adds a sentence to the article of its table row.
  ///
  /// - Parameter number: its place in the article, by which sentences are sorted where all have one.
  mutating func add(_ sentence: SentenceCollector.Row, number: Int?, _ row: TableRow) {
    let key = Self.key(row)
    let place: Int
    if let last = groups.indices.last, groups[last].key == key {
      place = last
    } else if let known = places[key] {
      place = known
    } else {
      place = groups.count
      places[key] = place
      groups.append(Group(key: key, article: Self.article(row)))
    }
    groups[place].sentences.append(Sentence(row: sentence, number: number, line: row.line))
  }

  private static func article(_ row: TableRow) -> ImportedArticle {
    var article = ImportedArticle(text: "")
    article.id = row.text("article")
    article.title = row.text("title")
    article.byline = row.text("byline")
    article.published = row.text("published")
    article.source = row.text("source")
    article.language = row.text("language")
    article.annotator = row.text("annotator")
    article.sha256 = row.text("sha256")
    return article
  }

  /// Returns the articles, in the order in which they began.
  consuming func finish() throws(ImportError) -> [ImportedArticle] {
    var collector = SentenceCollector()
    for group in groups {
      for sentence in try Self.sorted(group) {
        try collector.add(sentence.row, key: group.key, line: sentence.line) {
          () throws(ImportError) in group.article
        }
      }
    }
    let articles = collector.finish()
    var texts = ArticleTexts()
    // Without all of its sentences an article's text is not its own.
    for article in articles where article.sha256 != nil { try texts.check(article) }
    return articles
  }

  private static func sorted(_ group: Group) throws(ImportError) -> [Sentence] {
    guard group.sentences.allSatisfy({ $0.number != nil }) else { return group.sentences }
    let sorted = group.sentences.sorted {
      ($0.number ?? 0, $0.line) < ($1.number ?? 0, $1.line)
    }
    for (first, second) in zip(sorted, sorted.dropFirst()) where first.number == second.number {
      throw ImportError(
        "the sentence \(second.number ?? 0) of '\(group.article.id ?? "the article")' stands in "
          + "line \(first.line) already",
        line: second.line,
        hints: ["two articles need two names in 'article', two annotators two in 'annotator'"])
    }
    return sorted
  }
}
