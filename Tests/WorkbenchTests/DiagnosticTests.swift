import Testing
import Workbench

@Suite struct DiagnosticTests {
  @Test func `is printed with its place and its hints`() {
    let diagnostic = Diagnostic(
      "there is no sentence 42", at: "bakery", hints: ["the article has 17 sentences", "show all"])
    #expect(
      diagnostic.lines == [
        "error: there is no sentence 42", "  --> bakery", "  hint: the article has 17 sentences",
        "  hint: show all",
      ])
    #expect(Diagnostic("no article is open").lines == ["error: no article is open"])
  }

  @Test func `codes are those that scripts expect`() {
    let codes: [Diagnostic.ExitCode] = [
      .success, .failure, .usage, .badData, .bug, .cannotCreate, .inputOutput,
    ]
    #expect(codes.map(\.rawValue) == [0, 1, 64, 65, 70, 73, 74])
    #expect(Diagnostic("a").exitCode == .failure)
  }
}
