import AnnotationModel
import DisplayText
import Testing
import Workbench

@Suite struct GuideViewTests {
  private let schema = LabelSchema.news

  @Test func `rules are numbered in the order they are asked`() {
    let lines = GuideView(schema: schema, width: 400).rules.map(\.plain)
    #expect(lines[0] == schema.title)
    for (offset, rule) in schema.rules.enumerated() {
      #expect(lines.contains("  \(offset + 1). \(rule.when) → \(rule.label)"))
    }
  }

  @Test func `a schema without rules says so`() {
    let bare = LabelSchema(
      name: "bare", exclusive: true, labels: [Label(name: "a", key: "z", color: "red")])
    let lines = GuideView(schema: bare, width: 80).rules.map(\.plain)
    #expect(lines == ["The schema gives no rules; 'labels' says what the labels mean."])
    #expect(!GuideView(schema: bare, width: 80).label(bare.labels[0]).isEmpty)
  }

  @Test(arguments: LabelSchema.news.labels)
  func `a label's page has its definition, rules, examples and attributes`(_ label: Label) {
    let lines = GuideView(schema: schema, width: 600).label(label).map(\.plain)
    #expect(lines[0] == "\(label.name)  key \(label.key)")
    #expect(lines.contains("  \(label.definition)"))
    for example in label.examples { #expect(lines.contains("  \(example)")) }
    for (offset, rule) in schema.rules.enumerated() {
      #expect(lines.contains("  \(offset + 1). \(rule.when)") == (rule.label == label.name))
    }
    for name in label.attributes { #expect(lines.contains { $0.hasPrefix("  \(name) ") }) }
    #expect(
      lines.contains { $0.contains("(certain, probable, possible, unlikely)") }
        == label.attributes.contains("certainty"))
  }

  @Test(arguments: [44, 80, 120])
  func `fits the width`(_ width: Int) {
    let view = GuideView(schema: schema, width: width)
    for line in view.labels + view.rules + schema.labels.flatMap(view.label) {
      #expect(line.width <= width, "\(line.plain)")
    }
  }
}
