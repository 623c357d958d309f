/// The results, as a table to read or to paste.
struct ResultTable {
  enum Form {
    case aligned, markdown
  }

  var rows: [Row]

  private static let titles = [
    "What", "Median", "p99", "Beside it", "Median", "p99", "Ratio", "Difference", "Budget", "Met",
  ]
  /// The columns of figures.
  private static let rightAligned: Set<Int> = [1, 2, 4, 5, 6, 7]

  func text(_ form: Form) -> String {
    let cells = rows.map(Self.cells)
    let widths = Self.titles.indices.map { column in
      ([Self.titles] + cells).map { $0[column].count }.max() ?? 0
    }
    var lines = [Self.line(Self.titles, widths, form)]
    let rules = widths.enumerated().map { column, width in
      guard form == .markdown else { return String(repeating: "-", count: width) }
      return Self.rightAligned.contains(column) ? "---:" : "---"
    }
    lines.append(Self.line(rules, widths, form))
    lines += cells.map { Self.line($0, widths, form) }
    return lines.joined(separator: "\n")
  }

  private static func cells(_ row: Row) -> [String] {
    let other = row.yardstick?.value
    let ratio = other.flatMap { $0.amount > 0 ? row.value.amount / $0.amount : nil }
    return [
      row.what, row.value.text, row.p99?.text ?? "", row.yardstick?.name ?? "",
      other?.text ?? "", row.yardstick?.p99?.text ?? "", ratio.map(Quantity.rounded) ?? "",
      other.flatMap(row.value.minus)?.text ?? "", row.budget?.rule ?? "",
      row.budget.map { $0.isMet ? "yes" : "no" } ?? "",
    ]
  }

  private static func line(_ cells: [String], _ widths: [Int], _ form: Form) -> String {
    guard form == .aligned else { return "| " + cells.joined(separator: " | ") + " |" }
    let padded = cells.enumerated().map { column, cell in
      let space = String(repeating: " ", count: max(0, widths[column] - cell.count))
      return rightAligned.contains(column) ? space + cell : cell + space
    }
    var line = padded.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line
  }
}
