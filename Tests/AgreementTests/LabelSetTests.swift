import Agreement
import Testing

@Suite struct LabelSetTests {
  @Test func `few labels come first, then those that stand earlier`() {
    let sets = [LabelSet(1, 2), LabelSet(2), LabelSet(0, 2), LabelSet(0), LabelSet(0, 1, 2)]
    #expect(
      sets.sorted(by: LabelSet.precedes) == [
        LabelSet(0), LabelSet(2), LabelSet(0, 2), LabelSet(1, 2), LabelSet(0, 1, 2),
      ])
  }

  @Test func `is named by its labels in their order`() {
    #expect(LabelSet(2, 0).name(in: ["claim", "quote", "fact"]) == "claim+fact")
    #expect(LabelSet(63).members == [63])
  }
}
