/// What somebody asked for.
///
/// Parsing checks the form only; `decide` checks it against the session. Neither touches anything.
package protocol Command: Sendable {
  static var spec: CommandSpec { get }

  init(parsing arguments: inout Arguments) throws(Diagnostic)

  func decide(in state: State) throws(Diagnostic) -> Decision
}

/// All that help, completion and the manual say about a command.
package struct CommandSpec: Sendable {
  package var name: String
  package var aliases: [String]
  /// The line's form; words in capitals stand for something.
  package var usage: String
  /// One line, lower case, without a full stop.
  package var summary: String
  /// More, in whole sentences.
  package var discussion: String
  /// A line that works as it stands on an open article of ten sentences or more.
  package var example: String
  /// What may be completed after the name.
  package var operands: [Operand]

  package init(
    name: String, aliases: [String] = [], usage: String, summary: String, discussion: String = "",
    example: String, operands: [Operand] = []
  ) {
    self.name = name
    self.aliases = aliases
    self.usage = usage
    self.summary = summary
    self.discussion = discussion
    self.example = example
    self.operands = operands
  }

  /// A kind of word that a command takes.
  package enum Operand: Hashable, Sendable {
    case sentences
    case label
    case attributes
    case file
    case command
    case setting
    case words([String])
  }
}
