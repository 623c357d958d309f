import AnnotationModel
import ArgumentParser
import DisplayText
import Interchange
import SessionStore
import Workbench

// Export and import from the shell are those of the command line, on what is open.
extension Shell {
  /// Exports the open session; returns what there is to say.
  func export(_ words: [String]) throws(Diagnostic) -> [StyledText] {
    guard let path else { throw Diagnostic("no session is open", hints: ["open article.txt"]) }
    let format = try Formats.find(words[0])
    var arguments = [words[0], path]
    var rest = words.dropFirst()
    if !rest.contains("-o"), !rest.contains(where: { $0.hasPrefix("--output") }) {
      let isNamed = rest.first.map { $0 == "-" || !$0.hasPrefix("-") } ?? false
      // The session's own name has the annotator's in it.
      let stem =
        words.contains("--anonymize")
        ? SessionNames.slug(session?.article.id ?? "session") : Files.stem(of: path)
      let name = isNamed ? rest.removeFirst() : Self.defaultName(stem, format.spec)
      arguments += ["--output", name]
    }
    arguments += rest
    return try run(ExportSubcommand.self, arguments) { (command) throws in
      let report = try command.perform(console)
      return report.remarks + [report.line].compactMap { $0 }
    }
  }

  /// Makes sessions of files; returns what there is to say.
  func `import`(_ words: [String]) throws(Diagnostic) -> [StyledText] {
    try run(ImportSubcommand.self, words) { (command) throws in try command.perform() }
  }

  /// Runs a subcommand of the command line, and gives its errors as the shell's.
  private func run<Command: ParsableCommand>(
    _ type: Command.Type, _ arguments: [String], _ body: (Command) throws -> [String]
  ) throws(Diagnostic) -> [StyledText] {
    do {
      return try body(try Command.parse(arguments)).map { StyledText($0) }
    } catch let error as Diagnostic {
      throw error
    } catch {
      throw Diagnostic(Command.message(for: error), exitCode: .usage)
    }
  }

  /// The session's name, with the format's ending.
  private static func defaultName(_ stem: String, _ spec: FormatSpec) -> String {
    switch spec.arrangement {
    // Beside the session itself, which has this name.
    case .file(".json"): stem + "-export.json"
    case .file(let ending): stem + ending
    case .folder, .splitFolder: "\(stem)-\(spec.name)"
    }
  }
}
