import JSONText

extension FuzzTarget {
  /// The JSON reader itself.
  package static let json = FuzzTarget(
    name: "json", corpus: Corpus.files("json"), tokens: jsonTokens,
    restructure: { restructureJSON($0, &$1) }
  ) { bytes in
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: bytes)
    } catch {
      return .refused(
        FuzzRefusal(error, offset: error.offset, line: error.line, column: error.column))
    }
    let encoded = value.encoded
    let again: JSONValue
    do throws(JSONError) {
      again = try JSONValue(parsing: encoded)
    } catch {
      throw FuzzFailure("what was written cannot be read: \(error)")
    }
    try require(again.encoded == encoded, "written and read again the value is another")
    try checkSkipping(bytes, as: value)
    return .accepted
  }

  /// What can be read can be passed over and kept as text, to the same end.
  private static func checkSkipping(_ bytes: Bytes, as value: JSONValue) throws {
    var reader = JSONReader(bytes)
    try reader.skip()
    let end = reader.offset
    reader = JSONReader(bytes)
    let raw = try reader.raw()
    try require(reader.offset == end, "reading the text ends elsewhere than passing over")
    let again = try JSONValue(parsing: Bytes(raw.utf8))
    try require(again.encoded == value.encoded, "the text that was kept is another value")
  }

  static let jsonTokens = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud800", "\\udc00", "\\ud83d\\ude00",
    "\\\"", "\\/", "\\x", "true", "false", "null", "tru", "{}", "[]", "\"\"", "{\"a\":1}", "[1,]",
    "{\"a\":1,\"a\":2}", "\u{FEFF}", "e", "E+", ".", "-",
  ]
}
