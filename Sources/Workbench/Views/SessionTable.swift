import AnnotationModel
package import DisplayText

/// A list of sessions as a table, with the totals in its last line.
///
/// Where the width is too small, columns go before cells are cut: counts by label, remarks, time,
/// the time of the last change, the bar, flags, the annotator.
package struct SessionTable {
  package let entries: [SessionEntry]
  package let width: Int

  package init(entries: [SessionEntry], width: Int) {
    self.entries = entries
    self.width = width
  }

  package var lines: [StyledText] {
    let all = columns
    var gone: Set<Rank> = []
    for rank in Rank.allCases where rank < .percent {
      if Self.width(of: all.filter { !gone.contains($0.rank) }) <= width { break }
      gone.insert(rank)
    }
    let left = all.filter {
      !gone.contains($0.rank) && ($0.rank != .percent || gone.contains(.bar))
    }
    let count = entries.count + (entries.count > 1 ? 1 : 0)
    return Table(
      columns: left.map { $0.column },
      rows: (0..<count).map { row in left.map { $0.cells[row] } }
    ).lines(width: width)
  }

  /// The order in which columns go.
  private enum Rank: Int, CaseIterable, Comparable {
    case labels, remarks, time, changed, bar, flagged, annotator, percent, always

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// A column with its cells, those of the totals last.
  private struct Column {
    var rank: Rank
    var column: Table.Column
    var cells: [StyledText]

    /// The cells that it wants at the least.
    var needed: Int {
      let widest = max(column.title.width, cells.lazy.map(\.width).max() ?? 0)
      return column.shrinkable ? min(widest, column.minimum) : widest
    }
  }

  private static func width(of columns: [Column]) -> Int {
    // Only one of the two that show the progress is there.
    let hasBar = columns.contains { $0.rank == .bar }
    let shown = columns.filter { $0.rank != .percent || !hasBar }
    return shown.reduce(0) { $0 + $1.needed } + 2 * max(0, shown.count - 1)
  }

  private var columns: [Column] {
    let summaries = entries.compactMap(\.summary)
    let sentences = summaries.reduce(0) { $0 + $1.sentences }
    let tagged = summaries.reduce(0) { $0 + $1.tagged }
    func column(
      _ rank: Rank, _ title: String, _ alignment: Alignment = .right, total: StyledText,
      _ cell: (SessionSummary) -> StyledText
    ) -> Column {
      Column(
        rank: rank, column: Table.Column(StyledText(title), alignment),
        cells: entries.map { $0.summary.map(cell) ?? "" } + [total.styled(.dim)])
    }
    func counts(_ rank: Rank, _ title: String, _ count: (SessionSummary) -> Int) -> Column? {
      let total = summaries.reduce(0) { $0 + count($1) }
      guard total > 0 else { return nil }
      return column(rank, title, total: StyledText(String(total))) {
        count($0) == 0 ? "" : StyledText(String(count($0)))
      }
    }
    var columns = [
      Column(
        rank: .always, column: Table.Column("article", shrinkable: true, minimum: 12),
        cells: entries.map { StyledText($0.summary?.article ?? $0.path) } + [
          StyledText("\(entries.count) sessions", .dim)
        ])
    ]
    var annotator = column(
      .annotator, "annotator", .left,
      total: StyledText("\(Set(summaries.map(\.annotator)).count) annotators")
    ) { StyledText($0.annotator) }
    annotator.column.shrinkable = true
    annotator.column.minimum = 6
    if Set(summaries.map(\.annotator)).count < 2 { annotator.cells[entries.count] = "" }
    columns.append(annotator)
    columns.append(
      column(.bar, "progress", .left, total: Self.progress(tagged, sentences, bar: true)) {
        Self.progress($0.tagged, $0.sentences, bar: true)
      })
    columns.append(
      column(.percent, "done", total: Self.progress(tagged, sentences, bar: false)) {
        Self.progress($0.tagged, $0.sentences, bar: false)
      })
    for name in labelNames(summaries) {
      let total = summaries.reduce(0) { $0 + ($1.count(of: name) ?? 0) }
      columns.append(
        column(.labels, name, total: StyledText(String(total))) {
          StyledText($0.count(of: name).map(String.init) ?? "")
        })
    }
    columns += [
      counts(.flagged, "flagged", \.flagged), counts(.remarks, "remarks", \.remarks),
    ].compactMap { $0 }
    let seconds = summaries.reduce(0) { $0 + $1.seconds }
    if seconds > 0 {
      columns.append(
        column(.time, "time", total: StyledText(ElapsedTime.brief(seconds))) {
          $0.seconds > 0 ? StyledText(ElapsedTime.brief($0.seconds)) : ""
        })
    }
    columns.append(
      column(.changed, "changed", .left, total: "") {
        StyledText(String($0.updated.description.prefix(16)).replacing("T", with: " "))
      })
    let complete = entries.count { $0.state == .complete }
    columns.append(
      Column(
        rank: .always, column: Table.Column("state"),
        cells: entries.map { entry in
          StyledText(
            (entry.summary?.isGold == true ? "gold, " : "") + entry.state.rawValue,
            entry.state == .damaged ? .color(.red) : .plain)
        } + [StyledText("\(complete) complete", .dim)]))
    return columns
  }

  private static func progress(_ tagged: Int, _ total: Int, bar: Bool) -> StyledText {
    let percent = ProgressView.percent(tagged, of: total)
    return bar
      ? Bar.text(value: tagged, of: total, width: 8) + StyledText(" \(percent)")
      : StyledText(percent)
  }

  /// The labels of all schemas, in the order in which they come, as many as anybody can read.
  private func labelNames(_ summaries: [SessionSummary]) -> [String] {
    var names: [String] = []
    var seen = Set<String>()
    for summary in summaries {
      for label in summary.labels where seen.insert(label.label).inserted {
        names.append(label.label)
      }
    }
    return Array(names.prefix(8))
  }
}
