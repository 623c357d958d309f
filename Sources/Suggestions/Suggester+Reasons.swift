extension Suggester {
  /// Returns what speaks for a label rather than for the next best one, the strongest first.
  package func reasons(
    for label: String, on sentence: SentenceContext, in article: ArticleReading, limit: Int = 5
  ) -> [Reason] {
    guard let index = labels.firstIndex(of: label) else { return [] }
    let facts = SentenceFacts(of: sentence.range, in: article)
    let features = Features(facts, sentence, article)
    let logits = logits(features, rows: knownRows(features))
    var rival: Int?
    for other in labels.indices where other != index {
      if rival.map({ logits[other] > logits[$0] }) ?? true { rival = other }
    }
    func text(_ words: Range<Int>) -> String {
      let (first, last) = (facts.words[words.lowerBound], facts.words[words.upperBound - 1])
      return String(decoding: article.bytes[first.start..<last.end], as: UTF8.self)
    }
    /// What a weight adds to the label, and takes from its rival.
    func gain(_ weights: ContiguousArray<Float>, _ row: Int) -> Double {
      let begin = row * 2 * labels.count
      return Double(weights[begin + index] - (rival.map { weights[begin + $0] } ?? 0))
    }
    var weights: [String: Double] = [:]
    var order: [String] = []
    func add(_ words: String, _ weight: Double) {
      if weights[words] == nil { order.append(words) }
      weights[words, default: 0] += weight
    }
    for rule in features.rules {
      guard let words = RuleFeature(rawValue: rule)?.words(facts, text) else { continue }
      add(words, gain(rules, Int(rule)))
    }
    let value = Double(wordValue(features))
    for (key, source) in zip(features.words, features.sources) where !source.isEmpty {
      // Short words are on everybody's side.
      guard let row = table.row(of: key),
        source.contains(where: {
          facts.words[$0].count > 3 && !facts.isCue(.that, at: $0)
        })
      else { continue }
      add(text(source), gain(table.rows, row) * value)
    }
    return order.map { Reason(words: $0, weight: weights[$0] ?? 0) }
      .filter { $0.weight > 0.25 }
      .sorted { $0.weight > $1.weight }
      .prefix(limit).map(\.self)
  }
}
