import ArgumentParser
import DisplayText
import Terminal
import Workbench

/// The program: parses the command line, runs a subcommand, and turns what went wrong into words
/// and an exit code.
@main struct Galley: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "galley",
    abstract: "Tag the sentences of news articles as claims, quotes and facts, in a terminal.",
    discussion: """
      Without a subcommand the shell opens. 'galley annotate article.txt' opens an article, and \
      opens it again where it was left.
      """,
    version: version,
    subcommands: [
      AnnotateSubcommand.self, SegmentSubcommand.self, SessionsSubcommand.self,
      ShowSubcommand.self, ReviewSubcommand.self, DiffSubcommand.self, AgreeSubcommand.self,
      AdjudicateSubcommand.self, ReportSubcommand.self, ExportSubcommand.self,
      ImportSubcommand.self, FormatsSubcommand.self, RelabelSubcommand.self,
      SuggestSubcommand.self, VerifySubcommand.self,
    ],
    defaultSubcommand: AnnotateSubcommand.self)

  static var subcommandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  static func main() {
    System.holdStandardDescriptors()
    System.keepFreedMemory()
    MainActor.assumeIsolated {
      do {
        var command = try parseAsRoot()
        try command.run()
        try TerminalOutput.standard.flush()
      } catch let error as Diagnostic {
        Console(color: .auto).report(error)
        System.exit(error.exitCode.rawValue)
      } catch OutputError.closed {
        // Whoever read has had enough.
        System.exit(0)
      } catch OutputError.failed(let code) {
        Console(color: .auto).report(
          Diagnostic("cannot write the output: \(System.message(forErrno: code))"))
        System.exit(Diagnostic.ExitCode.inputOutput.rawValue)
      } catch let error as ExitCode {
        // What was printed must be out before the code says that it is.
        end(with: error.rawValue)
      } catch {
        leave(because: error)
      }
    }
  }

  /// Ends with an exit code, or with that of a failure to print what is still to be printed.
  @MainActor private static func end(with code: Int32) -> Never {
    do throws(OutputError) {
      try TerminalOutput.standard.flush()
    } catch .failed(let error) where code < 128 {
      Console(color: .auto).report(
        Diagnostic("cannot write the output: \(System.message(forErrno: error))"))
      System.exit(Diagnostic.ExitCode.inputOutput.rawValue)
    } catch {
      // Whoever read has had enough, or a signal took the terminal away.
      System.exit(code < 128 ? 0 : code)
    }
    System.exit(code)
  }

  /// Prints what the argument parser has to say, help or an error, and ends.
  ///
  /// It would print a bad value as it came.
  @MainActor private static func leave(because error: any Error) -> Never {
    var message = fullMessage(for: error)
    let code = exitCode(for: error)
    let console = Console(color: .auto)
    if code.isSuccess {
      try? console.write(bytes: ContiguousArray((message + "\n").utf8))
      try? TerminalOutput.standard.flush()
    } else {
      // A line break in a value would begin a line of its own.
      for argument in Swift.CommandLine.arguments {
        for value in [argument, String(argument.drop { $0 != "=" }.dropFirst())]
        where value.contains(where: \.isNewline) {
          message.replace(value, with: SafeText.display(value))
        }
      }
      let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
      console.warn(lines.map { StyledText(String($0)) })
    }
    System.exit(code.rawValue)
  }
}

extension Settings.Color: ExpressibleByArgument {}
