import AnnotationModel

extension DataCard {
  /// The card as Markdown, from its heading on, so that it can stand below a front matter.
  ///
  /// Nothing in it that came from articles or schemas is taken for markup.
  package var markdown: String {
    var text = "# \(MarkdownText.escaped(title))\n\n"
    text += summary
    text += section("Contents", contents)
    text += section("Parts", parts)
    text += section("Labels", labels)
    text += section("Attributes", attributes)
    text += section("Annotators", annotatorTable)
    text += section("Agreement", agreementText)
    text += section("How it was made", making)
    text += section("What the format does not hold", lossText)
    text += section("Articles", provenance)
    text += section("Files", fileTable)
    text += section("Licence", paragraph(licence ?? "licence: not given") + "\n")
    return text
  }

  private func section(_ title: String, _ body: String) -> String {
    body.isEmpty ? "" : "\n## \(title)\n\n\(body)"
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }

  private func paragraph(_ text: String) -> String { MarkdownText.escaped(text, isParagraph: true) }

  // MARK: - What it is

  private var summary: String {
    var text = """
      Sentences of articles and the labels that people gave them, exported by galley \
      \(escaped(options.version)) on \(options.time) in the format `\(spec.name)`: \
      \(escaped(spec.summary)).

      """
    if let unit = unitWords {
      text += "Offsets are \(unit), counted from 0, the end not included.\n"
    }
    return text
  }

  private var unitWords: String? { spec.unit == nil ? nil : options.unit(spec).words }

  private var contents: String {
    let untagged = counts.untagged
    return MarkdownText.table(
      [.text("What"), .number("Number")],
      [
        ["Articles", "\(counts.texts.count)"],
        ["Sessions, each an annotator's pass over an article", "\(counts.sessions)"],
        ["Sentences", "\(counts.sentences)"],
        ["Sentences without a label of their own", "\(untagged)"],
        ["Spans inside sentences", "\(counts.spans.values.reduce(0, +))"],
      ]) + "\n" + labelTable
  }

  /// The labels of the export, also one that its options do not know.
  private var labelNames: [String] {
    let known = options.labels.map(\.name)
    let further = Set(counts.labels.keys).union(counts.spans.keys).subtracting(known)
    return known + further.sorted()
  }

  private var labelTable: String {
    guard !labelNames.isEmpty else { return "" }
    let rows = labelNames.map { name in
      let count = counts.labels[name] ?? 0
      return [
        escaped(name), "\(count)", Self.share(count, of: counts.sentences),
        "\(counts.spans[name] ?? 0)",
      ]
    }
    let table = MarkdownText.table(
      [.text("Label"), .number("Sentences"), .number("Share"), .number("Spans")], rows)
    let hasSecond = counts.labels.values.reduce(0, +) > counts.sentences - counts.untagged
    return table + (hasSecond ? "\nA sentence with two labels counts for both.\n" : "")
  }

  private var parts: String {
    guard !countsOfSplits.isEmpty else { return "" }
    // Wider, no page shows it.
    let names = labelNames.count <= 12 ? labelNames : []
    let rows = Split.allCases.compactMap { split in
      countsOfSplits[split].map { counts in
        [split.rawValue, "\(counts.texts.count)", "\(counts.sentences)"]
          + names.map { "\(counts.labels[$0] ?? 0)" }
      }
    }
    return MarkdownText.table(
      [.text("Part"), .number("Articles"), .number("Sentences")]
        + names.map { .number(escaped($0)) }, rows)
      + "\nNo article, and no two that are nearly the same, stand in two parts.\n"
  }

  // MARK: - What the labels mean

  private var labels: String {
    options.labels.map { label in
      var text = "### \(escaped(label.name))\n"
      if !label.definition.isEmpty { text += "\n\(paragraph(label.definition))\n" }
      if !label.examples.isEmpty {
        text += "\n" + label.examples.map { "- \(paragraph($0))\n" }.joined()
      }
      if !label.attributes.isEmpty {
        text += "\nAttributes: \(label.attributes.map(escaped).joined(separator: ", "))\n"
      }
      return text
    }.joined(separator: "\n")
  }

