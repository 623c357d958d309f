import Foundation
import Testing

/// Damaged sessions: found, refused, never overwritten, and read as far as they can be.
@Suite struct VerifyTests {
  private static let session = "sessions/five-sentences.ann.json"
  private static let journal = session + ".journal"

  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.annotate("five-sentences.txt", ["ccqcf", "note 2 since when?"])
    return workspace
  }

  /// A workspace whose session was killed with these changes still in its journal.
  private func workspaceWithJournal(_ lines: [String]) throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.annotate("five-sentences.txt", ["claim 1"])
    let galley = try PipedGalley(in: workspace, "five-sentences.txt")
    for line in lines { _ = try galley.perform(line) }
    galley.kill()
    return workspace
  }

  private func replace(
    _ old: String, _ new: String, in name: String, _ workspace: TemporaryWorkspace
  ) throws {
    let text = try workspace.text(name)
    try #require(text.contains(old))
    try workspace.write(text.replacingOccurrences(of: old, with: new), to: name)
  }

  @Test func `a sound session is said to be sound`() throws {
    let outcome = try workspace().galley(["verify", Self.session])
    #expect(outcome.status == 0)
    #expect(outcome.output == "\(Self.session): sound; 5 sentences, 5 tagged, 2 changes\n")
    #expect(outcome.errors == "")
  }

  @Test(arguments: [
    // The text, an offset, a sentence's own text, a label, the history.
    ("opened again", "opened twice"), ("\"end\":49", "\"end\":48"),
    ("\"text\":\"Olena", "\"text\":\"Elena"),
    ("\"label\":\"fact\",\"origin\"", "\"label\":\"rumour\",\"origin\""),
    ("\"change\":2", "\"change\":3"), ("\"note\":\"since when?\"", "\"note\":\"since then\""),
    ("\"start\":0", "\"start\":1e9"), ("\"flagged\":false", "\"flagged\":0"),
  ])
  func `each broken promise is found, refused and left as it is`(
    _ old: String, _ new: String
  ) throws {
    let workspace = try workspace()
    try replace(old, new, in: Self.session, workspace)
    let damaged = try workspace.bytes(Self.session)
    let verified = try workspace.galley(["verify", Self.session])
    #expect(verified.status == 1)
    #expect(verified.output == "")
    #expect(verified.errors.contains(Self.session))
    let opened = try workspace.annotate("five-sentences.txt", ["claim 2"])
    if opened.status != 0 {
      #expect(opened.status == 65)
      #expect(opened.errors.contains("hint: galley verify \(Self.session)"))
      #expect(try workspace.bytes(Self.session) == damaged)
    }
  }

  @Test func `a session that was cut off is refused, with its line`() throws {
    let workspace = try workspace()
    let bytes = try workspace.bytes(Self.session)
    let cut = bytes.prefix(bytes.count - 300)
    try workspace.write(cut, to: Self.session)
    let line = cut.count { $0 == 0x0A } + 1
    for arguments in [["annotate", Self.session], ["show", Self.session]] {
      let outcome = try workspace.galley(arguments, input: "claim 1\n")
      #expect(outcome.status == 65)
      #expect(
        outcome.errors.hasPrefix(
          "error: session '\(Self.session)' is damaged: it ends too early\n"
            + "  --> \(Self.session):\(line)\n"), "\(outcome.errors)")
    }
    #expect(try workspace.bytes(Self.session) == cut)
  }

  @Test func `recover writes what can be read to a new file`() throws {
    let workspace = try workspace()
    let bytes = try workspace.bytes(Self.session)
    try workspace.write(bytes.prefix(bytes.count - 300), to: Self.session)
    let damaged = try workspace.bytes(Self.session)
    let outcome = try workspace.galley(["verify", Self.session, "--recover", "new.json"])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("wrote new.json: 5 sentences"))
    #expect(try workspace.bytes(Self.session) == damaged)
    #expect(try workspace.galley(["verify", "new.json"]).status == 0)
    let document = try JSONDecoder().decode(
      SessionDocument.self, from: workspace.bytes("new.json"))
    try workspace.checkOffsets(of: document)
    #expect(document.labels.prefix(3) == ["claim", "claim", "quote"])
  }

  @Test func `recover takes the news schema where the file is cut off before its own`() throws {
    let workspace = try workspace()
    let text = try workspace.text(Self.session)
    let end = try #require(text.range(of: "\n,\"schema\":")).lowerBound
    try workspace.write(text[..<end].utf8, to: Self.session)
    let outcome = try workspace.galley(["verify", Self.session, "--recover", "new.json"])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("schema 'news' takes its place"))
    #expect(try workspace.galley(["verify", "new.json"]).status == 0)
    let document = try JSONDecoder().decode(
      SessionDocument.self, from: workspace.bytes("new.json"))
    #expect(document.labels.prefix(3) == ["claim", "claim", "quote"])
  }

  @Test func `recover overwrites nothing`() throws {
    let workspace = try workspace()
    try workspace.write("mine\n", to: "new.json")
    let outcome = try workspace.galley(["verify", Self.session, "--recover", "new.json"])
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("'new.json' is there already"))
    #expect(try workspace.text("new.json") == "mine\n")
  }

  @Test func `a newer version is refused and left as it is`() throws {
    let workspace = try workspace()
    try replace("\"version\":1}", "\"version\":2}", in: Self.session, workspace)
    let before = try workspace.bytes(Self.session)
    for arguments in [
      ["annotate", "five-sentences.txt", "--annotator", "ann"], ["show", Self.session],
    ] {
      let outcome = try workspace.galley(arguments, input: "claim 1\n")
      #expect(outcome.status == 65)
      #expect(
        outcome.errors.hasPrefix(
          "error: session '\(Self.session)' was saved by a newer version\n"), "\(outcome.errors)")
      #expect(outcome.errors.contains("hint: this program reads version 1; the file says 2"))
    }
    #expect(try workspace.galley(["verify", Self.session]).status == 1)
    #expect(try workspace.bytes(Self.session) == before)
  }

  @Test func `what a newer version of the format added is kept`() throws {
    let workspace = try workspace()
    try replace(
      "\"annotator\":\"ann\"", "\"annotator\":\"ann\",\"anonymous\":{\"b\":[1,2.50],\"a\":null}",
      in: Self.session, workspace)
    let outcome = try workspace.annotate("five-sentences.txt", ["fact 1"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.text(Self.session).contains("{\"b\":[1,2.50],\"a\":null}"))
  }

  // MARK: - Journals

  @Test func `changes that are still in the journal count`() throws {
    let workspace = try workspaceWithJournal(["fact 2", "quote 3"])
    let verified = try workspace.galley(["verify", Self.session])
    #expect(verified.status == 0)
    #expect(
      verified.output
        == "\(Self.session): sound; 5 sentences, 3 tagged, 3 changes, 2 of them in the journal\n")
    let shown = try workspace.galley(["show", Self.session, "--json"])
    let session = try JSONDecoder().decode(SessionDocument.self, from: shown.outputBytes)
    #expect(session.labels == ["claim", "fact", "quote", "", ""])
    #expect(try workspace.session("five-sentences.ann.json").labels == ["claim", "", "", "", ""])
    let listed = try workspace.galley(["sessions"])
    #expect(listed.output.contains("five-sentences"))
    #expect(listed.output.contains("journal pending"))
  }

  @Test func `a torn last line is dropped and said`() throws {
    let workspace = try workspaceWithJournal(["fact 2", "quote 3"])
    let whole = try workspace.bytes(Self.journal)
    try workspace.write(whole.dropLast(7), to: Self.journal)
    let verified = try workspace.galley(["verify", Self.session])
    #expect(verified.status == 0)
    #expect(verified.output.contains("an unfinished line of"))
    let opened = try workspace.annotate("five-sentences.txt", [])
    #expect(opened.status == 0)
    #expect(opened.errors.contains("1 change was recovered from the journal"))
    #expect(opened.errors.contains("an unfinished line of"))
    #expect(
      try workspace.session("five-sentences.ann.json").labels == ["claim", "fact", "", "", ""])
  }

  @Test func `a damaged journal is refused, with a way out`() throws {
    let workspace = try workspaceWithJournal(["fact 2", "quote 3", "none 4"])
    try replace("quote", "claim", in: Self.journal, workspace)
    let (session, journal) = (try workspace.bytes(Self.session), try workspace.bytes(Self.journal))
    let opened = try workspace.annotate("five-sentences.txt", ["claim 5"])
    #expect(opened.status == 65)
    #expect(opened.errors.hasPrefix("error: the journal '\(Self.journal)' is damaged"))
    #expect(opened.errors.contains("hint: galley verify \(Self.session) --recover NEW.json"))
    #expect(try workspace.galley(["verify", Self.session]).status == 1)
    #expect(try workspace.bytes(Self.session) == session)
    #expect(try workspace.bytes(Self.journal) == journal)
    let recovered = try workspace.galley(["verify", Self.session, "--recover", "new.json"])
    #expect(recovered.status == 0)
    let document = try JSONDecoder().decode(
      SessionDocument.self, from: workspace.bytes("new.json"))
    #expect(document.labels == ["claim", "fact", "", "none", ""])
  }

  @Test func `the journal of another session is refused`() throws {
    let workspace = try workspaceWithJournal(["fact 2"])
    let other = try TemporaryWorkspace("five-sentences.txt")
    try other.galley(
      ["annotate", "five-sentences.txt", "--annotator", "ann", "--session-id", "another"],
      input: "claim 1\n")
    try other.write(try workspace.bytes(Self.journal), to: Self.journal)
    let opened = try other.annotate("five-sentences.txt", ["claim 5"])
    #expect(opened.status == 65)
    #expect(opened.errors.contains("belongs to another session"))
    #expect(try other.bytes(Self.journal) == workspace.bytes(Self.journal))
  }

  @Test func `verify checks several files and says which are broken`() throws {
    let workspace = try workspace()
    let outcome = try workspace.galley(["verify", Self.session, "nowhere.json", Self.session])
    #expect(outcome.status == 1)
    #expect(outcome.lines.count == 2)
    #expect(outcome.errors == "error: there is no file 'nowhere.json'\n")
  }
}
