import AnnotationModel
import JSONText

extension JSONWriter {
  /// Writes a schema as session files have it, without what this version does not know.
  mutating func schema(_ schema: LabelSchema) {
    beginObject()
    plainName("attributes")
    beginArray()
    for attribute in schema.attributes {
      beginObject()
      member("definition", attribute.definition)
      member("name", attribute.name)
      member("values", attribute.values)
      endObject()
    }
    endArray()
    plainName("exclusive")
    boolean(schema.exclusive)
    plainName("labels")
    beginArray()
    for label in schema.labels { self.label(label) }
    endArray()
    plainName("limit")
    if let limit = schema.limit { integer(limit) } else { null() }
    member("name", schema.name)
    plainName("rules")
    beginArray()
    for rule in schema.rules {
      beginObject()
      member("label", rule.label)
      member("when", rule.when)
      endObject()
    }
    endArray()
    member("title", schema.title)
    endObject()
  }

  private mutating func label(_ label: Label) {
    beginObject()
    plainName("alone")
    boolean(label.alone)
    member("attributes", label.attributes)
    member("color", label.color)
    member("definition", label.definition)
    member("examples", label.examples)
    member("key", label.key)
    member("name", label.name)
    endObject()
  }
}

extension LabelSchema {
  /// Reads a schema that can be used: labels that can be told apart by name and by key, and nothing
  /// named that is not there.
  init(_ fields: JSONFields) throws(ImportError) {
    self.init(
      name: try fields.requiredString("name"), title: try fields.string("title"),
      exclusive: try fields.boolean("exclusive") ?? false, limit: try fields.integer("limit"),
      labels: [])
    if let limit, limit < 1 { throw fields.wrong("limit", "1 or more") }
    for object in try fields.objects("attributes") {
      let attribute = AttributeDefinition(
        name: try object.name(), definition: try object.string("definition") ?? "",
        values: try object.strings("values"))
      guard self.attribute(named: attribute.name) == nil else {
        throw object.repeated(attribute.name)
      }
      attributes.append(attribute)
    }
    for object in try fields.objects("labels") {
      let label = try Label(object)
      guard self.label(named: label.name) == nil else { throw object.repeated(label.name) }
      guard self.label(withKey: label.key) == nil else {
        throw ImportError("two labels have the key '\(label.key)'", line: object.line)
      }
      for name in label.attributes where attribute(named: name) == nil {
        throw ImportError(
          "the label '\(label.name)' has the attribute '\(name)', which is not among the schema's",
          line: object.line)
      }
      labels.append(label)
    }
    guard !labels.isEmpty else {
      throw ImportError("a schema has to have a label", line: fields.line)
    }
    for object in try fields.objects("rules") {
      let rule = DecisionRule(
        when: try object.requiredString("when"), label: try object.requiredString("label"))
      guard label(named: rule.label) != nil else {
        throw ImportError(
          "a rule decides for '\(rule.label)', which is no label", line: object.line)
      }
      rules.append(rule)
    }
  }
}

extension Label {
  fileprivate init(_ fields: JSONFields) throws(ImportError) {
    self.init(
      name: try fields.name(), key: try fields.requiredString("key"),
      color: try fields.string("color") ?? "", definition: try fields.string("definition") ?? "",
      examples: try fields.strings("examples"), attributes: try fields.strings("attributes"),
      alone: try fields.boolean("alone") ?? false)
    guard key.count == 1 else { throw fields.wrong("key", "one character") }
  }
}

extension JSONFields {
  fileprivate func name() throws(ImportError) -> String {
    let name = try requiredString("name")
    guard !name.isEmpty else { throw wrong("name", "a name, not empty") }
    return name
  }

  fileprivate func repeated(_ name: String) -> ImportError {
    ImportError("the name '\(name)' is there twice", line: line)
  }
}
