import AnnotationModel

/// Lists the commands, or explains one.
package struct HelpCommand: Command {
  package static let spec = CommandSpec(
    name: "help", aliases: ["?"], usage: "help [COMMAND]",
    summary: "list the commands, or explain one",
    example: "help split", operands: [.command])

  package var topic: String?

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    topic = try arguments.next()?.text
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let view = HelpView(width: state.width)
    guard let topic else {
      return Decision(effects: [.show(view.overview(schema: state.session?.schema))])
    }
    if let schema = state.session?.schema,
      let label = schema.label(named: topic) ?? schema.label(withKey: topic)
    {
      return Decision(effects: [.show(view.command(TagCommand.spec, label: label))])
    }
    let spec = try CommandRegistry.command(named: topic, schema: state.session?.schema).spec
    return Decision(effects: [.show(view.command(spec, label: nil))])
  }
}
