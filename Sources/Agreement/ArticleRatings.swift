package import AnnotationModel

/// What the sessions on one article say of it, small enough to keep for thousands of articles.
///
/// An item is a piece of the text that no session divides: a sentence, where all have the same
/// sentences. It has the labels of the sentence that it lies in; an untagged sentence is no rating.
/// Spans inside sentences are compared apart.
package struct ArticleRatings: Sendable {
  package let article: String
  /// In the order of the sessions.
  package let annotators: [String]
  /// In the order of the first session's schema.
  package let labels: [String]
  /// Whether every session has the same sentences.
  package let isUniform: Bool
  /// By item, then by annotator.
  let rows: ContiguousArray<LabelSet>
  /// By annotator.
  let spans: [[SpanAgreement.Span]]
  let disagreements: Disagreements

  /// The most characters of an item's text that are kept to show it.
  private static let textLimit = 300

  /// - Parameter sessions: on one text, one of each annotator, with labels of the same names.
  package init(_ sessions: [Session]) throws(ArticleRatingsError) {
    let alignment: SessionAlignment
    do {
      alignment = try SessionAlignment(sessions)
    } catch {
      throw .alignment(error)
    }
    let names = sessions[0].schema.labels.map(\.name)
    guard names.count <= LabelSet.capacity else { throw .ratings(.tooManyLabels(names.count)) }
    let places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    let sets = sessions.map { session in
      session.sentences.map { LabelSet($0.labels.compactMap { places[$0] }) }
    }
    article = sessions[0].article.id
    annotators = sessions.map(\.annotator)
    labels = names
    isUniform = alignment.isUniform
    spans = sessions.map { session in
      session.sentences.flatMap { sentence in
        sentence.spans.compactMap { span in
          places[span.label].map {
            SpanAgreement.Span(label: $0, start: span.range.start, end: span.range.end)
          }
        }
      }
    }
    var rows: ContiguousArray<LabelSet> = []
    rows.reserveCapacity(alignment.pieces.count * sessions.count)
    var disagreements = Disagreements()
    for piece in alignment.pieces {
      var votes: [Disagreements.Vote] = []
      for (annotator, sentence) in piece.sentences.enumerated() {
        let set = sets[annotator][sentence]
        rows.append(set)
        if !set.isEmpty { votes.append(.init(annotator: annotator, labels: set)) }
      }
      disagreements.add(votes) {
        (
          "\(sessions[0].article.id) \(piece.sentences[0] + 1)",
          String(sessions[0].article[piece.range].prefix(Self.textLimit))
        )
      }
    }
    self.rows = rows
    self.disagreements = disagreements
  }
}

/// Why the sessions on an article cannot be compared.
package enum ArticleRatingsError: Error, Hashable {
  case alignment(AlignmentError)
  case ratings(RatingsError)
}

/// The ratings of many articles, an article a group.
package struct SessionRatings: Sendable {
  /// In the order of the first article's schema.
  package private(set) var labels: [String] = []
  /// In the order in which they came.
  package private(set) var annotators: [String] = []
  package private(set) var disagreements = Disagreements()
  /// The names of the articles whose sessions have different sentences.
  package private(set) var divided: [String] = []
  private var articles: [ArticleRatings] = []

  package init() {}

  package var isEmpty: Bool { articles.isEmpty }

  /// Adds an article, whose labels have the names of those of the first.
  package mutating func add(_ article: ArticleRatings) {
    if articles.isEmpty { labels = article.labels }
    for name in article.annotators where !annotators.contains(name) { annotators.append(name) }
    disagreements.add(
      article.disagreements, annotators: places(of: article.annotators), labels: mapping(article))
    if !article.isUniform { divided.append(article.article) }
    articles.append(article)
  }

  private func places(of names: [String]) -> [Int] {
    names.map { annotators.firstIndex(of: $0) ?? 0 }
  }

  /// Returns what makes an article's label sets ones of `labels`.
  private func mapping(_ article: ArticleRatings) -> (LabelSet) -> LabelSet {
    guard article.labels != labels else { return { $0 } }
    let places = article.labels.map { labels.firstIndex(of: $0) ?? 0 }
    return { set in LabelSet(set.members.map { places[$0] }) }
  }

  /// Returns who gave which labels to which piece of text.
  package func ratings() throws(RatingsError) -> Ratings {
    var builder = try Ratings.Builder(labels: labels, annotators: annotators)
    for article in articles {
      builder.beginGroup(article.article)
      let map = mapping(article)
      let places = places(of: article.annotators)
      let order = places.indices.sorted { places[$0] < places[$1] }
      let width = places.count
      for start in stride(from: 0, to: article.rows.count, by: width) {
        for annotator in order {
          try builder.rate(
            annotator: places[annotator], map(article.rows[start + annotator]))
        }
        builder.endItem()
      }
    }
    return try builder.build()
  }

  /// The agreement on spans; nil where nobody labelled one.
  package var spans: SpanAgreement? {
    let spans = articles.map { article in
      let map = mapping(article)
      return article.spans.map { spans in
        spans.map { span in
          SpanAgreement.Span(
            label: map(LabelSet(span.label)).bits.trailingZeroBitCount, start: span.start,
            end: span.end)
        }
      }
    }
    let agreement = SpanAgreement(articles: spans)
    return agreement.spans > 0 ? agreement : nil
  }
}
