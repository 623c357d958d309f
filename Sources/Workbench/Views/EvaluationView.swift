package import AnnotationModel
package import DisplayText
import Suggestions

/// How good suggestions were, to read.
package struct EvaluationView {
  package let report: EvaluationReport
  /// Whose colours the labels have.
  package let schema: LabelSchema?
  package let width: Int

  /// How many labels have a row, and how many a column of the confusion table.
  private static let labelLimit = 40
  private static let columnLimit = 12

  package init(report: EvaluationReport, schema: LabelSchema? = nil, width: Int) {
    self.report = report
    self.schema = schema
    self.width = max(20, width)
  }

  private var scores: Scores { report.scores }

  package var lines: [StyledText] {
    [head, labels, windows, confusion, shown, reliability].filter { !$0.isEmpty }
      .map(Array.init).joined(separator: [StyledText()]).map { $0 }
  }

  private var head: [StyledText] {
    let scored =
      Self.count(scores.all.count, "sentence") + " of "
      + Self.count(report.articles, "article")
    let how =
      report.isTest
      ? "held back, after \(Self.count(report.learned, "label")) learned"
      : "each predicted, then learned"
    var table = Table(columns: [.init(""), .init("", .right)])
    table.rows = [
      ["right", percent(scores.all.accuracy)],
      ["macro-F1", decimal(scores.all.macroF1)],
      ["calibration error", percent(scores.calibrationError)],
    ]
    let time =
      report.steps > 0
      ? "\(Self.decimal(report.seconds)) s, "
        + "\(Self.microseconds(report.seconds / Double(report.steps))) a sentence" : ""
    return StyledText("\(scored), \(how)", .bold).wrapped(width: width)
      + table.lines(width: width) + (time.isEmpty ? [] : [StyledText(time, .dim)])
  }

  private var labels: [StyledText] {
    var table = Table(columns: [
      .init("label", shrinkable: true), .init("given", .right), .init("proposed", .right),
      .init("precision", .right), .init("recall", .right), .init("F1", .right),
    ])
    for label in scores.labels.indices.prefix(Self.labelLimit) {
      table.rows.append([
        word(label), StyledText(String(scores.all.given[label])),
        StyledText(String(scores.all.proposed[label])),
        decimal(scores.all.precision(of: label)), decimal(scores.all.recall(of: label)),
        decimal(scores.all.f1(of: label)),
      ])
    }
    return table.lines(width: width) + more(scores.labels.count - Self.labelLimit, "label")
  }

  private var windows: [StyledText] {
    guard !scores.windows.isEmpty else { return [] }
    var table = Table(columns: [
      .init("labels seen"), .init("right", .right), .init("macro-F1", .right), .init(""),
    ])
    for window in scores.windows {
      let right = window.tally.right.reduce(0, +)
      table.rows.append([
        StyledText("\(window.from)–\(window.to)"), percent(window.tally.accuracy),
        decimal(window.tally.macroF1), bar(right, of: window.tally.count),
      ])
    }
    return table.lines(width: width)
  }

  private var confusion: [StyledText] {
    guard scores.labels.count > 1 else { return [] }
    guard scores.labels.count <= Self.columnLimit else {
      return StyledText("\(scores.labels.count) labels: --json has the confusion table", .dim)
        .wrapped(width: width)
    }
    let gaps = scores.labels.indices.map { scores.count(given: $0, proposed: nil) }
    let hasGaps = gaps.contains { $0 > 0 }
    var table = Table(
      columns: [.init("confusion")] + scores.labels.indices.map { .init(word($0), .right) }
        + (hasGaps ? [.init("nothing", .right)] : []))
    for given in scores.labels.indices {
      let counts =
        scores.labels.indices.map { scores.count(given: given, proposed: $0) }
        + (hasGaps ? [gaps[given]] : [])
      table.rows.append(
        [word(given)]
          + counts.enumerated().map { column, count in
            count == 0
              ? StyledText("·", .dim) : StyledText("\(count)", given == column ? .plain : .bold)
          })
    }
    return table.lines(width: width)
      + StyledText("given in rows, proposed in columns", .dim).wrapped(width: width)
  }

  private var shown: [StyledText] {
    guard scores.all.count > 0 else { return [] }
    var table = Table(columns: [
      .init("shown from"), .init("of all", .right), .init("right", .right), .init(""),
    ])
    for shown in scores.shown {
      let mark = shown.threshold == report.threshold ? " (threshold)" : ""
      table.rows.append([
        StyledText(Self.decimal(shown.threshold) + mark),
        StyledText(Percent.text(shown.count, of: scores.all.count)), percent(shown.accuracy),
        bar(shown.right, of: shown.count),
      ])
    }
    return table.lines(width: width)
  }

  private var reliability: [StyledText] {
    var table = Table(columns: [
      .init("score"), .init("sentences", .right), .init("mean", .right), .init("right", .right),
      .init(""),
    ])
    for (index, tenth) in scores.tenths.enumerated() where tenth.count > 0 {
      table.rows.append([
        StyledText("\(index * 10)–\(index * 10 + 10) %"), StyledText(String(tenth.count)),
        percent(tenth.meanScore), percent(tenth.accuracy), bar(tenth.right, of: tenth.count),
      ])
    }
    return table.rows.isEmpty ? [] : table.lines(width: width)
  }

  // MARK: - Words

  private func word(_ label: Int) -> StyledText {
    let name = scores.labels[label]
    let color = schema?.label(named: name).flatMap { Color(rawValue: $0.color) }
    return StyledText(name, Style(color: color, bold: true))
  }

  private func bar(_ value: Int, of total: Int) -> StyledText {
    total > 0 ? Bar.text(value: value, of: total, width: 20) : StyledText()
  }

  private func more(_ hidden: Int, _ noun: String) -> [StyledText] {
    guard hidden > 0 else { return [] }
    return StyledText("\(Self.count(hidden, noun)) more: --json has all", .dim)
      .wrapped(width: width, firstIndent: 2, indent: 4)
  }

  private func percent(_ share: Double?) -> StyledText {
    guard let share else { return StyledText("–", .dim) }
    return StyledText(Self.tenths(share * 100) + " %")
  }

  private func decimal(_ value: Double?) -> StyledText {
    value.map { StyledText(Self.decimal($0)) } ?? StyledText("–", .dim)
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func decimal(_ value: Double) -> String {
    let thousandths = Int((value * 1_000).rounded())
    let digits = String(thousandths % 1_000)
    return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private static func microseconds(_ seconds: Double) -> String {
    "\(tenths(seconds * 1_000_000)) µs"
  }
}
