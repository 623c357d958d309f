import AnnotationModel
import DisplayText

/// How far each annotator is, which labels were given, and how long it took.
struct OverviewSection {
  let context: PageContext

  var html: HTML {
    """
    <section id="overview" aria-labelledby="overview-h">
    <h2 id="overview-h">Labels and time</h2>
    \(remark)<div class="cards">
    \(shown.map(labels).joined())</div>
    \(times)</section>

    """
  }

  private var remark: HTML {
    let several =
      context.looks.count > 0 && context.summaries.contains { $0.counts.reduce(0, +) > $0.tagged }
    return several
      ? "<p class=\"hint\">A sentence with two labels counts for both.</p>\n" : ""
  }

  /// The annotators, the busiest first where there are many, and then the others together.
  private var shown: [AnnotatorSummary] {
    let all = context.summaries
    guard all.count > Self.mostCards else { return all }
    let order = all.indices.sorted { (-all[$0].sentences, $0) < (-all[$1].sentences, $1) }
    var rest = AnnotatorSummary(
      name: "the \(all.count - Self.mostCards + 1) others", labels: context.looks.count)
    for index in order[(Self.mostCards - 1)...] { rest.add(all[index]) }
    return order.prefix(Self.mostCards - 1).map { all[$0] } + [rest]
  }

  private static let mostCards = 12

  // MARK: - Labels

  private func labels(_ summary: AnnotatorSummary) -> HTML {
    let looks = context.looks.looks
    var rows = HTML()
    for (place, look) in looks.enumerated() {
      rows += Bars.row(
        context.looks.chip(look.name), summary.counts[place], of: summary.sentences, place: place,
        what: "Sentences that \(summary.name) labelled \(look.name)")
    }
    rows += Bars.row(
      "<span class=\"no\">untagged</span>", summary.sentences - summary.tagged,
      of: summary.sentences, what: "Sentences that \(summary.name) left untagged")
    return """
      <div class="card"><table class="bars">
      <caption><bdi>\(summary.name)</bdi><small>\(facts(summary))</small></caption>
      <thead class="sr"><tr><th scope="col">Label</th><th scope="col">Share</th>\
      <th scope="col">Sentences</th><th scope="col">Per cent</th></tr></thead>
      <tbody>
      \(rows)</tbody></table></div>

      """
  }

  private func facts(_ summary: AnnotatorSummary) -> HTML {
    var facts: [String] = []
    if summary.sessions > 1 { facts.append(Words.count(summary.sessions, "session")) }
    facts.append(
      "\(Words.number(summary.tagged)) of \(Words.count(summary.sentences, "sentence")) tagged")
    if summary.spans > 0 { facts.append(Words.count(summary.spans, "span")) }
    if summary.flagged > 0 { facts.append("\(Words.number(summary.flagged)) flagged") }
    if summary.noted > 0 { facts.append(Words.count(summary.noted, "note")) }
    let origins = Annotation.Origin.allCases.filter { $0 != .manual }
    for origin in origins {
      if let count = summary.origins[origin] {
        facts.append("\(Words.count(count, "label")) \(origin.words)")
      }
    }
    return "\(facts.joined(separator: " · "))"
  }

  // MARK: - Time

  private var times: HTML {
    let timed = shown.filter { !$0.times.isEmpty }
    guard !timed.isEmpty else {
      return "<p class=\"hint\">How long a sentence was looked at was not recorded.</p>\n"
    }
    return """
      <h3>Time per sentence</h3>
      <p class="hint">How long a sentence had been in focus when it got its label. Half of the \
      sentences took less than the median.</p>
      <div class="cards">
      \(timed.map(time).joined())</div>

      """
  }

  private func time(_ summary: AnnotatorSummary) -> HTML {
    let times = summary.times
    var rows = HTML()
    for (name, count) in zip(FocusTimes.bucketNames, times.buckets) {
      rows += Bars.row(
        "\(name)", count, of: times.count, what: "Sentences of \(summary.name), \(name)")
    }
    let (low, median, high) = (
      words(times.quantile(0.25)), words(times.quantile(0.5)), words(times.quantile(0.75))
    )
    return """
      <div class="card"><table class="bars time">
      <caption><bdi>\(summary.name)</bdi><small>median \(median) · middle half \(low) to \(high) · \
      \(ElapsedTime.text(times.total)) in all, \
      \(Words.count(times.count, "sentence"))</small></caption>
      <thead class="sr"><tr><th scope="col">Time</th><th scope="col">Share</th>\
      <th scope="col">Sentences</th><th scope="col">Per cent</th></tr></thead>
      <tbody>
      \(rows)</tbody></table></div>

      """
  }

  private func words(_ seconds: Double?) -> String {
    seconds.map { ElapsedTime.text($0) } ?? "unknown"
  }
}
