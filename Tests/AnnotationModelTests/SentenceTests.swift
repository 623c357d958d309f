import AnnotationModel
import Testing

@Suite struct SentenceTests {
  @Test(arguments: [1, 9, 10, 123_456, 10_000_000] as [Int32])
  func `an id is read as it is written`(_ number: Int32) {
    let id = Sentence.ID(number)
    #expect(id.description == "s\(number)")
    #expect(Sentence.ID("s\(number)") == id)
  }

  @Test(arguments: [
    "", "s", "1", "s0", "s-1", "s+1", "s01", "S1", "s1 ", " s1", "s1.0", "s10000001",
    "s99999999999999999999", "s١", "t1",
  ])
  func `any other id is refused`(_ text: String) {
    #expect(Sentence.ID(text) == nil)
  }

  @Test func `a label of the whole sentence tags it, a span does not`() {
    let range = TextRange(10, 30)
    func annotation(_ label: String, _ range: TextRange) -> Annotation {
      Annotation(label: label, range: range, by: "anna", at: .start)
    }
    var sentence = Sentence(id: .init(1), range: range)
    #expect(!sentence.isTagged)
    sentence.annotations = [annotation("quote", TextRange(10, 20))]
    #expect(!sentence.isTagged)
    #expect(sentence.labels.isEmpty)
    sentence.annotations += [annotation("claim", range), annotation("fact", range)]
    #expect(sentence.isTagged)
    #expect(sentence.labels == ["claim", "fact"])
    #expect(sentence.spans.map(\.label) == ["quote"])
    #expect(sentence.wholeAnnotations.map(\.label) == ["claim", "fact"])
  }
}
