/// Measures a suggester by articles whose labels are known.
///
/// Progressive validation predicts a label, is told the right one, learns it, and goes on: what an
/// analyst would have seen. A held-back set is scored with what was learned before, and nothing of
/// it is learned. It keeps no article.
package struct Evaluation: Sendable {
  package private(set) var suggester: Suggester
  package private(set) var scores: Scores
  /// How many labels were learned here; what the suggester knew before does not count.
  package private(set) var learned = 0
  private let positions: [String: Int]
  /// What the suggester can propose, and so learn.
  private let known: Set<String>

  /// - Parameter labels: those that the articles have, beside the suggester's own.
  /// - Parameter thresholds: the scores from which on proposals are counted as shown.
  package init(
    _ suggester: Suggester, labels: [String] = [], thresholds: [Double] = Scores.thresholds
  ) {
    self.suggester = suggester
    known = Set(suggester.labels)
    var all = suggester.labels
    var positions: [String: Int] = [:]
    for (index, label) in all.enumerated() { positions[label] = index }
    for label in labels where positions[label] == nil {
      positions[label] = all.count
      all.append(label)
    }
    self.positions = positions
    scores = Scores(labels: all, thresholds: thresholds)
  }

  /// Predicts each sentence's label and then learns it, in reading order.
  package mutating func validate(_ article: LabelledArticle) {
    let reading = article.reading
    var previous: String?
    for index in article.sentences.indices {
      let labels = article.sentences[index].labels
      defer { previous = labels.first }
      guard let label = labels.first else { continue }
      let context = article.context(ofSentence: index, previousLabel: previous)
      let proposal = suggester.proposal(for: context, in: reading)
      score(label, proposal, learned: learned)
      let taught = labels.filter(known.contains)
      guard !taught.isEmpty else { continue }
      suggester.learn(taught, for: context, in: reading, forGood: true)
      learned += 1
    }
  }

  /// Learns an article's labels, in reading order, and scores nothing.
  package mutating func learn(_ article: LabelledArticle) {
    learned += suggester.learn(article)
  }

  /// Predicts each sentence's label and learns nothing.
  ///
  /// The label of the sentence before is the one that was predicted.
  package mutating func test(_ article: LabelledArticle) {
    let reading = article.reading
    var previous: String?
    for index in article.sentences.indices {
      let context = article.context(ofSentence: index, previousLabel: previous)
      let proposal = suggester.proposal(for: context, in: reading)
      previous = proposal?.label
      guard let label = article.sentences[index].labels.first else { continue }
      score(label, proposal, learned: nil)
    }
  }

  private mutating func score(_ label: String, _ proposal: Proposal?, learned: Int?) {
    guard let given = positions[label] else { return }
    scores.add(
      given: given,
      proposed: proposal.flatMap { proposal in
        positions[proposal.label].map { (label: $0, score: proposal.score) }
      }, learned: learned)
  }
}

extension Suggester {
  /// Learns the labels of an article, in reading order, and returns how many sentences had some.
  ///
  /// A label that it cannot propose is left out.
  @discardableResult
  package mutating func learn(_ article: LabelledArticle) -> Int {
    let known = Set(labels)
    let reading = article.reading
    var count = 0
    var previous: String?
    for index in article.sentences.indices {
      let labels = article.sentences[index].labels
      defer { previous = labels.first }
      let taught = labels.filter(known.contains)
      guard !taught.isEmpty else { continue }
      learn(
        taught, for: article.context(ofSentence: index, previousLabel: previous),
        in: reading, forGood: true)
      count += 1
    }
    return count
  }
}
