import Foundation
import Testing

/// `galley relabel`, on files.
@Suite struct RelabelTests {
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace("five-sentences.txt", "ukrainian.txt")
    try workspace.annotate("five-sentences.txt", ["ccqcf", "quote+claim 3"])
    try workspace.galley(["annotate", "ukrainian.txt", "--annotator", "bob"], input: "fact 2\n")
    return workspace
  }

  private let time = ["--annotator", "olena", "--now", "2026-02-01T12:00:00.000Z"]

  @Test func `relabels every session of a folder, each in one change that says what was asked`()
    throws
  {
    let workspace = try workspace()
    let outcome = try workspace.galley(
      ["relabel", "sessions", "--rename", "quote=speech", "--merge", "claim,fact=statement"] + time)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.lines == [
        "sessions/five-sentences.ann.json: 5 sentences changed",
        "  claim, quote, fact, none → statement, speech, none",
        "sessions/ukrainian.bob.json: 1 sentence changed",
        "  claim, quote, fact, none → statement, speech, none",
      ])
    let session = try workspace.session("five-sentences.ann.json")
    #expect(
      session.labels == [
        "statement", "statement", "speech+statement", "statement", "statement",
      ])
    #expect(session.schema.labels.map(\.name) == ["statement", "speech", "none"])
    let last = try #require(session.history.last)
    #expect(session.history.count == 3)
    #expect(last.by == "olena")
    #expect(last.command == "relabel --rename 'quote=speech' --merge 'claim,fact=statement'")
    #expect(session.updated == "2026-02-01T12:00:00.000Z")
    let verified = try workspace.shell("\"$galley\" verify sessions/*.json")
    #expect(verified.status == 0, "\(verified.errors)")
    #expect(!workspace.names("sessions").contains { $0.hasSuffix(".journal") })
  }

  @Test func `undo in the shell takes all of it back at once`() throws {
    let workspace = try workspace()
    let before = try workspace.session("five-sentences.ann.json")
    try workspace.galley(
      [
        "relabel", "sessions/five-sentences.ann.json", "--rename", "quote=speech", "--merge",
        "claim,fact=statement", "--split", "statement=opening:/opened/,statement",
      ] + time)
    let changed = try workspace.session("five-sentences.ann.json")
    #expect(changed.schema.labels.map(\.name) == ["opening", "statement", "speech", "none"])
    #expect(changed.labels.contains("opening"))
    try workspace.annotate("five-sentences.txt", ["undo"])
    let after = try workspace.session("five-sentences.ann.json")
    #expect(after.labels == before.labels)
    #expect(after.schema.labels.map(\.name) == ["claim", "quote", "fact", "none"])
    try workspace.annotate("five-sentences.txt", ["redo"])
    #expect(try workspace.session("five-sentences.ann.json").labels == changed.labels)
    #expect(try workspace.galley(["verify", "sessions/five-sentences.ann.json"]).status == 0)
  }

  @Test func `a dry run says the same and writes nothing`() throws {
    let workspace = try workspace()
    let names = workspace.names("sessions")
    let bytes = try workspace.bytes("sessions/five-sentences.ann.json")
    let outcome = try workspace.galley(
      ["relabel", "sessions", "--dry-run", "--merge", "claim,fact=statement"] + time)
    #expect(outcome.status == 0)
    #expect(
      outcome.lines.prefix(2) == [
        "sessions/five-sentences.ann.json: 5 sentences would change",
        "  claim, quote, fact, none → statement, quote, none",
      ])
    #expect(try workspace.bytes("sessions/five-sentences.ann.json") == bytes)
    #expect(workspace.names("sessions") == names)
  }

  @Test func `an open session is refused by name, and the others go on`() throws {
    let workspace = try workspace()
    let shell = try PipedGalley(in: workspace, "five-sentences.txt")
    #expect(try shell.perform("flag 1") == "1: flagged")
    let outcome = try workspace.galley(["relabel", "sessions", "--rename", "fact=detail"] + time)
    #expect(outcome.status == 1)
    #expect(outcome.lines.first == "sessions/ukrainian.bob.json: 1 sentence changed")
    #expect(
      outcome.errors.hasPrefix(
        "error: session 'sessions/five-sentences.ann.json' is open elsewhere: tester on "))
    #expect(try shell.perform("flag 2") == "2: flagged")
    #expect(try shell.quit() == 0)
    #expect(try workspace.session("five-sentences.ann.json").schema.labels[2].name == "fact")
    #expect(try workspace.session("ukrainian.bob.json").schema.labels[2].name == "detail")
    // What was done is not done again, what was left out is done now.
    let again = try workspace.galley(["relabel", "sessions", "--rename", "fact=detail"] + time)
    #expect(again.status == 0)
    #expect(again.lines.first == "sessions/five-sentences.ann.json: 1 sentence changed")
    let third = try workspace.galley(["relabel", "sessions", "--rename", "fact=detail"] + time)
    #expect(third.status == 0)
    #expect(third.output == "nothing to change in any session\n")
  }

  @Test func `what a crash left in the journal is relabelled too`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let shell = try PipedGalley(in: workspace, "five-sentences.txt")
    #expect(try shell.perform("fact 1-2") == "1: fact")
    shell.kill()
    let outcome = try workspace.galley(
      ["relabel", "sessions/five-sentences.ann.json", "--rename", "fact=detail"] + time)
    #expect(outcome.lines.first == "sessions/five-sentences.ann.json: 2 sentences changed")
    #expect(
      try workspace.session("five-sentences.ann.json").labels == ["detail", "detail", "", "", ""])
  }

  @Test func `damaged sessions and other labels are named and left out, or stop it`() throws {
    let workspace = try workspace()
    let bytes = try workspace.bytes("sessions/five-sentences.ann.json")
    try workspace.write(bytes.prefix(bytes.count / 2), to: "sessions/a.json")
    let options = ["--rename", "fact=detail"] + time
    let strict = try workspace.galley(["relabel", "sessions", "--strict"] + options)
    #expect(strict.status == 65)
    #expect(strict.output == "")
    let outcome = try workspace.galley(["relabel", "sessions"] + options)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("error: session 'sessions/a.json' is damaged"))
    #expect(outcome.lines.count == 4)
    try FileManager.default.removeItem(atPath: workspace.file("sessions/a.json"))
    let other = try workspace.galley(["relabel", "sessions", "--merge", "detail,rumour=news"])
    #expect(other.status == 1)
    #expect(
      other.errors.hasPrefix(
        "error: 'rumour' is not a label\n  --> sessions/five-sentences.ann.json\n"))
  }

  @Test func `its own options are checked before a file is touched`() throws {
    let workspace = try workspace()
    #expect(try workspace.galley(["relabel", "sessions"]).status == 64)
    for option in [
      ["--rename", "claim"], ["--merge", "=x"], ["--merge", "claim=claim"],
      ["--split", "claim=x:/(/,y"],
    ] {
      let outcome = try workspace.galley(["relabel", "sessions"] + option)
      #expect(outcome.status == 64)
      #expect(outcome.errors.hasPrefix("error: '"))
    }
    let twice = try workspace.galley(
      ["relabel", "sessions", "sessions/ukrainian.bob.json", "--rename", "claim=x"])
    #expect(twice.status == 64)
    #expect(twice.errors.contains("is given twice"))
    let missing = try workspace.galley(["relabel", "none.json", "--rename", "claim=x"])
    #expect(missing.status == 1)
    #expect(missing.errors == "error: there is no file 'none.json'\n")
    try FileManager.default.createDirectory(
      atPath: workspace.file("empty"), withIntermediateDirectories: true)
    let empty = try workspace.galley(["relabel", "empty", "--rename", "claim=x"])
    #expect(empty.status == 1)
    #expect(empty.errors.hasPrefix("error: there are no sessions in 'empty'\n"))
  }
}
