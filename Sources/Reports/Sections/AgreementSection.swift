import Agreement
import AnnotationModel
import DisplayText

/// How well the annotators agree, how sure that is, and what they mix up.
struct AgreementSection {
  let context: PageContext

  var html: HTML {
    """
    <section id="agreement" aria-labelledby="agreement-h">
    <h2 id="agreement-h">Agreement</h2>
    \(content)</section>

    """
  }

  private var content: HTML {
    guard let report = context.agreement else {
      return context.hasSeveralReaders
        ? "<p class=\"hint\">It was not computed.</p>\n"
        : "<p class=\"hint\">It takes two annotators who labelled the same article.</p>\n"
    }
    let level = Int((Bootstrap.level * 100).rounded())
    let interval: HTML =
      report.bootstrap.resamples > 0
      ? """
       The line is the interval that holds \(level)% of \(Words.number(report.bootstrap.resamples)) \
      resamples of the sentences.
      """ : ""
    return """
      <p class="hint">1 is full agreement; 0 is what chance alone would give, except for the observed \
      share and for F1, which do not allow for chance.\(interval)</p>
      \(coefficients(report))\(perLabel(report))\(confusion(report))\(confusedPairs(report))\
      \(pairs(report))\(perArticle(report))
      """
  }

  // MARK: - Coefficients

  private func coefficients(_ report: AgreementReport) -> HTML {
    let overall = report.overall
    let compared = Words.number(overall.comparedItems)
    var rows: [(HTML, HTML, Estimate)] = [
      ("Observed agreement", "agreeing pairs of labels on \(compared) sentences", overall.observed),
      (
        "Cohen’s κ", report.annotators.count > 2 ? "mean of all pairs" : "", overall.cohenKappa.mean
      ),
      (
        "Fleiss’ κ", "\(Words.number(overall.fleissItems)) sentences that all labelled",
        overall.fleissKappa
      ),
      (
        "Krippendorff’s α", "\(overall.distance.name) distance",
        overall.krippendorffAlpha
      ),
    ]
    for other in overall.otherAlphas {
      rows.append(("Krippendorff’s α", "\(other.distance.name) distance", other.estimate))
    }
    rows.append(("Gwet’s AC1", "", overall.gwetAC1))
    if let spans = report.spans, spans.spans > 0 {
      rows.append(("Spans, exact", "F1 of \(Words.count(spans.spans, "span"))", spans.exact))
      rows.append(
        ("Spans, overlapping", "F1 of \(Words.count(spans.spans, "span"))", spans.overlapping))
    }
    return Self.table("All sentences", first: "Coefficient", rows)
  }

  private func perLabel(_ report: AgreementReport) -> HTML {
    let rows = report.perLabel.filter { $0.ratings > 0 }.map { label in
      (
        context.looks.chip(report.labels[label.label]),
        "given \(Words.count(label.ratings, "time"))" as HTML, label.specific
      )
    }
    guard !rows.isEmpty else { return "" }
    return Self.table("Each label: F1 of one annotator measured by the other", first: "Label", rows)
  }

  private func pairs(_ report: AgreementReport) -> HTML {
    let pairs = report.overall.cohenKappa.pairs
    guard pairs.count > 1 else { return "" }
    let shown = pairs.prefix(Self.mostRows).map { pair in
      (
        Words.list([report.annotators[pair.first], report.annotators[pair.second]]),
        "\(Words.count(pair.items, "sentence"))" as HTML, pair.estimate
      )
    }
    return Self.table("Each pair of annotators: Cohen’s κ", first: "Annotators", shown)
      + Self.left(pairs.count - shown.count, "more pair")
  }

  private func perArticle(_ report: AgreementReport) -> HTML {
    guard report.groups.count > 1 else { return "" }
    let shown = report.groups.prefix(Self.mostRows).map { group in
      (
        "<bdi>\(group.name)</bdi>" as HTML,
        "\(Words.count(group.coefficients.comparedItems, "sentence"))" as HTML,
        group.coefficients.krippendorffAlpha
      )
    }
    return Self.table("Each article: Krippendorff’s α", first: "Article", shown)
      + Self.left(report.groups.count - shown.count, "more article")
  }

  private static let mostRows = 60

  private static func left(_ count: Int, _ noun: String) -> HTML {
    count > 0
      ? "<p class=\"hint\">\(Words.count(count, noun)): ‘galley agree’ lists them.</p>\n" : ""
  }

