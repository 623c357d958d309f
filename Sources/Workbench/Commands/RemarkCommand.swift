import AnnotationModel

/// Leaves a remark that the annotator finds, or takes it away.
package struct RemarkCommand: Command {
  package static let spec = CommandSpec(
    name: "remark", usage: "remark [SENTENCES] TEXT",
    summary: "leave a remark for the annotator",
    discussion: """
      It goes with the verdict where there is one. An empty text, 'remark 4 \"\"', takes it away. \
      Put a text that begins with a number in quotation marks.
      """,
    example: "remark 4 \"check the date\"", operands: [.sentences])

  let reviewing: Reviewing

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    reviewing = try Reviewing(parsing: &arguments)
    guard reviewing.remark != nil else {
      throw Diagnostic(
        "the remark is missing",
        hints: ["usage: \(Self.spec.usage)", "remark 4 \"\" takes a remark away"],
        exitCode: .usage)
    }
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    var decision = try reviewing.decide(in: state) { _ in (.remarked, []) }
    decision.focus = nil
    return decision
  }
}
