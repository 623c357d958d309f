package import AnnotationModel
package import DisplayText

/// What a session's labels say: how many of each, how fast, whence, and which stand together.
package struct StatsView {
  package let session: Session
  package let width: Int

  package init(session: Session, width: Int) {
    self.session = session
    self.width = width
  }

  package var lines: [StyledText] {
    ProgressView(session: session, width: width).lines + times + origins + together
  }

  // MARK: - Time

  private var times: [StyledText] {
    let times = FocusTimes(session.sentences)
    guard let low = times.quantile(0.25), let median = times.quantile(0.5),
      let high = times.quantile(0.75)
    else { return heading("seconds a sentence: not known") }
    let words =
      "time a sentence: median \(ElapsedTime.text(median)), half of them \(ElapsedTime.text(low)) "
      + "to \(ElapsedTime.text(high)), \(ElapsedTime.text(times.total)) for \(times.count)"
    let buckets = times.buckets
    let end = buckets.indices.last { buckets[$0] > 0 } ?? 0
    let rows = zip(FocusTimes.bucketNames, buckets[...end]).map { (StyledText($0), $1) }
    return heading(words) + BarList(rows: rows, total: times.count, width: width).lines
  }

  private func heading(_ words: String) -> [StyledText] {
    [StyledText()] + StyledText(words).wrapped(width: width)
  }

  // MARK: - Origin

  private var origins: [StyledText] {
    var counts: [Annotation.Origin: Int] = [:]
    for sentence in session.sentences {
      for annotation in sentence.wholeAnnotations { counts[annotation.origin, default: 0] += 1 }
    }
    let rows = Annotation.Origin.allCases.compactMap { origin in
      counts[origin].map { (StyledText(origin.words), $0) }
    }
    guard !rows.isEmpty else { return [] }
    let total = counts.values.reduce(0, +)
    return heading("where labels come from")
      + BarList(rows: rows, total: total, width: width).lines
  }

  // MARK: - What stands together

  /// For each label, with how many of its sentences another stands, and how many have which details.
  private var together: [StyledText] {
    let labels = session.schema.labels
    var pairs: [String: [String: Int]] = [:]
    var details: [String: [String: Int]] = [:]
    for sentence in session.sentences {
      let whole = sentence.wholeAnnotations
      for annotation in whole {
        for other in whole { pairs[annotation.label, default: [:]][other.label, default: 0] += 1 }
        for attribute in annotation.attributes.keys {
          details[annotation.label, default: [:]][attribute, default: 0] += 1
        }
      }
    }
    let used = labels.filter { pairs[$0.name] != nil }
    guard !used.isEmpty else { return [] }
    let attributes = session.schema.attributes.map(\.name).filter { name in
      details.values.contains { $0[name] != nil }
    }
    guard !attributes.isEmpty else {
      return heading("labels that stand together") + matrix(used, pairs)
    }
    return heading("labels that stand together") + matrix(used, pairs)
      + heading("labels with details") + self.details(used, attributes, details)
  }

  /// With the labels' keys above the columns where their names would not fit.
  private func matrix(
    _ labels: [Label], _ counts: [String: [String: Int]]
  ) -> [StyledText] {
    let rows = labels.map { label in
      [named(label)] + labels.map { cell(counts[label.name]?[$0.name]) }
    }
    let names = labels.map { Table.Column(named($0), .right) }
    let table = Table(columns: [Table.Column("")] + names, rows: rows)
    if let lines = fitting(table) { return lines }
    let keys = labels.map { Table.Column(StyledText($0.key, named($0).runs[0].style), .right) }
    let keyed = rows.enumerated().map { index, row in
      [StyledText(labels[index].key + " ") + row[0]] + row.dropFirst()
    }
    return indented(
      Table(columns: [Table.Column("", shrinkable: true, minimum: 1)] + keys, rows: keyed))
  }

  /// In lines where the columns would not fit.
  private func details(
    _ labels: [Label], _ attributes: [String], _ counts: [String: [String: Int]]
  ) -> [StyledText] {
    let labels = labels.filter { counts[$0.name] != nil }
    let rows = labels.map { label in
      [named(label)] + attributes.map { cell(counts[label.name]?[$0]) }
    }
    let columns = attributes.map { Table.Column(StyledText($0), .right) }
    let table = Table(columns: [Table.Column("")] + columns, rows: rows)
    if let lines = fitting(table) { return lines }
    return labels.flatMap { label in
      let words = attributes.compactMap { attribute in
        counts[label.name]?[attribute].map { "\(attribute) \($0)" }
      }
      return (named(label) + StyledText(" " + words.joined(separator: ", ")))
        .wrapped(width: width, firstIndent: 2, indent: 4)
    }
  }

  private func fitting(_ table: Table) -> [StyledText]? {
    let full = table.lines(width: 10_000)
    return full.allSatisfy { $0.width <= width - 2 } ? full.map { "  " + $0 } : nil
  }

  private func indented(_ table: Table) -> [StyledText] {
    table.lines(width: max(1, width - 2)).map { "  " + $0 }
  }

  private func named(_ label: Label) -> StyledText {
    StyledText(label.name, Style(color: Color(rawValue: label.color), bold: true))
  }

  private func cell(_ count: Int?) -> StyledText {
    count.map { StyledText(String($0)) } ?? StyledText("·", .dim)
  }
}
