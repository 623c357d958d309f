import AnnotationModel
import ArgumentParser
import SessionStore
import DisplayText
import Terminal
import Workbench

/// `galley annotate`: the shell on an article or a session.
struct AnnotateSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Open an article or a session and tag its sentences.",
    discussion: """
      The session is sessions/ARTICLE.ANNOTATOR.json in the workspace; every change is on disk \
      before it is shown as done. Lines come from the terminal, from --script, or from a pipe.
      """)

  @Argument(
    help: "A plain-text article, a session file, or - for an article on standard input.",
    completion: .file(extensions: ["txt", "json"]))
  var article: String?

  @Option(help: "Whose labels these are. (default: galley.json, GALLEY_ANNOTATOR, login name)")
  var annotator: String?

  @Option(
    help: "A label schema file. (default: galley.json, or the news schema)",
    completion: .file(extensions: ["json"]))
  var schema: String?

  @Flag(help: "Start with single keys instead of lines.")
  var keys = false

  @Option(
    help: "Run the lines of a file instead of asking for them.", completion: .file())
  var script: String?

  @Flag(help: "Go on after an error in a script.")
  var keepGoing = false

  @Flag(help: "Print each line of a script before what comes of it.")
  var echo = false

  @Option(help: "The article's language, such as uk. (default: guessed)")
  var language: String?

  @Option(help: "The article's name. (default: its file's name)")
  var id: String?

  @Option(help: "Colour the output: auto, always or never.")
  var color = Settings.Color.auto

  @Option(
    help: ArgumentHelp("The time of every change, for reproducible runs.", visibility: .hidden))
  var now: String?

  @Option(help: ArgumentHelp("The new session's id, for reproducible runs.", visibility: .hidden))
  var sessionID: String?

  func run() throws {
    try MainActor.assumeIsolated {
      let code = try runShell()
      if code != 0 { throw ExitCode(code) }
    }
  }

  @MainActor private func runShell() throws -> Int32 {
    var settings = Settings()
    settings.color = color
    let console = Console(color: color)
    let workspace = try Workspace.find()
    let opener = SessionOpener(
      workspace: workspace, annotator: try chosenAnnotator(workspace),
      schema: try schema.map { (path) throws(Diagnostic) in try Workspace.schema(at: path) }
        ?? workspace.schema ?? .news,
      schemaIsGiven: schema != nil,
      language: language, clock: Clock(fixed: try fixedTime()), sessionID: sessionID,
      articleID: id)
    let shell = Shell(console: console, opener: opener, settings: settings)

    if let script, script != "-" {
      try openArticle(shell)
      warnAboutOpening(shell)
      return try runScript(script, shell)
    }
    try openArticle(shell)
    if article == "-", !System.reopenTerminalAsStandardInput() {
      throw Diagnostic(
        "the article came on standard input, and there is no terminal for the lines",
        hints: ["--script FILE runs lines from a file"], exitCode: .usage)
    }
    if System.standardInputIsTerminal, console.isTerminal,
      let editor = LineEditor(program: "galley")
    {
      defer {
        editor.close()
        shell.close()
      }
      shell.windowSize = { editor.size }
      shell.supportsStyles = editor.supportsStyles
      do {
        return try LineMode(shell: shell, editor: editor, historyPath: workspace.historyPath)
          .run(startsWithKeys: keys)
      } catch {
        // The terminal has gone, and its signal may still be on the way.
        _ = try? shell.save()
        return 128 + (editor.terminationSignal ?? System.hangUpSignal)
      }
    }
    warnAboutOpening(shell)
    defer { shell.close() }
    return try ScriptMode(
      shell: shell, name: "standard input", keepsGoing: keepGoing, echoes: echo
    ).run(LineReader())
  }

  @MainActor private func runScript(_ path: String, _ shell: Shell) throws -> Int32 {
    defer { shell.close() }
    switch System.openForReading(path) {
    case .success(let descriptor):
      return try ScriptMode(shell: shell, name: path, keepsGoing: keepGoing, echoes: echo)
        .run(LineReader(descriptor: descriptor))
    case .failure(let error):
      throw Diagnostic("cannot read '\(path)': \(System.message(forErrno: error.code))")
    }
  }

  @MainActor private func openArticle(_ shell: Shell) throws(Diagnostic) {
    guard let article else { return }
    do {
      try shell.open(article)
    } catch {
      // `galley sesions` comes here, since an article may stand without a subcommand.
      guard !FileBytes.exists(article),
        let near = Spelling.nearest(to: article, among: Galley.subcommandNames)
      else { throw error }
      var error = error
      error.hints.append("did you mean 'galley \(near)'?")
      throw error
    }
  }

  @MainActor private func warnAboutOpening(_ shell: Shell) {
    shell.console.warn(shell.openingRemarks.map { .init($0) })
  }

  private func chosenAnnotator(_ workspace: Workspace) throws(Diagnostic) -> String {
    let name =
      annotator ?? workspace.annotator ?? System.environment("GALLEY_ANNOTATOR")
      ?? System.loginName
    guard !name.trimmingSpaces.isEmpty else {
      throw Diagnostic(
        "the annotator's name is empty", hints: ["--annotator NAME"], exitCode: .usage)
    }
    return name.trimmingSpaces
  }

  private func fixedTime() throws(Diagnostic) -> Timestamp? {
    guard let now else { return nil }
    guard let time = Timestamp(now) else {
      throw Diagnostic(
        "'\(now)' is not a time", hints: ["--now 2026-01-31T12:00:00.000Z"], exitCode: .usage)
    }
    return time
  }
}
