import Agreement
import Testing

@Suite struct SpanAgreementTests {
  private typealias Span = SpanAgreement.Span

  @Test func `exact spans are the same, overlapping ones share a byte`() {
    let first = [
      Span(label: 0, start: 0, end: 5), Span(label: 0, start: 10, end: 20),
      Span(label: 1, start: 30, end: 40),
    ]
    let second = [Span(label: 0, start: 0, end: 5), Span(label: 0, start: 19, end: 25)]
    let agreement = SpanAgreement(articles: [[first, second]])
    #expect(agreement.spans == 5)
    // 2·1 of 3 + 2, and 2·2 of them.
    #expect(agreement.exact.value == 0.4)
    #expect(agreement.overlapping.value == 0.8)
  }

  @Test func `spans that only touch, or differ in label, do not agree`() {
    let agreement = SpanAgreement(articles: [
      [
        [Span(label: 0, start: 0, end: 5), Span(label: 0, start: 8, end: 9)],
        [Span(label: 0, start: 5, end: 8), Span(label: 1, start: 8, end: 9)],
      ]
    ])
    #expect(agreement.exact.value == 0)
    #expect(agreement.overlapping.value == 0)
  }

  @Test func `finds overlaps as looking at all pairs does`() {
    var state: UInt64 = 1
    func number(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    for _ in 0..<200 {
      let annotators = (0..<2).map { _ in
        (0..<number(8)).map { _ in
          let start = number(40)
          return Span(label: number(2), start: start, end: start + 1 + number(12))
        }
      }
      let total = annotators[0].count + annotators[1].count
      var overlapping = 0
      for (first, second) in [(0, 1), (1, 0)] {
        overlapping += annotators[first].count { span in
          annotators[second].contains {
            $0.label == span.label && $0.start < span.end && span.start < $0.end
          }
        }
      }
      let found = SpanAgreement(articles: [annotators]).overlapping
      #expect(found.value == (total == 0 ? nil : Double(overlapping) / Double(total)))
    }
  }

  @Test func `without spans or a second annotator there is none`() {
    #expect(SpanAgreement(articles: [[[], []]]).exact == Estimate(reason: .noSpans))
    #expect(
      SpanAgreement(articles: [[[Span(label: 0, start: 0, end: 1)]]]).exact
        == Estimate(reason: .oneAnnotator))
  }
}