  private var attributes: String {
    options.attributes.map { attribute in
      var text = "- **\(escaped(attribute.name))**"
      if !attribute.definition.isEmpty { text += ": \(escaped(attribute.definition))" }
      if !attribute.values.isEmpty {
        text += " (\(attribute.values.map(escaped).joined(separator: ", ")))"
      }
      return text + "\n"
    }.joined()
  }

  // MARK: - Who made it, and how

  private var annotatorTable: String {
    let rows = annotators.sorted { $0.key < $1.key }.map {
      [escaped($0.key), "\($0.value.sessions)", "\($0.value.tagged)"]
    }
    guard !rows.isEmpty else { return "" }
    return MarkdownText.table(
      [.text("Annotator"), .number("Sessions"), .number("Sentences tagged")], rows)
  }

  private var agreementText: String {
    guard let agreement else { return "" }
    let intro =
      "Of \(agreement.annotators) annotators, on \(agreement.sentences) sentences that two or more "
      + "have tagged.\n\n"
    return intro
      + MarkdownText.table(
        [.text("Coefficient"), .number("Value"), .number("95 % interval")],
        agreement.figures.map {
          [escaped($0.name), Self.decimal($0.value), words(of: $0.interval)]
        })
  }

  private func words(of interval: ClosedRange<Double>?) -> String {
    guard let interval else { return "" }
    return "\(Self.decimal(interval.lowerBound)) to \(Self.decimal(interval.upperBound))"
  }

  private var making: String {
    let choices = choices.map { choice in
      "- `\(choice.option)`" + (choice.value.map { " \(escaped($0))" } ?? "") + "\n"
    }
    let remarks = remarks.map { "- \(paragraph($0))\n" }
    let purpose =
      switch spec.purpose {
      case .record: "The format is for all that was annotated."
      case .training:
        "The format is for examples of the labels: sentences that nobody has tagged, and those that "
          + "no label fits, are there only where that was asked for."
      }
    return purpose + "\n"
      + (choices.isEmpty ? "" : "\nOptions:\n\n" + choices.joined())
      + (remarks.isEmpty ? "" : "\nWhat came of them:\n\n" + remarks.joined())
  }

  private var lossText: String {
    let partly = Content.allCases.compactMap { content in
      spec.partly[content].map { "- \(content.words.many): \(escaped($0))\n" }
    }
    guard !losses.isEmpty || !partly.isEmpty else { return "" }
    return (losses.isEmpty ? "Nothing was lost.\n" : "Lost: \(losses.words).\n")
      + (partly.isEmpty ? "" : "\nHeld in part:\n\n" + partly.joined())
  }

  // MARK: - Where it came from

  private var provenance: String {
    guard !records.isEmpty else { return "" }
    let hasParts = !countsOfSplits.isEmpty
    return MarkdownText.table(
      [.text("Article"), .text("Title"), .text("Source"), .text("Annotator"), .text("Session")]
        + (hasParts ? [.text("Part")] : []) + [.text("SHA-256 of the text")],
      records.map { record in
        [
          escaped(record.article.id), escaped(record.article.title ?? ""),
          escaped(record.article.source ?? ""), escaped(record.annotator),
          escaped(record.session),
        ] + (hasParts ? [record.split?.rawValue ?? ""] : []) + [escaped(record.article.sha256)]
      })
  }

  private var fileTable: String {
    guard !files.isEmpty else { return "" }
    return MarkdownText.table(
      [.text("File"), .number("Bytes"), .text("SHA-256")],
      files.map { [escaped($0.name), "\($0.size)", escaped($0.sha256)] })
  }

  // MARK: - Numbers

  /// As in "12.5 %".
  static func share(_ count: Int, of total: Int) -> String {
    guard total > 0 else { return "" }
    let tenths = (count * 1000 + total / 2) / total
    return "\(tenths / 10).\(tenths % 10) %"
  }

  /// With three digits after the point.
  static func decimal(_ value: Double?) -> String {
    guard let value, value.isFinite, abs(value) < 1e9 else { return "undefined" }
    let thousandths = Int((abs(value) * 1000).rounded())
    let digits = String(thousandths % 1000)
    let sign = value < 0 && thousandths > 0 ? "-" : ""
    let zeros = String(repeating: "0", count: 3 - digits.utf8.count)
    return "\(sign)\(thousandths / 1000).\(zeros)\(digits)"
  }
}
