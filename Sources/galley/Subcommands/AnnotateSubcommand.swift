import AnnotationModel
import ArgumentParser
import SessionStore
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

  @Option(
    help: "A label schema file. (default: galley.json, or the news schema)",
    completion: .file(extensions: ["json"]))
  var schema: String?

  @Option(help: "The article's language, such as uk. (default: guessed)")
  var language: String?

  @Option(help: "The article's name. (default: its file's name)")
  var id: String?

  @OptionGroup var suggestions: SuggestionOptions

  @OptionGroup var options: ShellOptions

  func run() throws {
    try MainActor.assumeIsolated {
      let code = try runShell()
      if code != 0 { throw ExitCode(code) }
    }
  }

  @MainActor private func runShell() throws -> Int32 {
    let workspace = try Workspace.find()
    var opener = try options.opener(in: workspace)
    if let schema {
      opener.schema = try Workspace.schema(at: schema)
      opener.schemaIsGiven = true
    }
    opener.language = language
    opener.articleID = id
    let shell = options.shell(opener)
    let choice = try suggestions.choice(in: workspace)
    return try options.run(shell, suggesting: choice, inputIsTaken: article == "-") {
      try openArticle(shell)
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
}
