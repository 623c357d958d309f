import Foundation
import PseudoTerminal
import Testing

/// What `galley sessions` prints.
@Suite struct SessionsTests {
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace("five-sentences.txt", "ukrainian.txt")
    try workspace.annotate("five-sentences.txt", ["ccqcf", "flag 2", "note 5 who?"])
    try workspace.galley(
      ["annotate", "ukrainian.txt", "--annotator", "bob", "--now", "2026-02-01T12:00:00.000Z"],
      input: "claim 2\nquote 4 speaker=\"Ірина Лисенко\"\n")
    return workspace
  }

  /// A line of the list as another program reads it.
  struct Entry: Decodable {
    var annotator: String?
    var article: String?
    var created: String?
    var flagged: Int?
    var gold: Bool?
    var holder: String?
    var id: String?
    var labels: [String: Int]?
    var notes: Int?
    var path: String
    var pending: Int?
    var problem: String?
    var remarks: Int?
    var seconds: Double?
    var sentences: Int?
    var state: String
    var tagged: Int?
    var updated: String?
  }

  private func entries(
    _ workspace: TemporaryWorkspace, _ options: String..., status: Int32 = 0
  ) throws -> [Entry] {
    let outcome = try workspace.galley(["sessions", "--json"] + options)
    #expect(outcome.status == status, "\(outcome.errors)")
    return try JSONDecoder().decode([Entry].self, from: outcome.outputBytes)
  }

  @Test func `lists articles with their progress and state, and the totals`() throws {
    let outcome = try workspace().galley(["sessions"])
    #expect(outcome.status == 0)
    let lines = outcome.lines
    try #require(lines.count == 4)
    for word in ["article", "annotator", "progress", "claim", "quote", "fact", "none", "state"] {
      #expect(lines[0].contains(word))
    }
    for word in ["five-sentences", "ann", "100%", "2026-01-31 12:00", "complete"] {
      #expect(lines[1].contains(word))
    }
    for word in ["ukrainian", "33%", "in progress"] { #expect(lines[2].contains(word)) }
    for word in ["2 sessions", "2 annotators", "64%", "1 complete"] {
      #expect(lines[3].contains(word))
    }
    #expect(!outcome.hasControlBytes)
  }

  @Test func `prints JSON that other programs read`() throws {
    let entries = try entries(workspace())
    #expect(entries.map(\.article) == ["five-sentences", "ukrainian"])
    #expect(
      entries.map(\.path) == ["sessions/five-sentences.ann.json", "sessions/ukrainian.bob.json"])
    #expect(entries.map(\.annotator) == ["ann", "bob"])
    #expect(entries.map(\.sentences) == [5, 6])
    #expect(entries.map(\.tagged) == [5, 2])
    #expect(entries.map(\.flagged) == [1, 0])
    #expect(entries.map(\.notes) == [1, 0])
    #expect(entries.map(\.remarks) == [0, 0])
    #expect(entries.map(\.pending) == [0, 0])
    #expect(entries[0].labels == ["claim": 3, "quote": 1, "fact": 1, "none": 0])
    #expect(entries.map(\.state) == ["complete", "in progress"])
    #expect(entries[0].id == "test")
    #expect(entries[0].created == "2026-01-31T12:00:00.000Z")
    #expect(entries[0].updated == "2026-01-31T12:00:00.000Z")
    #expect(entries.allSatisfy { $0.holder == nil && $0.problem == nil && $0.seconds == 0 })
  }

  @Test func `a gold session says that it is one`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    for annotator in ["ann", "bob"] {
      try workspace.label("five-sentences.txt", as: annotator, ["claim all"])
    }
    try workspace.adjudicate(
      ["sessions"], [], options: ["-o", "sessions/five-sentences.gold.json"])
    #expect(try entries(workspace).map(\.gold) == [false, false, true])
    #expect(try entries(workspace).map(\.state) == ["complete", "complete", "complete"])
    let lines = try workspace.galley(["sessions"]).lines
    #expect(!lines[1].contains("gold"))
    #expect(lines[3].hasSuffix("  gold, complete"))
  }

  @Test func `a folder without any says how to begin`() throws {
    let outcome = try TemporaryWorkspace().galley(["sessions"])
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("'galley annotate ARTICLE' begins one"))
    #expect(try entries(TemporaryWorkspace()).isEmpty)
  }

  @Test func `takes workspaces, folders of sessions, and session files`() throws {
    let workspace = try workspace()
    for arguments in [
      ["."], ["sessions"], ["sessions/five-sentences.ann.json", "sessions/ukrainian.bob.json"],
    ] {
      #expect(try workspace.galley(["sessions"] + arguments).lines.count == 4)
    }
    let nowhere = try workspace.galley(["sessions", "nowhere"])
    #expect(nowhere.status == 1)
    #expect(nowhere.errors == "error: there is no file 'nowhere'\n")
    let twice = try workspace.galley(["sessions", ".", "sessions/ukrainian.bob.json"])
    #expect(twice.status == 64)
    #expect(twice.errors.hasPrefix("error: 'sessions/ukrainian.bob.json' is given twice\n"))
  }

  @Test func `looks into folders below a folder when told to, and passes over other JSON`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.annotate("five-sentences.txt", ["claim 1"])
    try workspace.write(
      workspace.bytes("sessions/five-sentences.ann.json"), to: "old/2025/x.json")
    try workspace.write("{\"name\": \"package\"}", to: "old/package.json")
    let entries = try entries(workspace, "-r", ".")
    #expect(entries.map(\.path) == ["old/2025/x.json", "sessions/five-sentences.ann.json"])
    try workspace.write("{\"format\":\"galley-session\",\"version\":1}", to: "old/torn.json")
    #expect(
      try self.entries(workspace, "-r", ".", status: 65).map(\.state)
        == ["in progress", "damaged", "in progress"])
  }

  @Test func `lists a damaged session beside the others`() throws {
    let workspace = try workspace()
    let bytes = try workspace.bytes("sessions/ukrainian.bob.json")
    try workspace.write(bytes.prefix(bytes.count / 2), to: "sessions/ukrainian.bob.json")
    let outcome = try workspace.galley(["sessions"])
    #expect(outcome.status == 65)
    #expect(outcome.lines.count == 4)
    #expect(outcome.lines[2].contains("damaged"))
    #expect(outcome.errors.contains("error: session 'sessions/ukrainian.bob.json' is damaged"))
    #expect(outcome.errors.contains("galley verify sessions/ukrainian.bob.json --recover NEW.json"))
    let entries = try entries(workspace, status: 65)
    #expect(entries.map(\.state) == ["complete", "damaged"])
    #expect(entries[1].problem?.hasPrefix("session 'sessions/ukrainian.bob.json' is") == true)
  }

  @Test func `filters and sorts`() throws {
    let workspace = try workspace()
    func names(_ options: String...) throws -> [String] {
      let outcome = try workspace.galley(["sessions", "--json"] + options)
      #expect(outcome.status == 0)
      return try JSONDecoder().decode([Entry].self, from: outcome.outputBytes)
        .compactMap(\.annotator)
    }
    #expect(try names("--article", "UKR") == ["bob"])
    #expect(try names("--article", "/^five/") == ["ann"])
    #expect(try names("--annotator", "ann") == ["ann"])
    #expect(try names("--state", "in-progress") == ["bob"])
    #expect(try names("--state", "complete") == ["ann"])
    #expect(try names("--state", "open") == [])
    #expect(try names("--label", "fact") == ["ann"])
    #expect(try names("--since", "2026-02-01") == ["bob"])
    #expect(try names("--since", "2026-02-01T12:00:01") == [])
    #expect(try names("--sort", "progress") == ["bob", "ann"])
    #expect(try names("--sort", "progress", "--reverse") == ["ann", "bob"])
    #expect(try names("--reverse") == ["bob", "ann"])
    let none = try workspace.galley(["sessions", "--label", "rumour"])
    #expect(none.status == 0)
    #expect(none.errors == "none of 2 sessions is like that\n")
    for options in [
      ["--since", "yesterday"], ["--sort", "size"], ["--state", "lost"], ["--article", "/(/"],
    ] {
      #expect(try workspace.galley(["sessions"] + options).status == 64)
    }
  }

  @Test func `says who has a session open, and what a crash left in a journal`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let shell = try PipedGalley(in: workspace, "five-sentences.txt")
    #expect(try shell.perform("claim 1") == "1: claim")
    let open = try entries(workspace)
    #expect(open.map(\.state) == ["open"])
    #expect(open[0].holder?.hasPrefix("tester on ") == true)
    #expect(open[0].tagged == 1)
    shell.kill()
    let left = try entries(workspace)
    #expect(left.map(\.state) == ["journal pending"])
    #expect(left.map(\.pending) == [1])
    #expect(left[0].holder == nil)
    try workspace.annotate("five-sentences.txt", [])
    #expect(try entries(workspace).map(\.state) == ["in progress"])
  }

  @Test(arguments: [30, 50, 80, 120])
  func `fits the terminal`(_ columns: Int) throws {
    let terminal = try PseudoTerminal.galley(["sessions"], in: workspace(), columns: columns)
    try terminal.expect("2 sessions")
    #expect(try terminal.waitForExit() == 0)
    let rows = terminal.screen.lines.filter { !$0.isEmpty }
    #expect(rows.count == 4)
    for (row, word) in zip(rows, ["state", "complete", "in progress", "1 complete"]) {
      #expect(row.hasSuffix(word))
    }
  }

  @Test func `the time spent is told from the history`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.annotate("five-sentences.txt", ["claim 1", "fact 2"])
    let name = "sessions/five-sentences.ann.json"
    try workspace.write(
      workspace.text(name).replacing(
        "\"label\":\"claim\",\"origin\":\"manual\",\"seconds\":0.0",
        with: "\"label\":\"claim\",\"origin\":\"manual\",\"seconds\":95.25"), to: name)
    #expect(try entries(workspace)[0].seconds == 95.25)
    let lines = try workspace.galley(["sessions"]).lines
    #expect(lines[0].contains("  time  "))
    #expect(lines[1].contains("  2 min  "))
  }
}
