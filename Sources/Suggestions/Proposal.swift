/// What a suggester says of a sentence.
package struct Proposal: Hashable, Sendable {
  package var label: String
  /// How likely the label is right, from 0 to 1, calibrated on the decisions so far.
  package var score: Double
  /// What was left to the other labels, in the order of the suggester's labels; adds up to 1 with all.
  package var shares: [Double]

  package init(label: String, score: Double, shares: [Double]) {
    self.label = label
    self.score = score
    self.shares = shares
  }
}

/// Something that speaks for a label, in words.
package struct Reason: Hashable, Sendable {
  /// Words of the sentence, or what a rule saw: `said`, `inside quotation marks`.
  package var words: String
  /// What it adds to the label's logit beyond the next best label's; negative when it speaks against.
  package var weight: Double

  package init(words: String, weight: Double) {
    self.words = words
    self.weight = weight
  }
}
