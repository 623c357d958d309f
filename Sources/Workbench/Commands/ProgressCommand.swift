/// Prints how far the article is, with a bar for each label.
package struct ProgressCommand: Command {
  package static let spec = CommandSpec(
    name: "progress", usage: "progress",
    summary: "how much is tagged, with what",
    example: "progress")

  package init() {}

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    return Decision(effects: [.show(ProgressView(session: session, width: state.width).lines)])
  }
}
