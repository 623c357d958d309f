import AnnotationModel

/// Goes to the next sentence that has the words.
package struct FindCommand: Command {
  package static let spec = CommandSpec(
    name: "find", usage: "find [WORDS | /EXPRESSION/] · find back",
    summary: "go to the next sentence with these words",
    discussion: """
      Case does not matter. The search goes on at the beginning of the article. Without words the \
      last ones are looked for again, 'find back' looks backwards.
      """,
    example: "find the")

  package var pattern: TextPattern?
  package var forward = true

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    guard !arguments.isEmpty else { return }
    // A quotation mark that is not closed is looked for as it stands.
    let word = try? arguments.peek()
    if arguments.rest == "back" {
      forward = false
    } else if let word, !word.isQuoted, word.text.hasPrefix("/"), word.text.utf8.count > 2,
      word.text.hasSuffix("/")
    {
      _ = try arguments.next()
      try arguments.finish(usage: Self.spec.usage)
      pattern = try TextPattern(inSlashes: word.text)
    } else {
      pattern = TextPattern(words: try arguments.takeText())
    }
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    guard let filter = pattern.map(SentenceFilter.matching) ?? state.lastSearch else {
      throw Diagnostic(
        "nothing was looked for yet", hints: ["usage: \(Self.spec.usage)"], exitCode: .usage)
    }
    let later = session.sentences.indices.dropFirst(state.focus + 1)
    let earlier = session.sentences.indices.prefix(state.focus)
    let isWanted = filter.predicate(in: session)
    let found: Int? =
      if forward {
        later.first(where: isWanted) ?? earlier.first(where: isWanted)
      } else {
        earlier.last(where: isWanted) ?? later.last(where: isWanted)
      }
    guard let found else {
      throw Diagnostic(
        isWanted(state.focus)
          ? "no other sentence has \(filter)" : "no sentence has \(filter)",
        at: session.article.id)
    }
    return Decision(
      focus: found,
      effects: [.rememberSearch(filter), .show(try SentenceList.current(found, in: state))])
  }
}
