import Testing

/// The shell's own help.
@Suite struct HelpTests {
  /// The commands that `help` lists, asked for once.
  private static let commands: [String] = {
    let outcome = try? TemporaryWorkspace().galley(["annotate"], input: "help\n")
    return (outcome?.lines ?? []).filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }()

  @Test func `help lists the commands without an article too`() {
    #expect(Self.commands.count >= 25)
    #expect(Self.commands.contains("split"))
    #expect(Self.commands.contains("quit"))
  }

  @Test(arguments: commands)
  func `the example of a command works as it is shown`(_ command: String) throws {
    let workspace = try TemporaryWorkspace("ten-sentences.txt")
    try workspace.write("A sentence.\n", to: "article.txt")
    try workspace.write(#"{"text":"A sentence.","label":[[0,11,"claim"]]}"#, to: "all.jsonl")
    let help = try workspace.annotate("ten-sentences.txt", ["help \(command)"])
    let marker = "  example: "
    let example = try #require(help.lines.first { $0.hasPrefix(marker) }).dropFirst(marker.count)
    if ["accept", "take", "why"].contains(command) {
      for annotator in ["ann", "bob"] {
        try workspace.label("ten-sentences.txt", as: annotator, ["claim all"])
      }
      let sessions = ["ann", "bob"].map { "sessions/ten-sentences.\($0).json" }
      let outcome = try workspace.adjudicate(sessions, [String(example)])
      #expect(outcome.status == 0, "'\(example)': \(outcome.errors)")
      return
    }
    // Something to take away, to take back and to do again.
    let outcome = try workspace.annotate(
      "ten-sentences.txt", ["claim 2-8", "fact 9", "undo", "goto 2", String(example)])
    #expect(outcome.status == 0, "'\(example)': \(outcome.errors)")
  }
}
