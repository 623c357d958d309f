/// Turns the share of the best label into how often such a label is right.
///
/// A logistic curve over the logit of the share, after Platt, "Probabilistic Outputs for Support Vector
/// Machines" (1999), learned online from what was proposed and what was decided.
struct Calibration: Equatable, Sendable {
  var slope: Float = 1
  var offset: Float = 0
  /// The sums of the squares of their gradients.
  var slopeSquares: Float = 10
  var offsetSquares: Float = 10

  /// Returns the probability that the best of some labels is right, whose share is given.
  func score(_ share: Double, among count: Int) -> Double {
    guard count > 1 else { return 1 }
    return Logistic.sigmoid(Double(slope) * Logistic.logit(share) + Double(offset))
  }

  mutating func learn(_ share: Double, isRight: Bool, among count: Int) {
    let value = Float(Logistic.logit(share))
    let error = (isRight ? 1 : 0) - Float(score(share, among: count))
    slopeSquares += error * error * value * value
    offsetSquares += error * error
    slope += 0.3 * error * value / slopeSquares.squareRoot()
    offset += 0.3 * error / offsetSquares.squareRoot()
  }
}
