package import AnnotationModel
package import DisplayText

/// What two sessions say differently, a change a line, with the sentences' texts.
///
///     7: claim -> quote
///         “We will not withdraw,” the commander said.
package struct DifferenceView {
  package let left: Session
  package let right: Session
  package let difference: SessionDifference
  /// How the two sessions are called.
  package let names: (left: String, right: String)
  package let width: Int

  package init(
    _ left: Session, _ right: Session, difference: SessionDifference,
    names: (left: String, right: String), width: Int
  ) {
    self.left = left
    self.right = right
    self.difference = difference
    self.names = names
    self.width = max(20, width)
  }

  /// The article, and which session is on which side of an arrow.
  package var heading: [StyledText] {
    var lines = StyledText("\(left.article.id): \(names.left) -> \(names.right)", .bold)
      .wrapped(width: width, indent: 2)
    for (name, own, other) in [
      (names.left, left.schema, right.schema), (names.right, right.schema, left.schema),
    ] {
      let labels = own.labels.map(\.name).filter { other.label(named: $0) == nil }
      guard !labels.isEmpty else { continue }
      lines += StyledText("only the schema of \(name) has \(labels.joined(separator: ", "))", .dim)
        .wrapped(width: width, indent: 2)
    }
    return lines
  }

  /// Every change, and under those of a stretch of text the text.
  package var changes: [StyledText] {
    var lines: [StyledText] = []
    var items = difference.items[...]
    for group in difference.alignment.groups {
      let count = items.prefix { $0.range.end <= group.range.end }.count
      guard count > 0 else { continue }
      for item in items.prefix(count) {
        lines += line(item, isPart: !group.isOneSentence).wrapped(width: width, indent: 4)
      }
      lines += StyledText(String(left.article[group.range]), .dim)
        .wrapped(width: width, firstIndent: 4, indent: 4)
      items = items.dropFirst(count)
    }
    return lines
  }

  /// How many sentences differ, and in which labels.
  package var summary: [StyledText] {
    let total = difference.alignment.groups.count
    let differing = difference.differingGroups
    var text = "\(Self.count(total, "sentence")), "
    text +=
      differing == 0
      ? "no difference" : "\(differing) \(differing == 1 ? "differs" : "differ")"
    if difference.cuts > 0 {
      text =
        "\(Self.count(left.sentences.count, "sentence")) -> \(right.sentences.count), "
        + "\(difference.cuts) of \(Self.count(total, "stretch", "stretches")) of text cut "
        + "differently, \(differing) \(differing == 1 ? "differs" : "differ")"
    }
    var lines = StyledText(text, .bold).wrapped(width: width, indent: 2)
    let rows = difference.labelPairs.map { pair in
      [
        StyledText("  ") + labels(pair.left, left.schema) + " -> "
          + labels(pair.right, right.schema), StyledText(String(pair.count)),
      ]
    }
    if !rows.isEmpty {
      lines += Table(columns: [.init("", shrinkable: true), .init("", .right)], rows: rows)
        .lines(width: width)
    }
    return lines
  }

  // MARK: - Words

  private func line(_ item: SessionDifference.Item, isPart: Bool) -> StyledText {
    var line = StyledText("\(numbers(item)): ", .bold)
    switch item.kind {
    case .cut:
      line.append(
        "\(Self.count(item.left.count, "sentence")) -> \(Self.count(item.right.count, "sentence"))")
    case .labels(let own, let other):
      line += labels(own, left.schema) + " -> " + labels(other, right.schema)
      if isPart { line.append(" “\(excerpt(item.range))”", .dim) }
    case .attribute(let name, let label, let own, let other):
      line.append(name + (label.map { " of \($0)" } ?? "") + ": \(Self.sides(own, other))")
      if isPart { line.append(" “\(excerpt(item.range))”", .dim) }
    case .span(let label, let isLeft):
      line += word(label, isLeft ? left.schema : right.schema)
      line.append(" “\(excerpt(item.range))”: only \(isLeft ? names.left : names.right)")
    case .spanAttribute(let name, let label, let own, let other):
      line.append("\(name) of \(label) “\(excerpt(item.range))”: \(Self.sides(own, other))")
    case .note(let own, let other):
      line.append("note: \(Self.sides(own, other))")
    case .flag(let own, let other):
      line.append("\(own ? "flagged" : "not flagged") -> \(other ? "flagged" : "not flagged")")
    }
    return line
  }

  /// `7`, or `7|8-9` where the two sessions have other numbers there.
  private func numbers(_ item: SessionDifference.Item) -> String {
    func text(_ range: Range<Int>) -> String {
      range.count == 1 ? "\(range.lowerBound + 1)" : "\(range.lowerBound + 1)-\(range.upperBound)"
    }
    return item.left == item.right ? text(item.left) : "\(text(item.left))|\(text(item.right))"
  }

  private func labels(_ names: [String], _ schema: LabelSchema) -> StyledText {
    names.isEmpty
      ? StyledText("untagged", .dim) : names.map { word($0, schema) }.joined(separator: "+")
  }

  private func word(_ name: String, _ schema: LabelSchema) -> StyledText {
    StyledText(name, .color(schema.label(named: name).flatMap { Color(rawValue: $0.color) }))
  }

  private func excerpt(_ range: TextRange) -> String { String(left.article[range]) }

  private static func sides(_ left: String?, _ right: String?) -> String {
    "\(left ?? "(none)") -> \(right ?? "(none)")"
  }

  private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}
