import Foundation
import Testing

/// What `galley sessions` and `galley show` print.
@Suite struct SubcommandTests {
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace("five-sentences.txt", "ukrainian.txt")
    try workspace.annotate("five-sentences.txt", ["ccqcf", "flag 2", "note 5 who?"])
    try workspace.annotate("ukrainian.txt", ["claim 2", "quote 4 speaker=\"Ірина Лисенко\""])
    return workspace
  }

  // MARK: - sessions

  @Test func `sessions lists articles with their progress and state`() throws {
    let outcome = try workspace().galley(["sessions"])
    #expect(outcome.status == 0)
    let lines = outcome.lines
    try #require(lines.count == 3)
    for word in ["article", "annotator", "progress", "claim", "quote", "fact", "none", "state"] {
      #expect(lines[0].contains(word))
    }
    for word in ["five-sentences", "ann", "100%", "2026-01-31 12:00", "complete"] {
      #expect(lines[1].contains(word))
    }
    for word in ["ukrainian", "33%", "open"] { #expect(lines[2].contains(word)) }
    #expect(!outcome.hasControlBytes)
  }

  @Test func `sessions prints JSON that other programs read`() throws {
    struct Entry: Decodable {
      var path: String
      var article: String
      var annotator: String
      var sentences: Int
      var tagged: Int
      var flagged: Int
      var labels: [String: Int]
      var state: String
      var updated: String
    }
    let outcome = try workspace().galley(["sessions", "--json"])
    #expect(outcome.status == 0)
    let entries = try JSONDecoder().decode([Entry].self, from: outcome.outputBytes)
    #expect(entries.map(\.article) == ["five-sentences", "ukrainian"])
    #expect(
      entries.map(\.path) == ["sessions/five-sentences.ann.json", "sessions/ukrainian.ann.json"])
    #expect(entries.map(\.annotator) == ["ann", "ann"])
    #expect(entries.map(\.sentences) == [5, 6])
    #expect(entries.map(\.tagged) == [5, 2])
    #expect(entries.map(\.flagged) == [1, 0])
    #expect(entries[0].labels == ["claim": 3, "quote": 1, "fact": 1, "none": 0])
    #expect(entries.map(\.state) == ["complete", "open"])
    #expect(entries[0].updated == "2026-01-31T12:00:00.000Z")
  }

  @Test func `sessions of a folder without any says how to begin`() throws {
    let outcome = try TemporaryWorkspace().galley(["sessions"])
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("'galley annotate ARTICLE' begins one"))
    let json = try TemporaryWorkspace().galley(["sessions", "--json"])
    #expect(try JSONDecoder().decode([String].self, from: json.outputBytes) == [])
  }

  @Test func `sessions takes a workspace or a folder of sessions`() throws {
    let workspace = try workspace()
    let here = try workspace.galley(["sessions", "."])
    let there = try workspace.galley(["sessions", "sessions"])
    #expect(here.lines.count == 3)
    #expect(there.lines.count == 3)
    let nowhere = try workspace.galley(["sessions", "nowhere"])
    #expect(nowhere.status == 1)
    #expect(nowhere.errors.contains("'nowhere'"))
  }

  @Test func `sessions lists a damaged session beside the others`() throws {
    let workspace = try workspace()
    let bytes = try workspace.bytes("sessions/ukrainian.ann.json")
    try workspace.write(bytes.prefix(bytes.count / 2), to: "sessions/ukrainian.ann.json")
    let outcome = try workspace.galley(["sessions"])
    #expect(outcome.status == 65)
    #expect(outcome.lines.count == 3)
    #expect(outcome.lines.last?.contains("damaged") == true)
    #expect(outcome.errors.contains("error: session 'sessions/ukrainian.ann.json' is damaged"))
  }

  // MARK: - show

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
