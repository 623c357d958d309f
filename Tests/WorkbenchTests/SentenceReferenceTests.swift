import AnnotationModel
import Testing
import Workbench

@Suite struct SentenceReferenceTests {
  private let desk: Desk

  init() throws {
    desk = try Desk(typed: ["claim 2,8", "quote 3 \"Monday\"", "flag 6", "note 7 a", "goto 4"])
  }

  @Test(arguments: [
    ("7", [7]), ("3-7", [3, 4, 5, 6, 7]), ("3,5,9-10", [3, 5, 9, 10]), ("5,3", [3, 5]),
    ("3-4,4-5", [3, 4, 5]), (".", [4]), ("$", [10]), (".-$", [4, 5, 6, 7, 8, 9, 10]),
    ("1-.", [1, 2, 3, 4]), ("$,1", [1, 10]), ("all", Array(1...10)), ("all,3", Array(1...10)),
    ("007", [7]), ("untagged", [1, 3, 4, 5, 6, 7, 9, 10]), ("tagged", [2, 8]), ("flagged", [6]),
    ("noted", [7]), ("notes", [7]), ("claims", [2, 8]), ("claim", [2, 8]), ("quotes", [3]),
    ("claims,flagged,1", [1, 2, 6, 8]), ("/bakery/", [7, 10]), ("/BAKERY/", [7, 10]),
    ("/20%/", [4]), ("/^They|dawn\\.$/", [6, 10]), ("/hard winter/", [5]), ("/$/", Array(1...10)),
  ])
  func `names sentences, each once, in reading order`(_ word: String, _ numbers: [Int]) throws {
    let reference = try #require(SentenceReference(word, words: true))
    #expect(try reference.indices(in: desk.state).map { $0 + 1 } == numbers)
  }

  @Test(arguments: [
    "", ",", "3,", ",3", "3,,4", "3–5", "+3", "3.5", "3..5", "1 2", "a=b", "..", "$$", "3 ", "!",
  ])
  func `anything else is no reference`(_ word: String) {
    #expect(SentenceReference(word, words: false) == nil)
    #expect(SentenceReference(word, words: true) == nil)
  }

  @Test(arguments: ["3-", "-3", "-", "3-4-5", "$-", "٣"])
  func `a range has two ends, numbers have the digits 0 to 9`(_ word: String) {
    #expect(SentenceReference(word, words: false) == nil)
  }

  @Test(arguments: ["untagged", "claims", "Koval", "3,claims"])
  func `words are references only where they may be`(_ word: String) {
    #expect(SentenceReference(word, words: false) == nil)
    #expect(SentenceReference(word, words: true) != nil)
  }

  @Test(arguments: [
    ("0", "there is no sentence 0"), ("11", "there is no sentence 11"),
    ("9-11", "there is no sentence 11"), ("0-3", "there is no sentence 0"),
    ("3,11", "there is no sentence 11"),
    ("99999999999999999999", "there is no sentence of so large a number"),
    ("5-3", "the range 5-3 runs backwards"), ("$-.", "the range 10-4 runs backwards"),
    ("rumours", "'rumours' does not say which sentences"),
    ("facts", "no sentence is found by 'facts'"), ("/sugar/", "no sentence is found by '/sugar/'"),
    ("/", "a pattern stands between slashes"), ("//", "the pattern is empty"),
    ("/[/", "'[' is not a regular expression"),
  ])
  func `sentences that are not there are refused`(_ word: String, _ summary: String) throws {
    let reference = try #require(SentenceReference(word, words: true))
    let error = #expect(throws: Diagnostic.self) { try reference.indices(in: desk.state) }
    #expect(error?.summary == summary)
  }

  @Test func `what is said again picks nothing more`() throws {
    let many = String(repeating: "1-3,untagged,2,", count: 20_000)
    let reference = try #require(SentenceReference(many + "4", words: true))
    let state = State(session: .ten, annotator: "anna", now: .start)
    #expect(try reference.indices(in: state) == Array(0..<10))
  }

  @Test func `a word that says nothing is told what would`() throws {
    let reference = try #require(SentenceReference("rumours", words: true))
    let error = #expect(throws: Diagnostic.self) { try reference.indices(in: desk.state) }
    #expect(
      error?.hints == [
        "sentences are 7, 3-7, 3,5,9-11, . (current), $ (last), all, untagged, claims, /words/"
      ])
    #expect(error?.exitCode == .usage)
  }
}
