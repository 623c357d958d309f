import AnnotationModel

/// Proposes other labels for a sentence; those that it has stay.
package struct CorrectCommand: Command {
  package static let spec = CommandSpec(
    name: "correct", usage: "correct LABEL[+LABEL] [SENTENCES] [REMARK]",
    summary: "propose other labels; the annotator's stay",
    discussion:
      "The annotator finds it with 'filter remarks' and takes it over with 'follow', or not, with 'resolve'.",
    example: "correct quote 2 \"a whole clause in her words\"", operands: [.label, .sentences])

  let labels: [String]
  let reviewing: Reviewing

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    labels = try arguments.takeLabels(usage: Self.spec.usage)
    reviewing = try Reviewing(parsing: &arguments)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let schema = try state.openSession().schema
    let names = try schema.resolve(together: labels)
    // Who would correct a label to itself approves of it.
    return try reviewing.decide(in: state) { sentence in
      sentence.labels == names ? (.approved, []) : (.corrected, names)
    }
  }
}
