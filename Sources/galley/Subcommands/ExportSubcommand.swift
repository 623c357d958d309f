import AnnotationModel
import ArgumentParser
import DisplayText
import Interchange
import SessionStore
import Workbench

/// `galley export`: sessions in a format that other programs read.
struct ExportSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write sessions in a format that other programs read.",
    discussion: """
      'galley formats' lists the formats, and 'galley formats NAME' says what one holds and how to load \
      it. What it cannot hold is said once, on standard error. Formats for training leave out sentences \
      without a label and those with none; the others have every sentence. The file, or the folder, \
      appears when it is complete.
      """)

  @Argument(help: "The format's name, such as doccano.", completion: .list(Formats.names))
  var format: String

  @Argument(help: "Session files, or folders of them.", completion: .file(extensions: ["json"]))
  var sessions: [String]

  @Option(
    name: [.short, .long],
    help: "The file or folder to write; - for standard output, where it is one file.",
    completion: .file())
  var output: String

  @Flag(help: "Replace what is there, a folder only where an export made it.")
  var force = false

  @Flag(help: "Write nothing where a session cannot be read, or the format cannot hold something.")
  var strict = false

  @Option(
    help: """
      What offsets count: codepoint, utf8, utf16 or grapheme. (default: what the format's clients count)
      """)
  var offsets: OffsetUnit?

  @OptionGroup(title: "Choosing") var choice: ExportChoice

  @Option(
    help: """
      Split by articles: 80/10/10 for train, validation and test, 80/20 for train and test. The format's \
      file becomes a folder of files.
      """)
  var split: String?

  @Option(help: "Where articles go in a split; another number, another split.")
  var seed: UInt64 = 1

  @Flag(
    help: """
      Of articles that are nearly the same only one, and of sentences that stand by themselves each only \
      once.
      """)
  var dedupe = false

  @Flag(help: "Codes in the place of annotators' names; notes and remarks stay as they are.")
  var anonymize = false

  @Option(help: "A secret that makes the codes impossible to guess.")
  var salt: String?

  @Option(help: "Under which terms the data may be used, for the card: CC-BY-4.0.")
  var licence: String?

  @Flag(help: "In tables, make cells that a spreadsheet would run as formulas harmless.")
  var harmless = false

  @Flag(help: "Begin tables with a byte-order mark, for spreadsheets.")
  var bom = false

  @Option(help: "In chat-jsonl, what the model is told first.")
  var instruction: String?

  @Option(
    help: ArgumentHelp("The time of the export, for reproducible runs.", visibility: .hidden))
  var now: String?

  func validate() throws {
    if salt != nil, !anonymize { throw ValidationError("--salt goes with --anonymize") }
  }

  func run() throws {
    try MainActor.assumeIsolated {
      let console = Console(color: .auto)
      let report = try perform(console)
      console.warn(report.remarks.map { StyledText($0) })
      if let line = report.line { try console.print(line) }
      if report.isIncomplete { throw ExitCode(Diagnostic.ExitCode.badData.rawValue) }
    }
  }

  /// What there is to say of an export.
  struct Report {
    /// What it lacks.
    var remarks: [String]
    /// What was written; nil where that went to standard output.
    var line: String?
    /// Whether a session could not be read.
    var isIncomplete: Bool
  }

  /// Exports, and returns what there is to say.
  @MainActor func perform(_ console: Console) throws -> Report {
    let clock = Clock(fixed: try Clock.fixedTime(now))
    let format = try Formats.find(format)
    let paths = try SessionCollection.files(of: sessions)
    let outlines = SessionOutlines(of: paths, anonymizer: anonymizer)
    let selection = try choice.selection(outlines)
    var exporter = Exporter(
      format: format, selection: selection, isStrict: strict, console: console)
    exporter.minimumAgreement = choice.minAgreement
    exporter.split = try proportions().map { ($0, seed) }
    exporter.isWithoutDuplicates = dedupe
    exporter.anonymizer = anonymizer
    try spare(paths, exporter.isFolder)
    if exporter.isFolder, output == "-" {
      throw Diagnostic(
        "'\(format.spec.name)' is written as a folder here, which standard output cannot be",
        hints: ["-o NAME"], exitCode: .usage)
    }
    let target = try ExportTarget(
      output, isFolder: exporter.isFolder, force: force, console: console)
    let options = options(outlines, selection, format.spec, clock)
    var card = DataCard(title: Self.title(of: output), format.spec, options)
    let outcome = try exporter.export(paths, outlines, options, to: target) { card.add($0) }
    try check(outcome, format.spec)
    guard outcome.counts.sentences > 0 else { throw Self.nothingChosen(outcome, paths) }
    if exporter.isFolder {
      // Those whose annotators' work is in the export.
      let compared =
        choice.goldOnly
        ? [] : paths.filter { outlines.isBy($0, choice.annotator) }
      try complete(&card, outcome, compared, console, target)
      try target.write(card: card.markdown, of: card.files)
    }
    try target.finish()
    var report = report(outcome, format.spec)
    report.remarks.insert(contentsOf: unitRemarks(format.spec), at: 0)
    if outcome.unread > 0 {
      report.isIncomplete = true
      report.remarks.append(
        "\(outcome.unread) of \(paths.count) sessions could not be read and were left out")
    }
    return report
  }

  /// Refuses to write over a session that is exported, forced or not.
  private func spare(_ paths: [String], _ isFolder: Bool) throws(Diagnostic) {
    guard output != "-", FileBytes.exists(output) else { return }
    let spared = paths.first {
      FileBytes.areSame($0, output) || isFolder && FolderFiles.contains($0, in: output)
    }
    guard let spared else { return }
    throw Diagnostic(
      isFolder ? "'\(output)' holds the session '\(spared)'" : "'\(output)' is the session itself",
      hints: ["give -o another name"], exitCode: .cannotCreate)
  }

  // MARK: - The card

  /// The name of the folder.
  private static func title(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Puts into the card of a folder what is known when all is written.
  @MainActor private func complete(
    _ card: inout DataCard, _ outcome: Exporter.Outcome, _ compared: [String], _ console: Console,
    _ target: ExportTarget
  ) throws {
    card.licence = licence
    card.losses = outcome.losses
    card.choices = choices
    card.remarks =
      (outcome.counts.words.isEmpty ? [] : ["not chosen: \(outcome.counts.words)"])
      + outcome.remarks
    card.agreement = ExportAgreement.measured(compared, console)
    card.files = try target.files()
  }

  /// The options that tell the export from another of the same sessions.
  private var choices: [DataCard.Choice] {
    var choices: [DataCard.Choice] = []
    func add(_ option: String, _ value: String?) {
      if let value { choices.append(.init(option, value)) }
    }
    func add(_ option: String, _ isGiven: Bool) {
      if isGiven { choices.append(.init(option)) }
    }
    add("--labels", choice.labels)
    for name in choice.annotator {
      add("--annotator", anonymizer?.code(of: name) ?? name)
    }
    add("--gold-only", choice.goldOnly)
    add("--min-agreement", choice.minAgreement.map(String.init))
    add("--include-none", choice.includeNone)
    add("--include-untagged", choice.includeUntagged)
    add("--where", choice.pattern)
    add("--split", split)
    add("--seed", split.map { _ in String(seed) })
    add("--dedupe", dedupe)
    add("--anonymize", anonymize)
    add("--offsets", offsets?.rawValue)
    add("--harmless", harmless)
    add("--bom", bom)
    add("--instruction", instruction)
    return choices
  }

  private var anonymizer: Anonymizer? { anonymize ? Anonymizer(salt: salt ?? "") : nil }

  private func proportions() throws(Diagnostic) -> SplitProportions? {
    guard let split else { return nil }
    guard let proportions = SplitProportions(split) else {
      throw Diagnostic(
        "'\(split)' is no split", hints: ["--split 80/10/10, or --split 80/20"], exitCode: .usage)
    }
    return proportions
  }

  private func options(
    _ outlines: SessionOutlines, _ selection: Selection, _ spec: FormatSpec, _ clock: Clock
  ) -> ExportOptions {
    var options = ExportOptions(
      offsets: offsets, labels: selection.keptLabels(of: outlines.schemas, purpose: spec.purpose),
      attributes: outlines.attributes, isExclusive: outlines.schemas.allSatisfy(\.exclusive),
      version: Galley.version, time: clock.now)
    options.isHarmless = harmless
    options.hasByteOrderMark = bom
    options.instruction = instruction
    return options
  }

  /// Says what other offsets than the format's own mean.
  private func unitRemarks(_ spec: FormatSpec) -> [String] {
    guard let offsets else { return [] }
    guard let own = spec.unit else {
      return ["'\(spec.name)' has no offsets; --offsets changes nothing"]
    }
    guard own != offsets else { return [] }
    return [
      "these are \(offsets.words), where \(spec.clients.joined(separator: ", ")) count \(own.words): "
        + "they differ behind characters that are more than one of either"
    ]
  }

  /// What is there already must not give way to an empty file.
  private static func nothingChosen(
    _ outcome: Exporter.Outcome, _ paths: [String]
  ) -> Diagnostic {
    var hints = ["nothing was written"]
    if !outcome.counts.words.isEmpty { hints.append("not chosen: \(outcome.counts.words)") }
    hints += outcome.remarks
    return outcome.unread == paths.count
      ? Diagnostic("no session could be read", hints: hints, exitCode: .badData)
      : Diagnostic("no sentence was chosen", hints: hints)
  }

  private func check(_ outcome: Exporter.Outcome, _ spec: FormatSpec) throws(Diagnostic) {
    guard strict, !outcome.losses.isEmpty else { return }
    throw Diagnostic(
      "'\(spec.name)' cannot hold \(outcome.losses.words)",
      hints: [
        output == "-"
          ? "what was printed lacks these"
          : "nothing was written; without --strict it is, without these",
        "'galley formats \(spec.name)' says what it holds",
      ])
  }

  private func report(_ outcome: Exporter.Outcome, _ spec: FormatSpec) -> Report {
    var report = Report(remarks: [], line: nil, isIncomplete: false)
    if !outcome.losses.isEmpty {
      report.remarks.append("left out, as '\(spec.name)' cannot hold them: \(outcome.losses.words)")
    }
    if !outcome.counts.words.isEmpty {
      report.remarks.append("not chosen: \(outcome.counts.words)")
    }
    report.remarks += outcome.remarks
    let (articles, sentences) = (outcome.counts.articles, outcome.counts.sentences)
    if output != "-" {
      report.line =
        "wrote \(output): \(sentences) \(sentences == 1 ? "sentence" : "sentences") of \(articles) "
        + (articles == 1 ? "session" : "sessions")
    }
    return report
  }
}
