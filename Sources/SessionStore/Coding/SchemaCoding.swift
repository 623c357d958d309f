package import AnnotationModel
import JSONText

/// Label schemas as files, alone and inside sessions.
package enum SchemaCoding {
  package static func encode(_ schema: LabelSchema) -> ContiguousArray<UInt8> {
    var writer = MemberWriter(map: OffsetMap(""))
    writer.schema(schema)
    writer.json.line()
    return writer.json.bytes
  }

  /// Decodes a schema that can be used: labels that can be told apart by name and by key, and
  /// nothing named that is not there.
  package static func decode(
    _ bytes: ContiguousArray<UInt8>
  ) throws(SessionReadError) -> LabelSchema {
    var reader = MemberReader(bytes, map: OffsetMap(""))
    let schema = try reader.schema("")
    try reader.finish()
    return schema
  }
}

private enum SchemaKey: String, MemberKey {
  case attributes, exclusive, labels, limit, name, rules, title

  static let table = KeyTable<SchemaKey>()
}

private enum LabelKey: String, MemberKey {
  case alone, attributes, color, definition, examples, key, name

  static let table = KeyTable<LabelKey>()
}

private enum AttributeKey: String, MemberKey {
  case definition, name, values

  static let table = KeyTable<AttributeKey>()
}

private enum RuleKey: String, MemberKey {
  case label, when

  static let table = KeyTable<RuleKey>()
}

// MARK: - Reading

extension MemberReader {
  mutating func schema(_ key: String) throws(SessionReadError) -> LabelSchema {
    let begin = json.mark().offset
    var members = try beginObject(key)
    var unknown = UnknownFields()
    var attributes: [Placed<AttributeDefinition>] = []
    var exclusive: Bool?
    var labels: [Placed<Label>] = []
    var limit: Placed<Int?>?
    var name: String?
    var rules: [Placed<DecisionRule>] = []
    var title: String?
    let keys = SchemaKey.table
    while let key = try next(&members, keys, unknown: &unknown) {
      switch key {
      case .attributes:
        attributes = try list("attributes") {
          (reader: inout Self) throws(SessionReadError) in try reader.attribute()
        }
      case .exclusive: exclusive = try boolean("exclusive")
      case .labels:
        labels = try list("labels") {
          (reader: inout Self) throws(SessionReadError) in try reader.label()
        }
      case .limit:
        let offset = json.mark().offset
        limit = Placed(value: try optionalInteger("limit"), offset: offset)
      case .name: name = try string("name")
      case .rules:
        rules = try list("rules") {
          (reader: inout Self) throws(SessionReadError) in try reader.rule()
        }
      case .title: title = try optionalString("title")
      }
    }
    var schema = LabelSchema(
      name: try require(name, "name", at: begin), title: title,
      exclusive: try require(exclusive, "exclusive", at: begin), limit: limit?.value,
      rules: rules.map(\.value), labels: labels.map(\.value),
      attributes: attributes.map(\.value))
    schema.unknown = unknown
    if labels.isEmpty { throw failure(.schema(.noLabels), at: begin) }
    if let limit, let number = limit.value, number < 1 {
      throw failure(.schema(.badLimit(number)), at: limit.offset)
    }
    try check(attributes: attributes)
    try check(labels: labels, in: schema)
    for rule in rules where schema.label(named: rule.value.label) == nil {
      throw failure(.schema(.unknownRuleLabel(rule.value.label)), at: rule.offset)
    }
    return schema
  }

  /// A part of a schema with its place in the file.
  private struct Placed<Value> {
    var value: Value
    var offset: Int
  }

  private mutating func list<Value>(
    _ key: String, _ read: (inout Self) throws(SessionReadError) -> Value
  ) throws(SessionReadError) -> [Placed<Value>] {
    var values: [Placed<Value>] = []
    var more = try beginArray(key)
    while more {
      let offset = json.mark().offset
      values.append(Placed(value: try read(&self), offset: offset))
      more = try nextElement()
    }
    return values
  }

  private mutating func label() throws(SessionReadError) -> Label {
    let begin = json.mark().offset
    var members = try beginObject("labels")
    var unknown = UnknownFields()
    var name: String?
    var labelKey: String?
    var label = Label(name: "", key: "", color: "")
    let keys = LabelKey.table
    while let key = try next(&members, keys, unknown: &unknown) {
      switch key {
      case .alone: label.alone = try boolean("alone")
      case .attributes: label.attributes = try strings("attributes")
      case .color: label.color = try string("color")
      case .definition: label.definition = try string("definition")
      case .examples: label.examples = try strings("examples")
      case .key: labelKey = try string("key")
      case .name: name = try string("name")
      }
    }
    label.name = try require(name, "name", at: begin)
    label.key = try require(labelKey, "key", at: begin)
    label.unknown = unknown
    return label
  }

