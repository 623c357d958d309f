import AnnotationModel
import Testing
import Workbench

@Suite struct SentenceFilterTests {
  @Test(
    arguments: [
      ("untagged", .untagged), ("tagged", .tagged), ("flagged", .flagged), ("noted", .noted),
      ("notes", .noted), ("claim", .label("claim")), ("claims", .label("claim")),
      ("nones", .label("none")), ("/ab/", .matching(TextPattern(words: "ab"))), ("c", nil),
      ("claimss", nil), ("", nil), ("Untagged", nil),
    ] as [(String, SentenceFilter?)])
  func `words stand for sentences`(_ word: String, _ filter: SentenceFilter?) throws {
    #expect(try SentenceFilter(word, schema: .news) == filter)
  }

  @Test(arguments: ["untagged", "tagged", "flagged", "noted", "claims", "/a.b/"])
  func `is written as it is typed`(_ word: String) throws {
    #expect(try SentenceFilter(word, schema: .news)?.description == word)
  }

  @Test func `a span is enough to carry a label, not to be tagged`() throws {
    let session = try Desk(typed: ["quote 3 \"Monday\"", "claim 5"]).session
    #expect(SentenceFilter.label("quote").indices(in: session) == [2])
    #expect(SentenceFilter.tagged.indices(in: session) == [4])
    #expect(SentenceFilter.untagged.matches(2, in: session))
  }
}
