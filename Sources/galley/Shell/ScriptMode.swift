import AnnotationModel
import DisplayText
import Terminal
import Workbench

/// Runs lines from a file or a pipe: no prompt, no escape codes, one printed line for each sentence
/// changed once the change is safe.
@MainActor struct ScriptMode {
  let shell: Shell
  /// The file's name as it is shown in errors.
  var name: String
  var keepsGoing: Bool
  /// Whether each line is printed before what comes of it.
  var echoes: Bool

  /// Runs the lines until the end, `quit`, or the first error; returns the exit code.
  func run(_ reader: consuming LineReader) throws(OutputError) -> Int32 {
    var reader = reader
    var number = 0
    var exitCode: Int32 = 0
    while true {
      number += 1
      do {
        guard let line = try text(of: reader.next()) else { break }
        if echoes { try print(line: line) }
        let turn = try shell.perform(line)
        try print(turn)
        if turn.quits {
          guard let problem = turn.unsaved else { return exitCode }
          shell.console.report(located(problem, number))
          return problem.exitCode.rawValue
        }
      } catch let error as Diagnostic {
        shell.console.report(located(error, number))
        if exitCode == 0 { exitCode = error.exitCode.rawValue }
        if !keepsGoing { break }
      } catch let error as OutputError {
        throw error
      } catch {
        return Diagnostic.ExitCode.bug.rawValue
      }
    }
    do {
      try shell.save()
    } catch {
      shell.console.report(error)
      return error.exitCode.rawValue
    }
    return exitCode
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

  private func print(line: String) throws(OutputError) {
    try shell.console.print("> \(line)")
  }

  private func print(_ turn: Shell.Turn) throws(OutputError) {
    for report in turn.reports { try shell.console.print(report) }
    try shell.console.print(turn.shown)
    if turn.opened {
      shell.console.warn(shell.openingRemarks.map { StyledText($0) })
    }
    try shell.console.flush()
  }

  private func located(_ error: Diagnostic, _ number: Int) -> Diagnostic {
    var error = error
    if let place = error.location, place != shell.session?.article.id {
      error.hints.insert("in \(place)", at: 0)
    }
    error.location = "\(name):\(number)"
    return error
  }
}
