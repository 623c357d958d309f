/// Moves the focus to a sentence: `goto 12`, or the number alone.
package struct GotoCommand: Command {
  package static let spec = CommandSpec(
    name: "goto", usage: "goto SENTENCE",
    summary: "go to a sentence",
    discussion:
      "The number alone does the same; '$' is the last sentence, '/words/' the first that has them.",
    example: "goto 4", operands: [.sentences])

  package var sentence: SentenceReference

  package init(sentence: SentenceReference) {
    self.sentence = sentence
  }

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    guard let reference = try arguments.takeSentences(usage: Self.spec.usage) else {
      throw Diagnostic(
        "the sentence is missing", hints: ["usage: \(Self.spec.usage)"], exitCode: .usage)
    }
    try arguments.finish(usage: Self.spec.usage)
    sentence = reference
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let index = try sentence.indices(in: state)[0]
    return Decision(focus: index, effects: [.show(try SentenceList.current(index, in: state))])
  }
}
