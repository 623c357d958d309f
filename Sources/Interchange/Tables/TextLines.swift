import JSONText

/// One line of a text file.
package struct TextLine: Hashable, Sendable {
  /// Counts from 1.
  package var number: Int
  /// The line's bytes in the file, without its end.
  package var range: Range<Int>
}

/// The lines of a file in a line format, which end with LF or CR LF; the last may lack its end.
///
/// A CR alone is a character like any other. A byte-order mark at the file's start is left out.
package struct TextLines: Sendable {
  package let bytes: ContiguousArray<UInt8>
  /// Where the next line begins.
  private var offset: Int
  private var count = 0

  package init(_ bytes: ContiguousArray<UInt8>) throws(ImportError) {
    try bytes.checkUTF8()
    self.bytes = bytes
    offset = bytes.lengthOfByteOrderMark
  }

  /// Returns the next line; nil at the file's end, and after a line end that is the last thing.
  package mutating func next() -> TextLine? {
    guard offset < bytes.count else { return nil }
    let start = offset
    var end = bytes.span.firstLineFeed(from: start)
    offset = min(end + 1, bytes.count)
    if end < bytes.count, end > start, bytes[end - 1] == 0x0D { end -= 1 }
    count += 1
    return TextLine(number: count, range: start..<end)
  }

  package func text(_ line: TextLine) -> String {
    String(decoding: bytes[line.range], as: UTF8.self)
  }

  /// Returns an error about a byte of a line, or about the line when there is no offset.
  ///
  /// - Parameter offset: in bytes from the file's start.
  package func error(
    _ message: String, in line: TextLine, at offset: Int? = nil, hints: [String] = []
  ) -> ImportError {
    var column: Int?
    if let offset {
      let before = bytes[line.range.lowerBound..<max(offset, line.range.lowerBound)]
      column = 1 + before.count { $0 & 0xC0 != 0x80 }
    }
    return ImportError(message, line: line.number, column: column, hints: hints)
  }
}

extension Span<UInt8> {
  /// Returns the offset of the next line feed, or the count.
  fileprivate func firstLineFeed(from start: Int) -> Int {
    var offset = start
    while offset < count, self[offset] != 0x0A { offset &+= 1 }
    return offset
  }
}
