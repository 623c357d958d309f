package import Suggestions

/// What an evaluation came to, and of what.
package struct EvaluationReport: Sendable {
  package let scores: Scores
  /// The id of the suggester after it.
  package let model: String
  /// How many articles were scored.
  package let articles: Int
  /// How many labels were learned.
  package let learned: Int
  /// How many times a sentence was scored, learned or both.
  package let steps: Int
  /// Whether the sentences that were scored were held back, and not learned.
  package let isTest: Bool
  /// From which score on suggestions are shown.
  package let threshold: Double
  /// Of predicting and learning alone.
  package let seconds: Double

  package init(
    _ evaluation: Evaluation, articles: Int, steps: Int, isTest: Bool, threshold: Double,
    seconds: Double
  ) {
    scores = evaluation.scores
    model = evaluation.suggester.id
    learned = evaluation.learned
    self.articles = articles
    self.steps = steps
    self.isTest = isTest
    self.threshold = threshold
    self.seconds = seconds
  }
}
