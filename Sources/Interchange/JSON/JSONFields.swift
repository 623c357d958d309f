package import JSONText

/// The members of one object of a file that another program wrote, asked for by name.
///
/// Names that nobody asks for are passed over. A value of another type than expected is an error with
/// the path to it; null is as good as not there.
package struct JSONFields {
  package let members: [JSONMember]
  /// The path to the object, or to the array that it is in; empty at the top.
  private let parent: String
  /// The object's place in that array.
  private let index: Int?
  /// The line of the object's first member.
  package let line: Int
  /// How many lines of the file stand before the text that was parsed.
  private let linesBefore: Int

  /// - Parameter line: the line of the file on which the text that was parsed begins.
  package init(_ value: JSONValue, path: String = "", line: Int) throws(ImportError) {
    try self.init(value, path, nil, linesBefore: line - 1, line: line)
  }

  private init(
    _ value: JSONValue, _ parent: String, _ index: Int?, linesBefore: Int, line: Int
  ) throws(ImportError) {
    guard case .object(let members) = value else {
      let path = index.map { "\(parent)[\($0)]" } ?? parent
      throw ImportError(
        "\(path.isEmpty ? "an object was expected here" : "'\(path)' must be an object")"
          + ", not \(value.type.words)", line: line)
    }
    self.members = members
    self.parent = parent
    self.index = index
    self.linesBefore = linesBefore
    self.line = members.first.map { linesBefore + $0.line } ?? line
  }

  private func member(_ name: String) -> JSONMember? {
    guard let member = members.first(where: { $0.name == name }), member.value != .null else {
      return nil
    }
    return member
  }

  /// As in `annotations[0].value`: put together only where it is asked for, since files have many
  /// objects.
  private func full(_ name: String) -> String {
    if let index { return "\(parent)[\(index)].\(name)" }
    return parent.isEmpty ? name : "\(parent).\(name)"
  }

  /// Returns the line of a member, or of the object where it has none.
  package func line(of name: String) -> Int {
    members.first { $0.name == name }.map { linesBefore + $0.line } ?? line
  }

  package func line(of member: JSONMember) -> Int { linesBefore + member.line }

  package func has(_ name: String) -> Bool { member(name) != nil }

  package func value(_ name: String) -> JSONValue? { member(name)?.value }

  package func wrong(_ name: String, _ rule: String) -> ImportError {
    ImportError("'\(full(name))' must be \(rule)", line: line(of: name))
  }

  package func missing(_ name: String) -> ImportError {
    ImportError("'\(full(name))' is missing", line: line)
  }

  package func string(_ name: String) throws(ImportError) -> String? {
    guard let member = member(name) else { return nil }
    guard case .string(let text) = member.value else { throw wrong(name, "a string") }
    return text
  }

  package func requiredString(_ name: String) throws(ImportError) -> String {
    guard let text = try string(name) else { throw missing(name) }
    return text
  }

  /// A string, or a number as it would be written: what programs take for an id.
  package func id(_ name: String) throws(ImportError) -> String? {
    switch member(name)?.value {
    case nil: nil
    case .string(let text): text
    case .integer(let number): String(number)
    default: throw wrong(name, "a string or a whole number")
    }
  }

  package func integer(_ name: String) throws(ImportError) -> Int? {
    switch member(name)?.value {
    case nil: nil
    case .integer(let number): number
    // Tables that had an empty cell come back with fractions of zero.
    case .number(let number) where number.rounded() == number && abs(number) < 1e15: Int(number)
    default: throw wrong(name, "a whole number")
    }
  }

  package func requiredInteger(_ name: String) throws(ImportError) -> Int {
    guard let number = try integer(name) else { throw missing(name) }
    return number
  }

  package func number(_ name: String) throws(ImportError) -> Double? {
    switch member(name)?.value {
    case nil: nil
    case .integer(let number): Double(number)
    case .number(let number): number
    default: throw wrong(name, "a number")
    }
  }

  package func boolean(_ name: String) throws(ImportError) -> Bool? {
    guard let member = member(name) else { return nil }
    guard case .boolean(let value) = member.value else { throw wrong(name, "true or false") }
    return value
  }

  /// The elements of an array; none where the member is not there.
  package func array(_ name: String) throws(ImportError) -> [JSONValue] {
    guard let member = member(name) else { return [] }
    guard case .array(let elements) = member.value else { throw wrong(name, "an array") }
    return elements
  }

  package func strings(_ name: String) throws(ImportError) -> [String] {
    var strings: [String] = []
    for element in try array(name) {
      guard case .string(let text) = element else { throw wrong(name, "an array of strings") }
      strings.append(text)
    }
    return strings
  }

  /// The objects of an array, each knowing its place.
  package func objects(_ name: String) throws(ImportError) -> [JSONFields] {
    var objects: [JSONFields] = []
    let path = full(name)
    let line = line(of: name)
    for (index, element) in try array(name).enumerated() {
      objects.append(
        try JSONFields(element, path, index, linesBefore: linesBefore, line: line))
    }
    return objects
  }

  package func object(_ name: String) throws(ImportError) -> JSONFields? {
    guard let member = member(name) else { return nil }
    return try JSONFields(
      member.value, full(name), nil, linesBefore: linesBefore, line: line(of: name))
  }

  /// The objects that the members are, null left out: to ask for each by its name would take a search
  /// of all for each.
  package func namedObjects() throws(ImportError) -> [(name: String, object: JSONFields)] {
    var objects: [(String, JSONFields)] = []
    for member in members where member.value != .null {
      objects.append(
        (
          member.name,
          try JSONFields(
            member.value, full(member.name), nil, linesBefore: linesBefore, line: line(of: member))
        ))
    }
    return objects
  }

  /// The objects of an array, or the one object that stands in its place, as JSON-LD has it; what is
  /// no object is passed over.
  package func objectsOrOne(_ name: String) throws(ImportError) -> [JSONFields] {
    switch member(name)?.value {
    case .object?: return try object(name).map { [$0] } ?? []
    case .array(let elements)?:
      var objects: [JSONFields] = []
      let path = full(name)
      let line = line(of: name)
      for (index, element) in elements.enumerated() {
        guard case .object = element else { continue }
        objects.append(
          try JSONFields(element, path, index, linesBefore: linesBefore, line: line))
      }
      return objects
    default: return []
    }
  }

  /// The strings of an array, or the one string that stands in its place, as JSON-LD has it; what is
  /// no string is passed over.
  package func stringsOrOne(_ name: String) -> [String] {
    switch member(name)?.value {
    case .string(let text)?: [text]
    case .array(let elements)?:
      elements.compactMap { element in
        guard case .string(let text) = element else { return nil }
        return text
      }
    default: []
    }
  }

  /// The members of an object whose values are strings, as attributes are.
  package func stringMembers(_ name: String) throws(ImportError) -> [String: String] {
    var values: [String: String] = [:]
    guard let object = try object(name) else { return [:] }
    for member in object.members where member.value != .null {
      guard case .string(let text) = member.value else {
        throw object.wrong(member.name, "a string")
      }
      values[member.name] = text
    }
    return values
  }

  /// An object that stands somewhere in a member.
  ///
  /// - Parameter line: the line of that member in the file.
  package func child(
    _ value: JSONValue, in name: String, line: Int
  ) throws(ImportError) -> JSONFields {
    try JSONFields(value, full(name), nil, linesBefore: linesBefore, line: line)
  }
}

extension JSONType {
  /// With its article, as in "not a number".
  package var words: String {
    switch self {
    case .null: "null"
    case .boolean: "true or false"
    case .integer, .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
