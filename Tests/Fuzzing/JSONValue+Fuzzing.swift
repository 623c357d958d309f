package import JSONText

extension JSONValue {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.null()
    case .boolean(let value): json.boolean(value)
    case .integer(let value): json.integer(value)
    case .number(let value): json.number(value)
    case .string(let text): json.string(text)
    case .array(let elements):
      json.beginArray()
      for element in elements { element.write(to: &json) }
      json.endArray()
    case .object(let members):
      json.beginObject()
      for member in members {
        json.name(member.name)
        member.value.write(to: &json)
      }
      json.endObject()
    }
  }

  package var encoded: Bytes {
    var json = JSONWriter()
    write(to: &json)
    return json.bytes
  }

  package mutating func set(_ name: String, to value: JSONValue) {
    guard case .object(var members) = self,
      let index = members.firstIndex(where: { $0.name == name })
    else { return }
    members[index].value = value
    self = .object(members)
  }

  // MARK: - Mutation

  private var size: Int {
    switch self {
    case .array(let elements): elements.reduce(1) { $0 + $1.size }
    case .object(let members): members.reduce(1) { $0 + $1.value.size }
    default: 1
    }
  }

  /// Returns the value at a position of the tree, counted from the root.
  private func value(at position: Int) -> JSONValue {
    if position == 0 { return self }
    var rest = position - 1
    let children: [JSONValue] =
      switch self {
      case .array(let elements): elements
      case .object(let members): members.map(\.value)
      default: []
      }
    for child in children {
      let size = child.size
      if rest < size { return child.value(at: rest) }
      rest -= size
    }
    return self
  }

  private func replacing(at position: Int, _ change: (JSONValue) -> JSONValue) -> JSONValue {
    if position == 0 { return change(self) }
    var rest = position - 1
    switch self {
    case .array(var elements):
      for index in elements.indices {
        let size = elements[index].size
        if rest < size {
          elements[index] = elements[index].replacing(at: rest, change)
          break
        }
        rest -= size
      }
      return .array(elements)
    case .object(var members):
      for index in members.indices {
        let size = members[index].value.size
        if rest < size {
          members[index].value = members[index].value.replacing(at: rest, change)
          break
        }
        rest -= size
      }
      return .object(members)
    default: return self
    }
  }

  /// Returns the value with one thing in it changed, most often a number or a list.
  package func restructured(_ generator: inout FuzzGenerator) -> JSONValue {
    var position = generator.below(size)
    for _ in 0..<3 where !value(at: position).isWorthChanging { position = generator.below(size) }
    let other = value(at: generator.below(size))
    return replacing(at: position) { $0.changed(other, &generator) }
  }

  private var isWorthChanging: Bool {
    switch self {
    case .integer, .array, .object: true
    default: false
    }
  }

  private func changed(_ other: JSONValue, _ generator: inout FuzzGenerator) -> JSONValue {
    if generator.below(8) == 0 { return other }
    switch self {
    case .integer(let value):
      if generator.below(2) == 0 { return .integer(value &+ generator.below(9) &- 4) }
      return Int(generator.element(of: Mutator.numbers)).map { .integer($0) } ?? .number(0.5)
    case .array(var elements):
      if elements.isEmpty { return .array([other]) }
      let index = generator.below(elements.count)
      switch generator.below(5) {
      case 0: elements.remove(at: index)
      case 1: elements.insert(elements[index], at: generator.below(elements.count + 1))
      case 2: elements.swapAt(index, generator.below(elements.count))
      case 3: elements.removeAll()
      default: elements.append(other)
      }
      return .array(elements)
    case .object(var members):
      guard !members.isEmpty else { return self }
      let index = generator.below(members.count)
      switch generator.below(4) {
      case 0: members.remove(at: index)
      case 1: members.swapAt(index, generator.below(members.count))
      case 2: members[index].value = .null
      default: members[index].name += "x"
      }
      return .object(members)
    case .string(let text):
      switch generator.below(4) {
      case 0: return .string("")
      case 1: return .string(text + text)
      case 2:
        let drop = generator.below(text.unicodeScalars.count + 1)
        return .string(String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(drop))))
      default:
        return .string(
          generator.element(of: [
            "s1", "s2", "s10000000", "claim", "none", "manual", " ", "\u{0}", "\u{1B}[31m", "💶",
            "e\u{301}", "2026-11-03T09:00:00.000Z", "0001-01-01T00:00:00.000Z",
            "9999-12-31T23:59:59.999Z",
          ]))
      }
    case .boolean(let value): return .boolean(!value)
    case .null: return other
    case .number:
      return .number(generator.element(of: [0, -1, 1e300, .leastNonzeroMagnitude, 1.5]))
    }
  }
}

/// Changes the structure of an input that is one JSON value.
func restructureJSON(_ bytes: Bytes, _ generator: inout FuzzGenerator) -> Bytes? {
  guard let value = try? JSONValue(parsing: bytes) else { return nil }
  return value.restructured(&generator).encoded
}
