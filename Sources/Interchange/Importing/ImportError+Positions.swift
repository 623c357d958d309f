import JSONText

extension ImportError {
  /// An error at a place in a file's bytes, of which it works out line and column.
  ///
  /// Only line feeds end a line. Takes time in proportion to the offset: for what ends the reading.
  package init(
    _ message: String, at offset: Int, in bytes: ContiguousArray<UInt8>, hints: [String] = []
  ) {
    var line = 1
    var column = 1
    // A byte-order mark is nothing that an editor shows.
    for index in bytes
      .lengthOfByteOrderMark..<max(
        bytes.lengthOfByteOrderMark, min(offset, bytes.count))
    {
      let byte = bytes[index]
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(message, line: line, column: column, hints: hints)
  }
}

extension ContiguousArray<UInt8> {
  /// 3 when the bytes begin with the byte-order mark of UTF-8, otherwise 0.
  package var lengthOfByteOrderMark: Int {
    count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF ? 3 : 0
  }

  /// Refuses bytes that are not UTF-8, and says where.
  package func checkUTF8() throws(ImportError) {
    guard let offset = span.firstInvalidUTF8(from: 0, to: count) else { return }
    var hints = ["save the file as UTF-8"]
    if offset == 0, count >= 2, self[0] ^ self[1] == 0xFF ^ 0xFE, self[0] >= 0xFE {
      hints = ["the file is UTF-16; save it as UTF-8"]
    }
    throw ImportError("a file has to be UTF-8", at: offset, in: self, hints: hints)
  }
}
