import Foundation
import Testing

/// What the README tells a reviewer to type works as it stands.
@Suite struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The lines of the shell block under a heading.
  private func commands(under heading: String) throws -> [String] {
    let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let section = try #require(text.components(separatedBy: "\n## \(heading)\n").last)
    let block = try #require(section.components(separatedBy: "```sh\n").dropFirst().first)
    return block.components(separatedBy: "\n```")[0].split(separator: "\n").map(String.init)
  }

  @Test func `the two sample sessions are listed, read, compared, settled and reported`() throws {
    let workspace = try TemporaryWorkspace()
    for name in ["marko", "olena"] {
      let file = "sessions/defence-of-pokrovsk.\(name).json"
      try workspace.write(try Data(contentsOf: Self.root.appending(path: file)), to: file)
    }
    var commands = try commands(under: "Review it")
    #expect(commands.removeFirst() == "alias galley=.build/release/galley")
    #expect(commands.count == 6)
    for command in commands {
      let words = command.split(separator: " ").map(String.init)
      #expect(words[0] == "galley")
      let outcome = try workspace.galley(
        Array(words.dropFirst()) + (words[1] == "adjudicate" ? ["--annotator", "ed"] : []),
        input: words[1] == "adjudicate" ? "accept majority\ntake 1\nquit\n" : "quit\n")
      // `diff` says that there is a difference.
      #expect(outcome.status == (words[1] == "diff" ? 1 : 0), "\(command): \(outcome.errors)")
    }
    #expect(try workspace.session("defence-of-pokrovsk.gold.json").labels.count == 25)
    #expect(try workspace.text("report.html").hasPrefix("<!"))
    // What was settled is no annotator's.
    let all = try workspace.galley(["agree", "sessions", "--json"])
    #expect(all.status == 0)
    #expect(all.output.contains(#""annotators":["marko","olena"]"#))
  }

  @Test func `the sample sessions are exported, and imported again`() throws {
    let workspace = try TemporaryWorkspace()
    for name in ["marko", "olena"] {
      let file = "sessions/defence-of-pokrovsk.\(name).json"
      try workspace.write(try Data(contentsOf: Self.root.appending(path: file)), to: file)
    }
    var commands = try commands(under: "Export it")
    #expect(commands.removeFirst() == "alias galley=.build/release/galley")
    for command in commands {
      let words = command.split(separator: " ").map(String.init)
      #expect(words[0] == "galley")
      let outcome = try workspace.galley(Array(words.dropFirst()))
      #expect(outcome.status == 0, "\(command): \(outcome.errors)")
    }
    #expect(workspace.exists("for-label-studio/tasks.json"))
    #expect(try workspace.text("dataset/README.md").hasPrefix("---\n"))
    #expect(workspace.exists("imported/defence-of-pokrovsk.olena.json"))
  }
}
