import AnnotationModel
import ArgumentParser
import DisplayText
import SessionStore
import Workbench

/// `galley relabel`: the labels of many sessions, renamed, merged and split.
struct RelabelSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relabel",
    abstract: "Rename, merge and split labels in sessions, with the schema they have.",
    discussion: """
      Labels are given by their whole names. Renames come first, then merges, then splits; in each \
      session all of it is one change, which 'undo' takes back. A session that is open elsewhere is \
      named and left as it is, and so is one whose labels are others. What was done before is not \
      done again.

      A merged label that is new has the key and colour of the first, and what is said of each. \
      Split up, a label's sentences and spans go to the first part whose pattern their words match, \
      regardless of case, and to the last label otherwise, which has the old one's key; the others \
      get keys that are free:

        galley relabel sessions --split 'claim=forecast:/will|would/,claim'
      """)

  @OptionGroup var arguments: SessionArguments

  @Option(help: "Give a label another name: OLD=NEW. May be given again, as the next two may.")
  var rename: [String] = []

  @Option(help: "Make one label of several: ONE,OTHER=NAME.")
  var merge: [String] = []

  @Option(help: "Split a label by what sentences say: LABEL=NAME:/PATTERN/,REST.")
  var split: [String] = []

  @Flag(help: "Say what would change, and write nothing.")
  var dryRun = false

  @Option(help: "Whose changes these are. (default: galley.json, GALLEY_ANNOTATOR, login name)")
  var annotator: String?

  @Option(
    help: ArgumentHelp("The time of every change, for reproducible runs.", visibility: .hidden))
  var now: String?

  func validate() throws {
    if rename.isEmpty && merge.isEmpty && split.isEmpty {
      throw ValidationError("--rename, --merge or --split says what becomes of labels")
    }
  }

  func run() throws {
    var relabellings: [Relabelling] = []
    for text in rename { relabellings.append(try Relabelling(rename: text)) }
    for text in merge { relabellings.append(try Relabelling(merge: text)) }
    for text in split { relabellings.append(try Relabelling(split: text)) }
    let relabeller = Relabeller(
      relabellings: relabellings, command: command,
      annotator: try Workspace.find().annotatorName(annotator),
      clock: Clock(fixed: try Clock.fixedTime(now)), isDryRun: dryRun)
    try MainActor.assumeIsolated {
      let console = Console(color: .auto)
      let collection = try SessionCollection(
        arguments, console: console, rules: [], resultsFollow: false)
      try relabelAll(collection.paths, relabeller, console)
    }
  }

  @MainActor private func relabelAll(
    _ paths: [String], _ relabeller: Relabeller, _ console: Console
  ) throws {
    var progress = ProgressBar(total: paths.count)
    defer { progress.clear() }
    // Strict, nothing behind a session that is refused may have been changed.
    let jobs = arguments.strict ? 1 : System.coreCount
    var worst: Diagnostic.ExitCode?
    var changed = 0
    var rest = paths[...]
    while !rest.isEmpty {
      let batch = Array(rest.prefix(arguments.strict ? 1 : 16))
      rest = rest.dropFirst(batch.count)
      for result in Parallel.map(batch, jobs: jobs, { relabeller.result(of: $0) }) {
        switch result {
        case .success(let lines):
          if !lines.isEmpty { changed += 1 }
          progress.clear()
          try console.print(lines.map { StyledText($0) })
        case .failure(let error):
          if arguments.strict { throw error }
          progress.clear()
          console.report(error)
          worst = worst == .badData || error.exitCode == .badData ? .badData : .failure
        }
      }
      progress.advance(by: batch.count)
    }
    if changed == 0, worst == nil {
      try console.print("nothing to change in \(paths.count == 1 ? paths[0] : "any session")")
    }
    if let worst { throw ExitCode(worst.rawValue) }
  }

  /// The line that the history keeps.
  private var command: String {
    func words(_ option: String, _ values: [String]) -> [String] {
      values.flatMap { [option, Files.typed($0)] }
    }
    return
      (["relabel"] + words("--rename", rename) + words("--merge", merge)
      + words("--split", split)).joined(separator: " ")
  }
}

/// Changes the labels of one session file after the other.
struct Relabeller: Sendable {
  let relabellings: [Relabelling]
  /// The line that the history keeps.
  let command: String
  let annotator: String
  let clock: Clock
  let isDryRun: Bool

  func result(of path: String) -> Result<[String], Diagnostic> {
    do throws(Diagnostic) {
      return .success(try relabel(path))
    } catch {
      return .failure(error)
    }
  }

  /// Changes and saves a session; returns what there is to say about it, nothing where nothing
  /// changes.
  func relabel(_ path: String) throws(Diagnostic) -> [String] {
    if isDryRun {
      let session: Session
      do {
        session = try StoredSession.read(path).session
      } catch {
        throw Diagnostic(error)
      }
      guard let change = try change(of: session, at: path) else { return [] }
      let lines = try lines(change, session, path)
      guard let holder = SessionFile.holder(of: path) else { return lines }
      return lines + ["  left out while it is open elsewhere: \(holder)"]
    }
    let file: SessionFile
    do {
      file = try SessionFile.open(path)
    } catch .locked(let holder) {
      throw Diagnostic(
        "session '\(path)' is open elsewhere" + (holder.map { ": \($0)" } ?? ""),
        hints: ["it was left as it is; close it there and relabel again"])
    } catch {
      throw Diagnostic(error)
    }
    defer { file.close() }
    guard let change = try change(of: file.session, at: path) else { return [] }
    var lines = try lines(change, file.session, path)
    do {
      try file.record([change])
      try file.save()
    } catch {
      throw Diagnostic(error)
    }
    if let backup = file.backup {
      lines.append("  another program had written it; its file is kept as \(backup)")
    }
    return lines
  }

  private func change(of session: Session, at path: String) throws(Diagnostic) -> Change? {
    let events: [Event]
    do {
      events = try Relabelling.events(relabellings, in: session)
    } catch {
      var error = error
      error.location = path
      throw error
    }
    guard !events.isEmpty else { return nil }
    return Change(
      number: session.nextChangeNumber, at: clock.now, by: annotator, command: command,
      events: events)
  }

  private func lines(
    _ change: Change, _ session: Session, _ path: String
  ) throws(Diagnostic) -> [String] {
    var after = session
    do {
      try after.record(change)
    } catch {
      throw Diagnostic(.history(error))
    }
    let count = zip(session.sentences, after.sentences).count { $0 != $1 }
    func labels(_ schema: LabelSchema) -> String {
      schema.labels.map(\.name).joined(separator: ", ")
    }
    return [
      "\(path): \(count) \(count == 1 ? "sentence" : "sentences")"
        + (isDryRun ? " would change" : " changed"),
      "  \(labels(session.schema)) → \(labels(after.schema))",
    ]
  }
}
