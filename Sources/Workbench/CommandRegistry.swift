package import AnnotationModel

/// Every command of the shell; help, completion and the manual read it.
package enum CommandRegistry {
  package static let commands: [any Command.Type] = [
    TagCommand.self, AddCommand.self, SequenceCommand.self, UntagCommand.self,
    AttributeCommand.self, NoteCommand.self, FlagCommand.self,
    SplitCommand.self, JoinCommand.self, ResegmentCommand.self,
    UndoCommand.self, RedoCommand.self, HistoryCommand.self,
    GotoCommand.self, NextCommand.self, PreviousCommand.self, FindCommand.self,
    FilterCommand.self,
    ShowCommand.self, ProgressCommand.self, StatsCommand.self, LabelsCommand.self,
    GuideCommand.self, RenameCommand.self, MergeCommand.self,
    ApproveCommand.self, RejectCommand.self, CorrectCommand.self, RemarkCommand.self,
    WithdrawCommand.self, FollowCommand.self, ResolveCommand.self, SessionCommand.self,
    TakeCommand.self, WhyCommand.self, AcceptCommand.self, SuggestCommand.self,
    KeysCommand.self, OpenCommand.self, SaveCommand.self, ExportCommand.self,
    ImportCommand.self, SetCommand.self, HelpCommand.self, QuitCommand.self,
  ]

  /// The names and aliases of all commands, in the order of the list.
  package static let names: [String] = commands.flatMap { [$0.spec.name] + $0.spec.aliases }

  /// The names that are words.
  package static let words = names.filter { $0.utf8.count > 1 }

  private static let byName: [String: any Command.Type] = Dictionary(
    commands.flatMap { command in
      ([command.spec.name] + command.spec.aliases).map { ($0, command) }
    }, uniquingKeysWith: { first, _ in first })

  /// Returns the command of exactly this name or alias.
  package static func exactly(_ word: String) -> (any Command.Type)? { byName[word] }

  /// Returns the commands of which a word is the beginning, each once.
  package static func beginning(with word: String) -> [any Command.Type] {
    commands.filter { command in
      ([command.spec.name] + command.spec.aliases).contains { $0.hasPrefix(word) }
    }
  }

  /// Returns the command that a word means, a beginning of a name included.
  package static func command(
    named word: String, schema: LabelSchema? = nil
  ) throws(Diagnostic) -> any Command.Type {
    if let command = exactly(word) { return command }
    let candidates = beginning(with: word)
    if candidates.count == 1 { return candidates[0] }
    throw CommandLine.refusal(
      of: word, candidates: candidates.map { CommandLine.fullName(word, $0.spec) }, schema: schema)
  }
}
