/// What went wrong, where, and what to type next.
///
///     error: there is no sentence 42
///       --> pokrovsk
///       hint: the article has 17 sentences; 'show all' lists them
package struct Diagnostic: Error, Hashable {
  /// Lower case, no full stop, names in single quotes, the rule rather than the failure.
  package var summary: String
  package var location: String?
  package var hints: [String]
  package var exitCode: ExitCode

  package init(
    _ summary: String, at location: String? = nil, hints: [String] = [],
    exitCode: ExitCode = .failure
  ) {
    self.summary = summary
    self.location = location
    self.hints = hints
    self.exitCode = exitCode
  }

  /// Exit codes, after BSD's sysexits.
  package enum ExitCode: Int32, Sendable {
    case success = 0
    case failure = 1
    case usage = 64
    case badData = 65
    case bug = 70
    case cannotCreate = 73
    case inputOutput = 74
  }

  /// The lines as they are printed.
  package var lines: [String] {
    ["error: \(summary)"] + (location.map { ["  --> \($0)"] } ?? []) + hints.map { "  hint: \($0)" }
  }
}
