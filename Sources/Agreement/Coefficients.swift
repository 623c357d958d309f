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
    package var pairs: [Pair]
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
    _ table: PatternTable, distance: LabelDistance = .masi, bootstrap: Bootstrap = Bootstrap()
  ) {
    let hasSeveralLabels = table.categories.contains { $0.count > 1 }
    let chosen = hasSeveralLabels ? distance : .nominal
    let distances =
      [chosen] + (hasSeveralLabels ? LabelDistance.allCases.filter { $0 != chosen } : [])
    let cohen = CohenKappa(table)
    let fleiss = FleissKappa(table)
    var statistics: [any Statistic] = [ObservedAgreement(table), fleiss, GwetAC1(table)]
    statistics += distances.map { KrippendorffAlpha(table, distance: $0) }

    let pairs = cohen.pairs(at: table.counts)
    var estimates = statistics.map { Resamples($0.result(at: table.counts)) }
    var mean = Resamples(Self.mean(of: pairs))
    let hasPairIntervals = pairs.count <= Self.pairsWithIntervals
    var pairEstimates = pairs.map { Resamples($0.kappa) }
    if bootstrap.resamples > 0, table.itemCount > 1 {
      var resampler = Resampler(counts: table.counts, seed: bootstrap.seed)
      for _ in 0..<bootstrap.resamples {
        resampler.draw()
        for index in statistics.indices {
          estimates[index].append(statistics[index].result(at: resampler.drawn))
        }
        let pairs = cohen.pairs(at: resampler.drawn)
        mean.append(Self.mean(of: pairs))
        if hasPairIntervals {
          for index in pairs.indices { pairEstimates[index].append(pairs[index].kappa) }
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
    cohenKappa = Cohen(
      mean: mean.estimate(items: compared, bootstrap),
      pairs: zip(pairs, pairEstimates).map { pair, resamples in
        var estimate = resamples.estimate(
          items: pair.items, hasPairIntervals ? bootstrap : .none)
        if !hasPairIntervals, bootstrap.resamples > 0, estimate.value != nil {
          estimate.reason = .manyPairs
        }
        return Pair(
          first: pair.first, second: pair.second, estimate: estimate, items: pair.items)
      })
  }

  private static func mean(of pairs: [CohenKappa.Pair]) -> Result<Double, Undefined> {
    do {
      return .success(try CohenKappa.mean(of: pairs))
    } catch {
      return .failure(error)
    }
  }
}
