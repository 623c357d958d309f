import Testing

@testable import Workbench

@Suite struct SpellingTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("abc", "abc", 0), ("abc", "abd", 1),
    ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "xabc", 1), ("kitten", "sitting", 3),
    ("ca", "abc", 3), ("їжак", "їжка", 1),
  ])
  func `an edit inserts, deletes, replaces or swaps`(_ left: String, _ right: String, _ edits: Int)
  {
    #expect(Spelling.distance(left, right) == edits)
    #expect(Spelling.distance(right, left) == edits)
  }

  @Test(
    arguments: [
      ("tga", "tag"), ("tax", "tag"), ("spilt", "split"), ("xx", nil), ("tagged", nil), ("", nil),
      ("hsitroy", "history"), ("histo", "history"), ("tags", "tag"),
    ] as [(String, String?)])
  func `a short word is near at one edit, a long one at two`(_ word: String, _ nearest: String?) {
    #expect(Spelling.nearest(to: word, among: ["tag", "split", "history"]) == nearest)
  }

  @Test func `a word of a megabyte is near to nothing, at once`() {
    let long = String(repeating: "x", count: 1 << 20)
    #expect(Spelling.nearest(to: long, among: ["tag", "split", "history"]) == nil)
  }

  @Test func `of equally near words the first is meant`() {
    #expect(Spelling.nearest(to: "clai", among: ["claim", "clair"]) == "claim")
  }

  @Test func `where nothing is near the words are listed`() {
    #expect(
      Spelling.hint(for: "nex", among: ["next", "stay"], kind: "values") == "did you mean 'next'?")
    #expect(
      Spelling.hint(for: "red", among: ["next", "stay"], kind: "values") == "values are next, stay")
  }
}
