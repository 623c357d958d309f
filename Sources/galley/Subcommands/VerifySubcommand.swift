import AnnotationModel
import ArgumentParser
import DisplayText
import SessionStore
import Workbench

/// `galley verify`: every promise of a session file, checked.
struct VerifySubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every promise of session files; exit with 1 when one is broken.",
    discussion: """
      Checked are the JSON, the digest and the offsets, that sentences cover the text, that labels \
      fit the schema, that the history leads to the labels, and that the journal goes on from the \
      file. Nothing is written, except with --recover; where the label schema cannot be read, the \
      news schema takes its place there.
      """)

  @Argument(help: "Session files.", completion: .file(extensions: ["json"]))
  var sessions: [String]

  @Option(
    help: "Write what can be read of a damaged session and its journal to a new file.",
    completion: .file(extensions: ["json"]))
  var recover: String?

  func validate() throws {
    if recover != nil, sessions.count != 1 {
      throw ValidationError("--recover takes one session")
    }
  }

  func run() throws {
    var broken = 0
    try MainActor.assumeIsolated {
      let console = Console(color: .auto)
      for path in sessions {
        let problems = Self.problems(of: path)
        if problems.diagnostics.isEmpty {
          try console.print("\(path): \(problems.summary)")
        } else {
          broken += 1
          for problem in problems.diagnostics { console.report(problem) }
        }
      }
      if let recover { try Self.recover(sessions[0], to: recover, console) }
    }
    if broken > 0, recover == nil { throw ExitCode(1) }
  }

  /// What is wrong with a session file, or in a few words what was found to be right.
  static func problems(of path: String) -> (diagnostics: [Diagnostic], summary: String) {
    let stored: StoredSession
    do {
      stored = try StoredSession.read(path)
    } catch {
      return ([Diagnostic(error)], "")
    }
    let session = stored.session
    let problems = SessionCheck.replay(session).map { problem in
      let rule =
        switch problem {
        case .doesNotLeadOn(let change, let error):
          "change \(change) does not lead to what comes after it: \(error.words)"
        case .laterThanUpdated(let change):
          "change \(change) is later than the time that the session gives for its last one"
        }
      return Diagnostic("session '\(path)': \(rule)", at: path, exitCode: .failure)
    }
    var summary =
      "sound; \(session.sentences.count) sentences, \(session.taggedCount) tagged, "
      + "\(session.history.count) changes"
    if stored.pendingChanges > 0 { summary += ", \(stored.pendingChanges) of them in the journal" }
    if stored.tornBytes > 0 {
      summary += "; an unfinished line of \(stored.tornBytes) bytes ends the journal"
    }
    return (problems, summary)
  }

  @MainActor private static func recover(
    _ path: String, to target: String, _ console: Console
  ) throws {
    guard !FileBytes.exists(target) else {
      throw Diagnostic(
        "'\(target)' is there already", hints: ["give --recover a new name"],
        exitCode: .cannotCreate)
    }
    let (session, report) = Recovery.recover(path, schema: .news)
    try console.print(report.map { StyledText($0) })
    guard let session else {
      throw Diagnostic("nothing of '\(path)' can be read", exitCode: .badData)
    }
    do {
      try AtomicFile.write(SessionCoding.encode(session), to: target, createOnly: true)
    } catch {
      throw Diagnostic(error)
    }
    try console.print(
      "wrote \(target): \(session.sentences.count) sentences, \(session.taggedCount) tagged")
  }
}
