import AnnotationModel
import ArgumentParser
import DisplayText
import JSONText
import SessionStore
import Workbench

/// `galley sessions`: what there is in a workspace.
struct SessionsSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: "List sessions: article, annotator, progress, labels, time spent, state.",
    discussion: """
      A session is open while somebody has it open for writing, its journal is pending where a \
      crash left changes that the next start brings back, and it is complete when every sentence \
      is tagged. A gold session says so before its state. Time is how long sentences were in focus \
      until they were tagged. Times are UTC. What cannot be read is named on standard error, and \
      the exit code is 65 then.
      """)

  @Argument(
    help: "Workspaces, folders of sessions, session files. (default: the current workspace)",
    completion: .directory)
  var folders: [String] = []

  @Flag(name: .shortAndLong, help: "Look into the folders below a folder, too.")
  var recursive = false

  @Option(help: "Only articles whose name has these letters in it, or matches /this/.")
  var article: String?

  @Option(help: "Only sessions of this annotator.")
  var annotator: String?

  @Option(help: "Only sessions in this state.")
  var state: SessionEntry.State?

  @Option(help: "Only sessions in which a sentence carries this label.")
  var label: String?

  @Option(help: "Only sessions that were changed then or later: 2026-11-03, 2026-11-03T09:15.")
  var since: String?

  @Option(help: "Sort, smallest first; state begins with what needs somebody.")
  var sort: SessionOrder?

  @Flag(help: "Turn the order round.")
  var reverse = false

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: "Colour the output: auto, always or never.")
  var color = Settings.Color.auto

  private func query() throws(Diagnostic) -> SessionQuery {
    var query = SessionQuery()
    query.article = try article.map { (text) throws(Diagnostic) in
      try text.hasPrefix("/") ? TextPattern(inSlashes: text) : TextPattern(words: text)
    }
    query.annotator = annotator
    query.state = state
    query.label = label
    query.since = try since.map { (text) throws(Diagnostic) in try Timestamp(typed: text) }
    return query
  }

  func run() throws {
    try MainActor.assumeIsolated { try list(Console(color: color)) }
  }

  @MainActor private func list(_ console: Console) throws {
    let query = try query()
    let folders = try folders.isEmpty ? [Workspace.find().root] : folders
    var paths: [String] = []
    for folder in folders { paths += try SessionCollection.files(folder, recursive: recursive) }
    let collection = try SessionCollection(
      paths: paths, strict: false, console: console, rules: [])
    var entries: [SessionEntry] = []
    var problems: [Diagnostic] = []
    try collection.forEach { (session) throws(Diagnostic) in
      SessionEntry(
        path: session.path, summary: SessionSummary(session.session),
        pendingChanges: session.pendingChanges, holder: SessionFile.holder(of: session.path))
    } unreadable: { file in
      // Folders below hold other JSON as well.
      if recursive, case .damagedSession(let error, _) = file.error, error.kind == .notASession {
        return
      }
      let problem = Diagnostic(file.error)
      problems.append(problem)
      entries.append(SessionEntry(path: file.path, problem: problem.summary))
    } body: { entry in
      entries.append(entry)
    }

    var wanted = entries.filter(query.matches)
    if let sort {
      wanted = sort.sorted(wanted, reversed: reverse)
    } else if reverse {
      wanted.reverse()
    }
    if json {
      try console.write(bytes: SessionListing.json(wanted))
    } else if entries.isEmpty {
      let places = folders.map { "'\(SessionFolder.path(in: $0))'" }.joined(separator: ", ")
      console.warn([
        .init("no sessions in \(places); 'galley annotate ARTICLE' begins one")
      ])
    } else if wanted.isEmpty {
      console.warn([.init("none of \(entries.count) sessions is like that")])
    } else {
      try console.print(SessionTable(entries: wanted, width: console.tableWidth).lines)
    }
    for problem in problems { console.report(problem) }
    if !problems.isEmpty { throw ExitCode(Diagnostic.ExitCode.badData.rawValue) }
  }
}

/// A list of sessions for programs.
enum SessionListing {
  /// Returns an array with an object a line, members sorted; one that cannot be read has its path,
  /// what is wrong, and its state.
  static func json(_ entries: [SessionEntry]) -> ContiguousArray<UInt8> {
    var writer = JSONWriter()
    writer.lines(entries, endingOnLine: true) { entry, writer in
      var members = SortedMembers()
      members.add("path") { $0.string(entry.path) }
      members.add("state") { $0.string(entry.state.rawValue) }
      if let holder = entry.holder { members.add("holder") { $0.string(holder) } }
      if let summary = entry.summary {
        members.add("pending") { $0.integer(entry.pendingChanges) }
        add(summary, to: &members)
      } else if let problem = entry.problem {
        members.add("problem") { $0.string(problem) }
      }
      members.write(to: &writer)
    }
    writer.line()
    return writer.bytes
  }

  private static func add(_ summary: SessionSummary, to members: inout SortedMembers) {
    members.add("annotator") { $0.string(summary.annotator) }
    members.add("article") { $0.string(summary.article) }
    members.add("created") { $0.string(summary.created.description) }
    members.add("flagged") { $0.integer(summary.flagged) }
    members.add("gold") { $0.boolean(summary.isGold) }
    members.add("id") { $0.string(summary.id) }
    members.add("labels") { writer in
      var members = SortedMembers()
      for count in summary.labels { members.add(count.label) { $0.integer(count.count) } }
      members.write(to: &writer)
    }
    members.add("notes") { $0.integer(summary.notes) }
    members.add("remarks") { $0.integer(summary.remarks) }
    members.add("seconds") { $0.number((summary.seconds * 1000).rounded() / 1000) }
    members.add("sentences") { $0.integer(summary.sentences) }
    members.add("tagged") { $0.integer(summary.tagged) }
    members.add("updated") { $0.string(summary.updated.description) }
  }
}

extension SessionOrder: ExpressibleByArgument {}

extension SessionEntry.State: ExpressibleByArgument {
  init?(argument: String) { self.init(rawValue: argument.replacing("-", with: " ")) }

  var defaultValueDescription: String { rawValue.replacing(" ", with: "-") }

  static var allValueStrings: [String] { allCases.map(\.defaultValueDescription) }
}
