import AnnotationModel
import ArgumentParser
import DisplayText
import SessionStore
import Workbench

/// `galley adjudicate`: the shell on what annotators disagree on, to settle it.
struct AdjudicateSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adjudicate",
    abstract: "Settle what annotators disagree on; the result is a gold session.",
    discussion: """
      What all agree on is taken over at the start. The shell walks through the rest: 'take 1', \
      'take majority' or a label settles a sentence, 'why TEXT' says why, 'accept majority' settles \
      all that have one. The gold session is a session like any, which records for each sentence who \
      held what; the same command goes on with it.
      """)

  @Argument(
    help: "Two or more sessions on one article, or a folder of them without its gold sessions.",
    completion: .file(extensions: ["json"]))
  var sessions: [String]

  @Option(
    name: [.customShort("o"), .long],
    help: "The gold session. (default: sessions/ARTICLE.gold.json)",
    completion: .file(extensions: ["json"]))
  var output: String?

  @Flag(help: "Call the annotators A, B, … in an order drawn by chance, the same every time.")
  var blind = false

  @OptionGroup var options: ShellOptions

  func run() throws {
    try MainActor.assumeIsolated {
      let code = try runShell()
      if code != 0 { throw ExitCode(code) }
    }
  }

  @MainActor private func runShell() throws -> Int32 {
    let opener = try options.opener(in: try Workspace.find())
    let shell = options.shell(opener)
    shell.purpose = .adjudicating(isBlind: blind)
    let sources = try GoldSources(sessions, output: output, console: shell.console)
    let path =
      output
      ?? "\(opener.workspace.sessionsFolder)/\(SessionNames.slug(sources.articleID)).gold.json"
    if FileBytes.exists(path), !FileBytes.isFile(path) {
      throw Diagnostic(
        "'\(path)' is no file that a session can be", hints: ["give -o another name"],
        exitCode: .usage)
    }
    try sources.check(output: path)
    let isBlind = blind
    return try options.run(shell) {
      try shell.openGold(at: path) { () throws(Diagnostic) in
        try sources.begin(
          id: opener.sessionID ?? System.randomID(), annotator: opener.annotator,
          created: opener.clock.now)
      } goingOn: { (session) throws(Diagnostic) in
        try sources.check(session, at: path, isBlind: isBlind)
      }
    }
  }
}
