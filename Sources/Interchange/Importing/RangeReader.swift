package import AnnotationModel

/// Turns the offsets of one text's annotations into ranges of its bytes, and refuses those that cannot
/// be meant.
package struct RangeReader {
  private let text: String
  private let unit: OffsetUnit
  private var map: OffsetMap

  package init(_ text: String, unit: OffsetUnit) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    self.unit = unit
    map = OffsetMap(text, unit: unit)
  }

  /// Returns the range of two offsets, the end not included.
  ///
  /// - Parameter covered: the text that the file says lies between them, which tells whether the
  ///   offsets count what they are taken to count; nil where the file does not say.
  package mutating func range(
    _ start: Int, _ end: Int, covered: String? = nil, line: Int? = nil
  ) throws(ImportError) -> TextRange {
    guard start < end else {
      throw ImportError(
        start == end
          ? "a span from \(start) to \(end) covers nothing"
          : "a span ends at \(end), before it begins at \(start)",
        line: line, hints: ["offsets are half-open: the end is that of the next character"])
    }
    guard start >= 0, let first = map.byte(ofOffset: start), let last = map.byte(ofOffset: end)
    else {
      throw outside(start, end, covered, line)
    }
    let range = TextRange(first, last)
    if let covered, !isEqual(range, covered) { throw mismatch(start, end, range, covered, line) }
    return range
  }

  /// Returns the range of two offsets that count from another place than the text's start.
  ///
  /// - Parameter origin: the offset of the text's start.
  package mutating func range(
    _ start: Int, _ end: Int, from origin: Int, covered: String? = nil, line: Int? = nil
  ) throws(ImportError) -> TextRange {
    let first = start.subtractingReportingOverflow(origin)
    let last = end.subtractingReportingOverflow(origin)
    guard !first.overflow, !last.overflow else { throw outside(start, end, line) }
    return try range(first.partialValue, last.partialValue, covered: covered, line: line)
  }

  private func isEqual(_ range: TextRange, _ covered: String) -> Bool {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.start)
    // Bytes, since equal strings may be of different length.
    return bytes[start..<bytes.index(start, offsetBy: range.count)].elementsEqual(covered.utf8)
  }

  private mutating func outside(
    _ start: Int, _ end: Int, _ covered: String?, _ line: Int?
  ) -> ImportError {
    let length = map.length
    if start >= 0, end <= length {
      return ImportError(
        "the span \(start) to \(end) cuts a character in two", line: line,
        hints: otherUnits(start, end, covered))
    }
    var error = outside(start, end, line)
    error.hints = otherUnits(start, end, covered)
    return error
  }

  private mutating func outside(_ start: Int, _ end: Int, _ line: Int?) -> ImportError {
    ImportError(
      "the span \(start) to \(end) lies outside the text, which has \(map.length) \(unit.words)",
      line: line)
  }

  private func mismatch(
    _ start: Int, _ end: Int, _ range: TextRange, _ covered: String, _ line: Int?
  ) -> ImportError {
    let bytes = text.utf8
    let first = bytes.index(bytes.startIndex, offsetBy: range.start)
    let found = String(text[first..<bytes.index(first, offsetBy: range.count)])
    return ImportError(
      "the text from \(start) to \(end) is '\(found.prefix(40))', and the file says "
        + "'\(covered.prefix(40))'", line: line, hints: otherUnits(start, end, covered))
  }

  /// Says in which unit the offsets would cover the text that they should.
  private func otherUnits(_ start: Int, _ end: Int, _ covered: String?) -> [String] {
    // Those that programs use most come first.
    for other in [OffsetUnit.codepoint, .utf16, .utf8, .grapheme] where other != unit {
      var map = OffsetMap(text, unit: other)
      guard start >= 0, let first = map.byte(ofOffset: start), let last = map.byte(ofOffset: end)
      else { continue }
      guard let covered else {
        return ["these may be \(other.words): --offsets \(other.rawValue)"]
      }
      if isEqual(TextRange(first, last), covered) {
        return ["these look like \(other.words): --offsets \(other.rawValue)"]
      }
    }
    return []
  }
}

extension OffsetUnit {
  /// As in "the text has 12 UTF-16 offsets".
  package var words: String {
    switch self {
    case .codepoint: "code point offsets"
    case .utf8: "UTF-8 byte offsets"
    case .utf16: "UTF-16 offsets"
    case .grapheme: "grapheme offsets"
    }
  }
}
