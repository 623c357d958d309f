package import Agreement
package import AnnotationModel
package import DisplayText

/// How well annotators agree, and what to do about it.
package struct AgreementView {
  package let report: AgreementReport
  package let disagreements: Disagreements
  /// The schema of the sessions; nil for ratings without one.
  package let schema: LabelSchema?
  /// The articles whose sessions have different sentences.
  package let divided: [String]
  package let width: Int

  /// How many pairs of labels are shown with their sentences.
  private static let confusionLimit = 4
  /// How many rows and columns a confusion table has at the most.
  private static let tableLimit = 12
  /// How many pairs of annotators, and how many articles, are listed.
  private static let listLimit = 20

  package init(
    report: AgreementReport, disagreements: Disagreements, schema: LabelSchema? = nil,
    divided: [String] = [], width: Int
  ) {
    self.report = report
    self.disagreements = disagreements
    self.schema = schema
    self.divided = divided
    self.width = max(20, width)
  }

  package var lines: [StyledText] {
    let parts = [head, coefficients, labels, confusion, articles, spans, advice, footnote]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [StyledText()]))
  }

  // MARK: - Words

  private func word(_ set: LabelSet) -> StyledText {
    set.members.map { word(report.labels[$0]) }.joined(separator: "+")
  }

  private func word(_ label: String) -> StyledText {
    let color = schema?.label(named: label).flatMap { Color(rawValue: $0.color) }
    return StyledText(label, Style(color: color, bold: true))
  }

  private func annotator(_ place: Int) -> String { report.annotators[place] }

  /// Returns a number with three digits behind the point.
  package static func decimal(_ value: Double) -> String {
    let thousandths = Int((value.magnitude * 1_000).rounded())
    let digits = String(thousandths % 1_000)
    return (value < 0 && thousandths > 0 ? "-" : "") + "\(thousandths / 1_000)."
      + String(repeating: "0", count: 3 - digits.utf8.count) + digits
  }

  private func value(_ estimate: Estimate) -> StyledText {
    estimate.value.map { StyledText(Self.decimal($0)) } ?? StyledText("undefined", .dim)
  }

  private func interval(_ estimate: Estimate) -> StyledText {
    guard let low = estimate.low, let high = estimate.high else { return StyledText() }
    return StyledText("\(Self.decimal(low)) to \(Self.decimal(high))", .dim)
  }

  /// Says why values or intervals are missing, each reason once.
  private func reasons(_ named: [(name: String, estimate: Estimate)]) -> [StyledText] {
    var names: [Undefined: [String]] = [:]
    var order: [Undefined] = []
    for (name, estimate) in named {
      guard let reason = estimate.reason else { continue }
      if names[reason] == nil { order.append(reason) }
      names[reason, default: []].append(name)
    }
    return order.flatMap { reason in
      StyledText("\(names[reason, default: []].joined(separator: ", ")): \(reason.words)", .dim)
        .wrapped(width: width, firstIndent: 2, indent: 4)
    }
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  // MARK: - Parts

  private var head: [StyledText] {
    let overall = report.overall
    var text =
      Self.count(report.annotators.count, "annotator", "annotators") + ", "
      + Self.count(report.items, "item", "items") + ", \(overall.comparedItems) of them rated by "
      + "two or more"
    if !report.groups.isEmpty {
      text += ", in " + Self.count(report.groups.count, "article", "articles")
    }
    var lines = StyledText(text).wrapped(width: width)
    if !divided.isEmpty {
      lines += StyledText(
        "sentences were split differently in \(divided.prefix(5).joined(separator: ", "))"
          + (divided.count > 5 ? " and \(divided.count - 5) more" : "")
          + ": there the smallest common pieces are compared", .dim
      ).wrapped(width: width)
    }
    return lines
  }

  private func named(_ coefficients: Coefficients) -> [(name: String, estimate: Estimate)] {
    [
      ("observed agreement", coefficients.observed),
      (
        coefficients.cohenKappa.pairs.count > 1 ? "Cohen's kappa, mean" : "Cohen's kappa",
        coefficients.cohenKappa.mean
      ),
      ("Fleiss' kappa", coefficients.fleissKappa),
      (
        "Krippendorff's alpha, \(coefficients.distance.name)",
        coefficients.krippendorffAlpha
      ),
    ]
      + coefficients.otherAlphas.map {
        ("Krippendorff's alpha, \($0.distance.name)", $0.estimate)
      } + [("Gwet's AC1", coefficients.gwetAC1)]
  }

  private var coefficients: [StyledText] {
    let overall = report.overall
    let named = named(overall)
    var table = Table(columns: [
      .init("agreement", shrinkable: true), .init("value", .right), .init("95 % interval"),
      .init(""),
    ])
    for (name, estimate) in named {
      let isFleiss = estimate == overall.fleissKappa && name.hasPrefix("Fleiss")
      let isPartial = isFleiss && overall.fleissItems < overall.comparedItems
      table.rows.append([
        StyledText(name), value(estimate), interval(estimate),
        isPartial && estimate.value != nil
          ? StyledText("\(Self.count(overall.fleissItems, "item", "items")) rated by all", .dim)
          : "",
      ])
      if name.hasPrefix("Cohen"), overall.cohenKappa.pairs.count > 1 {
        for pair in overall.cohenKappa.pairs.prefix(Self.listLimit) {
          table.rows.append([
            StyledText("  \(annotator(pair.first)) and \(annotator(pair.second))"),
            value(pair.estimate), interval(pair.estimate),
            StyledText(Self.count(pair.items, "item", "items"), .dim),
          ])
        }
      }
    }
    var lines = table.lines(width: width)
    let hidden = overall.cohenKappa.pairs.count - Self.listLimit
    if hidden > 0 {
      lines += StyledText("\(hidden) more pairs: --json has all", .dim)
        .wrapped(width: width, firstIndent: 2, indent: 4)
    }
    let pairs = overall.cohenKappa.pairs.count > 1 ? overall.cohenKappa.pairs : []
    return lines
      + reasons(
        named
          + pairs.prefix(Self.listLimit).map {
            ("\(annotator($0.first)) and \(annotator($0.second))", $0.estimate)
          })
  }

  private var labels: [StyledText] {
    var table = Table(columns: [
      .init("label", shrinkable: true), .init("given", .right), .init("F1", .right),
      .init("95 % interval"), .init("kappa", .right), .init("alpha", .right), .init("AC1", .right),
    ])
    for label in report.perLabel {
      let name = report.labels[label.label]
      table.rows.append([
        word(name), StyledText(String(label.ratings)), short(label.specific),
        interval(label.specific), short(label.coefficients.cohenKappa.mean),
        short(label.coefficients.krippendorffAlpha), short(label.coefficients.gwetAC1),
      ])
    }
    let undefined = report.perLabel.filter { $0.specific.value == nil }
    return table.lines(width: width)
      + reasons(undefined.map { (report.labels[$0.label], $0.specific) })
  }

  private func short(_ estimate: Estimate) -> StyledText {
    estimate.value.map { StyledText(Self.decimal($0)) } ?? StyledText("–", .dim)
  }

  private var confusion: [StyledText] {
    let table = report.confusion
    guard report.overall.comparedItems > 0, table.categories.count > 1 else { return [] }
    guard table.categories.count <= Self.tableLimit else {
      return StyledText(
        "\(table.categories.count) labels and sets of labels: --json has the confusion table", .dim
      ).wrapped(width: width)
    }
    let title =
      table.isSymmetric
      ? "who gave the label of the row, and another the label of the column"
      : "\(annotator(0)) in rows, \(annotator(1)) in columns"
    var display = Table(
      columns: [.init("confusion")] + table.categories.map { .init(word($0), .right) })
    for (row, category) in table.categories.enumerated() {
      display.rows.append(
        [word(category)]
          + table.counts[row].enumerated().map { column, count in
            count == 0
              ? StyledText("·", .dim) : StyledText("\(count)", row == column ? .plain : .bold)
          })
    }
    return display.lines(width: width) + StyledText(title, .dim).wrapped(width: width)
  }

  private var articles: [StyledText] {
    guard report.groups.count > 1 else { return [] }
    var table = Table(columns: [
      .init("article", shrinkable: true, minimum: 12), .init("items", .right),
      .init("observed", .right), .init("kappa", .right), .init("alpha", .right),
      .init("95 % interval"), .init("AC1", .right),
    ])
    // The worst first: that is where to look.
    let order = report.groups.indices.sorted {
      let (left, right) = (report.groups[$0].coefficients, report.groups[$1].coefficients)
      return (left.observed.value ?? 2, $0) < (right.observed.value ?? 2, $1)
    }
    for index in order.prefix(Self.listLimit) {
      let group = report.groups[index]
      let found = group.coefficients
      table.rows.append([
        StyledText(group.name), StyledText(String(found.comparedItems)), short(found.observed),
        short(found.cohenKappa.mean), short(found.krippendorffAlpha),
        interval(found.krippendorffAlpha), short(found.gwetAC1),
      ])
    }
    let hidden = report.groups.count - Self.listLimit
    return table.lines(width: width)
      + (hidden > 0
        ? StyledText("\(hidden) more articles agree as well or better: --json has all", .dim)
          .wrapped(width: width, firstIndent: 2, indent: 4) : [])
  }

  private var spans: [StyledText] {
    guard let spans = report.spans else { return [] }
    var table = Table(columns: [.init("spans"), .init("F1", .right)])
    table.rows = [
      ["exactly the same", value(spans.exact)], ["overlapping", value(spans.overlapping)],
    ]
    return table.lines(width: width)
      + reasons([("spans", spans.exact)])
      + StyledText(Self.count(spans.spans, "span", "spans") + " of all annotators", .dim)
      .wrapped(width: width, firstIndent: 2, indent: 4)
  }

  // MARK: - What to do

  private var advice: [StyledText] {
    let confusions = report.confusion.confusions
    guard !confusions.isEmpty else { return [] }
    var lines = StyledText("what to do about it", .bold).wrapped(width: width)
    for confusion in confusions.prefix(Self.confusionLimit) {
      lines +=
        (word(confusion.first) + " or " + word(confusion.second)
        + StyledText(", \(Self.count(confusion.count, "time", "times"))", .dim))
        .wrapped(width: width)
      for example in disagreements.examples(of: confusion.first, and: confusion.second) {
        lines += self.lines(of: example)
      }
      lines += guide(confusion)
    }
    let hidden = confusions.count - Self.confusionLimit
    if hidden > 0 {
      lines += StyledText(
        Self.count(hidden, "more pair is", "more pairs are") + " confused", .dim
      ).wrapped(width: width)
    }
    return lines
  }

  private func lines(of example: Disagreements.Example) -> [StyledText] {
    let head = StyledText("  \(example.item)", .dim)
    let text = example.text.map { head + "  " + StyledText($0) } ?? head
    let votes = example.votes.map {
      StyledText("\(annotator($0.annotator)) ", .dim) + word($0.labels)
    }
    return [text.truncated(width: width)]
      + votes.joined(separator: ", ").wrapped(width: width, firstIndent: 4, indent: 4)
  }

  /// What the schema says to decide between two sets of labels: the rules of the labels that only
  /// one has, or else their definitions.
  private func guide(_ confusion: ConfusionTable.Confusion) -> [StyledText] {
    guard let schema else { return [] }
    let different = LabelSet(bits: confusion.first.bits ^ confusion.second.bits)
    let names = different.members.map { report.labels[$0] }
    let rules = schema.rules.enumerated().filter { names.contains($0.element.label) }
    if !rules.isEmpty {
      return rules.flatMap { offset, rule in
        (StyledText("guide \(offset + 1). \(rule.when) → ") + word(rule.label))
          .wrapped(width: width, firstIndent: 2, indent: 4)
      }
    }
    return names.compactMap { schema.label(named: $0) }.filter { !$0.definition.isEmpty }
      .flatMap { label in
        (StyledText("guide ") + word(label.name) + StyledText(": \(label.definition)"))
          .wrapped(width: width, firstIndent: 2, indent: 4)
      }
  }

  private var footnote: [StyledText] {
    guard report.bootstrap.resamples > 0 else { return [] }
    return StyledText(
      "intervals: \(report.bootstrap.resamples) bootstrap resamples of the items, seed "
        + "\(report.bootstrap.seed)", .dim
    ).wrapped(width: width)
  }
}
