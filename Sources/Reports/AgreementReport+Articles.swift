package import Agreement

extension AgreementReport {
  /// Compares the annotators of articles; nil where no article has two.
  ///
  /// A session that was made from others is nobody's own reading, and is left out.
  package init?(
    _ articles: [ReportedArticle], bootstrap: Bootstrap = Bootstrap()
  ) throws(RatingsError) {
    var compared = SessionRatings()
    var hasPair = false
    for article in articles {
      guard let ratings = try article.ratings?.get() else { continue }
      hasPair = hasPair || ratings.annotators.count > 1
      compared.add(ratings)
    }
    guard hasPair else { return nil }
    self.init(try compared.ratings(), spans: compared.spans, bootstrap: bootstrap)
  }
}
