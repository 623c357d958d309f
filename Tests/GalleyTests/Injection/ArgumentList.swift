import Foundation

/// The subcommands of galley with their options, as the program itself lists them.
struct ArgumentList {
  struct Subcommand {
    /// Its name, behind those of the commands that it belongs to.
    var path: [String]
    var options: [String]
    var flags: [String]

    var name: String { path.joined(separator: " ") }
  }

  var subcommands: [Subcommand]
  /// Those of subcommands, such as `suggest eval`.
  var nested: [Subcommand]

  static func read() throws -> ArgumentList {
    let outcome = try TemporaryWorkspace().galley(["--experimental-dump-help"])
    let dump = try JSONDecoder().decode(Dump.self, from: outcome.outputBytes)
    let subcommands = (dump.command.subcommands ?? []).filter { $0.commandName != "help" }
    return ArgumentList(
      subcommands: subcommands.map { subcommand($0, in: []) },
      nested: subcommands.flatMap { outer in
        (outer.subcommands ?? []).filter { $0.commandName != "help" }
          .map { subcommand($0, in: [outer.commandName]) }
      })
  }

  private static func subcommand(_ command: Command, in path: [String]) -> Subcommand {
    let arguments = command.arguments ?? []
    func names(_ kind: String) -> [String] {
      arguments.filter { $0.kind == kind }.flatMap { $0.names ?? [] }
        .map { ($0.kind == "short" ? "-" : "--") + $0.name }
    }
    return Subcommand(
      path: path + [command.commandName], options: names("option"), flags: names("flag"))
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
    for subcommand in subcommands + nested {
      let path = subcommand.path
      lines += [
        path, path + [word], path + [word, word], path + ["--\(word)"], path + ["-\(word)"],
        path + ["--help"], ["help"] + path, path + ["--", "-\(word)"], path + [""],
        path + ["--="],
      ]
      for option in subcommand.options {
        lines += [
          path + [option], path + ["plain.txt", option, word],
          path + ["plain.txt", "\(option)=\(word)"],
          path + ["\(option)\(word)", "plain.txt"], path + [option, "--\(word)"],
        ]
      }
      for flag in subcommand.flags {
        lines += [
          path + [flag, word], path + ["\(flag)=\(word)"], path + [flag, flag],
        ]
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
