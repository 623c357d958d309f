/// What stands between the cells of a table.
package enum CSVSeparator: UInt8, Sendable {
  case comma = 0x2C
  case tab = 0x09
  /// What spreadsheets put in the comma's place where a comma stands in numbers.
  case semicolon = 0x3B
}

/// Writes a table by RFC 4180: a header row, records that end with CR LF, quotes where they are
/// needed.
///
/// With `harmless`, a spreadsheet program runs no cell as a formula: an apostrophe goes before what
/// could be one, in the header too. The file says so for each row, in a last column `galley_harmless` that
/// holds `yes` where an apostrophe was added, so that `CSVReader` takes away exactly those.
package struct CSVWriter {
  package private(set) var bytes: ContiguousArray<UInt8> = []
  private let separator: CSVSeparator
  private let isHarmless: Bool
  private let width: Int
  private var column = 0
  /// Whether an apostrophe was added in the current row.
  private var isChanged = false

  /// - Parameter byteOrderMark: by which Excel knows UTF-8; other readers take it for a part of the
  ///   first column's name.
  package init(
    columns: [String], separator: CSVSeparator = .comma, harmless: Bool = false,
    byteOrderMark: Bool = false
  ) {
    precondition(!columns.isEmpty, "a table has a column")
    self.separator = separator
    isHarmless = harmless
    width = columns.count
    if byteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
    for name in columns { field(name) }
    if harmless { plainField(CSVReader.harmlessColumn) }
    endLine()
  }

  /// Returns what was written, and forgets it: the rest continues it.
  package mutating func take() -> ContiguousArray<UInt8> {
    let taken = bytes
    bytes = []
    bytes.reserveCapacity(taken.capacity)
    return taken
  }

  /// Writes a row; it has as many cells as there are columns.
  package mutating func row(_ cells: [String]) {
    for cell in cells { field(cell) }
    endRow()
  }

  /// Writes the next cell of the row.
  package mutating func field(_ text: String) {
    guard isHarmless, CSVFormula.isPossible(text) else { return plainField(text) }
    isChanged = true
    plainField("'" + text)
  }

  /// Writes the next cell of the row: a part of a text's UTF-8 bytes.
  package mutating func field(_ range: Range<Int>, of text: ContiguousArray<UInt8>) {
    if isHarmless, !range.isEmpty, CSVFormula.canBegin(with: text[range.lowerBound]) {
      return field(String(decoding: text[range], as: UTF8.self))
    }
    beginField()
    let start = bytes.count
    bytes.append(contentsOf: text[range])
    if needsQuotes(from: start) { quote(from: start) }
  }

  /// Writes the next cells of the row, which were made before.
  package mutating func fields(_ cells: PreparedCells) {
    if column > 0 { bytes.append(separator.rawValue) }
    column += cells.count
    isChanged = isChanged || cells.isChanged
    bytes.append(contentsOf: cells.bytes)
  }

  /// Cells that many rows have, made once.
  package struct PreparedCells: Sendable {
    fileprivate var bytes: ContiguousArray<UInt8>
    fileprivate var count: Int
    fileprivate var isChanged: Bool
  }

  /// Makes cells for `fields(_:)`, one or more.
  package func prepare(_ cells: [String]) -> PreparedCells {
    precondition(!cells.isEmpty, "there is a cell")
    var writer = self
    writer.bytes = []
    writer.column = 0
    writer.isChanged = false
    for cell in cells { writer.field(cell) }
    return PreparedCells(
      bytes: writer.bytes, count: cells.count, isChanged: writer.isChanged)
  }

  /// Writes the next cell of the row, a number.
  package mutating func field(_ number: Int) {
    field(String(number))
  }

  package mutating func endRow() {
    precondition(column == width, "a row has as many cells as there are columns")
    if isHarmless { plainField(isChanged ? "yes" : "") }
    endLine()
  }

  private mutating func endLine() {
    bytes.append(0x0D)
    bytes.append(0x0A)
    column = 0
    isChanged = false
  }

  private mutating func beginField() {
    if column > 0 { bytes.append(separator.rawValue) }
    column += 1
  }

  private mutating func plainField(_ text: String) {
    beginField()
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    if needsQuotes(from: start) { quote(from: start) }
  }

  private func needsQuotes(from start: Int) -> Bool {
    // An empty line could be no row. U+FEFF could be taken for a byte-order mark.
    if start == bytes.count { return width == 1 && !isHarmless }
    if bytes[start] == 0xEF { return true }
    for index in start..<bytes.count {
      let byte = bytes[index]
      if byte == separator.rawValue || byte == UInt8(ascii: "\"") || byte == 0x0D || byte == 0x0A {
        return true
      }
    }
    return false
  }

  private mutating func quote(from start: Int) {
    let plain = ContiguousArray(bytes[start...])
    bytes.removeSubrange(start...)
    bytes.append(UInt8(ascii: "\""))
    for byte in plain {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// What spreadsheet programs take for a formula.
enum CSVFormula {
  /// Whether a cell that begins with a byte of UTF-8 has to be looked at at all.
  static func canBegin(with byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "@"), 0x09, 0x0A, 0x0D, 0xEF:
      true
    default: false
    }
  }

  /// Whether a cell begins like a formula, or with apostrophes before one.
  ///
  /// The second so that what `CSVReader` takes away is always what `CSVWriter` added.
  static func isPossible(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    return switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
