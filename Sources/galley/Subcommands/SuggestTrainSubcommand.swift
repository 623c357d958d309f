import ArgumentParser
import DisplayText
import SessionStore
import Suggestions
import Workbench

/// `galley suggest train`: what the suggester learns from sessions, in a file.
struct SuggestTrainSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Write what the suggester learns from labelled sentences into a model file.",
    discussion: """
      The same sentences in the same order give the same file, to the byte. '--model MODEL' uses it \
      elsewhere.
      """)

  @Argument(
    help: """
      Session files, folders of them, or files of JSON lines such as \
      {"article": …, "text": …, "label": …}; - is standard input.
      """, completion: .file(extensions: ["json", "jsonl"]))
  var sessions: [String]

  @Option(name: [.short, .long], help: "The model file to write.", completion: .file())
  var output: String

  @Option(help: "Go on from what this model has learned.", completion: .file())
  var model: String?

  @Flag(help: "Replace a file that is there.")
  var force = false

  @Flag(help: "Stop at the first session that cannot be read; otherwise it is named and left out.")
  var strict = false

  func run() throws {
    try MainActor.assumeIsolated {
      let console = Console(color: .auto)
      try spareOutput()
      let corpus = try LabelledCorpus(sessions, isStrict: strict, console: console)
      try corpus.check(sessions)
      var suggester = try ModelFiles.suggester(model, labels: corpus.labels)
      let missing = corpus.labels.filter { !suggester.labels.contains($0) }
      if let model, !missing.isEmpty {
        throw Diagnostic(
          "the model '\(model)' does not have the label '\(missing[0])'",
          hints: ["its labels are " + suggester.labels.prefix(20).joined(separator: ", ")],
          exitCode: .badData)
      }
      var learned = 0
      for article in corpus.articles { learned += suggester.learn(article) }
      try ModelFiles.write(suggester, to: output, force: force)
      try console.print(
        "wrote \(output): \(suggester.id), from \(learned) sentence\(learned == 1 ? "" : "s") of "
          + "\(corpus.articles.count) article\(corpus.articles.count == 1 ? "" : "s")")
      try corpus.finish()
    }
  }

  /// Throws before anything is read when the file must not be replaced.
  private func spareOutput() throws(Diagnostic) {
    guard FileBytes.exists(output) else { return }
    if let session = sessions.first(where: { FileBytes.areSame($0, output) }) {
      throw Diagnostic(
        "'\(session)' cannot be what is learned and the model", hints: ["give -o another name"],
        exitCode: .usage)
    }
    if !force { throw ModelFiles.taken(output) }
  }
}
