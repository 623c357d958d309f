import JSONText

/// One row of a table.
package struct CSVRow: Hashable, Sendable {
  package var cells: [String]
  /// Where the row begins. Counts from 1.
  package var line: Int

  package init(_ cells: [String], line: Int) {
    self.cells = cells
    self.line = line
  }
}

/// Reads a table with a header row by RFC 4180, one row after the other.
///
/// Rows end with CR LF or LF, the last perhaps with neither. A quote inside a cell that does not
/// begin with one is a character like any other. A byte-order mark at the start is left out, and so
/// are empty lines at the end. All rows have to be as wide as the header. The apostrophes that
/// `CSVWriter` added to make cells harmless are taken away, and so is the column that says so.
package struct CSVReader: Sendable {
  /// The last column of a table whose cells were made harmless.
  package static let harmlessColumn = "galley_harmless"

  /// The names of the columns, each another.
  package private(set) var header: [String] = []
  private let bytes: ContiguousArray<UInt8>
  private let separator: UInt8
  private var isHarmless = false
  private var offset: Int
  private var line = 1
  private var failure: ImportError?

  package init(
    _ bytes: ContiguousArray<UInt8>, separator: CSVSeparator = .comma
  ) throws(ImportError) {
    try bytes.checkUTF8()
    self.bytes = bytes
    self.separator = separator.rawValue
    offset = bytes.lengthOfByteOrderMark
    guard let first = try record() else {
      throw ImportError("a table has to begin with a row that names its columns", line: 1)
    }
    header = first.cells
    if header.last == Self.harmlessColumn, header.count > 1 {
      isHarmless = true
      header.removeLast()
      header = restored(header)
    }
    var names: Set<String> = []
    for name in header where !names.insert(name).inserted {
      throw ImportError(
        "a column has to have a name of its own, and '\(name)' is there twice", line: 1)
    }
  }

  /// The position of a column; nil when there is none of the name.
  package func column(_ name: String) -> Int? { header.firstIndex(of: name) }

  /// Reads the next row; nil at the end. A reader that has thrown goes on throwing.
  package mutating func next() throws(ImportError) -> CSVRow? {
    if let failure { throw failure }
    do throws(ImportError) {
      guard var row = try record() else { return nil }
      try checkWidth(row)
      if isHarmless, row.cells.removeLast() == "yes" { row.cells = restored(row.cells) }
      return row
    } catch {
      failure = error
      throw error
    }
  }

  private func restored(_ cells: [String]) -> [String] {
    cells.map { cell in
      guard cell.utf8.first == UInt8(ascii: "'"), CSVFormula.isPossible(cell) else { return cell }
      return String(cell.unicodeScalars.dropFirst())
    }
  }

  private func checkWidth(_ row: CSVRow) throws(ImportError) {
    let width = header.count + (isHarmless ? 1 : 0)
    guard row.cells.count != width else { return }
    var hints = ["the header has \(width), this row \(row.cells.count)"]
    if row.cells.count > width {
      hints.append("a cell that contains the separator or a quote has to stand in quotes")
    }
    throw ImportError("a row has to have a cell for each column", line: row.line, hints: hints)
  }

  // MARK: - Records

  private mutating func record() throws(ImportError) -> CSVRow? {
    guard offset < bytes.count, !((header.count > 1 || isHarmless) && isAtEmptyEnd()) else {
      return nil
    }
    let first = line
    var cells: [String] = []
    cells.reserveCapacity(header.count + 1)
    while true {
      if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") {
        cells.append(try quotedField())
      } else {
        cells.append(plainField())
      }
      guard offset < bytes.count else { break }
      let byte = bytes[offset]
      if byte == separator {
        offset += 1
        continue
      }
      let length = lengthOfLineEnd(at: offset)
      guard length > 0 else {
        throw byte == 0x0D
          ? fail(
            "a carriage return outside of quotes has to stand before a line feed",
            hints: ["save the file with line ends CR LF or LF"])
          : fail(
            "after a closing quote the cell has to end",
            hints: ["a quote inside quotes is written twice"])
      }
      offset += length
      line += 1
      break
    }
    return CSVRow(cells, line: first)
  }

  private func lengthOfLineEnd(at offset: Int) -> Int {
    if bytes[offset] == 0x0A { return 1 }
    return bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 0
  }

  /// Whether nothing but empty lines follows.
  private func isAtEmptyEnd() -> Bool {
    var position = offset
    while position < bytes.count {
      let length = lengthOfLineEnd(at: position)
      guard length > 0 else { return false }
      position += length
    }
    return true
  }

  /// Reads a cell that does not begin with a quote, up to what ends it.
  private mutating func plainField() -> String {
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == separator || byte == 0x0A || byte == 0x0D { break }
      offset &+= 1
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// Reads a cell in quotes, whose opening quote comes next.
  private mutating func quotedField() throws(ImportError) -> String {
    let open = offset
    var start = offset + 1
    var text: ContiguousArray<UInt8> = []
    var lines = 0
    offset = start
    while true {
      guard offset < bytes.count else {
        throw fail("a quote that opens a cell has to be closed", at: open)
      }
      let byte = bytes[offset]
      if byte == 0x0A { lines += 1 }
      if byte == UInt8(ascii: "\"") {
        guard offset + 1 < bytes.count, bytes[offset + 1] == byte else { break }
        text.append(contentsOf: bytes[start...offset])
        offset += 1
        start = offset + 1
      }
      offset += 1
    }
    line += lines
    let last = bytes[start..<offset]
    offset += 1
    if text.isEmpty { return String(decoding: last, as: UTF8.self) }
    text.append(contentsOf: last)
    return String(decoding: text, as: UTF8.self)
  }

  @inline(never)
  private func fail(_ message: String, at place: Int? = nil, hints: [String] = []) -> ImportError {
    ImportError(message, at: place ?? offset, in: bytes, hints: hints)
  }
}
