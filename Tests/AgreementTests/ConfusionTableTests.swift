import Agreement
import Testing

@Suite struct ConfusionTableTests {
  @Test func `has the first annotator's labels in rows and the second's in columns`() throws {
    let table = ConfusionTable(PatternTable(try ratings("aab.", "abcc")))
    #expect(table.counts == [[1, 1, 0], [0, 0, 1], [0, 0, 0]])
    #expect(!table.isSymmetric)
    #expect(
      table.confusions == [
        .init(first: LabelSet(0), second: LabelSet(1), count: 1),
        .init(first: LabelSet(1), second: LabelSet(2), count: 1),
      ])
  }

  @Test func `counts pairs of more than two annotators in both directions`() throws {
    let table = ConfusionTable(PatternTable(try ratings("aa", "ab", "b.")))
    #expect(table.isSymmetric)
    #expect(table.counts == [[2, 3], [3, 0]])
    #expect(table.confusions == [.init(first: LabelSet(0), second: LabelSet(1), count: 3)])
  }

  @Test func `the most frequent confusion comes first`() throws {
    let table = ConfusionTable(PatternTable(try ratings("abcbc", "bacca")))
    #expect(table.confusions.map(\.count) == [2, 1, 1])
  }
}
