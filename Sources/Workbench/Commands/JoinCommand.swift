import AnnotationModel

/// Makes one sentence of neighbours.
package struct JoinCommand: Command {
  package static let spec = CommandSpec(
    name: "join", usage: "join [SENTENCES]",
    summary: "make one sentence of neighbours",
    discussion: """
      Without sentences the current one is joined with the next. Labels of all of them are kept: \
      as labels of the joined sentence where the schema lets them stand together, otherwise as \
      spans. Notes are put one after another.
      """,
    example: "join 5-6", operands: [.sentences])

  package var sentences: SentenceReference?

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    sentences = try arguments.takeSentences(usage: Self.spec.usage)
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    var indices = try (sentences ?? .current).indices(in: state)
    if indices.count == 1 {
      guard indices[0] + 1 < session.sentences.count else {
        throw Diagnostic(
          "sentence \(indices[0] + 1) is the last one and has no next one to join",
          at: session.article.id,
          hints: indices[0] > 0 ? ["join \(indices[0])-\(indices[0] + 1)"] : [])
      }
      indices.append(indices[0] + 1)
    }
    let (first, last) = (indices[0], indices[indices.count - 1])
    guard last - first == indices.count - 1 else {
      throw Diagnostic(
        "only neighbours can be joined", at: session.article.id,
        hints: ["join \(first + 1)-\(first + 2)"])
    }
    let old = Array(session.sentences[first...last])
    let focus =
      state.focus <= first
      ? state.focus
      : state.focus <= last ? first : state.focus - (last - first)
    return Decision(
      events: [.sentences(old: old, new: [Sentence.joined(old, schema: session.schema)])],
      focus: focus)
  }
}
