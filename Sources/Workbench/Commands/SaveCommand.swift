/// Writes the session file.
package struct SaveCommand: Command {
  package static let spec = CommandSpec(
    name: "save", aliases: ["write"], usage: "save", summary: "write the session file",
    discussion: """
      Every change is on disk already, in the journal beside the session file; saving writes it \
      into the file itself. 'quit' saves too.
      """,
    example: "save")

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    _ = try state.openSession()
    return Decision(effects: [.save])
  }
}
