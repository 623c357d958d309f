import AnnotationModel
import DisplayText
import Terminal
import Workbench

/// Runs lines from a file or a pipe: no prompt, no escape codes, one printed line for each sentence
/// changed once the change is safe.
///
/// Lines that are there already are a group, made safe with one write and one sync; what comes of
/// them is printed then.
@MainActor final class ScriptMode {
  private let shell: Shell
  /// The file's name as it is shown in errors.
  private let name: String
  private let keepsGoing: Bool
  /// Whether each line is printed before what comes of it.
  private let echoes: Bool

  /// What is to be printed once the group is safe, and the number of its first line.
  private var pending: [StyledText] = []
  private var firstPending = 0
  private var number = 0

  /// The most lines of output that wait.
  private static let longestGroup = 10_000

  init(shell: Shell, name: String, keepsGoing: Bool, echoes: Bool) {
    self.shell = shell
    self.name = name
    self.keepsGoing = keepsGoing
    self.echoes = echoes
  }

  /// Runs the lines until the end, `quit`, or the first error; returns the exit code.
  func run(_ reader: consuming LineReader) throws(OutputError) -> Int32 {
    var reader = reader
    var exitCode: Int32 = 0
    var failure: OutputError?
    shell.commitsGroup = { [self] () throws(Diagnostic) in
      do throws(Diagnostic) {
        try shell.commit()
      } catch {
        // What waited to be printed was not done.
        pending = []
        throw error
      }
      do throws(OutputError) {
        try printPending()
      } catch {
        failure = error
      }
    }
    defer { shell.commitsGroup = nil }
    while true {
      number += 1
      do {
        guard let line = try text(of: reader.next()) else { break }
        if pending.isEmpty { firstPending = number }
        if echoes { pending.append(StyledText("> \(line)")) }
        let turn = try shell.perform(line)
        pending += turn.reports.map { StyledText($0) } + turn.shown
        if !reader.hasLine || turn.opened || turn.quits || pending.count >= Self.longestGroup {
          try shell.commitsGroup?()
        }
        if let failure { throw failure }
        if turn.opened { shell.console.warn(shell.openingRemarks.map { StyledText($0) }) }
        if turn.quits {
          guard let problem = turn.unsaved else { return exitCode }
          shell.console.report(located(problem))
          return problem.exitCode.rawValue
        }
      } catch let error as Diagnostic {
        exitCode = try report(error, exitCode)
        if !keepsGoing { break }
      } catch let error as OutputError {
        throw error
      } catch {
        return Diagnostic.ExitCode.bug.rawValue
      }
    }
    do {
      try shell.commitsGroup?()
      if let failure { throw failure }
      try shell.save()
    } catch let error as Diagnostic {
      return try report(error, exitCode)
    } catch let error as OutputError {
      throw error
    } catch {
      return Diagnostic.ExitCode.bug.rawValue
    }
    return exitCode
  }

  private func printPending() throws(OutputError) {
    try shell.console.print(pending)
    pending = []
    try shell.console.flush()
  }

  /// Reports an error behind all that came before it; returns the exit code.
  private func report(_ error: Diagnostic, _ exitCode: Int32) throws(OutputError) -> Int32 {
    do throws(Diagnostic) {
      try shell.commit()
    } catch {
      pending = []
      shell.console.report(located(error))
    }
    try printPending()
    shell.console.report(located(error))
    return exitCode == 0 ? error.exitCode.rawValue : exitCode
  }

  /// Returns the text of a line; nil at the end.
  private func text(of line: LineReader.Line) throws(Diagnostic) -> String? {
    switch line {
    case .line(let text): return text
    case .endOfInput: return nil
    case .notUTF8(let offset):
      throw Diagnostic(
        "the line is not UTF-8 from its byte \(offset) on", exitCode: .badData)
    case .tooLong(let limit):
      throw Diagnostic("the line has more than \(limit) bytes", exitCode: .badData)
    case .failed(let code):
      throw Diagnostic(
        "cannot read the script: \(System.message(forErrno: code))", exitCode: .inputOutput)
    }
  }

  private func located(_ error: Diagnostic) -> Diagnostic {
    var error = error
    if let place = error.location, place != shell.session?.article.id {
      error.hints.insert("in \(place)", at: 0)
    }
    // A group that could not be made safe is undone from its first line on.
    let isGroup = error.exitCode == .inputOutput && firstPending < number
    error.location = isGroup ? "\(name):\(firstPending)-\(number)" : "\(name):\(number)"
    return error
  }
}
