/// How long sentences had been in focus when they got their labels.
package struct FocusTimes: Hashable, Sendable {
  /// One for each sentence of which it is known; sorted.
  package private(set) var seconds: [Double] = []

  package init() {}

  /// Of two labels on a sentence, the one that took longer counts.
  package init(_ sentences: some Sequence<Sentence>) {
    for sentence in sentences {
      let times = sentence.annotations.compactMap { annotation in
        sentence.isWhole(annotation) ? annotation.seconds : nil
      }
      if let longest = times.max(), longest.isFinite, longest >= 0 { seconds.append(longest) }
    }
    seconds.sort()
  }

  /// Adds the times of other sentences.
  package mutating func add(_ other: FocusTimes) {
    guard !other.isEmpty else { return }
    seconds = isEmpty ? other.seconds : (seconds + other.seconds).sorted()
  }

  package var isEmpty: Bool { seconds.isEmpty }

  package var count: Int { seconds.count }

  package var total: Double { seconds.reduce(0, +) }

  /// Returns the time below which a share of the sentences lies; nil where no time is known.
  package func quantile(_ share: Double) -> Double? {
    guard let last = seconds.indices.last else { return nil }
    return seconds[Int((Double(last) * min(max(share, 0), 1)).rounded())]
  }

  /// The times, in seconds, that part one bucket from the next.
  package static let bounds: [Double] = [2, 5, 10, 20, 40, 80]

  /// How many sentences there are in each bucket, from `0..<2` to 80 and more.
  package var buckets: [Int] {
    var counts = Array(repeating: 0, count: Self.bounds.count + 1)
    for time in seconds {
      counts[Self.bounds.firstIndex { time < $0 } ?? Self.bounds.count] += 1
    }
    return counts
  }

  /// The buckets in words, in their order.
  package static let bucketNames: [String] =
    ["under 2 s"] + zip(bounds, bounds.dropFirst()).map { "\(Int($0))–\(Int($1)) s" } + [
      "80 s and more"
    ]
}
