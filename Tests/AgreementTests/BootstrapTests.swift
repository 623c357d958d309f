@testable import Agreement
import Testing

@Suite struct BootstrapTests {
  @Test func `the same seed gives the same bits`() {
    var random = RandomSource(seed: 1)
    var same = RandomSource(seed: 1)
    var other = RandomSource(seed: 2)
    let bits = (0..<4).map { _ in random.bits() }
    #expect(bits == (0..<4).map { _ in same.bits() })
    #expect(bits != (0..<4).map { _ in other.bits() })
  }

  @Test func `numbers below a bound are equally likely`() {
    var random = RandomSource(seed: 3)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[random.number(below: 7)] += 1 }
    // Five standard deviations.
    for count in counts { #expect((count - 10_000).magnitude < 470) }
  }

  /// Against mean and variance of a binomial distribution, with odd numbers and tiny ones.
  @Test(arguments: [(1, 1, 3), (10, 1, 7), (63, 5, 6), (64, 1, 2), (1_000, 3, 1_000), (777, 2, 3)])
  func `binomial numbers have their mean and variance`(
    _ trials: Int, _ part: Int, _ whole: Int
  ) {
    var random = RandomSource(seed: 4)
    let runs = 20_000
    let share = Double(part) / Double(whole)
    let mean = Double(trials) * share
    let variance = mean * (1 - share)
    var sum = 0.0
    var squares = 0.0
    for _ in 0..<runs {
      let successes = random.binomial(trials, part: part, of: whole)
      #expect((0...trials).contains(successes))
      sum += Double(successes)
      squares += (Double(successes) - mean) * (Double(successes) - mean)
    }
    #expect((sum / Double(runs) - mean).magnitude < 5 * (variance / Double(runs)).squareRoot())
    #expect((squares / Double(runs)).isClose(to: variance, within: variance * 0.08))
    #expect(random.binomial(trials, part: 0, of: whole) == 0)
    #expect(random.binomial(trials, part: whole, of: whole) == trials)
  }

  @Test func `all binomial numbers occur as often as they should`() {
    var random = RandomSource(seed: 5)
    var counts = [Int](repeating: 0, count: 5)
    for _ in 0..<81_000 { counts[random.binomial(4, part: 1, of: 3)] += 1 }
    for (count, expected) in zip(counts, [16_000, 32_000, 24_000, 8_000, 1_000]) {
      #expect(
        Double((count - expected).magnitude) < 5 * Double(expected).squareRoot(), "\(counts)")
    }
  }

  /// Patterns of all sizes, so that both ways of drawing are taken.
  @Test func `a resample has as many items, and each pattern its share of them`() {
    let counts = ContiguousArray([500, 200, 50, 50] + Array(repeating: 1, count: 200))
    var resampler = Resampler(counts: counts, seed: 6)
    let runs = 4_000
    var sums = ContiguousArray(repeating: 0, count: counts.count)
    var squares = sums
    for _ in 0..<runs {
      resampler.draw()
      #expect(resampler.drawn.reduce(0, +) == 1_000)
      for index in counts.indices {
        sums[index] += resampler.drawn[index]
        let distance = resampler.drawn[index] - counts[index]
        squares[index] += distance * distance
      }
    }
    for (index, count) in counts.enumerated() {
      let variance = Double(count) * (1 - Double(count) / 1_000)
      let mean = Double(sums[index]) / Double(runs)
      #expect(
        (mean - Double(count)).magnitude < 5 * (variance / Double(runs)).squareRoot(), "\(index)")
      #expect(
        (Double(squares[index]) / Double(runs)).isClose(to: variance, within: variance * 0.3),
        "\(index)")
    }
  }

  /// 70 of 100 items agree: two standard errors about are 0.09.
  @Test func `the interval of a share is that of a binomial number`() throws {
    let coefficients = Coefficients(
      PatternTable(try ratings(counts: [[20, 20], [10, 50]])),
      bootstrap: Bootstrap(resamples: 4_000))
    let low = try #require(coefficients.observed.low)
    let high = try #require(coefficients.observed.high)
    #expect(low.isClose(to: 0.61, within: 0.015))
    #expect(high.isClose(to: 0.79, within: 0.015))
    for estimate in [
      coefficients.cohenKappa.mean, coefficients.fleissKappa, coefficients.krippendorffAlpha,
      coefficients.gwetAC1,
    ] {
      let value = try #require(estimate.value)
      let low = try #require(estimate.low)
      let high = try #require(estimate.high)
      #expect(low < value && value < high)
    }
  }

  @Test func `the order of the items changes nothing`() throws {
    let lines = ["abacabcbacbaabcc", "abacabbbacbaabca", "abccabcbaababbcc"]
    let forward = Coefficients(PatternTable(try ratings(annotators: lines)))
    let backward = Coefficients(
      PatternTable(try ratings(annotators: lines.map { String($0.reversed()) })))
    #expect(forward == backward)
  }

  /// Who rated nothing here is one of all the same: six annotators, of whom the second and the fifth
  /// rated these items.
  @Test func `annotators without a rating change no kappa and no interval`() throws {
    let lines = ["abacabcbacba.bcc", "abacabb.acbaabca", "abccabcb.babbbcc"]
    let few = Coefficients(PatternTable(try ratings(annotators: lines)), pairs: .compared)
    let none = String(repeating: ".", count: 16)
    let many = Coefficients(
      PatternTable(
        try ratings(annotators: [none, lines[0], none, none, lines[1], lines[2], none])),
      pairs: .compared)
    #expect(many.cohenKappa.mean == few.cohenKappa.mean)
    #expect(many.cohenKappa.pairs.map(\.estimate) == few.cohenKappa.pairs.map(\.estimate))
    #expect(few.cohenKappa.pairs.allSatisfy { $0.estimate.low != nil })
    #expect(many.cohenKappa.pairs.map(\.first) == [1, 1, 4])
    #expect(many.cohenKappa.pairs.map(\.second) == [4, 5, 5])
  }

  @Test func `pairs are listed as far as they are asked for`() throws {
    let table = PatternTable(try ratings("aabb..", "abab..", "....ab"))
    let all = Coefficients(table, pairs: .all).cohenKappa
    let compared = Coefficients(table, pairs: .compared).cohenKappa
    let none = Coefficients(table, pairs: .none).cohenKappa
    #expect(all.pairs.map(\.items) == [4, 0, 0])
    #expect(all.pairs.map(\.estimate.reason) == [nil, .nothingCompared, .nothingCompared])
    #expect(compared.pairs == [all.pairs[0]])
    #expect(none.pairs.isEmpty)
    #expect(all.mean == compared.mean && all.mean == none.mean)
  }

  @Test func `the middle 95 percent of the values`() {
    let (low, high) = Bootstrap.interval(of: (0...1_000).reversed().map { Double($0) })
    #expect(low.isClose(to: 25))
    #expect(high.isClose(to: 975))
    let single = Bootstrap.interval(of: [0.5])
    #expect(single.low == 0.5 && single.high == 0.5)
  }
}
