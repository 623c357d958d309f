import Testing

@testable import Suggestions

@Suite struct LogisticTests {
  @Test(arguments: [
    (0.0, 1.0), (1.0, 2.718_281_828_459_045), (-1.0, 0.367_879_441_171_442_3),
    (10.0, 22_026.465_794_806_718), (-20.5, 1.250_152_866_386_742_6e-9),
    (0.3, 1.349_858_807_576_003_2),
    (500.0, 1.403_592_217_852_837_4e217),
  ])
  func `raises e`(_ x: Double, _ expected: Double) {
    #expect(abs(Logistic.exponential(x) / expected - 1) < 1e-13)
  }

  @Test func `stays within bounds far out`() {
    #expect(Logistic.exponential(-1e9) == 0)
    #expect(Logistic.exponential(1e9) == .infinity)
    #expect(Logistic.sigmoid(1e9) == 1)
    #expect(Logistic.sigmoid(-1e9) == 0)
    #expect(Logistic.logit(0).isFinite && Logistic.logit(1).isFinite)
  }

  @Test(arguments: [
    (1.0, 0.0), (2.0, 0.693_147_180_559_945_3), (10.0, 2.302_585_092_994_045_7),
    (0.001, -6.907_755_278_982_137), (1e300, 690.775_527_898_213_7),
    (1.000_000_1, 9.999_999_505_838_704e-8),
  ])
  func `takes logarithms`(_ x: Double, _ expected: Double) {
    #expect(abs(Logistic.logarithm(x) - expected) <= 1e-13 * max(1, abs(expected)))
  }

  @Test func `is its own inverse`() {
    for step in 1..<100 {
      let p = Double(step) / 100
      #expect(abs(Logistic.sigmoid(Logistic.logit(p)) - p) < 1e-12)
    }
  }
}
