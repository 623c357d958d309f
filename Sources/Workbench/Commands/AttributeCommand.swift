import AnnotationModel

/// Sets attributes of the labels that a sentence has, whatever those are.
package struct AttributeCommand: Command {
  package static let spec = CommandSpec(
    name: "attribute", aliases: ["speaker"],
    usage: "attribute [SENTENCES] ATTRIBUTE=VALUE …",
    summary: "set details of labels that are there, such as the speaker",
    discussion: """
      Each attribute goes to the first label of the sentence that has it. Without a value it is \
      taken away: 'attribute 8 speaker='. 'speaker 8 Olena Koval' sets the speaker.
      """,
    example: "attribute 2 certainty=probable", operands: [.sentences, .attributes])

  package var sentences = SentenceReference.current
  package var attributes: [String: String]

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    if arguments.name == "speaker" {
      if let word = try arguments.peek(), !word.isQuoted,
        let reference = SentenceReference(word.text, words: false)
      {
        _ = try arguments.next()
        sentences = reference
      }
      guard !arguments.isEmpty else {
        throw Diagnostic(
          "the speaker is missing",
          hints: ["speaker 8 Olena Koval", "speaker 8 \"\" takes the speaker away"],
          exitCode: .usage)
      }
      attributes = ["speaker": try arguments.takeText()]
      return
    }
    let labelling = try Labelling(labels: [], parsing: &arguments, usage: Self.spec.usage)
    guard !labelling.attributes.isEmpty, labelling.span == nil else {
      throw Diagnostic(
        "no attribute is given", hints: ["usage: \(Self.spec.usage)"], exitCode: .usage)
    }
    sentences = labelling.sentences
    attributes = labelling.attributes
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    var events: [Event] = []
    for index in try sentences.indices(in: state) {
      let sentence = session.sentences[index]
      let names = sentence.annotations.map(\.label)
      guard !names.isEmpty else {
        throw Diagnostic(
          "sentence \(index + 1) has no label yet", at: session.article.id,
          hints: ["attributes belong to labels: 'quote \(index + 1) speaker=…'"])
      }
      let checked = try session.schema.checked(attributes, for: names)
      var new = sentence.annotations
      for (name, value) in checked {
        guard
          let position = new.firstIndex(where: {
            session.schema.label(named: $0.label)?.attributes.contains(name) == true
          })
        else { continue }
        new[position].attributes[name] = value.isEmpty ? nil : value
      }
      if new != sentence.annotations {
        events.append(.annotations(sentence.id, old: sentence.annotations, new: new))
      }
    }
    return Decision(events: events)
  }
}
