private import DisplayText

/// Lays out completion candidates in columns, at most `rows` lines.
///
/// What does not fit is counted in a last line. What must not reach a terminal becomes a stand-in.
func candidateLines(_ displays: [String], columns: Int, rows: Int) -> [String] {
  // The last column stays free: some terminals wrap when it is filled.
  let room = max(columns - 1, 1)
  let cells = displays.map { fitted($0, to: room) }
  guard let widest = cells.map(\.width).max(), widest > 0 else { return [] }
  let across = max(1, (room + 2) / (widest + 2))
  let limit = max(rows, 1)
  var shown = cells.count
  var notice: String?
  if (cells.count + across - 1) / across > limit {
    shown = max(limit - 1, 1) * across
    notice = "… and \(cells.count - shown) more"
  }
  // Down the columns, as people read lists.
  let height = (shown + across - 1) / across
  var lines = (0..<height).map { row in
    var line = ""
    var gap = 0
    for index in stride(from: row, to: shown, by: height) {
      line += String(repeating: " ", count: gap) + cells[index].text
      gap = widest + 2 - cells[index].width
    }
    return line
  }
  if let notice { lines.append(String(notice.prefix(room))) }
  return lines
}

/// The text made printable and cut to a width, and its width.
private func fitted(_ text: String, to room: Int) -> (text: String, width: Int) {
  var result = String.UnicodeScalarView()
  var width = 0
  for scalar in EditableText.line(text) {
    let step = DisplayWidth.of(scalar)
    if width + step > room { break }
    result.append(scalar)
    width += step
  }
  return (String(result), width)
}