  private mutating func attribute() throws(SessionReadError) -> AttributeDefinition {
    let begin = json.mark().offset
    var members = try beginObject("attributes")
    var unknown = UnknownFields()
    var name: String?
    var attribute = AttributeDefinition(name: "")
    let keys = AttributeKey.table
    while let key = try next(&members, keys, unknown: &unknown) {
      switch key {
      case .definition: attribute.definition = try string("definition")
      case .name: name = try string("name")
      case .values: attribute.values = try strings("values")
      }
    }
    attribute.name = try require(name, "name", at: begin)
    attribute.unknown = unknown
    return attribute
  }

  private mutating func rule() throws(SessionReadError) -> DecisionRule {
    let begin = json.mark().offset
    var members = try beginObject("rules")
    var unknown = UnknownFields()
    var label: String?
    var when: String?
    let keys = RuleKey.table
    while let key = try next(&members, keys, unknown: &unknown) {
      switch key {
      case .label: label = try string("label")
      case .when: when = try string("when")
      }
    }
    var rule = DecisionRule(
      when: try require(when, "when", at: begin), label: try require(label, "label", at: begin))
    rule.unknown = unknown
    return rule
  }

  private func check(attributes: [Placed<AttributeDefinition>]) throws(SessionReadError) {
    var names: Set<String> = []
    for attribute in attributes {
      let name = attribute.value.name
      guard !name.isEmpty else { throw failure(.schema(.emptyName), at: attribute.offset) }
      guard names.insert(name).inserted else {
        throw failure(.schema(.duplicateAttribute(name)), at: attribute.offset)
      }
    }
  }

  private func check(labels: [Placed<Label>], in schema: LabelSchema) throws(SessionReadError) {
    var names: Set<String> = []
    var keys: Set<String> = []
    for label in labels {
      let problem: SchemaProblem? =
        if label.value.name.isEmpty {
          .emptyName
        } else if !names.insert(label.value.name).inserted {
          .duplicateLabel(label.value.name)
        } else if label.value.key.count != 1 {
          .badKey(label: label.value.name, key: label.value.key)
        } else if !keys.insert(label.value.key).inserted {
          .duplicateKey(label: label.value.name, key: label.value.key)
        } else if let unknown = label.value.attributes.first(where: {
          schema.attribute(named: $0) == nil
        }) {
          .unknownAttribute(label: label.value.name, attribute: unknown)
        } else {
          nil
        }
      if let problem { throw failure(.schema(problem), at: label.offset) }
    }
  }
}

// MARK: - Writing

extension MemberWriter {
  /// Writes a schema, each label, attribute and rule on a line of its own or all on one.
  mutating func schema(_ schema: LabelSchema, onLines: Bool = true) {
    var others = beginObject(schema.unknown)
    name("attributes", &others)
    array(schema.attributes, onLines: onLines && !schema.attributes.isEmpty) { $0.attribute($1) }
    if onLines { json.line() }
    name("exclusive", &others)
    json.boolean(schema.exclusive)
    if onLines { json.line() }
    name("labels", &others)
    array(schema.labels, onLines: onLines) { $0.label($1) }
    if onLines { json.line() }
    name("limit", &others)
    if let limit = schema.limit { json.integer(limit) } else { json.null() }
    if onLines { json.line() }
    name("name", &others)
    json.string(schema.name)
    if onLines { json.line() }
    name("rules", &others)
    array(schema.rules, onLines: onLines && !schema.rules.isEmpty) { $0.rule($1) }
    if onLines { json.line() }
    name("title", &others)
    optionalString(schema.title)
    endObject(&others)
  }

  private mutating func label(_ label: Label) {
    var others = beginObject(label.unknown)
    name("alone", &others)
    json.boolean(label.alone)
    name("attributes", &others)
    strings(label.attributes)
    name("color", &others)
    json.string(label.color)
    name("definition", &others)
    json.string(label.definition)
    name("examples", &others)
    strings(label.examples)
    name("key", &others)
    json.string(label.key)
    name("name", &others)
    json.string(label.name)
    endObject(&others)
  }

  private mutating func attribute(_ attribute: AttributeDefinition) {
    var others = beginObject(attribute.unknown)
    name("definition", &others)
    json.string(attribute.definition)
    name("name", &others)
    json.string(attribute.name)
    name("values", &others)
    strings(attribute.values)
    endObject(&others)
  }

  private mutating func rule(_ rule: DecisionRule) {
    var others = beginObject(rule.unknown)
    name("label", &others)
    json.string(rule.label)
    name("when", &others)
    json.string(rule.when)
    endObject(&others)
  }
}
