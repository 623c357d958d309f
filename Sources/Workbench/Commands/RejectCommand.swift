import AnnotationModel

/// Says that a sentence's labels are wrong, without saying which are right.
package struct RejectCommand: Command {
  package static let spec = CommandSpec(
    name: "reject", usage: "reject [SENTENCES] [REMARK]",
    summary: "say that the labels are wrong",
    discussion: "The annotator finds it with 'filter remarks'. 'correct' says what would be right.",
    example: "reject 2 \"who says so?\"", operands: [.sentences])

  let reviewing: Reviewing

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    reviewing = try Reviewing(parsing: &arguments)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    try reviewing.decide(in: state) { _ in (.rejected, []) }
  }
}
