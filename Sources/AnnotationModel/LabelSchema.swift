/// The labels that a session may give, and how to decide between them.
package struct LabelSchema: Hashable, Sendable {
  package var name: String
  package var title: String?
  /// Whether a sentence carries one label at the most.
  package var exclusive: Bool
  /// The most labels a sentence carries; nil where there is no limit.
  package var limit: Int?
  /// Questions in the order they are asked; the first "yes" decides.
  package var rules: [DecisionRule]
  package var labels: [Label]
  package var attributes: [AttributeDefinition]
  package var unknown = UnknownFields()

  package init(
    name: String, title: String? = nil, exclusive: Bool, limit: Int? = nil,
    rules: [DecisionRule] = [], labels: [Label], attributes: [AttributeDefinition] = []
  ) {
    self.name = name
    self.title = title
    self.exclusive = exclusive
    self.limit = limit
    self.rules = rules
    self.labels = labels
    self.attributes = attributes
  }

  /// Returns the label of exactly this name.
  package func label(named name: String) -> Label? {
    labels.first { $0.name == name }
  }

  /// Returns the label of exactly this key.
  package func label(withKey key: String) -> Label? {
    labels.first { $0.key == key }
  }

  package func attribute(named name: String) -> AttributeDefinition? {
    attributes.first { $0.name == name }
  }

  /// Returns the schema with another name for a label; nil when no label has the old name, when one
  /// has the new name already, and when that is empty.
  package func renaming(_ old: String, to new: String) -> LabelSchema? {
    guard !new.isEmpty, label(named: new) == nil,
      let index = labels.firstIndex(where: { $0.name == old })
    else { return nil }
    var schema = self
    schema.labels[index].name = new
    for rule in rules.indices where rules[rule].label == old { schema.rules[rule].label = new }
    return schema
  }

  /// The most labels that a sentence may carry at once.
  package var maximumLabels: Int { exclusive ? 1 : limit ?? labels.count }
}

/// One thing that can be said of a sentence.
package struct Label: Hashable, Sendable {
  package var name: String
  /// The one character that gives the label in keys mode and in label strings.
  package var key: String
  /// A colour name; one that the terminal does not know is shown plain.
  package var color: String
  package var definition: String
  package var examples: [String]
  /// The names of the attributes that go with the label.
  package var attributes: [String]
  /// Whether the label stands alone, never beside another, as `none` does.
  package var alone: Bool
  package var unknown = UnknownFields()

  package init(
    name: String, key: String, color: String, definition: String = "", examples: [String] = [],
    attributes: [String] = [], alone: Bool = false
  ) {
    self.name = name
    self.key = key
    self.color = color
    self.definition = definition
    self.examples = examples
    self.attributes = attributes
    self.alone = alone
  }
}

/// A detail that a label may carry, such as who is quoted.
package struct AttributeDefinition: Hashable, Sendable {
  package var name: String
  package var definition: String
  /// The values that may be given; empty where any text may.
  package var values: [String]
  package var unknown = UnknownFields()

  package init(name: String, definition: String = "", values: [String] = []) {
    self.name = name
    self.definition = definition
    self.values = values
  }
}

/// A question whose "yes" decides for a label.
package struct DecisionRule: Hashable, Sendable {
  package var when: String
  package var label: String
  package var unknown = UnknownFields()

  package init(when: String, label: String) {
    self.when = when
    self.label = label
  }
}
