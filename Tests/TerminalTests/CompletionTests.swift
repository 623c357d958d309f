import Testing

@testable import Terminal

@Suite struct CompletionTests {
  private func common(_ texts: [String], finishes: Bool = true) -> String {
    let candidates = texts.map { Completion.Candidate(text: $0, finishes: finishes) }
    return Completion(replaced: 0..<0, candidates: candidates).commonText
  }

  @Test func `inserts what all candidates begin with`() {
    #expect(common(["claim", "claims", "clear"]) == "cl")
    #expect(common(["quote", "fact"]) == "")
    #expect(common([]) == "")
  }

  @Test func `inserts the only candidate and a space`() {
    #expect(common(["claim"]) == "claim ")
    #expect(common(["folder/"], finishes: false) == "folder/")
  }

  @Test func `does not cut a character in two`() {
    #expect(common(["né", "nè"]) == "n")
  }

  @Test func `lists candidates down the columns`() {
    #expect(candidateLines(["a", "b", "c", "d", "e"], columns: 8, rows: 9) == ["a  c  e", "b  d"])
    #expect(candidateLines(["one", "two"], columns: 80, rows: 9) == ["one  two"])
    #expect(candidateLines([], columns: 80, rows: 9) == [])
  }

  @Test func `counts what does not fit`() {
    let names = (1...50).map { "name\($0)" }
    let lines = candidateLines(names, columns: 20, rows: 4)
    #expect(lines == ["name1   name4", "name2   name5", "name3   name6", "… and 44 more"])
  }

  @Test func `shows stand-ins for what must not reach a terminal`() {
    let hostile = "a\u{1B}[31mb\u{202E}c\u{2067}d\u{2069}e\u{E0041}f\u{200B}g"
    #expect(candidateLines([hostile], columns: 80, rows: 9) == ["a␛[31mb�c�d�e�fg"])
    #expect(candidateLines(["שלום", "سلام"], columns: 80, rows: 9) == ["שלום  سلام"])
  }

  @Test func `cuts a candidate that is too wide`() {
    #expect(candidateLines(["abcdefghij"], columns: 5, rows: 9) == ["abcd"])
  }
}
