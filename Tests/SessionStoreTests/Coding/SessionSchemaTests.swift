import JSONText
import SessionStore
import Testing

/// docs/session.schema.json against the golden file, by the words of JSON Schema that it uses.
@Suite struct SessionSchemaTests {
  private let schema: JSONValue

  init() throws {
    schema = try JSONValue(parsing: GoldenFiles.bytes("docs/session.schema.json"))
  }

  @Test func `the golden file is as the schema says`() throws {
    let file = try JSONValue(
      parsing: GoldenFiles.bytes("Tests/SessionStoreTests/Golden/session.json"))
    #expect(problems(of: file, schema, at: "$") == [])
  }

  @Test func `the golden file has no member that the schema does not list but the unknown ones`()
    throws
  {
    let file = try JSONValue(
      parsing: GoldenFiles.bytes("Tests/SessionStoreTests/Golden/session.json"))
    let listed = Set((schema["properties"]?.members ?? []).map(\.name))
    let names = Set((file.members ?? []).map(\.name))
    #expect(names.subtracting(listed) == ["aardvark", "editor"])
    #expect(listed.isSubset(of: names))
  }

  @Test(
    arguments: [
      ("\n,\"version\":1}", "\n,\"version\":2}"), ("\"undoes\":4", "\"undoes\":0"),
      ("\"flagged\":true", "\"flagged\":1"), ("\"id\":\"s1\"", "\"id\":\"1\""),
      ("\"origin\":\"manual\"", "\"origin\":\"guess\""),
      ("\"event\":\"flag\"", "\"event\":\"flog\""),
      ("\"shown\":null", "\"shown\":[]"), ("\"shown\":null", "\"shown\":{}"),
      ("\"shown\":null", "\"shown\":{\"label\":\"\"}"),
      ("\"shown\":null", "\"shown\":{\"label\":\"x\",\"score\":\"1\"}"),
    ])
  func `the schema refuses what decoding refuses`(_ old: String, _ new: String) throws {
    let text = String(decoding: SessionCoding.encode(try CodingSamples.full()), as: UTF8.self)
    let damaged = ContiguousArray(try text.replaced(old, with: new).utf8)
    #expect(throws: SessionReadError.self) { try SessionCoding.decode(damaged) }
    #expect(problems(of: try JSONValue(parsing: damaged), schema, at: "$") != [])
  }

  private func problems(of value: JSONValue, _ schema: JSONValue, at path: String) -> [String] {
    var problems: [String] = []
    for member in schema.members ?? [] {
      problems += self.problems(of: value, member, of: schema, at: path)
    }
    return problems
  }

  private func problems(
    of value: JSONValue, _ rule: JSONMember, of schema: JSONValue, at path: String
  ) -> [String] {
    let properties = schema["properties"]?.members ?? []
    switch (rule.name, rule.value, value) {
    case ("$schema", _, _), ("$defs", _, _), ("title", .string, _), ("description", _, _): return []
    case ("$ref", .string(let reference), _):
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      guard let target = self.schema["$defs"]?[name] else { return ["no \(reference)"] }
      return problems(of: value, target, at: path)
    case ("type", .string(let type), _): return has(value, [type]) ? [] : ["\(path): no \(type)"]
    case ("type", .array(let types), _):
      return has(value, types.compactMap { $0.text }) ? [] : ["\(path): not of \(types)"]
    case ("const", let constant, _): return value == constant ? [] : ["\(path): not \(constant)"]
    case ("enum", .array(let values), _):
      return values.contains(value) ? [] : ["\(path): not in \(values)"]
    case ("required", .array(let names), .object):
      return names.compactMap { $0.text }.filter { value[$0] == nil }.map { "\(path): no \($0)" }
    case ("properties", .object(let known), .object):
      return known.flatMap { property in
        value[property.name].map {
          problems(of: $0, property.value, at: path + "." + property.name)
        } ?? []
      }
    case ("additionalProperties", .boolean(false), .object(let members)):
      let known = Set(properties.map(\.name))
      return members.filter { !known.contains($0.name) }.map { "\(path): \($0.name) is not known" }
    case ("additionalProperties", let rest, .object(let members)):
      let known = Set(properties.map(\.name))
      return members.filter { !known.contains($0.name) }
        .flatMap { problems(of: $0.value, rest, at: path + "." + $0.name) }
    case ("items", let items, .array(let elements)):
      return elements.enumerated().flatMap { problems(of: $1, items, at: "\(path)[\($0)]") }
    case ("minItems", .integer(let least), .array(let elements)):
      return elements.count >= least ? [] : ["\(path): fewer than \(least)"]
    case ("minimum", .integer(let least), .integer(let number)):
      return number >= least ? [] : ["\(path): less than \(least)"]
    case ("minLength", .integer(let least), .string(let text)):
      return text.unicodeScalars.count >= least ? [] : ["\(path): shorter than \(least)"]
    case ("pattern", .string(let pattern), .string(let text)):
      guard let pattern = try? Regex(pattern) else { return ["\(pattern) is none"] }
      return text.wholeMatch(of: pattern) == nil ? ["\(path): not \(pattern)"] : []
    case ("allOf", .array(let all), _): return all.flatMap { problems(of: value, $0, at: path) }
    case ("oneOf", .array(let all), _):
      let fitting = all.count { problems(of: value, $0, at: path).isEmpty }
      return fitting == 1 ? [] : ["\(path): fits \(fitting) of \(all.count)"]
    case ("not", let other, _):
      return problems(of: value, other, at: path).isEmpty ? ["\(path): must not fit"] : []
    case ("required", _, _), ("properties", _, _), ("additionalProperties", _, _),
      ("items", _, _), ("minItems", _, _), ("minimum", _, _), ("minLength", _, _),
      ("pattern", _, _):
      return []
    default: return ["\(rule.name) is a word that this test does not know"]
    }
  }

  private func has(_ value: JSONValue, _ types: [String]) -> Bool {
    let name =
      switch value.type {
      case .null: "null"
      case .boolean: "boolean"
      case .integer: "integer"
      case .number: "number"
      case .string: "string"
      case .array: "array"
      case .object: "object"
      }
    return types.contains(name) || (name == "integer" && types.contains("number"))
  }
}

extension JSONValue {
  fileprivate var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }
}
