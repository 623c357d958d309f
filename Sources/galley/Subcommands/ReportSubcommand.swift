import Agreement
import AnnotationModel
import ArgumentParser
import DisplayText
import Reports
import SessionStore
import Workbench

/// `galley report`: sessions as one page to read and to send.
struct ReportSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a page with the sentences of sessions, their labels and the agreement.",
    discussion: """
      The page is one HTML file without scripts that loads nothing from the network. Sessions of one \
      article stand side by side in it. A file that is no report of galley's is replaced only with \
      --force.
      """)

  @OptionGroup var arguments: SessionArguments

  @Option(
    name: [.short, .long], help: "The file to write, or - for standard output.",
    completion: .file(extensions: ["html"]))
  var output: String

  @Flag(help: "Replace a file that is no report.")
  var force = false

  @Option(
    help: ArgumentHelp("The time of the report, for reproducible runs.", visibility: .hidden))
  var now: String?

  func run() throws {
    let clock = Clock(fixed: try Clock.fixedTime(now))
    try MainActor.assumeIsolated {
      let console = Console(color: .auto)
      let collection = try SessionCollection(arguments, console: console)
      try checkOutput(against: collection.paths)
      var articles: [ReportedArticle] = []
      try collection.forEachArticle { (sessions) throws(Diagnostic) in
        try Self.article(sessions)
      } body: {
        articles.append($0)
      }
      guard !articles.isEmpty else { try collection.finish(); return }
      let report = Report(
        articles: articles, agreement: Self.agreement(articles, console),
        unread: collection.unread.map(Self.shown), made: clock.now, version: Galley.version)
      if output == "-" {
        try console.write(bytes: report.bytes)
      } else {
        try write(report.bytes)
        try console.print("wrote \(output): \(Self.summary(collection.set))")
      }
      try collection.finish()
    }
  }

  private static func article(
    _ sessions: [CollectedSession]
  ) throws(Diagnostic) -> ReportedArticle {
    var reported: [ReportedSession] = []
    for session in sessions {
      reported.append(
        ReportedSession(
          session: session.session, path: Self.shown(session.path),
          sha256: SHA256.hexadecimal(of: try Files.read(session.path)),
          pendingChanges: session.pendingChanges))
    }
    do {
      return try ReportedArticle(reported)
    } catch {
      // They were put together because they are on one text.
      throw Diagnostic("sessions cannot be laid side by side", exitCode: .bug)
    }
  }

  /// The path as it was given; of an absolute one the name alone, since reports are passed on.
  private static func shown(_ path: String) -> String {
    path.hasPrefix("/") ? path.split(separator: "/").last.map(String.init) ?? path : path
  }

  /// Computes the agreement; where that would take too much, says so and leaves it out.
  @MainActor private static func agreement(
    _ articles: [ReportedArticle], _ console: Console
  ) -> AgreementReport? {
    do {
      return try AgreementReport(articles)
    } catch {
      let words = Diagnostic(error).summary
      console.warn([StyledText("the report goes without it: " + words)])
      return nil
    }
  }

  private static func summary(_ set: SessionSet) -> String {
    let (sessions, articles) = (set.members.count, set.groups.count)
    return "\(sessions) \(sessions == 1 ? "session" : "sessions") on \(articles) "
      + (articles == 1 ? "article" : "articles")
  }

  // MARK: - Writing

  /// Throws before anything is read when the file must not be replaced.
  private func checkOutput(against sessions: [String]) throws(Diagnostic) {
    guard output != "-", FileBytes.isFile(output) else { return }
    if let session = sessions.first(where: { FileBytes.areSame($0, output) }) {
      throw Diagnostic(
        "'\(session)' cannot be a session and the report", hints: ["give -o another name"],
        exitCode: .usage)
    }
    guard !force, !Self.isReport(output) else { return }
    throw Diagnostic(
      "'\(output)' is there already, and is no report",
      hints: ["give -o another name", "--force replaces it"], exitCode: .cannotCreate)
  }

  private static func isReport(_ path: String) -> Bool {
    guard case .success(let descriptor) = System.openForReading(path) else { return false }
    defer { System.closeDescriptor(descriptor) }
    var start: ContiguousArray<UInt8> = []
    _ = System.read(descriptor, 256, into: &start)
    return Report.isReport(start)
  }

  private func write(_ bytes: ContiguousArray<UInt8>) throws(Diagnostic) {
    do {
      try AtomicFile.write(bytes, to: output)
    } catch {
      throw Diagnostic(error)
    }
  }
}
