import Agreement
import Testing

/// What the papers computed by hand, to the digits that they print.
@Suite struct PublishedExampleTests {
  /// Cohen (1960), the table of 200 diagnoses by two judges.
  @Test func `Cohen's kappa as in Cohen 1960`() throws {
    let coefficients = try ratings(counts: [[88, 14, 18], [10, 40, 10], [2, 6, 12]]).coefficients
    #expect(coefficients.observed.value.isClose(to: 0.70))
    #expect(coefficients.cohenKappa.mean.value.isClose(to: 0.492, within: 5e-4))
    #expect(coefficients.cohenKappa.pairs.map(\.items) == [200])
  }

  /// Fleiss (1971), table 1: 30 patients, each diagnosed by 6 psychiatrists, not always the same.
  @Test func `Fleiss' kappa as in Fleiss 1971`() throws {
    let patients = """
      444444 222555 233335 555555 222444 113333 333355 113334 114444 555555
      144444 124444 222333 144444 224445 333335 111455 111112 224444 133555
      555555 244444 224555 114444 144445 222224 111155 224444 133333 555555
      """.split(whereSeparator: \.isWhitespace)
    var builder = try Ratings.Builder(
      labels: ["1", "2", "3", "4", "5"], annotators: (1...6).map(String.init))
    for patient in patients {
      try builder.append(patient.map { LabelSet($0.wholeNumberValue.map { $0 - 1 } ?? 0) })
    }
    let coefficients = try builder.build().coefficients
    #expect(coefficients.fleissKappa.value.isClose(to: 0.430, within: 5e-4))
    #expect(coefficients.observed.value.isClose(to: 0.556, within: 5e-4))
    #expect(coefficients.fleissItems == 30)
  }

  /// Krippendorff (2011), sections A, B and C.
  @Test(arguments: [
    (["0100000010", "1110010000"], 0.095),
    (["aabbdcccedda", "babbbcccedd d".filter { $0 != " " }], 0.692),
    (
      ["123321412...", "1233224125.3", ".3332342251.", "1233244125 1.".filter { $0 != " " }], 0.743
    ),
  ])
  func `Krippendorff's alpha as in Krippendorff 2011`(_ rows: [String], _ alpha: Double) throws {
    let coefficients = try ratings(annotators: rows).coefficients
    #expect(coefficients.krippendorffAlpha.value.isClose(to: alpha, within: 5e-4))
    #expect(coefficients.distance == .nominal)
    #expect(coefficients.otherAlphas.isEmpty)
  }

  /// Gwet (2008): two raters agree on 118 of 125, and kappa calls that worse than chance.
  @Test func `Gwet's AC1 as in Gwet 2008`() throws {
    let coefficients = try ratings(counts: [[118, 5], [2, 0]]).coefficients
    #expect(coefficients.gwetAC1.value.isClose(to: 0.9408, within: 5e-5))
    #expect(coefficients.cohenKappa.mean.value.isClose(to: -0.0234, within: 5e-5))
  }

  /// Gwet (2014), the table of 12 units by 4 raters with ratings missing, which is Krippendorff's.
  @Test func `Gwet's AC1 with ratings missing as in Gwet 2014`() throws {
    let coefficients = try ratings("123321412...", "1233224125.3", ".3332342251.", "12332441251.")
      .coefficients
    #expect(coefficients.gwetAC1.value.isClose(to: 0.77544, within: 5e-6))
    #expect(coefficients.observed.value.isClose(to: 0.81818, within: 5e-6))
  }

  /// Artstein & Poesio (2008), section 2: statements and requests, 100 utterances by two coders.
  @Test func `pi and kappa as in Artstein and Poesio 2008`() throws {
    let coefficients = try ratings(counts: [[20, 20], [10, 50]]).coefficients
    #expect(coefficients.observed.value.isClose(to: 0.7))
    #expect(coefficients.cohenKappa.mean.value.isClose(to: 0.348, within: 5e-4))
    // For two raters Fleiss' kappa is Scott's pi.
    #expect(coefficients.fleissKappa.value.isClose(to: 0.341, within: 5e-4))
  }

  /// Passonneau (2006): one holds the other, they meet, they are apart.
  @Test func `distances of sets as in Passonneau 2006`() {
    let pair = LabelSet(0, 1)
    #expect(LabelDistance.masi.between(pair, LabelSet(0)).isClose(to: 1 - 1.0 / 2 * 2 / 3))
    #expect(LabelDistance.masi.between(pair, LabelSet(1, 2)).isClose(to: 1 - 1.0 / 3 * 1 / 3))
    #expect(LabelDistance.masi.between(pair, LabelSet(2)) == 1)
    #expect(LabelDistance.masi.between(pair, pair) == 0)
    #expect(LabelDistance.jaccard.between(pair, LabelSet(1, 2)).isClose(to: 2.0 / 3))
    #expect(LabelDistance.nominal.between(pair, LabelSet(0)) == 1)
  }
}