  private static func table(
    _ caption: HTML, first: HTML, _ rows: [(name: HTML, remark: HTML, estimate: Estimate)]
  ) -> HTML {
    let ends = rows.flatMap { [$0.estimate.value, $0.estimate.low] }.compactMap { $0 }
    let scale = Scale(lowest: ends.min() ?? 0)
    var html: HTML = """
      <div class="scroll" tabindex="0" role="region" aria-label="\(caption)">
      <table class="grid est"><caption>\(caption)</caption>
      <thead><tr><th scope="col">\(first)</th><th scope="col" class="num">Value</th>\
      <th scope="col" class="num">Interval</th><th scope="col" class="plot">\(scale.words)</th></tr></thead>
      <tbody>

      """
    for row in rows {
      let remark: HTML = row.remark.isEmpty ? "" : "<small>\(row.remark)</small>"
      html += "<tr><th scope=\"row\">\(row.name)\(remark)</th>"
      html += cells(row.estimate, scale: scale) + "</tr>\n"
    }
    return html + "</tbody></table></div>\n"
  }

  private static func cells(_ estimate: Estimate, scale: Scale) -> HTML {
    guard let value = estimate.value else {
      let reason = estimate.reason?.words ?? "there is nothing to compare"
      return "<td class=\"why\" colspan=\"3\">not defined: \(reason)</td>"
    }
    var interval: HTML = "<span class=\"why\">\(estimate.reason?.words ?? "–")</span>"
    if let low = estimate.low, let high = estimate.high {
      interval = "\(Words.decimal(low)) to \(Words.decimal(high))"
    }
    return """
      <td class="num"><strong>\(Words.decimal(value))</strong></td><td class="num">\(interval)</td>\
      <td class="plot">\(scale.plot(estimate))</td>
      """
  }

  /// From nought, or from the next quarter below the lowest end, to one.
  private struct Scale {
    let start: Double

    init(lowest: Double) {
      start = lowest >= 0 ? 0 : max(-1, (lowest * 4).rounded(.down) / 4)
    }

    var words: HTML { "From \(Words.decimal(start, start == 0 ? 0 : 2)) to 1" }

    private func place(_ value: Double) -> HTML {
      let share = (min(1, max(start, value)) - start) / (1 - start)
      return "\(Words.decimal(share * 100, 1))%"
    }

    func plot(_ estimate: Estimate) -> HTML {
      guard let value = estimate.value else { return "" }
      var words: HTML = "\(Words.decimal(value))"
      var marks: HTML = """
        <line x1="0%" x2="100%" y1="50%" y2="50%"/>\
        <line x1="\(place(0))" x2="\(place(0))" y1="15%" y2="85%"/>\
        <line x1="100%" x2="100%" y1="15%" y2="85%"/>
        """
      if let low = estimate.low, let high = estimate.high {
        words = "\(words), from \(Words.decimal(low)) to \(Words.decimal(high))"
        marks +=
          "<line class=\"ci\" x1=\"\(place(low))\" x2=\"\(place(high))\" y1=\"50%\" y2=\"50%\"/>"
      }
      marks += "<circle cx=\"\(place(value))\" cy=\"50%\" r=\"5\"/>"
      return "<svg role=\"img\"><title>\(words)</title>\(marks)</svg>"
    }
  }

  // MARK: - Confusions

  private static let mostCategories = 12

  private func name(of set: LabelSet, in report: AgreementReport) -> HTML {
    set.members.map { context.looks.chip(report.labels[$0]) }.joined(separator: " + ")
  }

