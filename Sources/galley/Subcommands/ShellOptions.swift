import AnnotationModel
import ArgumentParser
import DisplayText
import SessionStore
import Terminal
import Workbench

/// The options of every subcommand that opens the shell, and how it is run.
struct ShellOptions: ParsableArguments {
  @Option(help: "Whose changes these are. (default: galley.json, GALLEY_ANNOTATOR, login name)")
  var annotator: String?

  @Flag(help: "Start with single keys instead of lines.")
  var keys = false

  @Option(
    help: "Run the lines of a file instead of asking for them.", completion: .file())
  var script: String?

  @Flag(help: "Go on after an error in a script.")
  var keepGoing = false

  @Flag(help: "Print each line of a script before what comes of it.")
  var echo = false

  @Option(help: "Colour the output: auto, always or never.")
  var color = Settings.Color.auto

  @Option(
    help: ArgumentHelp("The time of every change, for reproducible runs.", visibility: .hidden))
  var now: String?

  @Option(help: ArgumentHelp("The new session's id, for reproducible runs.", visibility: .hidden))
  var sessionID: String?

  /// Returns what opens sessions in the name of the annotator who was asked for.
  func opener(in workspace: Workspace) throws(Diagnostic) -> SessionOpener {
    SessionOpener(
      workspace: workspace, annotator: try workspace.annotatorName(annotator),
      schema: workspace.schema ?? .news, clock: Clock(fixed: try Clock.fixedTime(now)),
      sessionID: sessionID)
  }

  /// Returns a shell with nothing open.
  @MainActor func shell(_ opener: SessionOpener) -> Shell {
    var settings = Settings()
    settings.color = color
    return Shell(console: Console(color: color), opener: opener, settings: settings)
  }

  /// Opens what there is to open, and runs lines from a script, a terminal or a pipe; returns the
  /// exit code.
  ///
  /// - Parameters:
  ///   - choice: what is suggested where sentences are annotated.
  ///   - inputIsTaken: whether standard input was an article.
  @MainActor func run(
    _ shell: Shell, suggesting choice: SuggestionChoice = SuggestionChoice(),
    inputIsTaken: Bool = false, opening: () throws -> Void
  ) throws -> Int32 {
    try opening()
    defer {
      shell.close()
      shell.suggestionWork.end()
    }
    if let script, script != "-" {
      shell.startSuggesting(choice, isOnScreen: false)
      warnAboutOpening(shell)
      return try runScript(script, shell)
    }
    if inputIsTaken, !System.reopenTerminalAsStandardInput() {
      throw Diagnostic(
        "the article came on standard input, and there is no terminal for the lines",
        hints: ["--script FILE runs lines from a file"], exitCode: .usage)
    }
    if System.standardInputIsTerminal, shell.console.isTerminal,
      let editor = LineEditor(program: "galley")
    {
      defer { editor.close() }
      shell.windowSize = { editor.size }
      shell.supportsStyles = editor.supportsStyles
      shell.startSuggesting(choice, isOnScreen: true)
      do {
        return try LineMode(
          shell: shell, editor: editor, historyPath: shell.opener.workspace.historyPath
        ).run(startsWithKeys: keys)
      } catch {
        // The terminal has gone, and its signal may still be on the way.
        _ = try? shell.save()
        return 128 + (editor.terminationSignal ?? System.hangUpSignal)
      }
    }
    shell.startSuggesting(choice, isOnScreen: false)
    warnAboutOpening(shell)
    return try ScriptMode(
      shell: shell, name: "standard input", keepsGoing: keepGoing, echoes: echo
    ).run(LineReader())
  }

  @MainActor private func runScript(_ path: String, _ shell: Shell) throws -> Int32 {
    switch System.openForReading(path) {
    case .success(let descriptor):
      return try ScriptMode(shell: shell, name: path, keepsGoing: keepGoing, echoes: echo)
        .run(LineReader(descriptor: descriptor))
    case .failure(let error):
      throw Diagnostic("cannot read '\(path)': \(System.message(forErrno: error.code))")
    }
  }

  @MainActor private func warnAboutOpening(_ shell: Shell) {
    shell.console.warn(shell.openingRemarks.map { .init($0) })
  }
}
