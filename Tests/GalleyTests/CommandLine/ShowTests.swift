import Foundation
import Testing

/// What `galley show` prints.
@Suite struct ShowTests {
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace("five-sentences.txt", "ukrainian.txt")
    try workspace.annotate("five-sentences.txt", ["ccqcf", "flag 2", "note 5 who?"])
    try workspace.annotate("ukrainian.txt", ["claim 2", "quote 4 speaker=\"Ірина Лисенко\""])
    return workspace
  }

  @Test func `show prints sentences with labels and a summary`() throws {
    let outcome = try workspace().galley(["show", "sessions/five-sentences.ann.json"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("  1  claim        The bakery on Mill Street opened again on"))
    #expect(outcome.output.contains("  2⚑ claim"))
    #expect(outcome.output.contains("✎ who?"))
    #expect(outcome.output.contains("5 of 5 sentences tagged, 100%"))
    #expect(!outcome.hasControlBytes)
  }

  @Test func `show picks sentences by label`() throws {
    let workspace = try workspace()
    let outcome = try workspace.galley(
      ["show", "sessions/ukrainian.ann.json", "--labels", "quote,untagged"])
    let numbers = outcome.lines.compactMap { line in
      line.split(separator: " ").first.flatMap { Int($0) }
    }
    #expect(numbers == [1, 3, 4, 5, 6])
    #expect(outcome.output.contains("speaker: Ірина Лисенко"))
    let refused = try workspace.galley(
      ["show", "sessions/ukrainian.ann.json", "--labels", "rumour"])
    #expect(refused.status == 64)
    #expect(refused.errors.contains("'rumour' is not a label"))
  }

  @Test func `show picks sentences by annotator`() throws {
    let workspace = try workspace()
    try workspace.galley(
      ["annotate", "sessions/ukrainian.ann.json", "--annotator", "bob"], input: "fact 3\n")
    let outcome = try workspace.galley(
      ["show", "sessions/ukrainian.ann.json", "--annotator", "bob", "--json"])
    let sentences = try JSONDecoder().decode(
      [SessionDocument.Sentence].self, from: outcome.outputBytes)
    #expect(sentences.map(\.labels) == ["fact"])
  }

  @Test func `show as JSON is the session file`() throws {
    let workspace = try workspace()
    let outcome = try workspace.galley(["show", "sessions/ukrainian.ann.json", "--json"])
    #expect(outcome.status == 0)
    #expect(try outcome.outputBytes == workspace.bytes("sessions/ukrainian.ann.json"))
  }

  @Test func `show fills the width that is asked for`() throws {
    let outcome = try workspace().galley(
      ["show", "sessions/five-sentences.ann.json", "--width", "40"])
    #expect(outcome.lines.filter { !$0.hasPrefix("ann ") }.allSatisfy { $0.count <= 40 })
  }

  @Test(arguments: ["show", "verify"])
  func `what is no session is said to be none`(_ subcommand: String) throws {
    let workspace = try workspace()
    try workspace.write("{\"format\": \"other\", \"version\": 1}\n", to: "other.json")
    for name in ["five-sentences.txt", "other.json"] {
      let outcome = try workspace.galley([subcommand, name])
      #expect(outcome.status == (subcommand == "show" ? 65 : 1))
      #expect(
        outcome.errors.hasPrefix("error: '\(name)' is not a galley session\n"), "\(outcome.errors)")
    }
    let missing = try workspace.galley([subcommand, "nowhere.json"])
    #expect(missing.status == 1)
    #expect(missing.errors == "error: there is no file 'nowhere.json'\n")
  }
}
