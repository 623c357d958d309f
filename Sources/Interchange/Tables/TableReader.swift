import JSONText

/// Reads a table whose cells are asked for by the names of their columns.
struct TableReader {
  private var csv: CSVReader
  private let columns: [String: Int]

  /// - Parameters:
  ///   - required: the columns without which it is another table.
  ///   - foreign: a column that shows that it is another one, and the format that reads that.
  init(
    _ bytes: ContiguousArray<UInt8>, _ separator: CSVSeparator, required: [String],
    foreign: (column: String, format: String)
  ) throws(ImportError) {
    csv = try Self.reader(bytes, separator)
    columns = Dictionary(uniqueKeysWithValues: csv.header.enumerated().map { ($1, $0) })
    if columns[foreign.column] != nil {
      throw ImportError(
        "the column '\(foreign.column)' belongs to another kind of table", line: 1,
        hints: ["'galley import \(foreign.format)' reads it"])
    }
    for name in required where columns[name] == nil { throw missing(name, separator) }
  }

  /// Returns a reader of what is between the cells: of commas, or of the semicolons that spreadsheets
  /// write in their place.
  private static func reader(
    _ bytes: ContiguousArray<UInt8>, _ separator: CSVSeparator
  ) throws(ImportError) -> CSVReader {
    let failure: ImportError
    do throws(ImportError) {
      let csv = try CSVReader(bytes, separator: separator)
      guard separator == .comma, csv.header.count == 1, csv.header[0].contains(";") else {
        return csv
      }
      return try CSVReader(bytes, separator: .semicolon)
    } catch {
      failure = error
    }
    guard separator == .comma, let csv = try? CSVReader(bytes, separator: .semicolon),
      csv.header.count > 1
    else { throw failure }
    return csv
  }

  private func missing(_ name: String, _ separator: CSVSeparator) -> ImportError {
    let shown = csv.header.prefix(8).map { "'\($0.prefix(40))'" }.joined(separator: ", ")
    var hints = ["its columns are \(shown)\(csv.header.count > 8 ? ", …" : "")"]
    if csv.header.count == 1 {
      let other: Character = separator == .tab ? "," : "\t"
      if csv.header[0].contains(other) {
        hints.append(
          separator == .tab
            ? "its cells are parted by commas: 'galley import csv' reads such tables"
            : "its cells are parted by tabs: 'galley import tsv' reads such tables")
      }
    }
    return ImportError("the table has no column '\(name)'", line: 1, hints: hints)
  }

  /// Reads the next row; nil at the end.
  mutating func next() throws(ImportError) -> TableRow? {
    guard let row = try csv.next() else { return nil }
    return TableRow(cells: row.cells, columns: columns, line: row.line)
  }
}

/// One row of a table. What stands in a cell is checked when it is asked for.
struct TableRow {
  fileprivate let cells: [String]
  fileprivate let columns: [String: Int]
  /// Counts from 1.
  let line: Int

  /// The cell of a column; nil where there is no such column.
  func cell(_ name: String) -> String? {
    columns[name].map { cells[$0] }
  }

  /// The text of a cell; nil where there is none.
  func text(_ name: String) -> String? {
    guard let cell = cell(name), !cell.isEmpty else { return nil }
    return cell
  }

  func required(_ name: String) throws(ImportError) -> String {
    guard let text = text(name) else {
      throw ImportError("the cell '\(name)' is empty", line: line)
    }
    return text
  }

  func integer(_ name: String) throws(ImportError) -> Int? {
    guard let text = text(name) else { return nil }
    if let number = Int(text) { return number }
    // Programs that know no empty cell among whole numbers write 3 as 3.0.
    if let number = Double(text), number.rounded() == number, abs(number) < 1e15 {
      return Int(number)
    }
    throw wrong(name, "a whole number")
  }

  func requiredInteger(_ name: String) throws(ImportError) -> Int {
    guard let number = try integer(name) else {
      throw ImportError("the cell '\(name)' is empty", line: line)
    }
    return number
  }

  func number(_ name: String) throws(ImportError) -> Double? {
    guard let text = text(name) else { return nil }
    guard let number = Double(text), number.isFinite else { throw wrong(name, "a number") }
    return number
  }

  func boolean(_ name: String) throws(ImportError) -> Bool? {
    switch text(name) {
    case nil: nil
    case "true", "True", "TRUE", "1": true
    case "false", "False", "FALSE", "0": false
    default: throw wrong(name, "true or false")
    }
  }

  /// The values of cells that hold JSON, as members of the columns' names; those of empty cells are
  /// not there.
  func json(_ names: [String]) throws(ImportError) -> JSONFields {
    var members: [JSONMember] = []
    for name in names {
      guard let text = text(name) else { continue }
      do {
        let value = try JSONValue(parsing: ContiguousArray(text.utf8), depthLimit: 16)
        members.append(JSONMember(name: name, value: value, line: 1))
      } catch {
        throw ImportError("the cell '\(name)' is not JSON: \(error.words)", line: line)
      }
    }
    return try JSONFields(.object(members), line: line)
  }

  func wrong(_ name: String, _ rule: String) -> ImportError {
    ImportError(
      "the cell '\(name)' must be \(rule), not '\((cell(name) ?? "").prefix(40))'", line: line)
  }
}
