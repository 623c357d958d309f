/// One line of the results.
struct Row {
  var what: String
  var value: Quantity
  var p99: Quantity?
  /// What was measured in the same run to compare with.
  var yardstick: Yardstick?
  var budget: Budget?

  struct Yardstick {
    var name: String
    /// Nil where the yardstick is not installed.
    var value: Quantity?
    var p99: Quantity?
  }

  struct Budget {
    var rule: String
    var isMet: Bool
  }
}

/// A figure with its unit.
enum Quantity {
  case seconds(Double)
  case bytes(Int)
  case bytesPerSecond(Double)

  var amount: Double {
    switch self {
    case .seconds(let seconds): seconds
    case .bytes(let bytes): Double(bytes)
    case .bytesPerSecond(let rate): rate
    }
  }

  var text: String {
    switch self {
    case .seconds(let seconds) where abs(seconds) < 0.0001:
      Self.rounded(seconds * 1e6) + " µs"
    case .seconds(let seconds) where abs(seconds) < 1: Self.rounded(seconds * 1e3) + " ms"
    case .seconds(let seconds): Self.rounded(seconds) + " s"
    case .bytes(let bytes): Self.rounded(Double(bytes) / 1e6) + " MB"
    case .bytesPerSecond(let rate): Self.rounded(rate / 1e6) + " MB/s"
    }
  }

  /// The difference to another of the same kind.
  func minus(_ other: Quantity) -> Quantity? {
    switch (self, other) {
    case (.seconds(let left), .seconds(let right)): .seconds(left - right)
    case (.bytes(let left), .bytes(let right)): .bytes(left - right)
    case (.bytesPerSecond(let left), .bytesPerSecond(let right)): .bytesPerSecond(left - right)
    default: nil
    }
  }

  /// Returns about three digits, without an exponent.
  static func rounded(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    let digits = abs(value) >= 100 ? 0 : abs(value) >= 10 ? 1 : 2
    let scale = [1.0, 10, 100][digits]
    let whole = Int((abs(value) * scale).rounded())
    let sign = value < 0 && whole > 0 ? "-" : ""
    guard digits > 0 else { return "\(sign)\(whole)" }
    let fraction = String(whole % Int(scale))
    let zeros = String(repeating: "0", count: digits - fraction.count)
    return "\(sign)\(whole / Int(scale)).\(zeros)\(fraction)"
  }
}
