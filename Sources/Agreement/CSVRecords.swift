/// The records of a table of comma-separated values, of which the bytes come in blocks.
///
/// The form is that of RFC 4180, with LF, CRLF or CR at the ends of lines, and a byte-order mark or
/// none. A quotation mark inside a field that does not begin with one stands for itself.
struct CSVRecords {
  /// What was added and is not read yet, and the last record.
  private(set) var bytes: ContiguousArray<UInt8> = []
  /// The last record's fields, without their quotation marks.
  private(set) var fields: ContiguousArray<Range<Int>> = []
  /// The line on which the last record begins.
  private(set) var recordLine = 1
  private var position = 0
  private var line = 1
  private var isAtStart = true
  /// The last record's fields in which quotation marks are doubled.
  private var doubled: [Int] = []

  /// The most bytes of a record: a quotation mark that is never closed is found by them.
  static let limit = 1 << 20

  /// Adds a block, which may end anywhere, once `next` has returned false.
  mutating func append(_ block: ContiguousArray<UInt8>) {
    bytes.removeSubrange(..<position)
    position = 0
    if bytes.isEmpty { bytes = block } else { bytes.append(contentsOf: block) }
  }

  /// Reads the next record that is not a blank line; returns false when its end is not there yet.
  ///
  /// - Parameter isLast: whether nothing more comes, so that the last line needs no end.
  mutating func next(isLast: Bool) throws(RatingsTableError) -> Bool {
    if isAtStart {
      guard bytes.count >= 3 || isLast else { return false }
      isAtStart = false
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }
    while position < bytes.count {
      let begin = position
      recordLine = line
      fields.removeAll(keepingCapacity: true)
      doubled.removeAll(keepingCapacity: true)
      let isWhole = try record(isLast: isLast)
      guard position - begin <= Self.limit else {
        throw RatingsTableError(.tooLong, line: recordLine)
      }
      guard isWhole else {
        position = begin
        line = recordLine
        return false
      }
      if fields.count == 1, fields[0].isEmpty { continue }
      for field in doubled { undouble(field) }
      return true
    }
    return false
  }

  private mutating func record(isLast: Bool) throws(RatingsTableError) -> Bool {
    while true {
      if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        guard try quotedField(isLast: isLast) else { return false }
      } else {
        let start = position
        while position < bytes.count {
          let byte = bytes[position]
          if byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D { break }
          position += 1
        }
        fields.append(start..<position)
      }
      guard position < bytes.count else { return isLast }
      switch bytes[position] {
      case UInt8(ascii: ","): position += 1
      case 0x0A, 0x0D:
        guard let length = lineBreak(isLast: isLast) else { return false }
        position += length
        line += 1
        return true
      default: throw RatingsTableError(.afterQuote, line: line)
      }
    }
  }

  private mutating func quotedField(isLast: Bool) throws(RatingsTableError) -> Bool {
    let firstLine = line
    let start = position + 1
    var hasDoubled = false
    position = start
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        guard position + 1 < bytes.count || isLast else { return false }
        guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") else {
          if hasDoubled { doubled.append(fields.count) }
          fields.append(start..<position)
          position += 1
          return true
        }
        hasDoubled = true
        position += 2
      case 0x0A, 0x0D:
        guard let length = lineBreak(isLast: isLast) else { return false }
        position += length
        line += 1
      default: position += 1
      }
    }
    guard isLast else { return false }
    throw RatingsTableError(.openQuote, line: firstLine)
  }

  /// Returns how many bytes the line break at the position has; nil when that is not known yet.
  private func lineBreak(isLast: Bool) -> Int? {
    if bytes[position] == 0x0A { return 1 }
    guard position + 1 < bytes.count else { return isLast ? 1 : nil }
    return bytes[position + 1] == 0x0A ? 2 : 1
  }

  /// Makes the doubled quotation marks of a field single, in place.
  private mutating func undouble(_ field: Int) {
    let range = fields[field]
    var end = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      bytes[end] = bytes[index]
      index += bytes[index] == UInt8(ascii: "\"") ? 2 : 1
      end += 1
    }
    fields[field] = range.lowerBound..<end
  }
}
