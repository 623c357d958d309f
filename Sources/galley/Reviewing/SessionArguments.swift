import ArgumentParser

/// The sessions that a command is given, and what becomes of those that cannot be read.
struct SessionArguments: ParsableArguments {
  @Argument(
    help: "Session files, or folders of them.", completion: .file(extensions: ["json"]))
  var sessions: [String]

  @Flag(help: "Stop at the first session that cannot be read; otherwise it is named and left out.")
  var strict = false
}
