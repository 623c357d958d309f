/// What a terminal's window shows: enough of a terminal for a line editor.
///
/// Knows cursor movement, erasing, inserting, deleting, scrolling and wrapping; colours are dropped.
/// A sequence it does not know is noted in `unknown`.
package struct Screen {
  package private(set) var columns: Int
  package private(set) var rows: Int
  /// Counted from zero.
  package private(set) var cursor = (row: 0, column: 0)
  package private(set) var unknown: Set<String> = []
  /// The lines that have scrolled off the top.
  package private(set) var scrolledOff: [String] = []

  /// A character with its marks; a wide one is followed by an empty cell.
  private var cells: [[String]]
  private var wrapIsPending = false
  private var inserts = false
  private var saved = (row: 0, column: 0)
  private var pending: [UInt8] = []

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// A row without the spaces at its end.
  package func row(_ index: Int) -> String {
    trimmed(cells[index])
  }

  /// All rows, without the empty ones at the end.
  package var lines: [String] {
    var lines = (0..<rows).map(row)
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  package var text: String { lines.joined(separator: "\n") }

  /// The row that the cursor is in.
  package var cursorRow: String { row(cursor.row) }

  /// Cuts or extends rows, without wrapping anew, as a plain xterm does.
  package mutating func resize(columns: Int, rows: Int) {
    for index in cells.indices {
      cells[index] = Array((cells[index] + Array(repeating: " ", count: columns)).prefix(columns))
    }
    self.columns = columns
    while cells.count > rows {
      // What is above the cursor goes first.
      if cursor.row < rows && trimmed(cells[cells.count - 1]).isEmpty {
        cells.removeLast()
      } else {
        scrolledOff.append(trimmed(cells.removeFirst()))
        cursor.row = max(cursor.row - 1, 0)
      }
    }
    while cells.count < rows { cells.append(blank) }
    self.rows = rows
    cursor = (min(cursor.row, rows - 1), min(cursor.column, columns - 1))
    wrapIsPending = false
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    var rest = pending[...]
    while let length = takeOne(rest) { rest = rest.dropFirst(length) }
    pending = Array(rest)
  }

  private var blank: [String] { Array(repeating: " ", count: columns) }

  private func trimmed(_ row: [String]) -> String {
    var text = row.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  // MARK: Reading

  /// Interprets what comes first; nil when it is not complete yet.
  private mutating func takeOne(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    if first == 0x1B { return takeEscape(bytes) }
    if first < 0x20 || first == 0x7F {
      control(first)
      return 1
    }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= length else { return nil }
    for scalar in String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars {
      put(scalar)
    }
    return length
  }

  private mutating func takeEscape(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let second = bytes.dropFirst().first else { return nil }
    switch second {
    case UInt8(ascii: "["):
      guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
        return nil
      }
      run(String(decoding: bytes[(bytes.startIndex + 2)..<end], as: UTF8.self), bytes[end])
      return end - bytes.startIndex + 1
    case UInt8(ascii: "]"):
      guard let end = bytes.firstIndex(of: 0x07) else { return nil }
      return end - bytes.startIndex + 1
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      return bytes.count >= 3 ? 3 : nil
    case UInt8(ascii: "7"): saved = cursor
    case UInt8(ascii: "8"): move(row: saved.row, column: saved.column)
    case UInt8(ascii: "="), UInt8(ascii: ">"): break
    default: unknown.insert("ESC \(Unicode.Scalar(second))")
    }
    return 2
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: move(row: cursor.row, column: cursor.column - 1)
    case 0x09: move(row: cursor.row, column: (cursor.column / 8 + 1) * 8)
    case 0x0A: lineFeed()
    case 0x0D: move(row: cursor.row, column: 0)
    default: break
    }
  }

  // MARK: Drawing

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = scalar.testWidth
    if width == 0 {
      let column = wrapIsPending ? cursor.column : cursor.column - 1
      if column >= 0 { cells[cursor.row][column].unicodeScalars.append(scalar) }
      return
    }
    if wrapIsPending || cursor.column + width > columns {
      move(row: cursor.row, column: 0)
      lineFeed()
    }
    if inserts { insertCells(width) }
    cells[cursor.row][cursor.column] = String(scalar)
    if width == 2 && cursor.column + 1 < columns { cells[cursor.row][cursor.column + 1] = "" }
    if cursor.column + width >= columns {
      cursor.column = columns - 1
      wrapIsPending = true
    } else {
      cursor.column += width
    }
  }

  private mutating func lineFeed() {
    wrapIsPending = false
    if cursor.row + 1 < rows {
      cursor.row += 1
    } else {
      scrolledOff.append(trimmed(cells.removeFirst()))
      cells.append(blank)
    }
  }

  private mutating func move(row: Int, column: Int) {
    cursor = (min(max(row, 0), rows - 1), min(max(column, 0), columns - 1))
    wrapIsPending = false
  }

  private mutating func insertCells(_ count: Int) {
    let count = min(count, columns - cursor.column)
    cells[cursor.row].insert(contentsOf: Array(repeating: " ", count: count), at: cursor.column)
    cells[cursor.row].removeLast(count)
  }

  private mutating func deleteCells(_ count: Int) {
    let count = min(count, columns - cursor.column)
    cells[cursor.row].removeSubrange(cursor.column..<(cursor.column + count))
    cells[cursor.row] += Array(repeating: " ", count: count)
  }

  private mutating func erase(_ row: Int, _ range: Range<Int>) {
    for column in range { cells[row][column] = " " }
  }

  // MARK: Sequences

  private mutating func run(_ parameters: String, _ final: UInt8) {
    if parameters.hasPrefix("?") || parameters.hasPrefix(">") { return }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map {
      Int($0) ?? 0
    }
    let first = numbers.first ?? 0
    let count = max(first, 1)
    switch final {
    case UInt8(ascii: "A"): move(row: cursor.row - count, column: cursor.column)
    case UInt8(ascii: "B"): move(row: cursor.row + count, column: cursor.column)
    case UInt8(ascii: "C"): move(row: cursor.row, column: cursor.column + count)
    case UInt8(ascii: "D"): move(row: cursor.row, column: cursor.column - count)
    case UInt8(ascii: "G"): move(row: cursor.row, column: count - 1)
    case UInt8(ascii: "d"): move(row: count - 1, column: cursor.column)
    case UInt8(ascii: "H"), UInt8(ascii: "f"):
      move(row: count - 1, column: (numbers.count > 1 ? max(numbers[1], 1) : 1) - 1)
    case UInt8(ascii: "J"): eraseDisplay(first)
    case UInt8(ascii: "K"):
      erase(
        cursor.row, (first == 0 ? cursor.column : 0)..<(first == 1 ? cursor.column + 1 : columns))
    case UInt8(ascii: "X"): erase(cursor.row, cursor.column..<min(cursor.column + count, columns))
    case UInt8(ascii: "P"): deleteCells(count)
    case UInt8(ascii: "@"): insertCells(count)
    case UInt8(ascii: "h"), UInt8(ascii: "l"):
      if first == 4 { inserts = final == UInt8(ascii: "h") }
    case UInt8(ascii: "m"), UInt8(ascii: "t"): break
    default: unknown.insert("CSI \(parameters)\(Unicode.Scalar(final))")
    }
  }

  private mutating func eraseDisplay(_ part: Int) {
    if part == 0 {
      erase(cursor.row, cursor.column..<columns)
    } else if part == 1 {
      erase(cursor.row, 0..<(cursor.column + 1))
    }
    for row in 0..<rows
    where part >= 2 || (part == 0 && row > cursor.row) || (part == 1 && row < cursor.row) {
      cells[row] = blank
    }
  }
}

extension Unicode.Scalar {
  /// Columns, by the few rules that tests need.
  fileprivate var testWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
