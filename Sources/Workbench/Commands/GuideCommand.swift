import AnnotationModel

/// Prints how to decide between labels, or all about one.
package struct GuideCommand: Command {
  package static let spec = CommandSpec(
    name: "guide", usage: "guide [LABEL]",
    summary: "how to decide between the labels, or all about one",
    example: "guide quote", operands: [.label])

  package var label: String?

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    label = try arguments.next()?.text
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let schema = try state.openSession().schema
    let view = GuideView(schema: schema, width: state.width)
    guard let label else { return Decision(effects: [.show(view.rules)]) }
    return Decision(effects: [.show(view.label(try schema.resolve(label)))])
  }
}
