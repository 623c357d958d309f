import Foundation

/// The subcommands of galley with their options, as the program itself lists them.
struct ArgumentList {
  struct Subcommand {
    var name: String
    var options: [String]
    var flags: [String]
  }

  var subcommands: [Subcommand]

  static func read() throws -> ArgumentList {
    let outcome = try TemporaryWorkspace().galley(["--experimental-dump-help"])
    let dump = try JSONDecoder().decode(Dump.self, from: outcome.outputBytes)
    let subcommands = (dump.command.subcommands ?? []).filter { $0.commandName != "help" }
    return ArgumentList(
      subcommands: subcommands.map { command in
        let arguments = command.arguments ?? []
        func names(_ kind: String) -> [String] {
          arguments.filter { $0.kind == kind }.flatMap { $0.names ?? [] }
            .map { ($0.kind == "short" ? "-" : "--") + $0.name }
        }
        return Subcommand(
          name: command.commandName, options: names("option"), flags: names("flag"))
      })
  }

  /// Command lines with hostile words wherever a word may stand.
  var hostileArguments: [[String]] {
    let word = Hostile.argument("ARGUMENT", 3)
    var lines = [
      ["--\(word)"], ["-\(word)"], [word], ["help", word], ["help", "--\(word)"], ["--help", word],
      ["--version", word], ["--generate-completion-script", word],
      ["--generate-completion-script=\(word)"], ["---completion", word], ["one\ntwo"],
      ["--color", "one\ntwo\u{1B}[41m"],
    ]
    for subcommand in subcommands {
      let name = subcommand.name
      lines += [
        [name], [name, word], [name, word, word], [name, "--\(word)"], [name, "-\(word)"],
        [name, "--help"], ["help", name], [name, "--", "-\(word)"], [name, ""], [name, "--="],
      ]
      for option in subcommand.options {
        lines += [
          [name, option], [name, "plain.txt", option, word],
          [name, "plain.txt", "\(option)=\(word)"],
          [name, "\(option)\(word)", "plain.txt"], [name, option, "--\(word)"],
        ]
      }
      for flag in subcommand.flags {
        lines += [[name, flag, word], [name, "\(flag)=\(word)"], [name, flag, flag]]
      }
    }
    return lines
  }

  private struct Dump: Decodable {
    var command: Command
  }

  private struct Command: Decodable {
    var commandName: String
    var subcommands: [Command]?
    var arguments: [Argument]?
  }

  private struct Argument: Decodable {
    var kind: String
    var names: [Name]?
  }

  private struct Name: Decodable {
    var kind: String
    var name: String
  }
}
