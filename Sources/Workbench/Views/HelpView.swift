package import AnnotationModel
package import DisplayText

/// The commands, read out of the registry.
package struct HelpView {
  package let width: Int

  package init(width: Int) {
    self.width = max(20, width)
  }

  /// One line a command, and how lines are made.
  package func overview(schema: LabelSchema?) -> [StyledText] {
    var lines: [StyledText] = []
    if let schema {
      let labels = schema.labels.map {
        StyledText("\($0.key) ", .bold)
          + StyledText($0.name, Style(color: Color(rawValue: $0.color), bold: true))
      }
      lines += (StyledText("Labels   ") + labels.joined(separator: "  ")).wrapped(
        width: width, indent: 9)
      let examples = schema.labels.map(\.key).prefix(3)
      lines += StyledText(
        "         '\(schema.labels[0].name) 3-7' tags sentences, '\(examples.joined())' one a letter from here on",
        .dim
      ).wrapped(width: width, indent: 9)
    }
    let nameWidth = CommandRegistry.commands.map { $0.spec.name.utf8.count }.max() ?? 0
    lines.append(StyledText("Commands", .plain))
    for command in CommandRegistry.commands {
      let text =
        StyledText("  ") + StyledText(command.spec.name, .bold).padded(to: nameWidth)
        + StyledText("  \(command.spec.summary)")
      lines += text.wrapped(width: width, indent: nameWidth + 4)
    }
    lines += StyledText(
      "Sentences are 7, 3-7, 3,5,9-11, . (current), $ (last), all, untagged, tagged, flagged, "
        + "noted, claims (any label with s), /words/. Names may be shortened. "
        + "'help COMMAND' says more.", .dim
    ).wrapped(width: width)
    return lines
  }

  /// Usage, meaning, example and aliases of one command.
  ///
  /// - Parameter label: what was asked for, where it was a label rather than a command.
  package func command(_ spec: CommandSpec, label: Label?) -> [StyledText] {
    let usage = label.map { "\($0.name)\(spec.usage.dropFirst("tag LABEL[+LABEL]".count))" }
    let example = label.map { "\($0.name) 3-4" } ?? spec.example
    var lines = StyledText(usage ?? spec.usage, .bold).wrapped(width: width, indent: 4)
    lines += StyledText(label.map { "\(spec.summary): \($0.name)" } ?? spec.summary).wrapped(
      width: width, firstIndent: 2, indent: 2)
    if !spec.discussion.isEmpty {
      lines += StyledText(spec.discussion).wrapped(width: width, firstIndent: 2, indent: 2)
    }
    lines.append(StyledText("  example: ", .dim) + StyledText(example))
    if label == nil, !spec.aliases.isEmpty {
      lines.append(StyledText("  also: \(spec.aliases.joined(separator: ", "))", .dim))
    }
    return lines
  }
}
