import AnnotationModel

/// Gives a label another name, in the schema and on every sentence.
package struct RenameCommand: Command {
  package static let spec = CommandSpec(
    name: "rename", usage: "rename LABEL NAME", summary: "give a label another name",
    discussion: """
      The label keeps its key and its definition, and sentences keep it under its new name. Other \
      sessions keep theirs.
      """,
    example: "rename claim assertion", operands: [.label])

  package var label: String
  package var name: String

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    guard let label = try arguments.next()?.text, let name = try arguments.next()?.text else {
      throw Diagnostic(
        "a label and its new name are needed", hints: ["usage: \(Self.spec.usage)"],
        exitCode: .usage)
    }
    self.label = label
    self.name = name
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    let old = try session.schema.resolve(label).name
    return Decision(
      events: try Relabelling.events([.rename(old: old, new: name)], in: session))
  }
}
