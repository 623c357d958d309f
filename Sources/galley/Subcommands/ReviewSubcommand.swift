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

  @OptionGroup var arguments: SessionArguments

  @OptionGroup var options: ShellOptions

  func run() throws {
    try MainActor.assumeIsolated {
      let code = try runShell()
      if code != 0 { throw ExitCode(code) }
    }
  }

  @MainActor private func runShell() throws -> Int32 {
    let shell = options.shell(try options.opener(in: try Workspace.find()))
    let collection = try SessionCollection(arguments, console: shell.console, rules: [])
    shell.purpose = .reviewing
    shell.sessionPaths = collection.paths
    let code = try options.run(shell) { try openFirst(shell) }
    if code == 0 {
      collection.leaveOut(Set(collection.paths).subtracting(shell.sessionPaths))
      try collection.finish()
    }
    return code
  }

  /// Opens the first session that can be read; names those before it.
  @MainActor private func openFirst(_ shell: Shell) throws {
    let isOnly = shell.sessionPaths.count == 1
    while let path = shell.sessionPaths.first {
      do throws(Diagnostic) {
        return try shell.open(path)
      } catch {
        if arguments.strict || isOnly { throw error }
        shell.console.report(error)
      }
    }
    throw ExitCode(Diagnostic.ExitCode.badData.rawValue)
  }
}
