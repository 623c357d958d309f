import Agreement
import AnnotationModel

/// What the sections of a page have in common.
struct PageContext: Sendable {
  let articles: [ReportedArticle]
  let agreement: AgreementReport?
  let looks: LabelLooks
  /// The annotators' names in the order of their first sessions.
  let annotators: [String]
  let summaries: [AnnotatorSummary]
  private let places: [String: Int]

  init(_ articles: [ReportedArticle], agreement: AgreementReport?) {
    self.articles = articles
    self.agreement = agreement
    looks = LabelLooks(articles.lazy.flatMap(\.columns).map(\.schema))
    var names: [String] = []
    var places: [String: Int] = [:]
    for column in articles.lazy.flatMap(\.columns) where places[column.annotator] == nil {
      places[column.annotator] = names.count
      names.append(column.annotator)
    }
    annotators = names
    self.places = places
    summaries = AnnotatorSummary.all(articles, names: names, looks: looks)
  }

  /// How many annotators the page's filter offers.
  ///
  /// Each costs a rule of the style sheet for every label.
  var chosenAnnotators: Int { min(annotators.count, Self.mostChosen) }

  private static let mostChosen = 40

  /// Returns the class that the filter knows an annotator by.
  func className(of annotator: String) -> HTML {
    guard let place = places[annotator], place < chosenAnnotators else { return "" }
    return "a\(place)"
  }

  /// Returns the classes by which the filter finds what carries these labels.
  func classNames(of labels: [String], by annotator: String) -> HTML {
    let owner = className(of: annotator)
    let marks =
      labels.isEmpty
      ? ["u"] : labels.compactMap { looks.place(of: $0) }.map { (place) -> HTML in "l\(place)" }
    return marks.map { (mark) -> HTML in
      owner.isEmpty ? " \(mark)" : " \(mark) \(owner)\(mark)"
    }.joined()
  }

  var sentenceCount: Int { articles.reduce(0) { $0 + $1.alignment.groups.count } }

  var sessionCount: Int { articles.reduce(0) { $0 + $1.columns.count } }

  var differenceCount: Int { articles.reduce(0) { $0 + $1.differenceCount } }

  var comparedCount: Int { articles.reduce(0) { $0 + $1.comparedCount } }

  /// Whether an article was read by more than one.
  var hasSeveralReaders: Bool { articles.contains { $0.columns.count > 1 } }

  static func id(ofArticle article: Int) -> HTML { "a\(article + 1)" }

  static func id(ofRow row: Int, in article: Int) -> HTML { "a\(article + 1)s\(row + 1)" }
}
