/// Proposes labels for sentences, and learns from each that is given.
///
/// One logistic regression a label against all others, over what the rules see and over hashed words and
/// pairs of words, learned online with a step size of its own for each weight: AdaGrad of Duchi, Hazan
/// and Singer, "Adaptive Subgradient Methods", JMLR 12 (2011). Under the labels of the news schema the
/// weights of the rules do not begin at nothing (`RulePrior`).
package struct Suggester: Sendable, Equatable {
  /// The labels that can be proposed, in the schema's order.
  package let labels: [String]
  /// How many decisions it has learned from.
  package internal(set) var learned = 0

  let parameters: Parameters
  /// For each rule, the weights of all labels and then the sums of the squares of their gradients.
  var rules: ContiguousArray<Float>
  var table: WeightTable
  /// How often each label was given.
  var counts: ContiguousArray<Int>
  var calibration: Calibration

  /// How fast it learns; part of the algorithm, not of what an analyst sets.
  struct Parameters: Sendable, Equatable {
    /// The step of the weights of rules, and of words.
    var ruleRate: Float = 0.1
    var wordRate: Float = 0.8
    /// What the sums of squares of rules begin with: the larger, the longer a prior is believed.
    var ruleInertia: Float = 1
    var wordInertia: Float = 0.01
    /// The value of a word is this over the root of how many there are.
    var wordScale: Float = 1
    /// How strongly rare labels are raised: 0 not at all, 1 in full.
    var balance: Float = 0.3

    static let standard = Parameters()
  }

  /// What one decision changed; enough to forget it again.
  package struct Lesson: Sendable {
    /// The rules and the rows that were changed, and what all of them were before, one after another.
    var rules: ContiguousArray<UInt8> = []
    var rows: ContiguousArray<Int> = []
    var old: ContiguousArray<Float> = []
    /// How many rows there were.
    var rowCount = 0
    var given: ContiguousArray<Int> = []
    var calibration = Calibration()
  }

  /// A suggester that has learned nothing yet: it knows the rules.
  package init(labels: [String]) {
    self.init(labels: labels, parameters: .standard)
  }

  init(labels: [String], parameters: Parameters) {
    self.labels = labels
    self.parameters = parameters
    rules = RulePrior.weights(for: labels, inertia: parameters.ruleInertia)
    table = WeightTable(labelCount: labels.count)
    counts = ContiguousArray(repeating: 0, count: labels.count)
    calibration = Calibration()
  }

  /// A name for the state that it is in: `galley-1+240` has learned from 240 decisions.
  package var id: String { "galley-1+\(learned)" }

  // MARK: - Proposing

  /// Returns what is proposed for a sentence; nil where nothing is known of it.
  package func proposal(for sentence: SentenceContext, in article: ArticleReading) -> Proposal? {
    guard !labels.isEmpty else { return nil }
    return proposal(Features(SentenceFacts(of: sentence.range, in: article), sentence, article))
  }

  func proposal(_ features: Features) -> Proposal {
    let logits = logits(features, rows: knownRows(features))
    return proposal(logits)
  }

  func proposal(_ logits: ContiguousArray<Float>) -> Proposal {
    var shares = logits.map { Logistic.sigmoid(Double($0)) }
    let sum = shares.reduce(0, +)
    // Of labels that are all out of the question, none is more so.
    for index in shares.indices {
      shares[index] = sum > 0 ? shares[index] / sum : 1 / Double(labels.count)
    }
    var best = 0
    for index in shares.indices where shares[index] > shares[best] { best = index }
    return Proposal(
      label: labels[best],
      score: calibration.score(shares[best], among: labels.count),
      shares: Array(shares))
  }

  /// The rows of the words that it has met before.
  func knownRows(_ features: Features) -> ContiguousArray<Int> {
    var rows: ContiguousArray<Int> = []
    rows.reserveCapacity(features.words.count)
    for key in features.words {
      if let row = table.row(of: key) { rows.append(row) }
    }
    return rows
  }

  func wordValue(_ features: Features) -> Float {
    parameters.wordScale / Float(max(1, features.words.count)).squareRoot()
  }

  func logits(
    _ features: Features, rows: ContiguousArray<Int>
  ) -> ContiguousArray<Float> {
    let (count, width) = (labels.count, 2 * labels.count)
    var logits = ContiguousArray<Float>(repeating: 0, count: count)
    for row in rows {
      for label in 0..<count { logits[label] += table.rows[row * width + label] }
    }
    let value = wordValue(features)
    for label in 0..<count { logits[label] *= value }
    for rule in features.rules {
      let begin = Int(rule) * width
      for label in 0..<count { logits[label] += rules[begin + label] }
    }
    return logits
  }

  /// Returns the attributes that a label proposed for a sentence would have: speaker, source, cue.
  ///
  /// Those that cannot be told with some safety are left out.
  package func attributes(
    of label: String, on sentence: SentenceContext, in article: ArticleReading
  ) -> [String: String] {
    let found = Attribution(Attribution.Kind(label), of: sentence, in: article)
    var attributes: [String: String] = [:]
    attributes["speaker"] = found.speaker
    attributes["source"] = found.source
    attributes["cue"] = found.cue
    return attributes
  }
}
