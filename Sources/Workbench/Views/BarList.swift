import DisplayText

/// Counts of a whole with a bar each, in the width there is.
struct BarList {
  var rows: [(name: StyledText, count: Int)]
  /// What the shares are of.
  var total: Int
  var width: Int

  var lines: [StyledText] {
    let nameWidth = min(rows.map(\.name.width).max() ?? 0, max(4, width / 2))
    let numberWidth = String(total).utf8.count
    let barWidth = max(0, min(40, width - nameWidth - numberWidth - 9))
    return rows.map { name, count in
      let color = name.runs.first?.style.color
      var line = "  " + name.truncated(width: nameWidth).padded(to: nameWidth) + " "
      line += StyledText(String(count)).padded(to: numberWidth, .right) + " "
      line += StyledText(Percent.text(count, of: total)).padded(to: 4, .right)
      if barWidth > 0 {
        line += " " + Bar.text(value: count, of: total, width: barWidth, style: .color(color))
      }
      return line
    }
  }
}
