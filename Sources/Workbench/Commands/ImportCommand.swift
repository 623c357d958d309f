import Interchange

/// Makes sessions of files that other programs annotated.
package struct ImportCommand: Command {
  package static let spec = CommandSpec(
    name: "import", usage: "import FORMAT FILE … [--annotator NAME …]",
    summary: "make sessions of files that other programs annotated",
    discussion: """
      What is open stays open; 'open' goes to a session that was made. The options of 'galley import' \
      may follow, such as --add-labels. 'galley formats' lists the formats.
      """,
    example: "import doccano all.jsonl --dry-run",
    operands: [.words(Formats.all.map(\.spec).filter(\.isImported).map(\.name)), .file])

  /// The format, the files, and what else was typed.
  package var words: [String]

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    words = try arguments.takeWords()
    guard words.count(where: { !$0.hasPrefix("--") }) >= 2 else {
      throw Diagnostic(
        words.isEmpty ? "the format is missing" : "the file is missing",
        hints: ["import doccano all.jsonl"], exitCode: .usage)
    }
  }

  package func decide(in state: State) -> Decision {
    Decision(effects: [.import(words)])
  }
}
