package import JSONText

/// JSON and JSON Lines as an import reads them.
package enum JSONInput {
  /// How deep values may be nested.
  private static let depth = 64

  /// Returns the one value of a file.
  package static func value(_ bytes: ContiguousArray<UInt8>) throws(ImportError) -> JSONValue {
    do {
      return try JSONValue(parsing: bytes.withoutByteOrderMark, depthLimit: depth)
    } catch {
      throw ImportError(error)
    }
  }

  /// Calls a body with each object of a file of JSON Lines, or of one list of objects.
  package static func forEachRecord(
    _ bytes: ContiguousArray<UInt8>, _ body: (JSONFields) throws(ImportError) -> Void
  ) throws(ImportError) {
    let first = bytes.withoutByteOrderMark.first { $0 > 0x20 }
    guard first == UInt8(ascii: "[") else { return try forEachLine(bytes, body) }
    for (index, record) in try list(bytes).enumerated() {
      try body(JSONFields(record, path: "[\(index)]", line: 1))
    }
  }

  /// Returns the elements of a file that is one list.
  package static func list(
    _ bytes: ContiguousArray<UInt8>
  ) throws(ImportError) -> [JSONValue] {
    guard case .array(let records) = try value(bytes) else {
      throw ImportError("a list was expected here", line: 1)
    }
    return records
  }

  /// Calls a body with the object on each line, empty lines left out.
  ///
  /// What the body throws without a line is on that line.
  package static func forEachLine(
    _ bytes: ContiguousArray<UInt8>, _ body: (JSONFields) throws(ImportError) -> Void
  ) throws(ImportError) {
    let bytes = bytes.withoutByteOrderMark
    var start = 0
    var line = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[start..<end].contains(where: { $0 > 0x20 }) {
        let value: JSONValue
        do {
          // A copy, so that places in it count from the line's start.
          value = try JSONValue(
            parsing: ContiguousArray(bytes[start..<end]), depthLimit: depth)
        } catch {
          throw ImportError(error, line: line)
        }
        do {
          try body(JSONFields(value, line: line))
        } catch {
          throw error.on(line: line)
        }
      }
      start = end + 1
      line += 1
    }
  }
}

extension ContiguousArray<UInt8> {
  /// Without the mark that some programs put before UTF-8.
  package var withoutByteOrderMark: ContiguousArray<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? ContiguousArray(dropFirst(3)) : self
  }
}

extension ImportError {
  /// - Parameter line: the line of its file that was read alone.
  init(_ error: JSONError, line: Int? = nil) {
    self.init(
      "\(line == nil ? "the file" : "the line") is not JSON: \(error.words)",
      line: line ?? error.line, column: error.column)
    if case .unexpectedEnd = error.kind {
      hints = ["the file may have been cut off: compare its size with the original's"]
    }
  }
}
