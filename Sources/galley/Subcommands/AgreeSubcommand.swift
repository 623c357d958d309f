import Agreement
import AnnotationModel
import ArgumentParser
import DisplayText
import SessionStore
import Workbench

/// `galley agree`: how well annotators agree, and what to do about it.
struct AgreeSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Measure how well annotators agree: kappa, alpha, AC1, by label and by article.",
    discussion: """
      Sessions on one article are compared sentence by sentence; an untagged sentence is no rating. \
      Intervals hold 95 % of the values that bootstrap resamples of the items have; the same seed \
      gives the same intervals. docs/agreement.md has the formulas, and what is in the JSON.
      """)

  @Argument(
    help: "Session files, or folders of them.", completion: .file(extensions: ["json"]))
  var sessions: [String] = []

  @Option(
    help: """
      Compare the ratings of a table instead: CSV with the columns item, annotator and label; - is \
      standard input.
      """,
    completion: .file(extensions: ["csv"]))
  var ratings: String?

  @Option(help: "With --ratings, the labels in their order, as claim,quote; others are an error.")
  var labels: String?

  @Option(help: "Only the sessions on this article; may be given again.")
  var article: [String] = []

  @Flag(help: "Print JSON.")
  var json = false

  @Option(
    help: "How often the items are drawn for the intervals, 100 times or more; 0 for no intervals.")
  var resamples = 1_000

  @Option(help: "What the random numbers start from.")
  var seed: UInt64 = 1

  @Flag(help: "Stop at the first session that cannot be read; otherwise it is named and left out.")
  var strict = false

  @Option(help: "Colour the output: auto, always or never.")
  var color = Settings.Color.auto

  func validate() throws {
    if ratings == nil, sessions.isEmpty {
      throw ValidationError("agree takes sessions, or a table with --ratings")
    }
    if ratings != nil, !sessions.isEmpty || !article.isEmpty {
      throw ValidationError("--ratings takes the place of sessions")
    }
    if labels != nil, ratings == nil {
      throw ValidationError("--labels goes with --ratings; sessions have a schema")
    }
    if resamples != 0, !(100...1_000_000).contains(resamples) {
      throw ValidationError("--resamples must be from 100 to 1000000, or 0 for no intervals")
    }
    if labels?.trimmingSpaces.isEmpty == true {
      throw ValidationError("--labels names no label")
    }
  }

  func run() throws {
    try MainActor.assumeIsolated {
      let console = Console(color: color)
      if let ratings {
        try compare(table: ratings, console)
      } else {
        try compareSessions(console)
      }
    }
  }

  private var bootstrap: Bootstrap { Bootstrap(resamples: resamples, seed: seed) }

  // MARK: - A table

  @MainActor private func compare(table path: String, _ console: Console) throws {
    let table = try Self.read(path, labels: labels?.split(separator: ",").map(\.trimmingSpaces))
    let name = path == "-" ? "standard input" : "'\(path)'"
    try Self.check(annotators: table.ratings.annotators, in: name)
    try print(
      AgreementReport(table.ratings, bootstrap: bootstrap),
      Disagreements(table.ratings, items: table.items), console)
  }

  @MainActor private static func read(
    _ path: String, labels: [String]?
  ) throws(Diagnostic) -> RatingsTable {
    var stream = try ByteStream(path)
    defer { stream.close() }
    var progress = ProgressBar(
      total: path == "-" ? nil : (try? FileBytes.identity(of: path))?.size, resultsFollow: true)
    defer { progress.clear() }
    var reader = RatingsTableReader(labels: labels)
    while !stream.isAtEnd {
      var block: ContiguousArray<UInt8> = []
      try stream.read(1 << 20, into: &block)
      do throws(RatingsTableError) {
        try reader.read(block)
      } catch {
        throw Diagnostic(error, path: path)
      }
      progress.advance(by: block.count)
    }
    do throws(RatingsTableError) {
      return try reader.finish()
    } catch {
      throw Diagnostic(error, path: path)
    }
  }

  private static func check(annotators: [String], in name: String) throws(Diagnostic) {
    guard annotators.count < 2 else { return }
    throw Diagnostic(
      annotators.first.map { "there is only one annotator in \(name): '\($0)'" }
        ?? "there is no annotator in \(name)",
      hints: ["agreement takes two annotators or more"], exitCode: .badData)
  }

  // MARK: - Sessions

  @MainActor private func compareSessions(_ console: Console) throws {
    let collection = try SessionCollection(sessions, isStrict: strict, console: console)
    var compared = SessionRatings()
    try collection.forEachArticle(named: article) { (sessions) throws(Diagnostic) in
      do throws(ArticleRatingsError) {
        return try ArticleRatings(sessions.map(\.session))
      } catch {
        throw Diagnostic(error)
      }
    } body: { article in
      compared.add(article)
    }
    if compared.isEmpty, !collection.passedOver.isEmpty {
      throw Diagnostic(
        "there is no session on '\(article[0])'",
        hints: [
          "the articles are " + collection.passedOver.prefix(20).joined(separator: ", ")
        ])
    }
    // Where nothing could be read, that has been said.
    guard !compared.isEmpty else { return try collection.finish() }
    try Self.check(annotators: compared.annotators, in: "the sessions")
    let ratings: Ratings
    do {
      ratings = try compared.ratings()
    } catch {
      throw Diagnostic(error)
    }
    try print(
      AgreementReport(ratings, spans: compared.spans, bootstrap: bootstrap),
      compared.disagreements, console, schema: collection.set.schema, divided: compared.divided)
    try collection.finish()
  }

  @MainActor private func print(
    _ report: AgreementReport, _ disagreements: Disagreements, _ console: Console,
    schema: LabelSchema? = nil, divided: [String] = []
  ) throws {
    guard !json else {
      return try console.write(
        bytes: AgreementJSON(report: report, disagreements: disagreements).bytes)
    }
    let view = AgreementView(
      report: report, disagreements: disagreements, schema: schema, divided: divided,
      width: console.tableWidth)
    try console.print(view.lines)
  }
}
