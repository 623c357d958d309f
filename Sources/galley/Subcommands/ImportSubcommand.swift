import AnnotationModel
import ArgumentParser
import Interchange
import Segmentation
import SessionStore
import Workbench

/// `galley import`: sessions of what other programs annotated.
struct ImportSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make sessions of files that other programs annotated.",
    discussion: """
      Each article becomes a session of its own annotator, whose labels have the origin 'import'; what \
      a model suggested stays a suggestion. An article that a session of the folder holds already is \
      known by its text, and its sentences are used. When anything is wrong with any file, nothing is \
      written. 'galley formats' lists the formats.
      """)

  @Argument(help: "The format's name, such as doccano.", completion: .list(Formats.importedNames))
  var format: String

  @Argument(help: "Files or folders of that format; - for standard input.", completion: .file())
  var paths: [String]

  @Option(
    name: [.short, .long], help: "The folder for the sessions. (default: sessions)",
    completion: .directory)
  var output: String?

  @Option(help: "Whose labels these are. (default: what the file says, else import)")
  var annotator: String?

  @Option(
    help: "What offsets count: codepoint, utf8, utf16 or grapheme. (default: the format's own)")
  var offsets: OffsetUnit?

  @Option(
    help: "The labels: a schema file. (default: the file's own, galley.json, news)",
    completion: .file(extensions: ["json"]))
  var schema: String?

  @Flag(help: "Take labels that the schema does not have into it.")
  var addLabels = false

  @Option(help: "Give a label another name: THEIRS=OURS. May be given again.")
  var renameLabel: [String] = []

  @Option(help: "The texts' language, such as uk. (default: what the file says, else guessed)")
  var language: String?

  @Flag(help: "Say what would be written, and write nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp("The time of the import, for reproducible runs.", visibility: .hidden))
  var now: String?

  @Option(help: ArgumentHelp("The sessions' id, for reproducible runs.", visibility: .hidden))
  var sessionID: String?

  func run() throws {
    try MainActor.assumeIsolated {
      for line in try perform() { try Console(color: .auto).print(line) }
    }
  }

  /// Imports, and returns what there is to say.
  func perform() throws(Diagnostic) -> [String] {
    let format = try Formats.find(format)
    guard format.spec.isImported else {
      throw Diagnostic(
        "'\(format.spec.name)' is written, not read",
        hints: ["these are read: \(Formats.importedNames.joined(separator: ", "))"],
        exitCode: .usage)
    }
    let workspace = try Workspace.find()
    let time = Clock(fixed: try fixedTime()).now
    let importer = Importer(
      format: format, options: ImportOptions(offsets: offsets),
      builder: try builder(workspace, time), folder: output ?? workspace.sessionsFolder,
      sessionID: { sessionID ?? System.randomID() })
    let planned = try importer.plan(paths)
    if !dryRun { try importer.write(planned) }
    return lines(planned)
  }

  private func fixedTime() throws(Diagnostic) -> Timestamp? {
    do {
      return try Clock.fixedTime(now)
    } catch {
      throw Diagnostic("--now is no time", exitCode: .usage)
    }
  }

  private func builder(
    _ workspace: Workspace, _ time: Timestamp
  ) throws(Diagnostic) -> SessionBuilder {
    let given = try schema.map { (path) throws(Diagnostic) in try Workspace.schema(at: path) }
    var renames: [String: String] = [:]
    for text in renameLabel {
      let parts = text.split(separator: "=", maxSplits: 1).map { String($0).trimmingSpaces }
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw Diagnostic(
          "'\(text)' gives no label another name", hints: ["--rename-label THEIRS=OURS"],
          exitCode: .usage)
      }
      renames[parts[0]] = parts[1]
    }
    let segmenter = Segmenter(
      language: language ?? workspace.language, abbreviations: workspace.abbreviations)
    let abbreviations = workspace.abbreviations
    let isLanguageGiven = language != nil || workspace.language != nil
    let addLabel: @Sendable (String, LabelSchema) throws(ImportError) -> LabelSchema = {
      name, schema throws(ImportError) in
      do throws(Diagnostic) {
        return try schema.adding(Label(name: name, key: "", color: ""))
      } catch {
        throw ImportError(
          error.summary, hints: error.hints + ["--rename-label '\(name)'=NAME gives another"])
      }
    }
    return SessionBuilder(
      schema: given ?? workspace.schema ?? .news, schemaIsGiven: given != nil,
      addLabel: addLabels ? addLabel : nil, renames: renames,
      annotator: annotator ?? "import", annotatorIsGiven: annotator != nil,
      command: "import \(format)", time: time
    ) { text, spoken in
      let segmenter =
        isLanguageGiven || spoken == nil
        ? segmenter : Segmenter(language: spoken, abbreviations: abbreviations)
      return SessionBuilder.Segmentation(
        ranges: segmenter.sentences(in: text),
        record: .init(
          name: Segmenter.name, version: Segmenter.version,
          language: segmenter.language(of: text)))
    }
  }

  private func lines(_ planned: [Importer.Planned]) -> [String] {
    var lines = planned.prefix(20).map { one in
      let count = one.session.sentences.count
      let spans = one.session.sentences.reduce(0) { $0 + $1.spans.count }
      let suggestions = one.session.sentences.count { !$0.suggestions.isEmpty }
      return "\(dryRun ? "would write" : "wrote") \(one.path): \(count) "
        + (count == 1 ? "sentence" : "sentences") + ", \(one.session.taggedCount) tagged"
        + (spans == 0 ? "" : ", \(spans) \(spans == 1 ? "span" : "spans")")
        + (suggestions == 0 ? "" : ", \(suggestions) with a suggestion")
        + (one.missingSentences == 0
          ? "" : ", without \(one.missingSentences) of the article that the file does not have")
        + (one.isKnown ? ", on a text that is here already" : "")
    }
    if planned.count > 20 {
      let sentences = planned.reduce(0) { $0 + $1.session.sentences.count }
      lines.append(
        "… \(planned.count) sessions in all, with \(sentences) sentences, "
          + "\(planned.reduce(0) { $0 + $1.session.taggedCount }) tagged")
    }
    return lines
  }
}
