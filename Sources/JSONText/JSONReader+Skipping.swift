extension JSONReader {
  /// Reads a value of any type and forgets it; it is checked like any other.
  package mutating func skip() throws(JSONError) {
    switch try nextType() {
    case .object:
      var members = try beginObject()
      while try nextName(&members) != nil { try skip() }
    case .array:
      var more = try beginArray()
      while more {
        try skip()
        more = try nextElement()
      }
    case .string: try check(try stringToken())
    case .integer, .number: _ = try numberToken()
    case .boolean: _ = try boolean()
    case .null: _ = try null()
    }
  }

  /// Reads a value of any type, and returns its text without the white space between tokens.
  package mutating func raw() throws(JSONError) -> String {
    _ = next()
    let begin = offset
    try skip()
    var text: ContiguousArray<UInt8> = []
    var isInString = false
    var position = begin
    while position < offset {
      let byte = bytes[position]
      if isInString || byte > 0x20 { text.append(byte) }
      if byte == UInt8(ascii: "\"") {
        isInString.toggle()
      } else if isInString, byte == UInt8(ascii: "\\") {
        position += 1
        text.append(bytes[position])
      }
      position += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
