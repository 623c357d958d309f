package import AnnotationModel
package import DisplayText

/// What a schema says about its labels and how to decide between them.
package struct GuideView {
  package let schema: LabelSchema
  package let width: Int

  package init(schema: LabelSchema, width: Int) {
    self.schema = schema
    self.width = max(20, width)
  }

  private func word(_ label: Label) -> StyledText {
    StyledText(label.name, Style(color: Color(rawValue: label.color), bold: true))
  }

  private func word(_ name: String) -> StyledText {
    schema.label(named: name).map(word) ?? StyledText(name, .bold)
  }

  /// Keys, names and definitions, a label a paragraph.
  package var labels: [StyledText] {
    let nameWidth = schema.labels.map { DisplayWidth.of($0.name) }.max() ?? 0
    return schema.labels.flatMap { label in
      let head = StyledText("  \(label.key)  ", .bold) + word(label).padded(to: nameWidth) + "  "
      return (head + StyledText(label.definition)).wrapped(width: width, indent: 7 + nameWidth)
    }
  }

  /// The decision rules in order; the first "yes" decides.
  package var rules: [StyledText] {
    var lines: [StyledText] = []
    if let title = schema.title { lines.append(StyledText(title, .bold)) }
    if schema.rules.isEmpty {
      lines.append("The schema gives no rules; 'labels' says what the labels mean.")
      return lines
    }
    lines.append("Ask in this order; the first yes decides:")
    for (offset, rule) in schema.rules.enumerated() {
      let text = StyledText("  \(offset + 1). \(rule.when) → ") + word(rule.label)
      lines += text.wrapped(width: width, indent: 5)
    }
    lines += StyledText(
      schema.maximumLabels == 1
        ? "One label a sentence."
        : "One primary label a sentence; a second one may stand beside it: 'add LABEL'.",
      .dim
    ).wrapped(width: width)
    lines.append(StyledText("'guide \(schema.labels[0].name)' has examples.", .dim))
    return lines
  }

  /// All about one label.
  package func label(_ label: Label) -> [StyledText] {
    var lines = [word(label) + StyledText("  key \(label.key)", .dim)]
    lines += StyledText(label.definition).wrapped(width: width, firstIndent: 2, indent: 2)
    let rules = schema.rules.enumerated().filter { $0.element.label == label.name }
    if !rules.isEmpty {
      lines.append(StyledText("When", .bold))
      for (offset, rule) in rules {
        lines += StyledText("\(offset + 1). \(rule.when)")
          .wrapped(width: width, firstIndent: 2, indent: 5)
      }
    }
    if !label.examples.isEmpty {
      lines.append(StyledText("Examples", .bold))
      for example in label.examples {
        lines += StyledText(example).wrapped(width: width, firstIndent: 2, indent: 4)
      }
    }
    if !label.attributes.isEmpty {
      lines.append(StyledText("Attributes", .bold))
      let nameWidth = label.attributes.map { DisplayWidth.of($0) }.max() ?? 0
      for name in label.attributes {
        let definition = schema.attribute(named: name)
        var text = StyledText("  ") + StyledText(name).padded(to: nameWidth) + "  "
        text.append(definition?.definition ?? "")
        if let values = definition?.values, !values.isEmpty {
          text.append(" (\(values.joined(separator: ", ")))", .dim)
        }
        lines += text.wrapped(width: width, indent: 4 + nameWidth)
      }
    }
    return lines
  }
}
