import Agreement
import AnnotationModel

@testable import Reports

extension Timestamp {
  static let start = Timestamp(milliseconds: 1_800_000_000_000)
}

/// A session for a report, made of sentences and what an annotator said of each.
struct Sample {
  var annotator = "anna"
  var article = Article(id: "bakery", text: "")
  var schema = LabelSchema.news
  var ranges: [TextRange] = []
  /// By sentence.
  var labels: [[String]] = []
  var attributes: [[String: String]] = []

  /// Sentences one a line, each after the labels it gets; a blank line parts paragraphs:
  ///
  ///     claim+quote | “We bake,” she said.
  ///     | Nobody has looked at this.
  init(
    _ annotator: String, _ lines: String, title: String? = nil, id: String = "bakery",
    language: String? = "en", schema: LabelSchema = .news
  ) {
    self.annotator = annotator
    self.schema = schema
    var text = ""
    var gap = ""
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let bar = line.firstIndex(of: "|") else {
        gap = "\n\n"
        continue
      }
      text += gap
      gap = " "
      let start = text.utf8.count
      text += line[line.index(bar, offsetBy: 2)...]
      ranges.append(TextRange(start, text.utf8.count))
      let names = line[..<bar].split(separator: "+").map { $0.filter { $0 != " " } }
      labels.append(names.filter { !$0.isEmpty })
      attributes.append([:])
    }
    article = Article(id: id, title: title, source: "\(id).txt", language: language, text: text)
  }

  var session: Session {
    var session = Session(
      id: "session-\(annotator)-\(article.id)", annotator: annotator, created: .start,
      article: article, schema: schema, segmenter: .init(name: "test", version: 1, language: "en"),
      ranges: ranges)
    for index in ranges.indices where !labels[index].isEmpty {
      let annotations = labels[index].map { name in
        Annotation(
          label: name, range: ranges[index], attributes: attributes[index], by: annotator,
          at: .start, seconds: Double(index) * 3 + 1.5)
      }
      session.append(.annotations(session.sentences[index].id, old: [], new: annotations))
    }
    return session
  }

  var reported: ReportedSession { session.reported }
}

extension Session {
  /// Records events as one change.
  mutating func append(_ events: Event...) {
    let change = Change(
      number: nextChangeNumber, at: .start, by: annotator, command: "test", events: events)
    // A sample that does not fit is a mistake of the test's.
    try! record(change)
  }

  /// Adds a label to a part of a sentence, counted from zero.
  mutating func addSpan(_ label: String, of words: String, in index: Int) {
    let bytes = Array(text(ofSentence: index).utf8)
    let wanted = Array(words.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    let first = sentences[index].range.start + start
    let old = sentences[index].annotations
    let span = Annotation(
      label: label, range: TextRange(first, first + wanted.count), by: annotator, at: .start)
    append(.annotations(sentences[index].id, old: old, new: old + [span]))
  }

  var reported: ReportedSession {
    ReportedSession(
      session: self, path: "sessions/\(article.id).\(annotator).json",
      sha256: String(repeating: "0", count: 64))
  }
}

extension Report {
  /// A report on sessions, those of one article in a list.
  static func of(_ articles: [ReportedSession]...) throws -> Report {
    let articles = try articles.map { try ReportedArticle($0) }
    return Report(
      articles: articles, agreement: try .init(articles, bootstrap: Bootstrap(resamples: 50)),
      made: .start, version: "0.0.0")
  }

  var source: String { String(decoding: bytes, as: UTF8.self) }
}

extension ReportedSession {
  static let anna = Sample(
    "anna",
    """
    none | The bakery

    claim | The minister may come.
    claim+quote | “We bake,” she said.

    fact | Two went to Kyiv.
    | Nobody has looked at this.
    """, title: "The bakery"
  ).reported

  static let ben = Sample(
    "ben",
    """
    none | The bakery

    fact | The minister may come.
    quote | “We bake,” she said.

    fact | Two went to Kyiv.
    fact | Nobody has looked at this.
    """, title: "The bakery"
  ).reported
}
