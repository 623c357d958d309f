import Foundation
import Testing

/// A change that was reported is on disk, whatever happens to the program then.
@Suite struct DurabilityTests {
  /// One change each, and one printed line each.
  private static let lines = [
    "claim 2 speaker=\"Iryna Lysenko\"", "note 3 cracks", "split 5 \"than fish\"", "quote+claim 6",
    "flag 1", "join 5", "undo", "redo", "fact 6 \"4.2 … euros\"", "none $",
  ]
  private static let session = "sessions/ten-sentences.ann.json"

  private struct Version: Decodable {
    var history: [SessionDocument.Change]
  }

  private func history(_ workspace: TemporaryWorkspace) throws -> [String] {
    let shown = try workspace.galley(["show", Self.session, "--json"])
    return try JSONDecoder().decode(Version.self, from: shown.outputBytes).history.map(\.command)
  }

  @Test(arguments: [0, 1, 3, 6, lines.count])
  func `a kill leaves exactly the changes that were reported`(_ count: Int) throws {
    let lines = Array(Self.lines.prefix(count))
    let workspace = try TemporaryWorkspace("ten-sentences.txt")
    let galley = try PipedGalley(in: workspace, "ten-sentences.txt")
    // The first answer tells that the session is there, where no change does.
    _ = try galley.perform("set advance")
    for line in lines { _ = try galley.perform(line) }
    galley.kill()

    let verified = try workspace.galley(["verify", Self.session])
    #expect(verified.status == 0, "\(verified.errors)")
    #expect(verified.output.contains("\(count) changes"))
    #expect(try history(workspace) == lines)

    let reopened = try workspace.annotate("ten-sentences.txt", ["save"])
    #expect(reopened.status == 0, "\(reopened.errors)")
    if count > 0 {
      #expect(
        reopened.errors.contains(
          "\(count) \(count == 1 ? "change was" : "changes were") recovered from the journal"))
    }
    // The same as if nothing had happened.
    let quiet = try TemporaryWorkspace("ten-sentences.txt")
    try quiet.annotate("ten-sentences.txt", lines)
    #expect(try workspace.bytes(Self.session) == quiet.bytes(Self.session))
  }

  @Test(arguments: [SIGKILL, SIGTERM, SIGHUP, SIGINT])
  func `a signal in the middle of many lines loses nothing that was reported`(
    _ signal: Int32
  ) throws {
    let workspace = try TemporaryWorkspace("ten-sentences.txt")
    let galley = try PipedGalley(in: workspace, "ten-sentences.txt")
    let lines = (0..<400).map { "\($0 % 2 == 0 ? "claim" : "fact") \($0 % 10 + 1)" }
    // Less than a pipe holds, so that sending does not wait.
    try galley.send(lines)
    for _ in 0..<3 { _ = try galley.nextLine() }
    let reported = 3 + galley.kill(signal).count
    #expect(try workspace.galley(["verify", Self.session]).status == 0)
    let recorded = try history(workspace)
    #expect(recorded.count >= reported)
    #expect(recorded == Array(lines.prefix(recorded.count)))
  }

  @Test func `work goes on after a kill, and undo reaches behind it`() throws {
    let workspace = try TemporaryWorkspace("ten-sentences.txt")
    for line in ["claim 1", "fact 2", "quote 5"] {
      let galley = try PipedGalley(in: workspace, "ten-sentences.txt")
      _ = try galley.perform(line)
      galley.kill()
    }
    let outcome = try workspace.annotate("ten-sentences.txt", ["undo 2"])
    #expect(outcome.output == "5: untagged\n2: untagged\n")
    #expect(try workspace.session("ten-sentences.ann.json").labels.filter { $0 != "" } == ["claim"])
  }

  // MARK: - Two processes

  @Test func `a second process is told who has the session and can only read`() throws {
    let workspace = try TemporaryWorkspace("ten-sentences.txt")
    let first = try PipedGalley(in: workspace, "ten-sentences.txt")
    #expect(try first.perform("claim 2") == "2: claim")

    let reader = try workspace.annotate("ten-sentences.txt", ["show 2"])
    #expect(reader.status == 0)
    #expect(reader.errors.contains("the session is open elsewhere: tester on "))
    #expect(reader.errors.contains("it is open for reading only"))
    #expect(reader.output.contains("2  claim"))

    let writer = try workspace.annotate("ten-sentences.txt", ["fact 2"])
    #expect(writer.status == 1)
    #expect(writer.output == "")
    #expect(writer.errors.contains("error: nothing can be changed: the session is open elsewhere"))

    #expect(try first.perform("quote 5") == "5: quote")
    #expect(try first.quit() == 0)
    let later = try workspace.annotate("ten-sentences.txt", ["fact 3"])
    #expect(later.output == "3: fact\n")
    #expect(try history(workspace) == ["claim 2", "quote 5", "fact 3"])
  }

  @Test func `two annotators work on one article at the same time`() throws {
    let workspace = try TemporaryWorkspace("ten-sentences.txt")
    let first = try PipedGalley(in: workspace, "ten-sentences.txt", annotator: "ann")
    let second = try PipedGalley(in: workspace, "ten-sentences.txt", annotator: "bob")
    #expect(try first.perform("claim 2") == "2: claim")
    #expect(try second.perform("fact 2") == "2: fact")
    #expect(try first.quit() == 0)
    #expect(try second.quit() == 0)
    #expect(try workspace.session("ten-sentences.ann.json").labels[1] == "claim")
    #expect(try workspace.session("ten-sentences.bob.json").labels[1] == "fact")
  }

  @Test func `a session that another program has changed is not overwritten`() throws {
    let workspace = try TemporaryWorkspace("ten-sentences.txt")
    try workspace.annotate("ten-sentences.txt", ["claim 1"])
    let galley = try PipedGalley(in: workspace, "ten-sentences.txt")
    #expect(try galley.perform("fact 2") == "2: fact")
    let theirs = try workspace.text(Self.session)
      .replacingOccurrences(of: "\"command\":\"claim 1\"", with: "\"command\":\"claim  1\"")
    try workspace.write(theirs, to: Self.session)
    #expect(try galley.quit() == 0)
    #expect(try workspace.text(Self.session) == theirs)
    let others = workspace.names("sessions").filter {
      $0.hasSuffix(".json") && $0 != "ten-sentences.ann.json"
    }
    try #require(others.count == 1)
    #expect(try workspace.session(others[0]).labels.prefix(2) == ["claim", "fact"])
  }

  @Test func `nothing but the session is left after a quiet end`() throws {
    let workspace = try TemporaryWorkspace("ten-sentences.txt")
    try workspace.annotate("ten-sentences.txt", ["claim 1"])
    let left = workspace.names("sessions").filter { !$0.hasSuffix(".lock") }
    #expect(left == ["ten-sentences.ann.json"])
  }

  @Test func `a session file that was deleted is written again, and that is said`() throws {
    let workspace = try TemporaryWorkspace("ten-sentences.txt")
    let galley = try PipedGalley(in: workspace, "ten-sentences.txt")
    #expect(try galley.perform("claim 1") == "1: claim")
    try FileManager.default.removeItem(atPath: workspace.file(Self.session))
    let lines = [try galley.perform("fact 2"), try galley.nextLine()].sorted()
    #expect(lines == ["'\(Self.session)' was deleted meanwhile and is written again", "2: fact"])
    #expect(try galley.perform("claim 3") == "3: claim")
    #expect(try galley.quit() == 0)
    #expect(try history(workspace) == ["claim 1", "fact 2", "claim 3"])
  }

  @Test func `a session that went on beside another program's file is named at the next start`()
    throws
  {
    let workspace = try TemporaryWorkspace("ten-sentences.txt")
    let galley = try PipedGalley(in: workspace, "ten-sentences.txt")
    #expect(try galley.perform("claim 1") == "1: claim")
    let other = try workspace.text(Self.session).replacing(
      "\"flagged\":false", with: "\"flagged\":true")
    try workspace.write(other, to: Self.session)
    try galley.send(["fact 2"])
    #expect(try galley.quit() == 0)
    let beside = "sessions/ten-sentences.ann.mine-1.json"
    #expect(workspace.exists(beside))
    let reopened = try workspace.annotate("ten-sentences.txt", [])
    #expect(
      reopened.errors.contains(
        "another version of this session is \(beside); 'galley diff' says what differs"))
  }
}
