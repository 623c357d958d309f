/// Saves and leaves.
package struct QuitCommand: Command {
  package static let spec = CommandSpec(
    name: "quit", aliases: ["exit"], usage: "quit", summary: "save and leave",
    discussion: "Ctrl-D on an empty line does the same.", example: "quit")

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) -> Decision {
    Decision(effects: state.session == nil ? [.quit] : [.save, .quit])
  }
}
