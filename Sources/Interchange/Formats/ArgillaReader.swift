import AnnotationModel
import JSONText

/// Reads the records of a dataset: ours, and those that Argilla exports.
struct ArgillaReader {
  let options: ImportOptions

  func read(_ files: ImportFiles) throws(ImportError) -> [ImportedArticle] {
    let names = files.names(called: "records.json", orEnding: ".json").filter { name in
      !["settings.json", "dataset.json"].contains { name == $0 || name.hasSuffix("/\($0)") }
    }
    guard !names.isEmpty || files.names.isEmpty else {
      throw ImportError("there is no file of records, 'records.json'")
    }
    var articles: [ImportedArticle] = []
    var texts = ArticleTexts()
    for name in names {
      let bytes = try files.bytes(name)
      do {
        try JSONInput.forEachRecord(bytes) { (fields) throws(ImportError) in
          for article in try self.articles(of: fields) {
            try texts.check(article)
            articles.append(article.in(name))
          }
        }
      } catch {
        throw error.at(name)
      }
    }
    return articles
  }

  /// Returns an article for every user who responded.
  private func articles(of record: JSONFields) throws(ImportError) -> [ImportedArticle] {
    let text = try text(of: record)
    let details = try details(of: record)
    let unit =
      try details?.unit(text, options, ArgillaFormat.spec) ?? options.unit(ArgillaFormat.spec)
    var ranges = RangeReader(text, unit: unit)
    let responses = try responses(of: record)
    let own = try ownUser(responses, details)
    var articles: [ImportedArticle] = []
    for user in responses.users {
      var article = try self.article(text, record, details)
      for span in responses.spans[user] ?? [] {
        article.annotations.append(try annotation(span, &ranges))
      }
      if user == own {
        try details?.complete(&article, &ranges)
      } else {
        article.annotator = user.isEmpty ? nil : "user-\(user)"
        article.sentences = try details?.sentences(&ranges)
      }
      articles.append(article)
    }
    if articles.isEmpty {
      var article = try self.article(text, record, details)
      try details?.complete(&article, &ranges)
      articles.append(article)
    }
    try addSuggestions(of: record, to: &articles[0], &ranges)
    return articles
  }

  private func article(
    _ text: String, _ record: JSONFields, _ details: Details?
  ) throws(ImportError) -> ImportedArticle {
    var article = try details?.article(text) ?? ImportedArticle(text: text)
    article.line = record.line
    if article.id == nil { article.id = try record.id("id") }
    return article
  }

  /// The text, under the name that we give it or the only one there is.
  private func text(of record: JSONFields) throws(ImportError) -> String {
    guard let fields = try record.object("fields") else { throw record.missing("fields") }
    if let text = try fields.string("text") { return text }
    let texts = fields.members.compactMap { member in
      if case .string(let text) = member.value { text } else { nil }
    }
    guard texts.count == 1, let text = texts.first else { throw fields.missing("text") }
    return text
  }

  private func details(of record: JSONFields) throws(ImportError) -> Details? {
    guard let metadata = try record.object("metadata"),
      let text = try metadata.string(DetailsWriter.name)
    else { return nil }
    let line = metadata.line(of: DetailsWriter.name)
    do {
      return Details(
        fields: try JSONFields(
          JSONInput.value(ContiguousArray(text.utf8)), path: "metadata.\(DetailsWriter.name)",
          line: line))
    } catch {
      var error = error
      error.message = "in 'metadata.\(DetailsWriter.name)': \(error.message)"
      error.line = line
      throw error
    }
  }

  // MARK: - Responses

  private struct Responses {
    var users: [String] = []
    var spans: [String: [JSONFields]] = [:]
  }

  /// The spans of each user, over all questions about spans; what was discarded or begun is none.
  private func responses(of record: JSONFields) throws(ImportError) -> Responses {
    var responses = Responses()
    guard let questions = try record.object("responses") else { return responses }
    for question in questions.members {
      for response in try questions.objects(question.name) {
        if let status = try response.string("status"), status != "submitted" { continue }
        guard let spans = try spans(response) else { continue }
        let user = try response.string("user_id") ?? ""
        if responses.spans[user] == nil { responses.users.append(user) }
        responses.spans[user, default: []] += spans
      }
    }
    return responses
  }

  /// Returns the spans of an answer; nil where it answers another kind of question.
  private func spans(_ answer: JSONFields) throws(ImportError) -> [JSONFields]? {
    guard case .array(let values) = answer.value("value"),
      values.allSatisfy({ $0["start"] != nil && $0["label"] != nil })
    else { return nil }
    return try answer.objects("value")
  }

  /// The user whose response is the one that we wrote.
  ///
  /// A server has ids of its own, so one response alone is ours where we wrote one.
  private func ownUser(
    _ responses: Responses, _ details: Details?
  ) throws(ImportError) -> String? {
    guard let details, let annotator = try details.annotator() else { return nil }
    let own = ArgillaFormat.userID(of: annotator)
    if responses.users.contains(own) { return own }
    guard responses.users.count == 1, try !details.fields.array("annotations").isEmpty else {
      return nil
    }
    return responses.users.first
  }

  private func annotation(
    _ span: JSONFields, _ ranges: inout RangeReader
  ) throws(ImportError) -> ImportedAnnotation {
    ImportedAnnotation(
      label: try span.requiredString("label"),
      range: try ranges.range(
        span.requiredInteger("start"), span.requiredInteger("end"), line: span.line),
      line: span.line)
  }

  /// Adds what was suggested after the export; what we wrote ourselves is known better.
  private func addSuggestions(
    of record: JSONFields, to article: inout ImportedArticle, _ ranges: inout RangeReader
  ) throws(ImportError) {
    guard let questions = try record.object("suggestions") else { return }
    for question in questions.members {
      guard let answer = try questions.object(question.name), let spans = try spans(answer) else {
        continue
      }
      let scores = try scores(answer)
      for (index, span) in spans.enumerated() {
        var suggestion = try annotation(span, &ranges)
        let isKnown = article.suggestions.contains {
          $0.label == suggestion.label && $0.range == suggestion.range
        }
        guard !isKnown else { continue }
        suggestion.model = try answer.string("agent")
        suggestion.score = index < scores.count ? scores[index] : nil
        article.suggestions.append(suggestion)
      }
    }
  }

  private func scores(_ answer: JSONFields) throws(ImportError) -> [Double] {
    guard case .array(let values) = answer.value("score") else { return [] }
    var scores: [Double] = []
    for value in values {
      switch value {
      case .number(let score): scores.append(score)
      case .integer(let score): scores.append(Double(score))
      default: throw answer.wrong("score", "a list of numbers")
      }
    }
    return scores
  }
}
