/// Rows at the end of what a terminal shows, and a status row below them, rewritten in place.
///
/// Nothing above the first row is touched, so the terminal's scroll-back stays true. The cursor
/// rests on the status row. Rows are rendered already and no wider than the window.
package struct InlinePage: Hashable, Sendable {
  private var rows: [String] = []
  private var status = ""
  private var isPainted = false

  package init() {}

  package var rowCount: Int { rows.count }

  /// Returns what paints a page at the cursor, which must be at the beginning of a row.
  package mutating func paint(_ rows: [String], status: String) -> String {
    self.rows = rows
    self.status = status
    isPainted = true
    return "\r\u{1B}[J" + rows.map { $0 + "\r\n" }.joined() + status
  }

  /// Returns what turns the page that is painted into this one.
  ///
  /// - Parameter below: how many rows the cursor has gone down since, and what they hold is erased.
  package mutating func update(_ rows: [String], status: String, below: Int = 0) -> String {
    guard isPainted else { return paint(rows, status: status) }
    var output = below > 0 ? "\u{1B}[\(below)A\r\u{1B}[J" : ""
    guard rows.count == self.rows.count else {
      if !self.rows.isEmpty { output += "\u{1B}[\(self.rows.count)A" }
      return output + paint(rows, status: status)
    }
    for (index, row) in rows.enumerated() where row != self.rows[index] {
      let distance = rows.count - index
      output += "\u{1B}[\(distance)A\r\u{1B}[K\(row)\u{1B}[\(distance)B"
    }
    if !output.isEmpty || status != self.status { output += "\r\u{1B}[K" + status }
    self.rows = rows
    self.status = status
    return output
  }

  /// Returns what erases the status row and leaves the rows as they are.
  ///
  /// The cursor is at the beginning of the row below them; the next page begins there.
  package mutating func finish() -> String {
    guard isPainted else { return "" }
    isPainted = false
    rows = []
    status = ""
    return "\r\u{1B}[K"
  }
}
