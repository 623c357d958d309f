import Suggestions
import Testing

@Suite struct ScoresTests {
  /// Ten sentences with the labels a, b and c, of which c is never given.
  ///
  ///     given     a    a    a    a    b    b    b    a    b    a
  ///     proposed  a    a    b    a    b    a    b    –    c    a
  ///     score     0.95 0.85 0.55 0.92 0.7  0.6  0.75      0.4  1
  private var ten: Scores {
    var scores = Scores(labels: ["a", "b", "c"], thresholds: [0.5, 0.9, 0.99])
    let given = [0, 0, 0, 0, 1, 1, 1, 0, 1, 0]
    let proposed: [(label: Int, score: Double)?] = [
      (0, 0.95), (0, 0.85), (1, 0.55), (0, 0.92), (1, 0.7), (0, 0.6), (1, 0.75), nil, (2, 0.4),
      (0, 1),
    ]
    for index in given.indices {
      scores.add(given: given[index], proposed: proposed[index], learned: index + 46)
    }
    return scores
  }

  private func isNear(_ value: Double?, _ other: Double) -> Bool {
    value.map { abs($0 - other) < 1e-12 } ?? false
  }

  @Test func `counts what was right by label`() {
    let all = ten.all
    #expect(all.count == 10)
    #expect(all.accuracy == 0.6)
    #expect(all.given == [6, 4, 0] && all.proposed == [5, 3, 1] && all.right == [4, 2, 0])
    #expect(all.precision(of: 0) == 0.8 && isNear(all.recall(of: 0), 4.0 / 6))
    #expect(isNear(all.precision(of: 1), 2.0 / 3) && all.recall(of: 1) == 0.5)
    #expect(all.precision(of: 2) == 0 && all.recall(of: 2) == nil && all.f1(of: 2) == 0)
    #expect(isNear(all.f1(of: 0), 8.0 / 11) && isNear(all.f1(of: 1), 4.0 / 7))
    #expect(isNear(all.macroF1, (8.0 / 11 + 4.0 / 7) / 3))
  }

  @Test func `counts what was taken for what`() {
    let scores = ten
    let table = (0..<3).map { given in
      [0, 1, 2, nil].map { scores.count(given: given, proposed: $0) }
    }
    #expect(table == [[4, 1, 0, 1], [1, 2, 1, 0], [0, 0, 0, 0]])
  }

  @Test func `counts by how much had been learned`() {
    let windows = ten.windows
    #expect(windows.map(\.from) == [0, 50])
    #expect(windows.map(\.to) == [50, 56])
    #expect(windows.map(\.tally.count) == [4, 6])
    #expect(windows[0].tally.accuracy == 0.75 && windows[1].tally.accuracy == 0.5)
    // a: 3 of 4 given, 3 proposed; b: none given, 1 proposed; c does not occur.
    #expect(isNear(windows[0].tally.macroF1, (6.0 / 7 + 0) / 2))
  }

  @Test func `has windows that grow`() {
    var scores = Scores(labels: ["a"])
    for learned in 0..<5_000 { scores.add(given: 0, proposed: nil, learned: learned) }
    #expect(scores.windows.map(\.from) == [0, 50, 100, 250, 500, 1_000, 2_000, 4_000])
    #expect(scores.windows.map(\.to) == [50, 100, 250, 500, 1_000, 2_000, 4_000, 5_000])
    #expect(scores.windows.allSatisfy { $0.tally.count == $0.to - $0.from })
  }

  @Test func `compares scores with what was right`() {
    let scores = ten
    #expect(scores.tenths.map(\.count) == [0, 0, 0, 0, 1, 1, 1, 2, 1, 3])
    #expect(scores.tenths.map(\.right) == [0, 0, 0, 0, 0, 0, 0, 2, 1, 3])
    #expect(isNear(scores.tenths[7].meanScore, 0.725) && scores.tenths[7].accuracy == 1)
    #expect(scores.tenths[0].meanScore == nil && scores.tenths[0].accuracy == nil)
    // 0.4 + 0.55 + 0.6 too much; 2 - 1.45, 1 - 0.85 and 3 - 2.87 too little; of nine.
    #expect(isNear(scores.calibrationError, (0.4 + 0.55 + 0.6 + 0.55 + 0.15 + 0.13) / 9))
  }

  @Test func `counts what a threshold shows`() {
    let shown = ten.shown
    #expect(shown.map(\.threshold) == [0.5, 0.9, 0.99])
    #expect(shown.map(\.count) == [8, 3, 1])
    #expect(shown.map(\.accuracy) == [0.75, 1, 1])
  }

  @Test func `has no figure of nothing`() {
    let scores = Scores(labels: ["a", "b"])
    #expect(scores.all.accuracy == nil && scores.all.macroF1 == nil)
    #expect(scores.calibrationError == nil && scores.windows.isEmpty)
    #expect(scores.shown.count == 10 && scores.shown.allSatisfy { $0.accuracy == nil })
  }

  @Test(arguments: [Double.nan, -1, 7, .infinity])
  func `takes a score that is none for the nearer end`(_ score: Double) {
    var scores = Scores(labels: ["a"])
    scores.add(given: 0, proposed: (0, score), learned: nil)
    #expect(scores.tenths[score > 1 ? 9 : 0].count == 1)
  }
}
