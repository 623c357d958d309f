import AnnotationModel

/// Makes labels of what is suggested for untagged sentences.
struct Accepting: Hashable {
  var sentences = SentenceReference.current
  /// The score that a suggestion must have; nil where any will do.
  var least: Double?

  /// Parses `[SENTENCES] [above SCORE]`.
  init(parsing arguments: inout Arguments, usage: String) throws(Diagnostic) {
    if let word = try arguments.peek()?.text, word != "above" {
      sentences = try arguments.takeSentences(usage: usage) ?? .current
    }
    guard !arguments.isEmpty else { return }
    guard try arguments.next()?.text == "above" else {
      throw Diagnostic(
        "behind the sentences can stand only 'above' and a score", hints: ["usage: \(usage)"],
        exitCode: .usage)
    }
    least = try arguments.takeShare(usage: usage)
  }

  func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    guard state.suggesting.mode != .blind else {
      throw Diagnostic(
        "there are no suggestions to accept: the session is annotated without",
        at: session.article.id, hints: ["without --blind galley makes suggestions"])
    }
    let targets = try sentences.indices(in: state)
    var events: [Event] = []
    var accepted: [Int] = []
    var (without, below) = (0, 0)
    for index in targets where !session.sentences[index].isTagged {
      guard let suggestion = state.suggesting.proposal(for: index, in: session) else {
        without += 1
        continue
      }
      if let least, suggestion.share.map({ $0 < least }) ?? true {
        below += 1
        continue
      }
      let sentence = session.sentences[index]
      let annotation = Annotation(
        label: suggestion.label, range: sentence.range,
        attributes: suggestion.attributes(under: session.schema), by: state.annotator,
        at: state.now, origin: .accepted, score: suggestion.share, model: suggestion.model,
        seconds: index == state.focus ? state.secondsOnSentence : nil,
        // Of the others nobody knows whether they were on the screen.
        shown: index == state.focus ? state.suggesting.record(for: index, in: session) : nil)
      events.append(
        .annotations(
          sentence.id, old: sentence.annotations, new: [annotation] + sentence.spans))
      accepted.append(index)
    }
    if without > 0, accepted.isEmpty, below == 0 {
      throw refusal(targets, state, session)
    }
    return Decision(
      events: events,
      focus: accepted.contains(state.focus)
        ? state.focusAfterTagging(accepted, until: (targets.last ?? 0) + 1) : nil,
      effects: remark(accepted.count, without: without, below: below).map { [.remark($0)] } ?? [])
  }

  private func refusal(_ targets: [Int], _ state: State, _ session: Session) -> Diagnostic {
    let isOn = state.suggesting.mode == .on
    let number = targets.count == 1 ? "sentence \(targets[0] + 1)" : "these sentences"
    return Diagnostic(
      "nothing is suggested for \(number)", at: session.article.id,
      hints: [isOn ? "give a label: \(session.schema.labels[0].name)" : "suggest on"])
  }

  /// What became of the sentences; nil where there is nothing to say.
  private func remark(_ accepted: Int, without: Int, below: Int) -> String? {
    if accepted == 0, without == 0, below == 0 {
      return "nothing to accept: a label is there already"
    }
    var left: [String] = []
    if without > 0 { left.append("\(without) without a suggestion") }
    if below > 0, let least { left.append("\(below) not above \(least)") }
    if left.isEmpty { return accepted > 1 ? "\(accepted) accepted" : nil }
    return "\(accepted) accepted, \(left.joined(separator: ", "))"
  }
}

extension Double {
  /// Parses a share of one as people type it: `0.8`, `80%`.
  package init?(share text: String) {
    let isPercent = text.hasSuffix("%")
    guard let number = Double(String(isPercent ? text.dropLast() : text[...])) else { return nil }
    let share = isPercent ? number / 100 : number
    guard (0...1).contains(share) else { return nil }
    self = share
  }
}

extension Arguments {
  /// Takes a share of one; throws where the next word is none.
  mutating func takeShare(usage: String) throws(Diagnostic) -> Double {
    let word = try next()?.text
    guard let word, let share = Double(share: word) else {
      throw Diagnostic(
        word.map { "'\($0)' is not a score from 0 to 1" } ?? "the score is missing",
        hints: ["usage: \(usage)"], exitCode: .usage)
    }
    return share
  }
}
