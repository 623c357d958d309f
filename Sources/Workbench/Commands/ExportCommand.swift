import Interchange

/// Writes the open session in a format that other programs read.
package struct ExportCommand: Command {
  package static let spec = CommandSpec(
    name: "export", usage: "export FORMAT [FILE] [--force …]",
    summary: "write the session in a format that other programs read",
    discussion: """
      Without a name, the file or folder stands in the current folder and is called as the session. \
      The options of 'galley export' may follow, such as --labels claim,quote. 'galley formats' says \
      what each format holds.
      """,
    example: "export csv - --labels claim", operands: [.words(Formats.all.map(\.spec.name)), .file])

  /// The format, and what else was typed.
  package var words: [String]

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    words = try arguments.takeWords()
    guard let first = words.first, !first.hasPrefix("-") else {
      throw Diagnostic(
        "the format is missing", hints: ["export csv quotes.csv"], exitCode: .usage)
    }
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    _ = try state.openSession()
    return Decision(effects: [.export(words)])
  }
}
