import ArgumentParser
import Workbench

/// The options that say what `galley annotate` suggests.
struct SuggestionOptions: ParsableArguments {
  @Flag(help: "Show no suggestions, and record with each label that none was shown.")
  var blind = false

  @Flag(
    inversion: .prefixedNo,
    help: "Suggest labels. (default: galley.json, or on a terminal only)")
  var suggest: Bool?

  @Option(
    help: "Show suggestions with this score or more, 0 to 1. (default: galley.json, or 0.8)")
  var threshold: String?

  @Option(
    help: "Ask another program for labels, which reads and writes lines of JSON.")
  var suggester: String?

  @Option(
    help: "Begin with a model of 'galley suggest train', in the place of the workspace's sessions.",
    completion: .file())
  var model: String?

  /// Returns what was asked for, on top of what the workspace says.
  func choice(in workspace: Workspace) throws(Diagnostic) -> SuggestionChoice {
    var choice = workspace.suggestions
    if let threshold {
      guard let share = Double(share: threshold) else {
        throw Diagnostic(
          "'\(threshold)' is not a score from 0 to 1", hints: ["--threshold 0.8"],
          exitCode: .usage)
      }
      choice.threshold = share
    }
    if let suggest { choice.isOn = suggest }
    if let suggester {
      guard suggester.contains(where: { !$0.isWhitespace }) else {
        throw Diagnostic(
          "the suggester's command is empty", hints: ["--suggester 'python3 suggester.py'"],
          exitCode: .usage)
      }
      choice.command = suggester
    }
    if let model { choice.model = try ModelFiles.suggester(model) }
    if blind {
      guard suggest != true else {
        throw Diagnostic("--blind shows no suggestions, and --suggest does", exitCode: .usage)
      }
      choice.isBlind = true
    }
    return choice
  }
}
