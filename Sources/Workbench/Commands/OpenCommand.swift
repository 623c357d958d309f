/// Opens an article or a session in place of the one that is open.
package struct OpenCommand: Command {
  package static let spec = CommandSpec(
    name: "open", usage: "open FILE", summary: "open an article or a session",
    discussion:
      "What is open is saved first. An article that was opened before goes on where it was left.",
    example: "open article.txt", operands: [.file])

  package var path: String

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    guard let path = try arguments.takePath() else {
      throw Diagnostic("the file is missing", hints: ["open article.txt"], exitCode: .usage)
    }
    self.path = path
  }

  package func decide(in state: State) -> Decision {
    Decision(effects: (state.session == nil ? [] : [.save]) + [.open(path: path)])
  }
}
