import AnnotationModel
import ArgumentParser
import DisplayText
import Suggestions
import Workbench

/// `galley suggest eval`: how often the suggester would have been right.
struct SuggestEvalSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Measure the suggester on sentences whose labels are known.",
    discussion: """
      Each sentence's label is predicted and then learned, article by article in reading order, as if \
      an analyst gave it. With --test the suggester learns all of these first, and what is scored is \
      the other file, of which it learns nothing.
      """)

  @Argument(
    help: """
      Session files, folders of them, or files of JSON lines such as \
      {"article": …, "text": …, "label": …}; - is standard input.
      """, completion: .file(extensions: ["json", "jsonl"]))
  var sessions: [String] = []

  @Option(
    help: "Score these sentences, or sessions, after one pass over the others.",
    completion: .file(extensions: ["json", "jsonl"]))
  var test: [String] = []

  @Option(help: "Begin with what this model has learned.", completion: .file())
  var model: String?

  @Option(help: "From which score on a suggestion counts as shown, from 0 to 1.")
  var threshold = Suggesting.defaultThreshold

  @Flag(help: "Take the articles in another order, which the seed decides.")
  var shuffleArticles = false

  @Option(help: "Which order --shuffle-articles takes.")
  var seed: UInt64 = 1

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Stop at the first session that cannot be read; otherwise it is named and left out.")
  var strict = false

  @Option(help: "Colour the output: auto, always or never.")
  var color = Settings.Color.auto

  func validate() throws {
    guard (0...1).contains(threshold) else {
      throw ValidationError("--threshold must be from 0 to 1")
    }
    if sessions.isEmpty, test.isEmpty || model == nil {
      throw ValidationError("eval takes sessions or files of sentences, or --test with --model")
    }
  }

  func run() throws {
    try MainActor.assumeIsolated {
      let console = Console(color: color)
      var learned = try LabelledCorpus(sessions, isStrict: strict, console: console)
      if !sessions.isEmpty { try learned.check(sessions) }
      if shuffleArticles { learned.shuffle(seed: seed) }
      let tested = test.isEmpty ? nil : try LabelledCorpus(test, isStrict: strict, console: console)
      try tested?.check(test)
      let suggester = try ModelFiles.suggester(model, labels: learned.labels)
      let report = evaluate(suggester, learned, tested)
      if json {
        try console.write(bytes: EvaluationJSON(report: report).bytes)
      } else {
        let view = EvaluationView(report: report, schema: .news, width: console.tableWidth)
        try console.print(view.lines)
      }
      try learned.finish()
      try tested?.finish()
    }
  }

  @MainActor private func evaluate(
    _ suggester: Suggester, _ learned: LabelledCorpus, _ tested: LabelledCorpus?
  ) -> EvaluationReport {
    let thresholds = Set(Scores.thresholds + [threshold]).sorted()
    var evaluation = Evaluation(
      suggester, labels: learned.labels + (tested?.labels ?? []), thresholds: thresholds)
    let start = ContinuousClock.now
    for article in learned.articles {
      if tested == nil { evaluation.validate(article) } else { evaluation.learn(article) }
    }
    for article in tested?.articles ?? [] { evaluation.test(article) }
    let time = ContinuousClock.now - start
    return EvaluationReport(
      evaluation, articles: (tested ?? learned).articles.count,
      steps: learned.labelled + (tested?.articles.reduce(0) { $0 + $1.sentences.count } ?? 0),
      isTest: tested != nil, threshold: threshold, seconds: time / .seconds(1))
  }
}
