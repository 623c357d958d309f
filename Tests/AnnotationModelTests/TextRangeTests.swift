import AnnotationModel
import Testing

@Suite struct TextRangeTests {
  @Test func `a range is half open`() {
    let range = TextRange(2, 5)
    #expect(range.count == 3)
    #expect(!range.isEmpty)
    #expect(TextRange(2, 2).isEmpty)
    #expect(TextRange(3, 2).isEmpty)
  }

  @Test(arguments: [
    (TextRange(2, 5), true), (TextRange(2, 2), true), (TextRange(5, 5), true),
    (TextRange(3, 4), true), (TextRange(1, 3), false), (TextRange(4, 6), false),
    (TextRange(0, 9), false),
  ])
  func `contains ranges that do not leave it`(_ other: TextRange, _ isInside: Bool) {
    #expect(TextRange(2, 5).contains(other) == isInside)
  }

  @Test(arguments: [
    (TextRange(0, 2), false), (TextRange(5, 7), false), (TextRange(4, 6), true),
    (TextRange(0, 3), true), (TextRange(3, 4), true), (TextRange(0, 9), true),
  ])
  func `overlaps ranges that share a byte`(_ other: TextRange, _ isShared: Bool) {
    #expect(TextRange(2, 5).overlaps(other) == isShared)
    #expect(other.overlaps(TextRange(2, 5)) == isShared)
  }
}
