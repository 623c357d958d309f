import AnnotationModel

/// Takes labels away: all of them, or those of one name.
package struct UntagCommand: Command {
  package static let spec = CommandSpec(
    name: "untag", usage: "untag [SENTENCES] [LABEL | \"WORDS\"]",
    summary: "take labels away, all or those of one name or of some words",
    discussion: """
      Without a label or words all labels go, those of spans too. Words in quotation marks take \
      away the spans that lie in them. Notes and flags stay.
      """,
    example: "untag 3-4", operands: [.sentences, .label])

  package var sentences = SentenceReference.current
  package var label: String?
  package var words: String?

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    if let word = try arguments.peek(), !word.isQuoted {
      sentences = try arguments.takeSentences(usage: Self.spec.usage) ?? .current
    }
    if let word = try arguments.next() {
      if word.isQuoted { words = word.text } else { label = word.text }
    }
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    var name: String? = if let label { try session.schema.resolve(label).name } else { nil }
    var sentences = sentences
    // `untag claim` means the claim of the current sentence; `untag claims` means all of them.
    if name == nil, case .word(let word) = sentences.terms.first, sentences.terms.count == 1,
      session.schema.label(named: word) != nil
    {
      name = word
      sentences = .current
    }
    var events: [Event] = []
    for index in try sentences.indices(in: state) {
      let sentence = session.sentences[index]
      if let words {
        let range = try Labelling.range(of: words, in: index, of: session)
        let kept = sentence.annotations.filter { sentence.isWhole($0) || !range.contains($0.range) }
        if kept != sentence.annotations {
          events.append(.annotations(sentence.id, old: sentence.annotations, new: kept))
        }
        continue
      }
      let kept = name.map { name in sentence.annotations.filter { $0.label != name } } ?? []
      if kept != sentence.annotations {
        events.append(.annotations(sentence.id, old: sentence.annotations, new: kept))
      }
    }
    return Decision(
      events: events,
      effects: events.isEmpty ? [.remark("nothing to change: no such label is there")] : [])
  }
}
