/// Prints sentences with their labels.
package struct ShowCommand: Command {
  package static let spec = CommandSpec(
    name: "show", aliases: ["list", "ls"], usage: "show [SENTENCES]",
    summary: "print sentences with their labels, notes and attributes",
    discussion: """
      Without sentences, as many around the current one as fit the window. Where a sentence has no \
      label yet, what is suggested for it stands as a question, such as claim? 87%.
      """,
    example: "show 1-4", operands: [.sentences])

  package var sentences: SentenceReference?

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    sentences = try arguments.takeSentences(usage: Self.spec.usage)
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    let list = try SentenceList(of: state)
    let indices: [Int]
    if let sentences {
      indices = try sentences.indices(in: state)
    } else {
      indices = list.page(
        around: state.focus, rows: max(4, state.height - 3),
        where: state.filter?.predicate(in: session) ?? { _ in true })
    }
    return Decision(effects: [.show(list.lines(indices, focus: state.focus, details: true))])
  }
}
