/// Any JSON value, for files that are small and written by hand.
package enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// In the order of the file.
  case object([JSONMember])

  /// Parses a text that holds one value, as strictly as `JSONReader`.
  ///
  /// A whole number that is too large for `Int` is refused, not rounded.
  package init(parsing bytes: ContiguousArray<UInt8>, depthLimit: Int = 64) throws(JSONError) {
    var reader = JSONReader(bytes, depthLimit: depthLimit)
    self = try reader.value()
    try reader.finish()
  }

  /// The members of an object; nil for any other value.
  package var members: [JSONMember]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// Returns the value of a member; nil when there is none, or this is not an object.
  package subscript(_ name: String) -> JSONValue? {
    members?.first { $0.name == name }?.value
  }

  package var type: JSONType {
    switch self {
    case .null: .null
    case .boolean: .boolean
    case .integer: .integer
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }
}

/// One member of a JSON object.
package struct JSONMember: Hashable, Sendable {
  package var name: String
  package var value: JSONValue
  /// The line on which the value begins, counted from 1.
  package var line: Int

  package init(name: String, value: JSONValue, line: Int) {
    self.name = name
    self.value = value
    self.line = line
  }
}

extension JSONReader {
  /// Reads a value of any type.
  package mutating func value() throws(JSONError) -> JSONValue {
    var lines = LineCounter()
    return try value(&lines)
  }

  private mutating func value(_ lines: inout LineCounter) throws(JSONError) -> JSONValue {
    switch try nextType() {
    case .object:
      var members: [JSONMember] = []
      var state = try beginObject()
      while let name = try nextName(&state) {
        _ = next()
        let line = lines.line(of: offset, in: bytes)
        members.append(JSONMember(name: name, value: try value(&lines), line: line))
      }
      return .object(members)
    case .array:
      var elements: [JSONValue] = []
      var more = try beginArray()
      while more {
        elements.append(try value(&lines))
        more = try nextElement()
      }
      return .array(elements)
    case .string: return .string(try string())
    case .integer, .number:
      let begin = mark()
      let token = try numberToken()
      self.return(to: begin)
      return token.isInteger ? .integer(try integer()) : .number(try number())
    case .boolean: return .boolean(try boolean())
    case .null:
      _ = try null()
      return .null
    }
  }
}

extension JSONWriter {
  /// Writes a value of any type, the members of objects in their order.
  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .boolean(let value): boolean(value)
    case .integer(let value): integer(value)
    case .number(let value): number(value)
    case .string(let text): string(text)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        name(member.name)
        self.value(member.value)
      }
      endObject()
    }
  }
}

/// Counts lines from where it was asked last.
private struct LineCounter {
  private var offset = 0
  private var line = 1

  mutating func line(of place: Int, in bytes: ContiguousArray<UInt8>) -> Int {
    while offset < place {
      if bytes[offset] == 0x0A { line += 1 }
      offset += 1
    }
    return line
  }
}
