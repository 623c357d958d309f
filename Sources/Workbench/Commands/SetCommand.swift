import DisplayText

/// Shows or changes a setting of this run.
package struct SetCommand: Command {
  package static let spec = CommandSpec(
    name: "set",
    usage: "set [advance untagged|next|stay] [color auto|always|never] [width COLUMNS|auto]",
    summary: "show or change settings",
    discussion: "They last until the shell ends. Without a name all of them are listed.",
    example: "set advance next", operands: [.setting])

  package static let names = ["advance", "color", "width"]

  package var name: String?
  package var value: String?

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    name = try arguments.next()?.text
    value = try arguments.next()?.text
    try arguments.finish(usage: Self.spec.usage)
  }

  /// Returns the values that a setting may have; empty for a number.
  package static func values(of name: String) -> [String] {
    switch name {
    case "advance": Settings.Advance.allCases.map(\.rawValue)
    case "color": Settings.Color.allCases.map(\.rawValue)
    case "width": ["auto"]
    default: []
    }
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    var settings = state.settings
    let list: [(String, String)] = [
      ("advance", settings.advance.rawValue), ("color", settings.color.rawValue),
      ("width", settings.width.map(String.init) ?? "auto"),
    ]
    guard let name else {
      return Decision(effects: [.show(list.map { StyledText("\($0) \($1)") })])
    }
    guard let known = list.first(where: { $0.0 == name }) else {
      throw Diagnostic(
        "'\(name)' is not a setting",
        hints: [Spelling.hint(for: name, among: Self.names, kind: "settings")], exitCode: .usage)
    }
    guard let value else {
      return Decision(effects: [.show([StyledText("\(known.0) \(known.1)")])])
    }
    let refusal = Diagnostic(
      "'\(value)' is not a value of \(name)",
      hints: [
        name == "width"
          ? "a width is a number of columns from 20 to 1000, or auto"
          : Spelling.hint(for: value, among: Self.values(of: name), kind: "values")
      ],
      exitCode: .usage)
    switch name {
    case "advance":
      guard let advance = Settings.Advance(rawValue: value) else { throw refusal }
      settings.advance = advance
    case "color":
      guard let color = Settings.Color(rawValue: value) else { throw refusal }
      settings.color = color
    default:
      if value == "auto" {
        settings.width = nil
      } else {
        guard let width = Int(value), (20...1000).contains(width) else { throw refusal }
        settings.width = width
      }
    }
    return Decision(effects: [.set(settings)])
  }
}
