import ArgumentParser

/// `galley suggest`: the suggester without the shell.
struct SuggestSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Measure, train and question the suggester.",
    discussion: """
      'galley suggest eval' says how often its proposals would have been right, 'train' writes what it \
      learns from sessions into a file, and 'explain' says what speaks for its proposals. \
      docs/suggestions.md has the formats.
      """,
    subcommands: [
      SuggestEvalSubcommand.self, SuggestTrainSubcommand.self, SuggestExplainSubcommand.self,
    ])
}
