import Agreement
import Testing

/// Where there is nothing to compute, the reason is said.
@Suite struct UndefinedTests {
  private func reasons(_ coefficients: Coefficients) -> [Undefined?] {
    [
      coefficients.observed.reason, coefficients.cohenKappa.mean.reason,
      coefficients.fleissKappa.reason, coefficients.krippendorffAlpha.reason,
      coefficients.gwetAC1.reason,
    ]
  }

  @Test func `one label only leaves nothing for chance to explain`() throws {
    let coefficients = try ratings("aaaa", "aaaa").coefficients
    #expect(coefficients.observed.value == 1)
    #expect(reasons(coefficients) == [nil, .oneLabel, .oneLabel, .oneLabel, .oneLabel])
  }

  @Test func `one annotator cannot agree`() throws {
    let coefficients = try ratings("abab").coefficients
    #expect(reasons(coefficients) == Array(repeating: .oneAnnotator, count: 5))
  }

  @Test func `items with one rating each cannot be compared`() throws {
    let coefficients = try ratings("ab..", "..ab").coefficients
    #expect(
      reasons(coefficients) == [
        .nothingCompared, .nothingCompared, .nothingRatedByAll, .nothingCompared, .nothingCompared,
      ])
  }

  @Test func `one item has values but no intervals`() throws {
    let coefficients = Coefficients(PatternTable(try ratings("a", "b")))
    #expect(coefficients.cohenKappa.mean == Estimate(value: 0, reason: .oneItem))
    #expect(coefficients.krippendorffAlpha == Estimate(value: 0, reason: .oneItem))
  }

  @Test func `a coefficient that most resamples lack has no interval`() throws {
    let coefficients = Coefficients(PatternTable(try ratings("aaab", "aaab")))
    #expect(coefficients.cohenKappa.mean == Estimate(value: 1, reason: .unstable))
    #expect(coefficients.observed == Estimate(value: 1, low: 1, high: 1))
  }

  @Test func `the mean of kappa is that of the pairs that have one`() throws {
    let kappa = try ratings("aabb", "aabb", "....").coefficients.cohenKappa
    #expect(kappa.mean.value == 1)
    #expect(kappa.pairs.map(\.estimate.reason) == [nil, .nothingCompared, .nothingCompared])
  }

  @Test func `every reason has words`() {
    #expect(Set(Undefined.allCases.map(\.words)).count == Undefined.allCases.count)
  }
}
