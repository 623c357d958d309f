import Agreement
import Foundation
import Testing

/// Random ratings, and what scikit-learn, krippendorff and statsmodels say of them; see
/// `Scripts/make-agreement-table`.
@Suite struct ReferenceTests {
  struct Case: Decodable, CustomTestStringConvertible {
    var name: String
    var labels: [String]
    var annotators: Int
    /// By item, then by annotator.
    var ratings: [[[String]?]]
    var expected: Expected

    var testDescription: String { name }
  }

  struct Expected: Decodable {
    var observed: Double?
    var cohen_pairs: [Pair]
    var cohen_mean: Double?
    var fleiss: Double?
    var fleiss_items: Int
    var alpha: [String: Double?]
    var ac1: Double?
    var labels: [OfLabel]
  }

  struct Pair: Decodable {
    var annotators: [Int]
    var items: Int
    var value: Double?
  }

  struct OfLabel: Decodable {
    var observed: Double?
    var cohen_mean: Double?
    var fleiss: Double?
    var fleiss_items: Int
    var alpha: Double?
    var ac1: Double?
    var specific: Double?
  }

  static let cases: [Case] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/agreement.jsonl")
    let lines = try? String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return (lines ?? []).compactMap { try? JSONDecoder().decode(Case.self, from: Data($0.utf8)) }
  }()

  @Test func `the table has every kind of case`() {
    #expect(Self.cases.count >= 200)
    let all = Self.cases
    #expect(all.contains { $0.ratings.joined().contains { $0 == nil } })
    #expect(all.contains { $0.ratings.joined().contains { ($0?.count ?? 0) > 1 } })
    #expect(all.contains { $0.ratings.count == 1 })
    #expect(all.contains { $0.expected.cohen_mean == nil && $0.expected.observed == 1 })
    #expect(Set(all.map(\.annotators)) == [1, 2, 3, 4, 5, 6])
  }

  static func ratings(of test: Case) throws -> Ratings {
    var builder = try Ratings.Builder(
      labels: test.labels, annotators: (0..<test.annotators).map(String.init))
    for row in test.ratings {
      try builder.append(
        row.map { LabelSet(($0 ?? []).compactMap { test.labels.firstIndex(of: $0) }) })
    }
    return try builder.build()
  }

  @Test(arguments: cases)
  func `is what the references compute`(_ test: Case) throws {
    let table = PatternTable(try Self.ratings(of: test))
    let found = Coefficients(table, bootstrap: .none)
    let expected = test.expected
    expect(found.observed, expected.observed)
    expect(found.cohenKappa.mean, expected.cohen_mean)
    #expect(found.cohenKappa.pairs.map(\.items) == expected.cohen_pairs.map(\.items))
    for (pair, other) in zip(found.cohenKappa.pairs, expected.cohen_pairs) {
      #expect([pair.first, pair.second] == other.annotators)
      expect(pair.estimate, other.value)
    }
    expect(found.fleissKappa, expected.fleiss)
    #expect(found.fleissItems == expected.fleiss_items)
    expect(found.gwetAC1, expected.ac1)
    for distance in LabelDistance.allCases {
      let found = Coefficients(table, distance: distance, bootstrap: .none)
      expect(found.krippendorffAlpha, expected.alpha[distance.rawValue] ?? nil)
      for alpha in found.otherAlphas {
        expect(alpha.estimate, expected.alpha[alpha.distance.rawValue] ?? nil)
      }
    }
  }

  @Test(arguments: cases)
  func `of each label too`(_ test: Case) throws {
    let table = PatternTable(try Self.ratings(of: test))
    #expect(test.expected.labels.count == test.labels.count)
    for (label, expected) in test.expected.labels.enumerated() {
      let found = LabelAgreement(table, label: label, bootstrap: .none)
      expect(found.specific, expected.specific)
      expect(found.coefficients.observed, expected.observed)
      expect(found.coefficients.cohenKappa.mean, expected.cohen_mean)
      expect(found.coefficients.fleissKappa, expected.fleiss)
      #expect(found.coefficients.fleissItems == expected.fleiss_items)
      expect(found.coefficients.krippendorffAlpha, expected.alpha)
      expect(found.coefficients.gwetAC1, expected.ac1)
    }
  }

  private func expect(
    _ estimate: Estimate, _ value: Double?, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      estimate.value.isClose(to: value), "\(estimate) and \(value as Any)",
      sourceLocation: sourceLocation)
    #expect((estimate.reason == nil) == (value != nil), sourceLocation: sourceLocation)
  }
}