  private func confusion(_ report: AgreementReport) -> HTML {
    let table = report.confusion
    let totals = table.categories.indices.map { index in
      table.counts[index].reduce(0, +) + table.counts.reduce(0) { $0 + $1[index] }
    }
    let places = table.categories.indices.filter { totals[$0] > 0 }
      .sorted { (-totals[$0], $0) < (-totals[$1], $1) }.prefix(Self.mostCategories).sorted()
    guard places.count > 1 else { return "" }
    let most = places.lazy.flatMap { row in places.map { table.counts[row][$0] } }.max() ?? 0
    let first: HTML = "<bdi>\(report.annotators.first ?? "")</bdi>"
    let second: HTML = "<bdi>\(report.annotators.dropFirst().first ?? "")</bdi>"
    let caption: HTML =
      table.isSymmetric
      ? "Who gave what where another gave what<small>Every pair of labels that two annotators gave to one sentence counts both ways.</small>"
      : "What \(second) gave where \(first) gave what<small>A row for each label of \(first), a column for each of \(second). The framed fields are those of agreement.</small>"
    var html: HTML = """
      <div class="scroll" tabindex="0" role="region" aria-label="Table of confusions">
      <table class="conf"><caption>\(caption)</caption>
      <thead><tr><th scope="col">\(table.isSymmetric ? "" : "\(first) ↓ \(second) →" as HTML)</th>\(
        places.map { (place) -> HTML in
          "<th scope=\"col\">\(name(of: table.categories[place], in: report))</th>"
        }.joined())</tr></thead>
      <tbody>

      """
    for row in places {
      html += "<tr><th scope=\"row\">\(name(of: table.categories[row], in: report))</th>"
      for column in places {
        let count = table.counts[row][column]
        let heat = count == 0 || most == 0 ? 0 : 1 + (count * 4 - 1) / most
        let same: HTML = row == column ? " same" : ""
        html += "<td class=\"h\(min(heat, 4))\(same)\">\(Words.number(count))</td>"
      }
      html += "</tr>\n"
    }
    html += "</tbody></table></div>\n"
    return html + Self.left(table.categories.count - places.count, "more set of labels")
  }

  /// The pairs of labels that are mixed up most, with sentences, and what the guide says of them.
  private func confusedPairs(_ report: AgreementReport) -> HTML {
    let confusions = report.confusion.confusions.prefix(3)
    guard !confusions.isEmpty else { return "" }
    let examples = examples(of: Array(confusions), in: report)
    var html: HTML = "<h3>What is mixed up most</h3>\n<ul class=\"pairs\">\n"
    for (confusion, rows) in zip(confusions, examples) {
      html += """
        <li>\(name(of: confusion.first, in: report)) or \(name(of: confusion.second, in: report)), \
        \(Words.count(confusion.count, "time")).\(rules(confusion, report))
        <ul>
        \(rows.joined())</ul></li>

        """
    }
    return html + "</ul>\n"
  }

  private func rules(_ confusion: ConfusionTable.Confusion, _ report: AgreementReport) -> HTML {
    let different = Set(confusion.first.members).symmetricDifference(confusion.second.members)
    let names = Set(different.map { report.labels[$0] })
    guard let schema = context.articles.first?.columns.first?.schema else { return "" }
    let rules = schema.rules.enumerated().filter { names.contains($1.label) }
    guard !rules.isEmpty else { return "" }
    let items = rules.prefix(6).map { (number, rule) -> HTML in
      "<bdi>\(rule.when)</bdi> → \(context.looks.chip(rule.label))"
    }
    return """
      <details><summary>What the guide asks</summary><ol class="rules">\
      \(items.map { (item) -> HTML in "<li>\(item)</li>" }.joined())</ol></details>
      """
  }

  /// Returns up to three sentences for each confusion.
  private func examples(
    of confusions: [ConfusionTable.Confusion], in report: AgreementReport
  ) -> [[HTML]] {
    let names = confusions.map { confusion in
      [confusion.first, confusion.second].map { set in
        Set(set.members.map { report.labels[$0] })
      }
    }
    var found: [[HTML]] = confusions.map { _ in [] }
    for (number, article) in context.articles.enumerated() where article.columns.count > 1 {
      for (row, group) in article.alignment.groups.enumerated()
      where article.differs[row] && group.sentences.allSatisfy({ $0.count == 1 }) {
        let given = Set(
          zip(article.columns, group.sentences).flatMap { column, sentences in
            column.sentences[sentences].map { Set($0.labels) }
          })
        for (index, pair) in names.enumerated()
        where found[index].count < 3 && pair.allSatisfy(given.contains) {
          found[index].append(example(article, number, group.range, row))
        }
      }
      if found.allSatisfy({ $0.count >= 3 }) { break }
    }
    return found
  }

  private func example(
    _ article: ReportedArticle, _ number: Int, _ range: TextRange, _ row: Int
  ) -> HTML {
    """
    <li><a class="num" href="#\(PageContext.id(ofRow: row, in: number))">\
    <span class="sr">Sentence </span>\(row + 1)</a>\
    <span class="q"\(TextLanguage.attributes(article.article.language))>\
    \(article.article[range])</span></li>

    """
  }
}
