/// Every coefficient of one table of ratings.
package struct Coefficients: Hashable, Sendable {
  /// How many items have a rating.
  package var items: Int
  /// How many items have two or more.
  package var comparedItems: Int
  package var observed: Estimate
  package var cohenKappa: Cohen
  package var fleissKappa: Estimate
  /// How many items Fleiss' kappa uses.
  package var fleissItems: Int
  /// By MASI distance where anybody gave two labels to an item, else by nominal distance.
  package var krippendorffAlpha: Estimate
  package var distance: LabelDistance
  /// Alpha by the other distances; empty where nobody gave two labels, as all are the same then.
  package var otherAlphas: [Alpha]
  package var gwetAC1: Estimate

  package struct Cohen: Hashable, Sendable {
    /// The mean of the pairs that are defined.
    package var mean: Estimate
    /// In order; which ones, `Pairs` says.
    package var pairs: [Pair]
  }

  /// Which pairs of annotators get a kappa of their own.
  package enum Pairs: Sendable {
    case none
    /// Those who rated an item both.
    case compared
    case all
  }

  /// Cohen's kappa of two annotators, as places in their list.
  package struct Pair: Hashable, Sendable {
    package var first: Int
    package var second: Int
    package var estimate: Estimate
    /// How many items both rated.
    package var items: Int
  }

  package struct Alpha: Hashable, Sendable {
    package var distance: LabelDistance
    package var estimate: Estimate
  }

  /// With more pairs than this, they get no interval each.
  private static let pairsWithIntervals = 2_016

  /// - Parameter distance: what alpha goes by where anybody gave two labels to an item.
  package init(
    _ table: PatternTable, distance: LabelDistance = .masi, bootstrap: Bootstrap = Bootstrap(),
    pairs: Pairs = .all
  ) {
    let hasSeveralLabels = table.categories.contains { $0.count > 1 }
    let chosen = hasSeveralLabels ? distance : .nominal
    let distances =
      [chosen] + (hasSeveralLabels ? LabelDistance.allCases.filter { $0 != chosen } : [])
    let fleiss = FleissKappa(table)
    var statistics: [any Statistic] = [ObservedAgreement(table), fleiss, GwetAC1(table)]
    statistics += distances.map { KrippendorffAlpha(table, distance: $0) }

    var cohen = CohenKappa(table)
    var estimates = statistics.map { Resamples($0.result(at: table.counts)) }
    var mean = Resamples(cohen.mean)
    let pairCount = table.annotatorCount * (table.annotatorCount - 1) / 2
    let hasPairIntervals = pairs != .none && pairCount <= Self.pairsWithIntervals
    var pairEstimates = pairs == .none ? [] : cohen.kappas.map { Resamples($0) }
    if bootstrap.resamples > 0, table.itemCount > 1 {
      var resampler = Resampler(counts: table.counts, seed: bootstrap.seed)
      for _ in 0..<bootstrap.resamples {
        resampler.draw()
        for index in statistics.indices {
          estimates[index].append(statistics[index].result(at: resampler.drawn))
        }
        cohen.measure(at: resampler.drawn)
        mean.append(cohen.mean)
        if hasPairIntervals {
          for index in pairEstimates.indices { pairEstimates[index].append(cohen.kappas[index]) }
        }
      }
    }

    items = table.itemCount
    comparedItems = table.comparedCount
    let compared = comparedItems
    let done = estimates.map { $0.estimate(items: compared, bootstrap) }
    observed = done[0]
    fleissKappa = done[1]
    fleissItems = fleiss.items
    gwetAC1 = done[2]
    krippendorffAlpha = done[3]
    self.distance = chosen
    otherAlphas = zip(distances, done.dropFirst(3)).dropFirst().map {
      Alpha(distance: $0.0, estimate: $0.1)
    }
    let comparedPairs = zip(cohen.pairs, pairEstimates).map { pair, resamples in
      var estimate = resamples.estimate(
        items: pair.items, hasPairIntervals ? bootstrap : .none)
      if !hasPairIntervals, bootstrap.resamples > 0, estimate.value != nil {
        estimate.reason = .manyPairs
      }
      return Pair(first: pair.first, second: pair.second, estimate: estimate, items: pair.items)
    }
    cohenKappa = Cohen(
      mean: mean.estimate(items: compared, bootstrap),
      pairs: pairs == .all
        ? Self.all(comparedPairs, annotatorCount: table.annotatorCount) : comparedPairs)
  }

  /// Puts the pairs that rated no item both between those that did.
  private static func all(_ compared: [Pair], annotatorCount: Int) -> [Pair] {
    var rest = compared[...]
    return (0..<annotatorCount).flatMap { first in
      (first + 1..<annotatorCount).map { second in
        if let next = rest.first, next.first == first, next.second == second {
          return rest.removeFirst()
        }
        return Pair(
          first: first, second: second, estimate: Estimate(reason: .nothingCompared), items: 0)
      }
    }
  }
}
