import AnnotationModel

/// Writes down why a sentence of a gold session is settled as it is.
package struct WhyCommand: Command {
  package static let spec = CommandSpec(
    name: "why", usage: "why [SENTENCE] TEXT",
    summary: "write down why a sentence is settled as it is",
    discussion: """
      In a gold session ('galley adjudicate'). The reason stands beside the votes, and stays when \
      the sentence is settled otherwise. An empty text, 'why 4 \"\"', takes it away. Without a \
      sentence the current one is meant, or, while that is open, the one that was settled just now.
      """,
    example: "why 1 \"a whole clause in her own words\"", operands: [.sentences])

  package var sentences: SentenceReference?
  package var text: String

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    sentences = arguments.takeLeadingSentences()
    guard !arguments.isEmpty else {
      throw Diagnostic(
        "the reason is missing",
        hints: ["usage: \(Self.spec.usage)", "why 4 \"\" takes a reason away"], exitCode: .usage)
    }
    text = try arguments.takeText()
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.goldSession()
    let reason = text.isEmpty ? nil : text
    var events: [Event] = []
    for index in try targets(in: state, session) {
      let sentence = session.sentences[index]
      guard let old = sentence.settlement else {
        throw Diagnostic(
          "nobody's labels are known of sentence \(index + 1)", at: session.article.id,
          hints: ["'note \(index + 1) TEXT' writes a note"])
      }
      var new = old
      new.reason = reason
      if new != old { events.append(.settlement(sentence.id, old: old, new: new)) }
    }
    return Decision(events: events)
  }

  private func targets(in state: State, _ session: Session) throws(Diagnostic) -> [Int] {
    if let sentences { return try sentences.indices(in: state) }
    // Settling a sentence goes on to the next, of which nothing can be said yet.
    guard session.sentences[state.focus].settlement?.rule == nil,
      let last = session.history.last, last.kind == .edit
    else { return [state.focus] }
    let settled = last.events.compactMap { event -> Int? in
      guard case .settlement(let id, let old, let new) = event, new?.rule != nil,
        old?.rule != new?.rule || old?.chosen != new?.chosen
      else { return nil }
      return session.index(of: id)
    }
    return settled.count == 1 ? settled : [state.focus]
  }
}
