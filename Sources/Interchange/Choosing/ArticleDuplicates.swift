import AnnotationModel

/// Finds articles that are the same or nearly the same, of which one is exported.
package struct ArticleDuplicates: Sendable {
  private var duplicates = NearDuplicates()
  private var articles: ContiguousArray<Candidate> = []

  private struct Candidate {
    var name: String
    var text: Int
    var tagged: Int
  }

  package init() {}

  /// Notes an article, after sentences were chosen from it.
  package mutating func add(_ article: ExportedArticle) {
    let text = duplicates.add(article.article.text, sha256: article.article.sha256)
    let tagged = article.sentences.count { $0.isChosen && $0.sentence.isTagged }
    articles.append(Candidate(name: article.name, text: text, tagged: tagged))
  }

  /// Returns which articles stand for which others, by name.
  ///
  /// Of articles that are nearly the same, directly or through others, the one with the most tagged
  /// sentences is kept; of those with equally many, the one that was added first. Sessions of several
  /// annotators on one article are the same, too.
  ///
  /// - Returns: for each article that is left out, the one that is kept.
  package func leftOut() -> [String: String] {
    let firstOfEach = duplicates.firstOfEach()
    var best: [Int: Int] = [:]
    for (index, article) in articles.enumerated() {
      let cluster = firstOfEach[article.text]
      if let other = best[cluster], articles[other].tagged >= article.tagged { continue }
      best[cluster] = index
    }
    var leftOut: [String: String] = [:]
    for (index, article) in articles.enumerated() {
      guard let kept = best[firstOfEach[article.text]], kept != index else { continue }
      leftOut[article.name] = articles[kept].name
    }
    return leftOut
  }
}
