/// The logistic function and its inverse, by arithmetic alone, so that a model learns the same bits on
/// every machine.
enum Logistic {
  /// Returns 1 / (1 + e⁻ˣ).
  static func sigmoid(_ x: Double) -> Double {
    x >= 0 ? 1 / (1 + exponential(-x)) : exponential(x) / (1 + exponential(x))
  }

  /// Returns ln(p / (1 - p)) of a probability kept a little away from 0 and 1.
  static func logit(_ p: Double) -> Double {
    let p = min(max(p, 1e-6), 1 - 1e-6)
    return logarithm(p / (1 - p))
  }

  /// Returns eˣ to about fourteen digits.
  static func exponential(_ x: Double) -> Double {
    guard x > -700 else { return 0 }
    guard x < 700 else { return .infinity }
    // x = n ln 2 + r with |r| at most half of ln 2; eʳ by its series.
    let n = (x * 1.442_695_040_888_963_4).rounded()
    let r = (x - n * 0.693_147_180_369_123_8) - n * 1.908_214_929_270_587_7e-10
    var sum = 1.0
    for divisor in stride(from: 13.0, through: 1, by: -1) { sum = 1 + sum * r / divisor }
    return Double(sign: .plus, exponent: Int(n), significand: sum)
  }

  /// Returns ln x of a positive number to about fourteen digits.
  static func logarithm(_ x: Double) -> Double {
    var exponent = Int(x.exponent)
    var significand = x.significand
    if significand > 1.414_213_562_373_095_1 {
      significand /= 2
      exponent += 1
    }
    // ln m = 2 artanh((m - 1) / (m + 1)), by its series.
    let t = (significand - 1) / (significand + 1)
    let square = t * t
    var sum = 0.0
    for odd in stride(from: 21.0, through: 1, by: -2) { sum = sum * square + 1 / odd }
    return Double(exponent) * 0.693_147_180_559_945_3 + 2 * t * sum
  }
}
