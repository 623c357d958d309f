import JSONText

extension MessagePackWriter {
  /// Writes a value of JSON as the same of MessagePack.
  mutating func json(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .boolean(let value): boolean(value)
    case .integer(let value): integer(value)
    case .number(let value): number(value)
    case .string(let value): string(value)
    case .array(let values):
      array(count: values.count)
      for element in values { json(element) }
    case .object(let members):
      map(count: members.count)
      for member in members {
        string(member.name)
        json(member.value)
      }
    }
  }
}

extension JSONValue {
  /// The same value of JSON; nil where JSON has none, as for bytes.
  init?(_ value: MessagePackValue) {
    switch value {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .integer(let value): self = .integer(value)
    case .number(let value): self = .number(value)
    case .string(let value): self = .string(value)
    case .unsigned, .binary: return nil
    case .array(let values):
      var elements: [JSONValue] = []
      for value in values {
        guard let element = JSONValue(value) else { return nil }
        elements.append(element)
      }
      self = .array(elements)
    case .map(let pairs):
      var members: [JSONMember] = []
      for pair in pairs {
        guard case .string(let name) = pair.key, let value = JSONValue(pair.value) else {
          return nil
        }
        members.append(JSONMember(name: name, value: value, line: 1))
      }
      self = .object(members)
    }
  }
}
