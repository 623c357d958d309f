import AnnotationModel
import Testing

@Suite struct FocusTimesTests {
  private func times(_ seconds: [Double?]) -> FocusTimes {
    FocusTimes(
      seconds.enumerated().map { index, time in
        let range = TextRange(index * 10, index * 10 + 5)
        return Sentence(
          id: .init(Int32(index + 1)), range: range,
          annotations: [
            Annotation(label: "fact", range: range, by: "anna", at: .start, seconds: time)
          ])
      })
  }

  @Test func `sentences without a time do not count`() {
    #expect(times([3, nil, 1, .infinity, -1]).seconds == [1, 3])
    #expect(times([]).quantile(0.5) == nil)
  }

  @Test(arguments: [(0.0, 1.0), (0.25, 2), (0.5, 3), (0.75, 4), (1, 5), (2, 5), (-1, 1)])
  func `a quantile is one of the times`(_ share: Double, _ time: Double) {
    #expect(times([5, 1, 4, 2, 3]).quantile(share) == time)
  }

  @Test func `the longer of two labels counts, and spans do not`() {
    let range = TextRange(0, 9)
    let part = TextRange(2, 4)
    let annotations = [(range, 2.0), (range, 7.0), (part, 50.0)].map { range, time in
      Annotation(label: "fact", range: range, by: "anna", at: .start, seconds: time)
    }
    #expect(
      FocusTimes([Sentence(id: .init(1), range: range, annotations: annotations)]).seconds == [7])
  }

  @Test func `a bucket begins at its bound`() {
    #expect(times([0, 1.99, 2, 4.9, 5, 80, 1e9]).buckets == [2, 2, 1, 0, 0, 0, 2])
    #expect(FocusTimes.bucketNames.count == FocusTimes.bounds.count + 1)
    #expect(FocusTimes.bucketNames[1] == "2–5 s")
  }

  @Test func `times of several sessions are one list`() {
    var sum = times([3, 1])
    sum.add(times([2]))
    sum.add(FocusTimes())
    #expect(sum.seconds == [1, 2, 3])
    #expect(sum.total == 6)
  }
}
