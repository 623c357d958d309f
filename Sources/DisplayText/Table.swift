/// Rows of cells in columns that fit a width.
package struct Table: Sendable {
  package struct Column: Sendable {
    package var title: StyledText
    package var alignment: Alignment

    /// Whether the column gives way first when the table is too wide.
    package var shrinkable: Bool

    /// The cells that a shrinkable column keeps for as long as the others leave it any.
    package var minimum: Int

    package init(
      _ title: StyledText, _ alignment: Alignment = .left, shrinkable: Bool = false,
      minimum: Int = 8
    ) {
      self.title = title
      self.alignment = alignment
      self.shrinkable = shrinkable
      self.minimum = minimum
    }
  }

  package var columns: [Column]

  /// The cells by row. A missing cell is empty, one too many is not shown.
  package var rows: [[StyledText]]

  package init(columns: [Column], rows: [[StyledText]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// Returns the table's lines, none wider than `width` and all of them safe to show.
  ///
  /// The titles come first, in bold, unless every one is empty. Where there is too little room,
  /// cells are cut with `…`: first those of shrinkable columns, down to their minimum, then any;
  /// when even one cell a column is too much, the last columns are not shown. Cells with
  /// right-to-left text are isolated, so that they stay in their columns.
  package func lines(width: Int) -> [StyledText] {
    let width = max(1, width)
    let widths = columnWidths(fitting: width)
    var lines: [StyledText] = []
    lines.reserveCapacity(rows.count + 1)
    if columns.contains(where: { !$0.title.isEmpty }) {
      lines.append(line(of: columns.map { $0.title.styled(.bold) }, widths: widths))
    }
    for row in rows {
      lines.append(line(of: row, widths: widths))
    }
    return lines
  }

  private static let gap = 2

  private func line(of cells: [StyledText], widths: [Int]) -> StyledText {
    var line = StyledText()
    var owed = 0
    for (index, width) in widths.enumerated() where index < cells.count {
      let cell = cells[index].isolated().truncated(width: width)
      let missing = max(0, width - cell.width)
      let before =
        switch columns[index].alignment {
        case .left: 0
        case .center: missing / 2
        case .right: missing
        }
      if !cell.isEmpty {
        // Spaces are owed until something follows, so that none end a line.
        line.append(spaces(owed + before))
        line += cell
        owed = missing - before + Self.gap
      } else {
        owed += width + Self.gap
      }
    }
    return line
  }

  private func columnWidths(fitting width: Int) -> [Int] {
    // Each takes a cell and all but the first a gap.
    let shown = min(columns.count, 1 + (width - 1) / (1 + Self.gap))
    var widths = columns.prefix(shown).map { min($0.title.width, width) }
    for row in rows {
      for (index, cell) in row.enumerated() where index < shown && widths[index] < width {
        widths[index] = max(widths[index], min(cell.width, width))
      }
    }
    let room = width - Self.gap * max(0, shown - 1)
    let minimums = columns.prefix(shown).map { $0.shrinkable ? max(1, $0.minimum) : width }
    Self.shrink(&widths, to: room, minimums: minimums)
    Self.shrink(&widths, to: room, minimums: minimums.map { _ in 1 })
    return widths
  }

  /// Takes cells from the widest column that has any to give, until the columns fit.
  private static func shrink(_ widths: inout [Int], to room: Int, minimums: [Int]) {
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let giving = widths.indices.filter { widths[$0] > minimums[$0] }
      guard let widest = giving.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }
}
