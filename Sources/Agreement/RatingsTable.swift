/// Ratings as they were read from a table of the columns `item`, `annotator` and `label`.
package struct RatingsTable: Sendable {
  /// Labels in the order that was asked for or else in that of their names, as the annotators are;
  /// items in the order of the table.
  package let ratings: Ratings
  package let items: NameTable
}

/// Reads a table of ratings as comma-separated values, one block of bytes after the other.
///
/// The first line names the columns, in any order; other columns are ignored. An empty label says
/// that the annotator did not rate the item. Two rows of one item and annotator are two labels; the
/// same row twice is one. A label is taken as it is: `a+b` is one label.
///
/// Takes at most 20 bytes a row, 12 bytes an item and the items' names (see `NameTable`), however
/// large the file is.
package struct RatingsTableReader {
  private var records = CSVRecords()
  private var columns: Columns?
  private var items = NameTable()
  private var annotators = NameTable()
  private var labels = NameTable()
  /// How many labels were named from the start; nil where any may occur.
  private let knownCount: Int?
  private var rows: ContiguousArray<Row> = []

  private struct Columns {
    var item: Int
    var annotator: Int
    var label: Int
    var count: Int
  }

  private struct Row {
    var item: UInt32
    var annotator: UInt16
    var label: UInt8

    static let noLabel = UInt8.max
  }

  /// - Parameter labels: the only labels that may occur, in their order; nil for any.
  package init(labels: [String]? = nil) {
    for label in labels ?? [] {
      let bytes = ContiguousArray(label.utf8)
      _ = self.labels.place(of: 0..<bytes.count, in: bytes)
    }
    // A label that is named twice is one.
    knownCount = labels == nil ? nil : self.labels.count
  }

  /// Takes a block, which may end anywhere.
  package mutating func read(_ block: ContiguousArray<UInt8>) throws(RatingsTableError) {
    records.append(block)
    while try records.next(isLast: false) { try readRecord() }
  }

  /// Ends the table.
  package mutating func finish() throws(RatingsTableError) -> RatingsTable {
    while try records.next(isLast: true) { try readRecord() }
    guard columns != nil else { throw RatingsTableError(.empty, line: 1) }
    guard items.count > 0 else { throw RatingsTableError(.noRows, line: records.recordLine) }
    do {
      return RatingsTable(ratings: try ratings(), items: items)
    } catch {
      throw RatingsTableError(.limit(error), line: nil)
    }
  }

  private mutating func readRecord() throws(RatingsTableError) {
    if let columns {
      try readRow(columns)
    } else {
      columns = try readHeader()
    }
  }

  private func text(_ field: Int) -> String {
    String(decoding: records.bytes[records.fields[field]], as: UTF8.self)
  }

  private func readHeader() throws(RatingsTableError) -> Columns {
    let names = records.fields.indices.map(text)
    func column(_ name: String) throws(RatingsTableError) -> Int {
      guard let place = names.firstIndex(of: name) else {
        throw RatingsTableError(.missingColumn(name), line: records.recordLine)
      }
      guard names.lastIndex(of: name) == place else {
        throw RatingsTableError(.duplicateColumn(name), line: records.recordLine)
      }
      return place
    }
    return Columns(
      item: try column("item"), annotator: try column("annotator"), label: try column("label"),
      count: names.count)
  }

  private mutating func readRow(_ columns: Columns) throws(RatingsTableError) {
    let line = records.recordLine
    guard records.fields.count == columns.count else {
      throw RatingsTableError(
        .fieldCount(found: records.fields.count, expected: columns.count), line: line)
    }
    let item = try Self.place(columns.item, "item", of: records, in: &items)
    let annotator = try Self.place(columns.annotator, "annotator", of: records, in: &annotators)
    guard annotators.count <= Ratings.annotatorLimit else {
      throw RatingsTableError(.limit(.tooManyAnnotators(annotators.count)), line: line)
    }
    var row = Row(item: UInt32(item), annotator: UInt16(annotator), label: Row.noLabel)
    if !records.fields[columns.label].isEmpty {
      let label = try Self.place(columns.label, "label", of: records, in: &labels)
      if let knownCount, label >= knownCount {
        throw RatingsTableError(.unknownLabel(text(columns.label)), line: line)
      }
      guard label < LabelSet.capacity else {
        throw RatingsTableError(.limit(.tooManyLabels(labels.count)), line: line)
      }
      row.label = UInt8(label)
    }
    rows.append(row)
  }

  // Static: a method would keep the whole reader, with the table, and so have the table copied.
  private static func place(
    _ field: Int, _ column: String, of records: CSVRecords, in table: inout NameTable
  ) throws(RatingsTableError) -> Int {
    let range = records.fields[field]
    guard !range.isEmpty else {
      throw RatingsTableError(.emptyField(column), line: records.recordLine)
    }
    let known = table.count
    let place = table.place(of: range, in: records.bytes)
    if place == known, String(validating: records.bytes[range], as: UTF8.self) == nil {
      throw RatingsTableError(.notUTF8, line: records.recordLine)
    }
    return place
  }

  // MARK: - Ratings

  /// Puts the rows in the order of their items.
  private mutating func ratings() throws(RatingsError) -> Ratings {
    let labelNames = labels.names
    let annotatorNames = annotators.names
    let labelOrder =
      knownCount == nil ? Self.order(of: labelNames) : Array(labelNames.indices)
    let annotatorOrder = Self.order(of: annotatorNames)
    let labelPlaces = Self.places(in: labelOrder)
    let annotatorPlaces = Self.places(in: annotatorOrder)

    var starts = ContiguousArray<UInt32>(repeating: 0, count: items.count + 1)
    for row in rows { starts[Int(row.item) + 1] += 1 }
    for item in 0..<items.count { starts[item + 1] += starts[item] }
    // An annotator and a label each, by item.
    var cells = ContiguousArray<UInt32>(repeating: 0, count: rows.count)
    var ends = starts
    for row in rows {
      let annotator = UInt32(annotatorPlaces[Int(row.annotator)])
      let label = row.label == Row.noLabel ? Row.noLabel : UInt8(labelPlaces[Int(row.label)])
      cells[Int(ends[Int(row.item)])] = annotator << 8 | UInt32(label)
      ends[Int(row.item)] += 1
    }
    rows = []

    var builder = try Ratings.Builder(
      labels: labelOrder.map { labelNames[$0] },
      annotators: annotatorOrder.map { annotatorNames[$0] })
    builder.reserve(items: items.count, ratings: cells.count)
    for item in 0..<items.count {
      let range = Int(starts[item])..<Int(starts[item + 1])
      Self.sort(&cells, range)
      var position = range.lowerBound
      while position < range.upperBound {
        let annotator = cells[position] >> 8
        var set = LabelSet()
        while position < range.upperBound, cells[position] >> 8 == annotator {
          let label = UInt8(truncatingIfNeeded: cells[position])
          if label != Row.noLabel { set.insert(Int(label)) }
          position += 1
        }
        try builder.rate(annotator: Int(annotator), set)
      }
      builder.endItem()
    }
    return try builder.build()
  }

  private static func order(of names: [String]) -> [Int] {
    names.indices.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
  }

  private static func places(in order: [Int]) -> [Int] {
    var places = order
    for (place, index) in order.enumerated() { places[index] = place }
    return places
  }

  /// Sorts what is nearly always a handful.
  private static func sort(_ cells: inout ContiguousArray<UInt32>, _ range: Range<Int>) {
    guard range.count <= 16 else {
      cells[range].sort()
      return
    }
    for index in range.dropFirst() {
      let cell = cells[index]
      var place = index
      while place > range.lowerBound, cells[place - 1] > cell {
        cells[place] = cells[place - 1]
        place -= 1
      }
      cells[place] = cell
    }
  }
}

/// What is wrong with a table of ratings.
package struct RatingsTableError: Error, Hashable {
  package var kind: Kind
  /// Counted from 1; nil where it is no single line.
  package var line: Int?

  package init(_ kind: Kind, line: Int?) {
    self.kind = kind
    self.line = line
  }

  package enum Kind: Hashable, Sendable {
    case empty
    case noRows
    case missingColumn(String)
    case duplicateColumn(String)
    case fieldCount(found: Int, expected: Int)
    /// The item's or the annotator's name is empty.
    case emptyField(String)
    /// A quotation mark is not closed.
    case openQuote
    /// Something follows a closing quotation mark.
    case afterQuote
    case notUTF8
    case tooLong
    case unknownLabel(String)
    case limit(RatingsError)
  }
}
