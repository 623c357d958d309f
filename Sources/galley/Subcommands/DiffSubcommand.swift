import AnnotationModel
import ArgumentParser
import DisplayText
import SessionStore
import Workbench

/// `galley diff`: what two sessions say differently.
struct DiffSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Print what differs between two sessions on one article.",
    discussion: """
      Compared are labels, attributes, spans, notes, flags, and where sentences end; '7|8' is \
      sentence 7 of the first session and 8 of the second. The exit code is 0 when nothing differs, \
      1 when something does, and more when the sessions cannot be compared. --textconv prints one \
      session for 'git diff'; docs/review.md says how to set it up.
      """)

  @Argument(help: "Two session files.", completion: .file(extensions: ["json"]))
  var sessions: [String]

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print one session as text, a sentence a line.")
  var textconv = false

  @Option(help: "Colour the output: auto, always or never.")
  var color = Settings.Color.auto

  func validate() throws {
    if textconv {
      if sessions.count != 1 { throw ValidationError("--textconv takes one session") }
      if json { throw ValidationError("--textconv and --json exclude each other") }
    } else if sessions.count != 2 {
      throw ValidationError("diff takes two sessions, and there are \(sessions.count)")
    }
  }

  func run() throws {
    try MainActor.assumeIsolated {
      let console = Console(color: textconv ? .never : color)
      if textconv {
        try console.print(SessionTextView(session: Self.read(sessions[0])).lines)
      } else if try !compare(console) {
        throw ExitCode(Diagnostic.ExitCode.failure.rawValue)
      }
    }
  }

  /// Prints what differs; returns whether nothing does.
  @MainActor private func compare(_ console: Console) throws -> Bool {
    let (left, right) = (try Self.read(sessions[0]), try Self.read(sessions[1]))
    guard !FileBytes.areSame(sessions[0], sessions[1]) else {
      throw Diagnostic(
        "'\(sessions[0])' and '\(sessions[1])' are the same file",
        hints: ["diff takes two sessions on one article"], exitCode: .usage)
    }
    let members = (
      SessionSet.Member(left, path: sessions[0]), SessionSet.Member(right, path: sessions[1])
    )
    let difference: SessionDifference
    do {
      difference = try SessionDifference(left, right)
    } catch {
      throw SessionSet.differentTexts(members.0, members.1)
    }
    console.warn(SessionSet.differentLabels(members.0, members.1).map { .init($0) })
    if json {
      try console.write(
        bytes: DifferenceJSON(left: left, right: right, difference: difference).bytes)
    } else {
      let isOnePerson = left.annotator == right.annotator
      let view = DifferenceView(
        left, right, difference: difference,
        names: isOnePerson
          ? (sessions[0], sessions[1]) : (left.annotator, right.annotator),
        width: console.isTerminal ? console.tableWidth : 80)
      try console.print(view.heading + [StyledText()])
      let changes = view.changes
      if !changes.isEmpty { try console.print(changes + [StyledText()]) }
      try console.print(view.summary)
    }
    return difference.items.isEmpty
  }

  /// Reads a session; whatever keeps it from being read is no difference, which 1 stands for.
  private static func read(_ path: String) throws(Diagnostic) -> Session {
    do {
      return try StoredSession.read(path).session
    } catch {
      var diagnostic = Diagnostic(error)
      if diagnostic.exitCode == .failure { diagnostic.exitCode = .inputOutput }
      throw diagnostic
    }
  }
}
