import AnnotationModel
import Testing

@Suite struct ArticleTests {
  private let article = Article(id: "a", text: " \r\n Їжак спить.\u{A0}\t\nTwo 🦔s! ")

  @Test func `the digest is that of the text`() {
    #expect(article.sha256 == SHA256.hexadecimal(of: article.text))
  }

  @Test func `a range gives its characters`() {
    let start = " \r\n ".utf8.count
    #expect(article[TextRange(start, start + "Їжак".utf8.count)] == "Їжак")
    #expect(article[TextRange(start, start)].isEmpty)
    #expect(article[TextRange(0, article.text.utf8.count)] == article.text[...])
  }

  @Test func `a range may divide what is one character on the screen`() {
    let article = Article(id: "a", text: "e\u{301}\r\nb")
    #expect(Array(article[TextRange(0, 1)].unicodeScalars) == ["e"])
    #expect(Array(article[TextRange(3, 4)].unicodeScalars) == ["\r"])
    #expect(Array(article[TextRange(4, 6)].unicodeScalars) == ["\n", "b"])
  }

  @Test func `scalars begin where their first byte is`() {
    let article = Article(id: "a", text: "aé😀")
    let boundaries = (-1...8).filter(article.isScalarBoundary)
    #expect(boundaries == [0, 1, 3, 7])
  }

  @Test func `white space of any kind at the ends is left out`() {
    let whole = TextRange(0, article.text.utf8.count)
    let trimmed = article.trimmed(whole)
    #expect(article[trimmed] == "Їжак спить.\u{A0}\t\nTwo 🦔s!")
    #expect(article.trimmed(trimmed) == trimmed)
  }

  @Test func `only white space becomes an empty range at its beginning`() {
    #expect(article.trimmed(TextRange(1, 4)) == TextRange(1, 1))
    #expect(article.trimmed(TextRange(2, 2)) == TextRange(2, 2))
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `trimming leaves out white space and nothing else`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let article = Article(id: "a", text: generator.text(scalars: 60))
    let boundaries = (0...article.text.utf8.count).filter(article.isScalarBoundary)
    for _ in 0..<50 {
      let ends = [
        boundaries[Int.random(in: boundaries.indices, using: &generator)],
        boundaries[Int.random(in: boundaries.indices, using: &generator)],
      ].sorted()
      let range = TextRange(ends[0], ends[1])
      let trimmed = article.trimmed(range)
      #expect(range.contains(trimmed))
      for gap in [TextRange(range.start, trimmed.start), TextRange(trimmed.end, range.end)] {
        let isBlank = article[gap].unicodeScalars.allSatisfy(\.isSpace)
        #expect(isBlank || trimmed.isEmpty)
      }
      let scalars = article[trimmed].unicodeScalars
      #expect(scalars.first?.isSpace != true)
      #expect(scalars.last?.isSpace != true)
    }
  }
}
