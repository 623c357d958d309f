import AnnotationModel
import Interchange
import Testing

@Suite struct TokensTests {
  /// Spaces in the second text show where the first is cut.
  @Test(arguments: [
    ("The café lost 12% in May.", "The café lost 12 % in May ."),
    ("“We will—soon,” she said...", "“ We will — soon , ” she said ..."),
    ("O'Neil’s well-known Слов'янськ", "O'Neil’s well-known Слов'янськ"),
    ("1,000.50 at 12:30, 3.", "1,000.50 at 12:30 , 3 ."),
    ("a-b- 'so' x|y __x__ =SUM(A1)", "a-b - ' so ' x | y __ x __ = SUM ( A1 )"),
    ("上海です。カタカナ", "上 海 で す 。 カタカナ"),
    ("👩‍👩‍👧📉👍🏽🇺🇦🇫🇷!", "👩‍👩‍👧 📉 👍🏽 🇺🇦 🇫🇷 !"),
    ("قال المتحدث: نعم", "قال المتحدث : نعم"),
    ("می‌خواهم हिन्दी", "می‌خواهم हिन्दी"),
    ("a\u{A0}b \n\t c\u{2028}d", "a b c d"),
  ])
  func cuts(_ text: String, _ shown: String) {
    #expect(words(text) == shown.split(separator: " ").map(String.init))
  }

  @Test func cutsAtEdges() {
    let text = "unbelievable e\u{301}a"
    let edges = [TextRange(2, 5), TextRange(13, 14), TextRange(90, 99), TextRange(0, 17)]
    #expect(
      words(text, edges: edges).map { Array($0.utf8) }
        == ["un", "bel", "ievable", "e", "\u{301}a"].map { Array($0.utf8) })
  }

  @Test func looksAtNothingOutside() {
    let bytes = ContiguousArray("12.5 a-b".utf8)
    let tokens = Tokens(TextRange(0, 3), of: bytes)
    #expect(tokens.map(\.range) == [TextRange(0, 2), TextRange(2, 3)])
    #expect(Tokens(TextRange(0, 4), of: bytes).map(\.spaceFollows) == [false])
    #expect(Tokens(TextRange(0, 5), of: bytes).map(\.spaceFollows) == [true])
    #expect(Tokens(TextRange(4, 5), of: bytes).isEmpty)
  }

  @Test func keepsNoBreakSpacesInside() {
    let text = "50\u{A0}km, \u{A0}x\u{A0} y\u{A0}\u{A0}z"
    #expect(
      words(text, whiteSpace: .betweenUnlessNoBreak) == ["50\u{A0}km", ",", "x", "y", "z"])
    #expect(
      words(text, edges: [TextRange(4, 6)], whiteSpace: .betweenUnlessNoBreak)
        == ["50", "km", ",", "x", "y", "z"])
  }

  @Test func makesTokensOfWhiteSpace() {
    let text = " a  b\n c \t"
    let tokens = Tokens(
      TextRange(0, text.utf8.count), of: ContiguousArray(text.utf8), whiteSpace: .tokens)
    let article = Article(id: "a", text: text)
    #expect(tokens.map { String(article[$0.range]) } == [" ", "a", " ", "b", "\n ", "c", "\t"])
    #expect(tokens.map(\.spaceFollows) == [false, true, false, false, false, true, false])
  }

  @Test func leavesTheSpacesOfRangesToThem() {
    let text = "a b c d"
    let edges = [TextRange(1, 3), TextRange(2, 6)]
    let tokens = Tokens(
      TextRange(0, 7), of: ContiguousArray(text.utf8), edges: edges, whiteSpace: .tokens)
    #expect(tokens.map(\.range.start) == [0, 1, 2, 4, 5, 6])
    for edge in edges {
      let indices = tokens.indices(in: edge)
      #expect(tokens[indices.lowerBound].range.start == edge.start)
      #expect(tokens[indices.upperBound - 1].range.end == edge.end)
    }
  }

  @Test func findsTheTokensOfARange() {
    let tokens = Tokens(TextRange(0, 11), of: ContiguousArray("one two six".utf8))
    #expect(tokens.indices(in: TextRange(4, 7)) == 1..<2)
    #expect(tokens.indices(in: TextRange(2, 5)) == 0..<2)
    #expect(tokens.indices(in: TextRange(3, 4)).isEmpty)
    #expect(tokens.indices(in: TextRange(0, 11)) == 0..<3)
  }

  @Test(arguments: [Tokens.WhiteSpace.between, .betweenUnlessNoBreak, .tokens])
  func coversEveryText(_ whiteSpace: Tokens.WhiteSpace) {
    var generator = GeneratedSessions(seed: 3)
    for number in 0..<300 {
      let session = generator.session(number: number)
      let article = session.article
      let edges = session.sentences.flatMap { [$0.range] + $0.annotations.map(\.range) }
      let tokens = Tokens(
        TextRange(0, article.text.utf8.count), of: ContiguousArray(article.text.utf8),
        edges: edges, whiteSpace: whiteSpace)
      check(tokens, article, whiteSpace)
      for edge in edges {
        let indices = tokens.indices(in: edge)
        #expect(tokens[indices.lowerBound].range.start == edge.start)
        #expect(tokens[indices.upperBound - 1].range.end == edge.end)
      }
    }
  }

  private func check(_ tokens: Tokens, _ article: Article, _ whiteSpace: Tokens.WhiteSpace) {
    var end = 0
    for token in tokens {
      #expect(!token.range.isEmpty)
      let gap = article[TextRange(end, token.range.start)]
      if whiteSpace == .tokens {
        #expect(gap.isEmpty)
      } else {
        #expect(gap.unicodeScalars.allSatisfy { $0.isSpace })
        let inside = article[token.range].unicodeScalars.filter(\.isSpace)
        #expect(inside.allSatisfy { whiteSpace == .betweenUnlessNoBreak && $0 == "\u{A0}" })
      }
      end = token.range.end
      let rest = article[TextRange(end, article.text.utf8.count)]
      if token.spaceFollows { #expect(rest.utf8.first == 0x20) }
      if whiteSpace == .tokens, token.spaceFollows { end += 1 }
    }
    let rest = article[TextRange(end, article.text.utf8.count)]
    #expect(whiteSpace == .tokens ? rest.isEmpty : rest.unicodeScalars.allSatisfy { $0.isSpace })
  }

  private func words(
    _ text: String, edges: [TextRange] = [], whiteSpace: Tokens.WhiteSpace = .between
  ) -> [String] {
    let article = Article(id: "a", text: text)
    return Tokens(
      TextRange(0, text.utf8.count), of: ContiguousArray(text.utf8), edges: edges,
      whiteSpace: whiteSpace
    ).map { String(article[$0.range]) }
  }
}
