import AnnotationModel

/// Says that a sentence's labels are right.
package struct ApproveCommand: Command {
  package static let spec = CommandSpec(
    name: "approve", usage: "approve [SENTENCES] [REMARK]",
    summary: "say that the labels are right",
    discussion: """
      What a reviewer says stands beside the labels and is kept under the reviewer's name. It \
      takes the place of what the same reviewer said before, unless the annotator has resolved that.
      """,
    example: "approve 1-3", operands: [.sentences])

  let reviewing: Reviewing

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    reviewing = try Reviewing(parsing: &arguments)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    try reviewing.decide(in: state) { _ in (.approved, []) }
  }
}
