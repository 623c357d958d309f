import AnnotationModel

/// Writes a note on a sentence, or takes it away.
package struct NoteCommand: Command {
  package static let spec = CommandSpec(
    name: "note", usage: "note [SENTENCE] TEXT",
    summary: "write a note on a sentence",
    discussion: """
      The note takes the place of the one that is there; an empty text, 'note 4 \"\"', takes it \
      away. Put a text that begins with a number in quotation marks.
      """,
    example: "note 4 \"check the date\"", operands: [.sentences])

  package var sentences = SentenceReference.current
  package var text: String

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    sentences = arguments.takeLeadingSentences() ?? .current
    guard !arguments.isEmpty else {
      throw Diagnostic(
        "the note is missing",
        hints: ["usage: \(Self.spec.usage)", "note 4 \"\" takes a note away"],
        exitCode: .usage)
    }
    text = try arguments.takeText()
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    let new = text.isEmpty ? nil : text
    let events = try sentences.indices(in: state).compactMap { index -> Event? in
      let sentence = session.sentences[index]
      return sentence.note == new ? nil : .note(sentence.id, old: sentence.note, new: new)
    }
    return Decision(events: events)
  }
}

extension Arguments {
  /// Takes the word that says which sentences in front of a text; nil where the text begins at once.
  ///
  /// Only numbers, ranges and patterns count: other words belong to the text.
  mutating func takeLeadingSentences() -> SentenceReference? {
    guard let word = try? peek(), !word.isQuoted,
      let reference = SentenceReference(word.text, words: false)
    else { return nil }
    _ = try? next()
    return reference
  }
}
