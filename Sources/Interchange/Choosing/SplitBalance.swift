/// Moves as few articles as must be for every part of a split to have some, and some with each label.
struct SplitBalance {
  /// Articles that stay together.
  struct Cluster {
    /// Tells it from others when they are equally near.
    var key: String
    /// Where it lies between 0 and 1.
    var position: Double
    var labels: Set<String>
    /// Whether it has anything to export; what has not fills no part.
    var counts: Bool
    fileprivate(set) var split = Split.train

    init(key: String, position: Double, labels: Set<String>, counts: Bool) {
      self.key = key
      self.position = position
      self.labels = labels
      self.counts = counts
    }
  }

  struct Move {
    var cluster: Int
    var from: Split
    var to: Split
    var label: String?
  }

  private(set) var clusters: [Cluster]
  private(set) var moves: [Move] = []
  private(set) var gaps: [Splits.Gap] = []

  private let bounds: [(split: Split, bounds: Range<Double>)]
  /// The clusters with each label that all parts shall have.
  private var carriers: [String: [Int]] = [:]
  private var sizes: [Split: Int] = [:]
  /// How many clusters of each part have each of those labels.
  private var held: [Split: [String: Int]] = [:]

  init(_ clusters: [Cluster], _ proportions: SplitProportions) {
    self.clusters = clusters
    bounds = proportions.bounds
    for index in clusters.indices {
      let position = clusters[index].position
      let split = bounds.first { $0.bounds.contains(position) } ?? bounds[bounds.count - 1]
      self.clusters[index].split = split.split
      guard clusters[index].counts else { continue }
      sizes[split.split, default: 0] += 1
      for label in clusters[index].labels {
        carriers[label, default: []].append(index)
        held[split.split, default: [:]][label, default: 0] += 1
      }
    }
    carriers = carriers.filter { $0.value.count >= bounds.count }
  }

  mutating func fill() {
    for (split, bounds) in bounds where sizes[split] ?? 0 == 0 {
      let candidates = clusters.indices.filter {
        clusters[$0].counts && sizes[clusters[$0].split] ?? 0 > 1
      }
      // Better one that takes no label from where it was; if there is none, labels move after it.
      if let nearest = nearest(to: bounds, among: candidates.filter(canLeave))
        ?? nearest(to: bounds, among: candidates)
      {
        move(nearest, to: split, for: nil)
      } else {
        gaps.append(Splits.Gap(split: split, label: nil))
      }
    }
    // The rarest label first: it has the fewest articles to choose from.
    let labels = carriers.sorted { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
    for (label, carriers) in labels {
      for (split, bounds) in bounds where held[split]?[label] ?? 0 == 0 {
        if let nearest = nearest(to: bounds, among: carriers.filter(canLeave)) {
          move(nearest, to: split, for: label)
        } else {
          gaps.append(Splits.Gap(split: split, label: label))
        }
      }
    }
  }

  /// Whether a cluster leaves its part with other articles, also with each of its labels.
  private func canLeave(_ index: Int) -> Bool {
    let cluster = clusters[index]
    guard sizes[cluster.split] ?? 0 > 1 else { return false }
    return cluster.labels.allSatisfy { label in
      carriers[label] == nil || held[cluster.split]?[label] ?? 0 > 1
    }
  }

  private func nearest(to bounds: Range<Double>, among candidates: [Int]) -> Int? {
    func distance(_ index: Int) -> Double {
      let position = clusters[index].position
      return max(bounds.lowerBound - position, position - bounds.upperBound, 0)
    }
    return candidates.min {
      (distance($0), clusters[$0].key) < (distance($1), clusters[$1].key)
    }
  }

  private mutating func move(_ index: Int, to split: Split, for label: String?) {
    let old = clusters[index].split
    moves.append(Move(cluster: index, from: old, to: split, label: label))
    clusters[index].split = split
    sizes[old, default: 0] -= 1
    sizes[split, default: 0] += 1
    for label in clusters[index].labels {
      held[old, default: [:]][label, default: 0] -= 1
      held[split, default: [:]][label, default: 0] += 1
    }
  }
}
