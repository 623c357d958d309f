import PseudoTerminal
import Testing

/// Disagreements settled with one key each.
@Suite struct AdjudicateKeysTests {
  private static let gold = "sessions/five-sentences.gold.json"

  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.label("five-sentences.txt", as: "ann", ["fact 1-2", "quote 3", "claim 4-5"])
    try workspace.label("five-sentences.txt", as: "bob", ["fact 1", "claim 2-4", "fact 5"])
    try workspace.label("five-sentences.txt", as: "cat", ["fact 1", "claim 2-3", "fact 4-5"])
    return workspace
  }

  private func open(
    _ workspace: TemporaryWorkspace, _ options: [String] = ["--keys"]
  ) throws -> PseudoTerminal {
    try .galley(
      [
        "adjudicate", "sessions", "-o", Self.gold, "--annotator", "rita", "--now",
        "2026-01-31T12:00:00.000Z",
      ] + options, in: workspace, columns: 100, rows: 40)
  }

  @Test func `keys take labels, say why, and undo`() throws {
    let workspace = try workspace()
    let terminal = try open(workspace)
    try terminal.expectScreen("the first disagreement") {
      $0.text.contains("1-3 take") && $0.text.contains(" 2/5 ") && $0.text.contains("2 bob  claim")
    }
    // What all agree on is not on the way.
    try terminal.expectScreen { !$0.text.contains("opened again on Friday") }
    terminal.send("1")
    try terminal.expectScreen { $0.text.contains("→ as ann has it") && $0.text.contains(" 3/5 ") }
    terminal.send("m")
    try terminal.expectScreen { $0.text.contains("→ majority") && $0.text.contains(" 4/5 ") }
    terminal.send("q")
    try terminal.expectScreen { $0.text.contains("→ labelled anew") && $0.text.contains(" 5/5 ") }
    terminal.send("k")
    try terminal.expectScreen { $0.text.contains(" 4/5 ") }
    terminal.send("w")
    try terminal.expect("why: ")
    terminal.send("her own words\r")
    try terminal.expectScreen { $0.text.contains("→ labelled anew, because her own words") }
    terminal.send("uu")
    try terminal.expectScreen("the label undone") {
      !$0.text.contains("labelled anew") && $0.text.contains(" 4/5 ")
    }
    terminal.send("?")
    try terminal.expect("take labels of 3")
    terminal.send(" ")
    terminal.send("3")
    try terminal.expectScreen { $0.text.contains("→ as cat has it") }
    terminal.send(ControlKey.d)
    #expect(try terminal.waitForExit() == 0)
    #expect(
      try workspace.session("five-sentences.gold.json").labels
        == ["fact", "fact", "claim", "fact", ""])
    #expect(try workspace.galley(["verify", Self.gold]).status == 0)
  }

  @Test func `nobody's name is on the screen in blind mode`() throws {
    let workspace = try workspace()
    let terminal = try open(workspace, ["--keys", "--blind"])
    try terminal.expectScreen { $0.text.contains("1 A") && $0.text.contains("3 C") }
    terminal.send("2")
    try terminal.expectScreen { $0.text.contains("→ as B has it") }
    for name in ["ann", "bob", "cat"] {
      #expect(!terminal.screen.text.split { !$0.isLetter }.contains { $0 == name })
    }
    terminal.send(ControlKey.d)
    #expect(try terminal.waitForExit() == 0)
  }
}
