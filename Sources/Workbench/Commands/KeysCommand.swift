/// Goes over to one key a sentence.
package struct KeysCommand: Command {
  package static let spec = CommandSpec(
    name: "keys", usage: "keys", summary: "tag with single keys, without Enter (also Ctrl-T)",
    discussion: "'?' lists the keys there, Esc comes back to lines.", example: "keys")

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    _ = try state.openSession()
    return Decision(effects: [.enterKeys])
  }
}
