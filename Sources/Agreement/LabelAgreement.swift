/// How well annotators agree on one label, as against all others.
package struct LabelAgreement: Hashable, Sendable {
  /// A place in the list of labels.
  package var label: Int
  /// How many ratings have the label.
  package var ratings: Int
  /// Specific agreement: for two annotators the F1 of one measured by the other.
  package var specific: Estimate
  /// The coefficients of the same ratings as with the label or without it.
  package var coefficients: Coefficients

  package init(_ table: PatternTable, label: Int, bootstrap: Bootstrap = Bootstrap()) {
    let binary = PatternTable(table, withLabel: label)
    let place = binary.categories.firstIndex(of: LabelSet(0))
    var ratings = 0
    for pattern in 0..<binary.patternCount {
      let given = binary.range(of: pattern).count { binary.category(at: $0) == place }
      ratings += binary.counts[pattern] * given
    }
    self.label = label
    self.ratings = ratings
    let statistic = SpecificAgreement(binary)
    var resamples = Resamples(statistic.result(at: binary.counts))
    let items = binary.comparedCount
    if bootstrap.resamples > 0, items > 1 {
      var resampler = Resampler(counts: binary.counts, seed: bootstrap.seed)
      for _ in 0..<bootstrap.resamples {
        resampler.draw()
        resamples.append(statistic.result(at: resampler.drawn))
      }
    }
    specific = resamples.estimate(items: items, bootstrap)
    coefficients = Coefficients(binary, bootstrap: bootstrap, pairs: .none)
  }
}
