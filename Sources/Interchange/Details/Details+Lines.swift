import JSONText

extension Details {
  /// Parses an object that stands by itself, as in a comment.
  ///
  /// - Parameter line: the line of the file on which it stands.
  init(_ bytes: ContiguousArray<UInt8>, line: Int) throws(ImportError) {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes)
    } catch {
      throw ImportError("what galley wrote here is damaged: \(error.words)", line: line)
    }
    fields = try JSONFields(value, line: line)
  }
}
