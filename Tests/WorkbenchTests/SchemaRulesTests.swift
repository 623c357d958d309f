import AnnotationModel
import Testing
import Workbench

@Suite struct SchemaRulesTests {
  private func schema(
    name: String = "rumour", key: String = "o", color: String = "red", attribute: String = "source"
  ) -> LabelSchema {
    LabelSchema(
      name: "test", exclusive: true,
      labels: [Label(name: name, key: key, color: color, attributes: [attribute])],
      attributes: [AttributeDefinition(name: attribute)])
  }

  @Test func `the news schema keeps them all`() throws {
    try SchemaRules.check(.news)
    try SchemaRules.check(schema())
    try SchemaRules.check(schema(name: "чутка", key: "ч", color: ""))
  }

  @Test(arguments: ["a b", "a+b", "3", ".", "x=y", "", "\u{1B}[2J", "-a"])
  func `a name that cannot be typed is refused`(_ name: String) {
    let breach = #expect(throws: SchemaRules.Breach.self) {
      try SchemaRules.check(schema(name: name))
    }
    #expect(breach?.name == name)
    #expect(breach?.diagnostic.exitCode == .badData)
    #expect(throws: SchemaRules.Breach.self) { try SchemaRules.check(schema(attribute: name)) }
  }

  @Test(arguments: ["all", "note", "untagged", "quit", "undo", "off"])
  func `a label is not called like a command or like sentences`(_ name: String) {
    #expect(throws: SchemaRules.Breach.self) { try SchemaRules.check(schema(name: name)) }
  }

  @Test(arguments: ["#", "+", "\"", " ", ".", "$", "1", "/", "!"])
  func `a key is a letter`(_ key: String) {
    #expect(throws: SchemaRules.Breach.self) { try SchemaRules.check(schema(key: key)) }
  }

  @Test func `a key of keys mode names the label it was meant for`() {
    let breach = #expect(throws: SchemaRules.Breach.self) {
      try SchemaRules.check(schema(key: "u"))
    }
    #expect(breach?.name == "rumour")
  }

  @Test func `a colour that is not known gets a near one offered`() {
    let breach = #expect(throws: SchemaRules.Breach.self) {
      try SchemaRules.check(schema(color: "greem"))
    }
    #expect(breach?.diagnostic.hints == ["did you mean 'green'?"])
  }
}
