import AnnotationModel
import DisplayText

/// Prints the labels, their keys and their definitions.
package struct LabelsCommand: Command {
  package static let spec = CommandSpec(
    name: "labels", usage: "labels", summary: "the labels, their keys and what they mean",
    discussion: "'guide LABEL' says more.", example: "labels")

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let schema = try state.openSession().schema
    return Decision(effects: [.show(GuideView(schema: schema, width: state.width).labels)])
  }
}
