/// How intervals are made: the items are drawn again and again with replacement, and the interval
/// holds the middle 95 % of the values that a coefficient has in the resamples.
///
/// All coefficients of a table are computed from the same resamples. Resamples in which one is
/// undefined do not count for it; where they are more than one in twenty, it gets no interval.
///
/// Source: Efron & Tibshirani (1993), "An Introduction to the Bootstrap", chapter 13, the percentile
/// interval; for agreement Gwet (2014) and Krippendorff (2004).
package struct Bootstrap: Hashable, Sendable {
  /// How often the items are drawn; 0 for no intervals.
  package var resamples: Int
  /// What the generator of random numbers starts from.
  package var seed: UInt64

  /// The share of the resamples that an interval holds.
  package static let level = 0.95

  package init(resamples: Int = 1_000, seed: UInt64 = 1) {
    self.resamples = resamples
    self.seed = seed
  }

  /// Only values.
  package static let none = Bootstrap(resamples: 0)

  /// Returns the ends of the interval.
  static func interval(of values: [Double]) -> (low: Double, high: Double) {
    let sorted = values.sorted()
    return (quantile(0.025, of: sorted), quantile(0.975, of: sorted))
  }

  /// Returns the value below which a share of the sorted values lie, between the two nearest.
  private static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    guard below + 1 < sorted.count else { return sorted[sorted.count - 1] }
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
  }
}

/// The values of one statistic over the resamples.
struct Resamples {
  private let value: Result<Double, Undefined>
  private var values: [Double] = []
  private var undefined = 0

  init(_ value: Result<Double, Undefined>) {
    self.value = value
  }

  mutating func append(_ value: Result<Double, Undefined>) {
    switch value {
    case .success(let value): values.append(value)
    case .failure: undefined += 1
    }
  }

  /// - Parameter items: how many there are to draw from.
  func estimate(items: Int, _ bootstrap: Bootstrap) -> Estimate {
    switch value {
    case .failure(let reason): return Estimate(reason: reason)
    case .success(let value):
      guard bootstrap.resamples > 0 else { return Estimate(value: value) }
      guard items > 1 else { return Estimate(value: value, reason: .oneItem) }
      guard !values.isEmpty, undefined * 20 <= bootstrap.resamples else {
        return Estimate(value: value, reason: .unstable)
      }
      let (low, high) = Bootstrap.interval(of: values)
      return Estimate(value: value, low: low, high: high)
    }
  }
}

extension Statistic {
  func result(at counts: ContiguousArray<Int>) -> Result<Double, Undefined> {
    do {
      return .success(try value(at: counts))
    } catch {
      return .failure(error)
    }
  }
}
