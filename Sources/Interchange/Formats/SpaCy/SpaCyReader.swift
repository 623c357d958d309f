import AnnotationModel
import JSONText

extension SpaCyFormat {
  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    if let offsets = options.offsets, offsets != .codepoint {
      throw ImportError(
        "'spacy' keeps spans by token, and --offsets \(offsets.rawValue) has nothing to count",
        hints: ["leave --offsets out"])
    }
    var articles: [ImportedArticle] = []
    var texts = ArticleTexts()
    try files.forEach { (name, bytes) throws(ImportError) in
      var reader = try DocBinReader(bytes)
      var collector = SentenceCollector()
      try reader.forEach { (_, document) throws(ImportError) in
        if let row = document.classifiedSentence {
          try collector.add(row, key: [], line: nil) { () throws(ImportError) in
            ImportedArticle(text: "")
          }
          return
        }
        let article = try document.article().in(name)
        try texts.check(article)
        articles.append(article)
      }
      articles += collector.finish().map { $0.in(name) }
    }
    return articles
  }
}

extension DocBinReader.Document {
  /// What galley wrote of the article.
  private var record: JSONValue? {
    userData?[DetailsWriter.name].flatMap { JSONValue($0) }
  }

  /// The document as a sentence with labels, where it has nothing but categories.
  fileprivate var classifiedSentence: SentenceCollector.Row? {
    guard spans.isEmpty, record == nil, !categories.isEmpty else { return nil }
    let text = String(decoding: text, as: UTF8.self)
    guard text.unicodeScalars.contains(where: { !$0.isSpace }) else { return nil }
    var row = SentenceCollector.Row(text: text)
    for (label, score) in categories where score >= 0.5 {
      row.annotations.append(
        ImportedAnnotation(label: label, range: TextRange(0, text.utf8.count)))
    }
    return row
  }

  fileprivate func article() throws(ImportError) -> ImportedArticle {
    let text = String(decoding: text, as: UTF8.self)
    var details: Details?
    if let record {
      details = try Details(
        in: JSONFields(
          .object([JSONMember(name: DetailsWriter.name, value: record, line: 1)]), line: 1))
    }
    var article = try details?.article(text) ?? ImportedArticle(text: text)
    article.sentences = sentences.map(ranges)
    for span in spans {
      let range = TextRange(
        tokens[span.tokens.lowerBound].lowerBound, tokens[span.tokens.upperBound - 1].upperBound)
      // spaCy drops no token that has no text, and a span of such covers nothing.
      guard !range.isEmpty else { continue }
      article.annotations.append(ImportedAnnotation(label: span.label, range: range))
    }
    var offsets = RangeReader(text, unit: .codepoint)
    try details?.complete(&article, &offsets)
    for index in article.suggestions.indices { article.suggestions[index].line = nil }
    return article
  }

  /// Returns the text of each sentence, with the white space behind it.
  private func ranges(ofSentences starts: [Int]) -> [TextRange] {
    starts.indices.map { index in
      let end = index + 1 < starts.count ? tokens[starts[index + 1]].lowerBound : text.count
      return TextRange(tokens[starts[index]].lowerBound, end)
    }
  }
}
