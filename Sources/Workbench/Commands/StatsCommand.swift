/// Prints what was tagged with what, how long it took, and which labels stand together.
package struct StatsCommand: Command {
  package static let spec = CommandSpec(
    name: "stats", usage: "stats",
    summary: "labels, seconds a sentence, origins, and what stands together",
    example: "stats")

  package init() {}

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    return Decision(effects: [.show(StatsView(session: session, width: state.width).lines)])
  }
}
