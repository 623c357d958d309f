import AnnotationModel

/// Tags one sentence a letter, from the current one on: `cqf.x`.
package struct SequenceCommand: Command {
  package static let spec = CommandSpec(
    name: "sequence", usage: "sequence KEYS",
    summary: "label one sentence a letter, from the current one on",
    discussion: """
      Letters are the labels' keys, and '.' leaves a sentence as it is. The letters alone do the \
      same: 'cqf.x'. All of it is one step of undo.
      """,
    example: "sequence cqf.x")

  package var keys: String

  package init(keys: String) {
    self.keys = keys
  }

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    guard let word = try arguments.next(), !word.text.isEmpty else {
      throw Diagnostic(
        "the label string is empty", hints: ["usage: \(Self.spec.usage)"], exitCode: .usage)
    }
    try arguments.finish(usage: Self.spec.usage)
    keys = word.text
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    let left = session.sentences.count - state.focus
    guard keys.count <= left else {
      throw Diagnostic(
        "the label string has \(keys.count) letters, and \(left) "
          + "\(left == 1 ? "sentence is" : "sentences are") left",
        at: session.article.id,
        hints: state.focus == 0
          ? [] : ["it begins at the current sentence, \(state.focus + 1); 'goto 1' goes back"])
    }
    var events: [Event] = []
    var tagged: [Int] = []
    for (offset, key) in keys.enumerated() where key != "." {
      guard let label = session.schema.label(withKey: String(key)) else {
        throw Diagnostic(
          "'\(key)' in '\(keys)' is not the key of a label",
          hints: [
            "keys are "
              + session.schema.labels.map { "\($0.key) \($0.name)" }.joined(separator: ", ")
              + ", and . leaves a sentence out"
          ], exitCode: .usage)
      }
      tagged.append(state.focus + offset)
      events += try Labelling(labels: [label.name])
        .events(.replacing, targets: [state.focus + offset], in: state)
    }
    return Decision(
      events: events, focus: state.focusAfterTagging(tagged, until: state.focus + keys.count),
      effects: events.isEmpty ? [.remark("nothing to change: the labels are there already")] : [])
  }
}
