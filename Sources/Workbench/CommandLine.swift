package import AnnotationModel

/// Turns a line into a command.
///
/// The first word is, in this order: a command's name, a label's name or key (`quote`, `q`,
/// `quote+claim`), a sentence (`12`, `$`, `/words/`), a label string (`cqf.x`), the beginning of
/// exactly one command or label.
package enum CommandLine {
  /// Parses a line; nil when it is empty or a comment that begins with `#`.
  package static func parse(
    _ line: String, schema: LabelSchema?
  ) throws(Diagnostic) -> (any Command)? {
    let scalars = line.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      scalars[start] != "#"
    else { return nil }
    if scalars[start] == "/" {
      return try command(GotoCommand.self, name: "goto", rest: String(line[start...]))
    }
    let end =
      scalars[start...].firstIndex(where: \.properties.isWhitespace) ?? scalars.endIndex
    let word = String(line[start..<end])
    let rest = String(line[end...])
    if let type = CommandRegistry.exactly(word) {
      return try command(type, name: word, rest: rest)
    }
    if let schema, let names = labelNames(word, schema: schema) {
      return try tag(names, rest)
    }
    if let reference = SentenceReference(word, words: false) {
      try Arguments(name: word, rest: rest).finish(usage: "\(word), to go to the sentence")
      return GotoCommand(sentence: reference)
    }
    if let schema, isLabelString(word, schema: schema) {
      try Arguments(name: word, rest: rest).finish(usage: SequenceCommand.spec.usage)
      return SequenceCommand(keys: word)
    }
    let commands = CommandRegistry.beginning(with: word)
    let labels = schema?.labels.filter { $0.name.hasPrefix(word) } ?? []
    if commands.count == 1, labels.isEmpty {
      return try command(commands[0], name: fullName(word, commands[0].spec), rest: rest)
    }
    if labels.count == 1, commands.isEmpty { return try tag([labels[0].name], rest) }
    // `rumour 3` can only have been meant as a label.
    if let schema, commands.isEmpty, labels.isEmpty,
      SentenceReference(rest.trimmingSpaces, words: false) != nil,
      Spelling.nearest(to: word, among: CommandRegistry.words) == nil
    {
      _ = try schema.resolve(word)
    }
    throw refusal(
      of: word, candidates: commands.map { fullName(word, $0.spec) } + labels.map(\.name),
      schema: schema)
  }

  private static func command(
    _ type: any Command.Type, name: String, rest: String
  ) throws(Diagnostic) -> any Command {
    var arguments = Arguments(name: name, rest: rest)
    return try type.init(parsing: &arguments)
  }

  private static func tag(_ labels: [String], _ rest: String) throws(Diagnostic) -> any Command {
    var arguments = Arguments(name: "tag", rest: rest)
    return TagCommand(
      labelling: try Labelling(
        labels: labels, parsing: &arguments,
        usage: "LABEL [SENTENCES] [\"WORDS\"] [ATTRIBUTE=VALUE …]"))
  }

  /// Returns the labels of a word such as `quote`, `q` or `quote+claim`.
  private static func labelNames(_ word: String, schema: LabelSchema) -> [String]? {
    let parts = word.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    let areLabels = parts.allSatisfy {
      schema.label(named: $0) != nil || schema.label(withKey: $0) != nil
    }
    // `quote+rumour` is meant as labels too, and the error should speak of 'rumour'.
    let isFirst =
      parts.count > 1 && (schema.label(named: parts[0]) ?? schema.label(withKey: parts[0])) != nil
    return areLabels || isFirst ? parts : nil
  }

  /// Whether a word is made of label keys and dots, with a key among them.
  package static func isLabelString(_ word: String, schema: LabelSchema) -> Bool {
    word.contains { $0 != "." }
      && word.allSatisfy { $0 == "." || schema.label(withKey: String($0)) != nil }
  }

  static func fullName(_ word: String, _ spec: CommandSpec) -> String {
    ([spec.name] + spec.aliases).first { $0.hasPrefix(word) } ?? spec.name
  }

  static func refusal(of word: String, candidates: [String], schema: LabelSchema?) -> Diagnostic {
    if candidates.count > 1 {
      return Diagnostic(
        "'\(word)' is the beginning of \(candidates.map { "'\($0)'" }.joined(separator: ", "))",
        hints: ["type more of the name"], exitCode: .usage)
    }
    let labels = schema?.labels.map(\.name) ?? []
    if let nearest = Spelling.nearest(to: word, among: CommandRegistry.words + labels) {
      return Diagnostic(
        "'\(word)' is not a command", hints: ["did you mean '\(nearest)'?"], exitCode: .usage)
    }
    if let schema, word.count > 2,
      word.count(where: { $0 == "." || schema.label(withKey: String($0)) != nil }) * 3 >= word.count
        * 2
    {
      return Diagnostic(
        "'\(word)' is neither a command nor a label string",
        hints: ["keys are \(schema.labels.map { "\($0.key) \($0.name)" }.joined(separator: ", "))"],
        exitCode: .usage)
    }
    return Diagnostic(
      "'\(word)' is not a command", hints: ["'help' lists the commands"], exitCode: .usage)
  }
}
