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
    abstract: "List the sessions of a workspace: article, annotator, progress, labels, state.")

  @Argument(
    help: "A workspace or a folder of sessions. (default: the current workspace)",
    completion: .directory)
  var folder: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: "Colour the output: auto, always or never.")
  var color = Settings.Color.auto

  func run() throws {
    let folder = try folder ?? Workspace.find().root
    let paths: [String]
    do {
      paths = try SessionFolder.sessions(in: folder)
    } catch {
      throw Diagnostic(error)
    }
    let entries = paths.map(SessionEntry.init)
    try MainActor.assumeIsolated {
      let console = Console(color: color)
      if json {
        try console.write(bytes: Self.json(entries))
      } else if entries.isEmpty {
        console.warn([
          .init(
            "no sessions in '\(SessionFolder.path(in: folder))'; 'galley annotate ARTICLE' begins one"
          )
        ])
      } else {
        try console.print(SessionTable(entries: entries).lines(width: console.tableWidth))
      }
      for entry in entries { if let problem = entry.problem { console.report(problem) } }
    }
    if entries.contains(where: { $0.problem != nil }) {
      throw ExitCode(Diagnostic.ExitCode.badData.rawValue)
    }
  }

  private static func json(_ entries: [SessionEntry]) -> ContiguousArray<UInt8> {
    var writer = JSONWriter()
    writer.beginArray()
    for entry in entries {
      writer.line()
      writer.beginObject()
      if let session = entry.stored?.session {
        writer.name("annotator")
        writer.string(session.annotator)
        writer.name("article")
        writer.string(session.article.id)
        writer.name("flagged")
        writer.integer(session.sentences.count(where: \.flagged))
        writer.name("labels")
        writer.beginObject()
        for (label, count) in session.labelCounts().sorted(by: { $0.label.name < $1.label.name }) {
          writer.name(label.name)
          writer.integer(count)
        }
        writer.endObject()
      }
      writer.name("path")
      writer.string(entry.path)
      if let session = entry.stored?.session {
        writer.name("sentences")
        writer.integer(session.sentences.count)
      }
      writer.name("state")
      writer.string(entry.state)
      if let session = entry.stored?.session {
        writer.name("tagged")
        writer.integer(session.taggedCount)
        writer.name("updated")
        writer.string(session.updated.description)
      }
      writer.endObject()
    }
    writer.line()
    writer.endArray()
    writer.line()
    return writer.bytes
  }
}

/// One session file of a folder, read or not.
struct SessionEntry {
  var path: String
  var stored: StoredSession?
  /// Why it could not be read.
  var problem: Diagnostic?

  init(path: String) {
    self.path = path
    do {
      stored = try StoredSession.read(path)
    } catch {
      problem = Diagnostic(error)
    }
  }

  /// `open`, `complete`, `journal pending` or `damaged`.
  var state: String {
    guard let stored else { return "damaged" }
    if stored.pendingChanges > 0 { return "journal pending" }
    return stored.session.isComplete ? "complete" : "open"
  }
}

/// The sessions of a folder as a table.
struct SessionTable {
  var entries: [SessionEntry]

  func lines(width: Int) -> [StyledText] {
    let names = labelNames
    var columns = [
      Table.Column("article", shrinkable: true, minimum: 20),
      Table.Column("annotator", shrinkable: true),
      Table.Column("progress"),
    ]
    columns += names.map { Table.Column(StyledText($0), .right) }
    columns += [Table.Column("flagged", .right), Table.Column("changed"), Table.Column("state")]
    return Table(columns: columns, rows: entries.map { row($0, names) }).lines(width: width)
  }

  private var labelNames: [String] {
    var names: [String] = []
    for entry in entries {
      for label in entry.stored?.session.schema.labels ?? [] where !names.contains(label.name) {
        names.append(label.name)
      }
    }
    return Array(names.prefix(8))
  }

  private func row(_ entry: SessionEntry, _ names: [String]) -> [StyledText] {
    guard let session = entry.stored?.session else {
      return [StyledText(entry.path), "", ""] + names.map { _ in "" } + [
        "", "", StyledText("damaged", .color(.red)),
      ]
    }
    let total = session.sentences.count
    let counts = Dictionary(
      session.labelCounts().map { ($0.label.name, $0.count) }, uniquingKeysWith: +)
    let bar =
      Bar.text(value: session.taggedCount, of: total, width: 8)
      + StyledText(" \(ProgressView.percent(session.taggedCount, of: total))")
    let flagged = session.sentences.count(where: \.flagged)
    return [StyledText(session.article.id), StyledText(session.annotator), bar]
      + names.map { StyledText(counts[$0].map(String.init) ?? "") }
      + [
        StyledText(flagged == 0 ? "" : String(flagged)),
        StyledText(String(session.updated.description.prefix(16)).replacing("T", with: " ")),
        StyledText(entry.state),
      ]
  }
}
