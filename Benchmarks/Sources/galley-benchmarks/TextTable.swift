/// Cells in columns, to read or to paste.
struct TextTable {
  enum Form {
    case aligned, markdown
  }

  var titles: [String]
  /// The columns of figures.
  var rightAligned: Set<Int>
  var cells: [[String]]

  func text(_ form: Form) -> String {
    let widths = titles.indices.map { column in
      ([titles] + cells).map { $0[column].count }.max() ?? 0
    }
    var lines = [line(titles, widths, form)]
    let rules = widths.enumerated().map { column, width in
      guard form == .markdown else { return String(repeating: "-", count: width) }
      return rightAligned.contains(column) ? "---:" : "---"
    }
    lines.append(line(rules, widths, form))
    lines += cells.map { line($0, widths, form) }
    return lines.joined(separator: "\n")
  }

  private func line(_ cells: [String], _ widths: [Int], _ form: Form) -> String {
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
