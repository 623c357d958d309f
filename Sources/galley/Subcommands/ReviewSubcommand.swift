import ArgumentParser
import Workbench

/// `galley review`: the shell on sessions of others, to read them and to say what one thinks.
struct ReviewSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Read sessions in the shell; approve, reject, correct, leave remarks.",
    discussion: """
      The labels stay as they are. What you say stands beside them under your name, and the \
      annotator finds it with 'filter remarks'. 'session next' goes to the next session.
      """)

  @Argument(
    help: "Session files, or folders of them.", completion: .file(extensions: ["json"]))
  var sessions: [String]

  @OptionGroup var options: ShellOptions

  func run() throws {
    try MainActor.assumeIsolated {
      let code = try runShell()
      if code != 0 { throw ExitCode(code) }
    }
  }

  @MainActor private func runShell() throws -> Int32 {
    let paths = try SessionCollection.files(of: sessions)
    let shell = options.shell(try options.opener(in: try Workspace.find()))
    shell.purpose = .reviewing
    shell.sessionPaths = paths
    return try options.run(shell) { try shell.open(paths[0]) }
  }
}
