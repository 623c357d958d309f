import AnnotationModel

/// Cuts a sentence in two in front of the words given.
package struct SplitCommand: Command {
  package static let spec = CommandSpec(
    name: "split", usage: "split [SENTENCE] \"WORDS\"",
    summary: "cut a sentence in two, in front of these words",
    discussion: """
      Labels go to both parts, spans to the part that holds them, the note and the flag stay with \
      the first. Where the words come more than once, give more of them.
      """,
    example: "split 5 \"of\"", operands: [.sentences])

  package var sentence = SentenceReference.current
  package var words: String

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    if let word = try? arguments.peek(), !word.isQuoted,
      let reference = SentenceReference(word.text, words: false)
    {
      _ = try arguments.next()
      sentence = reference
    }
    words = try arguments.takeText()
    guard !words.isEmpty else {
      throw Diagnostic(
        "the words where the second sentence begins are missing",
        hints: ["usage: \(Self.spec.usage)"], exitCode: .usage)
    }
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    let indices = try sentence.indices(in: state)
    guard indices.count == 1, let index = indices.first else {
      throw Diagnostic(
        "only one sentence can be split at a time", hints: ["usage: \(Self.spec.usage)"],
        exitCode: .usage)
    }
    let old = session.sentences[index]
    var found = try Labelling.range(of: words, in: index, of: session)
    if found.start == old.range.start {
      // The sentence begins with these words too: the cut is where they come again.
      let rest = session.article[TextRange(found.end, old.range.end)]
      guard let again = TextPattern(words: words).firstWordRange(in: rest) else {
        throw Diagnostic(
          "sentence \(index + 1) begins with '\(words)', so there is nothing to cut off",
          at: session.article.id, hints: ["give the words that the second sentence begins with"])
      }
      let offset = found.end + rest.utf8.distance(from: rest.startIndex, to: again.lowerBound)
      found = TextRange(offset, offset)
    }
    let left = session.article.trimmed(TextRange(old.range.start, found.start))
    let right = session.article.trimmed(TextRange(found.start, old.range.end))
    guard !left.isEmpty, !right.isEmpty else {
      throw Diagnostic(
        "a sentence cannot be cut at its end", at: session.article.id,
        hints: ["give the words that the second sentence begins with"])
    }
    guard session.freshSentenceID <= .init(Sentence.ID.highest) else {
      throw Diagnostic("a session cannot hold more than \(Sentence.ID.highest) sentences")
    }
    let parts = old.split(
      into: left, and: right, newID: session.freshSentenceID, schema: session.schema)
    let focus = state.focus > index ? state.focus + 1 : state.focus
    return Decision(events: [.sentences(old: [old], new: parts)], focus: focus)
  }
}
