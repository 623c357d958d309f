import AnnotationModel
import DisplayText
import Suggestions

/// Says what suggests labels and why, and turns suggestions on and off.
package struct SuggestCommand: Command {
  package static let spec = CommandSpec(
    name: "suggest", usage: "suggest [on | off | threshold SCORE | explain [SENTENCE]]",
    summary: "turn suggestions on or off, or say why a label is suggested",
    discussion: """
      On a terminal an untagged sentence shows the label that galley would give it as a question, \
      such as claim? 87%, where it is sure enough: where its score is the threshold or higher. It \
      learns from every label that is given. Enter accepts it among single keys, 'accept' in lines. \
      Without words the command says how things are. 'explain' shows the scores of all labels and the \
      words that weigh most.
      """,
    example: "suggest threshold 0.8",
    operands: [.words(["explain", "off", "on", "threshold"])])

  private enum Request: Hashable {
    case show
    case set(Suggesting.Setting)
    case explain(SentenceReference)
  }

  private var request: Request

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    switch try arguments.next()?.text {
    case nil: request = .show
    case "on": request = .set(.on)
    case "off": request = .set(.off)
    case "threshold":
      request = .set(.threshold(try arguments.takeShare(usage: Self.spec.usage)))
    case "explain":
      request = .explain(try arguments.takeSentences(usage: Self.spec.usage) ?? .current)
    case .some(let word):
      throw Diagnostic(
        "'\(word)' is not a setting of suggestions",
        hints: [
          Spelling.hint(for: word, among: ["on", "off", "threshold", "explain"], kind: "settings")
        ], exitCode: .usage)
    }
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    switch request {
    case .show:
      return Decision(effects: [.show(Self.words(on: state.suggesting).map { StyledText($0) })])
    case .set(let setting):
      try check(setting, in: state)
      return Decision(effects: [.suggest(setting), .remark(Self.words(on: setting))])
    case .explain(let sentences):
      let session = try state.openSession()
      let lines = try sentences.indices(in: state).flatMap { index in
        ExplanationView(suggesting: state.suggesting, session: session, width: state.width)
          .lines(for: index)
      }
      return Decision(effects: [.show(lines)])
    }
  }

  private func check(_ setting: Suggesting.Setting, in state: State) throws(Diagnostic) {
    guard setting == .on else { return }
    if state.suggesting.mode == .blind {
      throw Diagnostic(
        "the session is annotated without suggestions",
        hints: ["that was asked for with --blind; start without it"], exitCode: .usage)
    }
    guard state.purpose == .annotating, state.session?.isGold != true else {
      throw Diagnostic(
        "suggestions are for who annotates, not for review and adjudication", exitCode: .usage)
    }
  }

  private static func words(on setting: Suggesting.Setting) -> String {
    switch setting {
    case .on: "suggestions are on"
    case .off: "suggestions are off"
    case .threshold(let share): "suggestions are shown from \(Percent.text(share)) on"
    }
  }

  private static func words(on suggesting: Suggesting) -> [String] {
    var lines: [String]
    switch suggesting.mode {
    case .blind: return ["no suggestions: the session is annotated blind"]
    case .idle, .off:
      return [
        "suggestions are off; they would be shown from \(Percent.text(suggesting.threshold)) on"
      ]
    case .on: lines = ["suggestions are on, shown from \(Percent.text(suggesting.threshold)) on"]
    }
    if let suggester = suggesting.learner?.suggester {
      let learned = suggester.learned
      lines.append(
        "\(suggester.id), learned from \(learned) \(learned == 1 ? "decision" : "decisions")")
    }
    let models = Set(suggesting.external.values.compactMap(\.model)).sorted()
    if !suggesting.external.isEmpty {
      let count = suggesting.external.count
      lines.append(
        "\(count) \(count == 1 ? "sentence" : "sentences") answered by "
          + (models.isEmpty ? "another program" : models.joined(separator: ", ")))
    }
    return lines
  }
}
