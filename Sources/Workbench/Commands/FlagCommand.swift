import AnnotationModel

/// Marks sentences to be looked at again, or takes the mark away.
package struct FlagCommand: Command {
  package static let spec = CommandSpec(
    name: "flag", aliases: ["unflag"], usage: "flag [SENTENCES] · unflag [SENTENCES]",
    summary: "mark sentences to look at again",
    discussion: "'filter flagged' shows them, 'unflag' takes the mark away.",
    example: "flag 3,5", operands: [.sentences])

  package var sentences = SentenceReference.current
  package var isFlagged: Bool

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    isFlagged = arguments.name != "unflag"
    sentences = try arguments.takeSentences(usage: Self.spec.usage) ?? .current
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    let events = try sentences.indices(in: state).compactMap { index -> Event? in
      let sentence = session.sentences[index]
      return sentence.flagged == isFlagged
        ? nil : .flag(sentence.id, old: sentence.flagged, new: isFlagged)
    }
    return Decision(events: events)
  }
}

extension Arguments {
  /// Takes a word that says which sentences; nil at the end of the line.
  mutating func takeSentences(usage: String) throws(Diagnostic) -> SentenceReference? {
    guard let word = try next() else { return nil }
    guard let reference = SentenceReference(word.text, words: true) else {
      throw Diagnostic(
        "'\(word.text)' does not say which sentences", hints: ["usage: \(usage)"],
        exitCode: .usage)
    }
    return reference
  }
}
