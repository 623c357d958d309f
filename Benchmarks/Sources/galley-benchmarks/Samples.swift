/// Times of the same thing, in seconds.
struct Samples {
  private var seconds: [Double] = []

  var count: Int { seconds.count }

  mutating func append(_ value: Double) {
    seconds.append(value)
  }

  mutating func append(_ duration: Duration) {
    append(duration.seconds)
  }

  var median: Double { quantile(0.5) }
  var p99: Double { quantile(0.99) }

  /// The sample that so many of them do not exceed.
  private func quantile(_ share: Double) -> Double {
    guard !seconds.isEmpty else { return .nan }
    let rank = Int((share * Double(seconds.count)).rounded(.up))
    return seconds.sorted()[min(max(rank, 1), seconds.count) - 1]
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
