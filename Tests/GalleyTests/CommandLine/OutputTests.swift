import Foundation
import Testing

/// Where output goes and what it looks like there.
@Suite struct OutputTests {
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace("ten-sentences.txt")
    try workspace.annotate("ten-sentences.txt", ["xcffqfccqx"])
    return workspace
  }

  private static let session = "sessions/ten-sentences.ann.json"

  @Test(arguments: [
    "\"$galley\" show \(session)", "\"$galley\" show \(session) --json",
    "\"$galley\" sessions", "\"$galley\" segment $(yes ten-sentences.txt | head -2000)",
    "\"$galley\" annotate ten-sentences.txt --annotator ann --script many.galley",
  ])
  func `a closed pipe ends quietly`(_ command: String) throws {
    let workspace = try workspace()
    try workspace.write(String(repeating: "show all\n", count: 2000), to: "many.galley")
    let outcome = try workspace.shell("{ \(command); echo \"exit $?\" >&2; } | head -1")
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors == "exit 0\n")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk under the output is an error`() throws {
    let outcome = try workspace().shell("\"$galley\" show \(Self.session) > /dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.errors == "error: cannot write the output: no space left on device\n")
  }

  @Test func `a file that may not grow is an error`() throws {
    let command = "\"$galley\" annotate ten-sentences.txt --annotator bob"
    let outcome = try workspace().shell("{ ulimit -f 0; \(command); echo $?; } 2>&1 | cat")
    #expect(outcome.output.contains("file too large"))
    #expect(outcome.output.hasSuffix("\n74\n"))
  }

  @Test(arguments: [">&-", "<&-", "<&- >&-", ">&- 2>&-", "<&- >&- 2>&-"])
  func `nothing is printed into a session where output is closed`(_ closed: String) throws {
    let workspace = try workspace()
    let command = "\"$galley\" annotate ten-sentences.txt --annotator bob --script lines"
    try workspace.write("claim 1\nshow all\nfact 2\n", to: "lines")
    _ = try workspace.shell("\(command) \(closed)")
    let lock = try workspace.text("sessions/ten-sentences.bob.json.lock")
    #expect(lock.split(separator: "\n").count == 1)
    let verified = try workspace.galley(["verify", "sessions/ten-sentences.bob.json"])
    #expect(verified.status == 0, "\(verified.errors)")
  }

  @Test func `colour comes only when it is asked for`() throws {
    let workspace = try workspace()
    let bold = "\u{1B}[1m"
    func show(_ options: [String], _ environment: [String: String] = [:]) throws -> String {
      try workspace.galley(["show", Self.session] + options, environment: environment).output
    }
    let plain = try show([])
    #expect(!plain.contains("\u{1B}"))
    #expect(try show(["--color", "never"]) == plain)
    #expect(try show(["--color", "auto"], ["TERM": "xterm-256color"]) == plain)
    #expect(try show(["--color", "always"]).contains(bold))
    #expect(try show(["--color", "always"], ["NO_COLOR": "1"]).contains(bold))
    #expect(try !show([], ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"]).contains("\u{1B}"))
    let coloured = try show(["--color", "always"])
    let stripped = coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
    #expect(stripped == plain)
  }

  @Test func `a wrong value of an option is misuse`() throws {
    let outcome = try workspace().galley(["show", Self.session, "--color", "blue"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("auto"))
  }

  @Test func `help mentions every subcommand and works for each`() throws {
    let workspace = try TemporaryWorkspace()
    let help = try workspace.galley(["--help"])
    #expect(help.status == 0)
    for subcommand in ["annotate", "segment", "sessions", "show", "verify"] {
      #expect(help.output.contains("\n  \(subcommand) "))
      for arguments in [[subcommand, "--help"], ["help", subcommand]] {
        let outcome = try workspace.galley(arguments)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("USAGE: galley \(subcommand)"))
      }
    }
  }

  @Test func `the version is printed`() throws {
    let outcome = try TemporaryWorkspace().galley(["--version"])
    #expect(outcome.status == 0)
    #expect(outcome.output.wholeMatch(of: #/\d+\.\d+\.\d+\n/#) != nil)
  }

  @Test(arguments: [["--nope"], ["verify"], ["show"], ["annotate", "a", "b"]])
  func `misuse exits with 64`(_ arguments: [String]) throws {
    let outcome = try TemporaryWorkspace().galley(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("Usage: galley"))
  }
}
