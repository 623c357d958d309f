import AnnotationModel
import Testing

@Suite struct LabelSchemaTests {
  private let news = LabelSchema.news

  @Test func `names and keys are looked up to the letter`() {
    #expect(news.label(named: "claim")?.key == "c")
    #expect(news.label(withKey: "x")?.name == "none")
    #expect(news.label(named: "Claim") == nil)
    #expect(news.label(withKey: "C") == nil)
    #expect(news.attribute(named: "certainty")?.values.first == "certain")
    #expect(news.attribute(named: "colour") == nil)
  }

  @Test func `a sentence carries one label, so many, or as many as there are`() {
    var schema = news
    #expect(schema.maximumLabels == 2)
    schema.limit = nil
    #expect(schema.maximumLabels == 4)
    schema.exclusive = true
    #expect(schema.maximumLabels == 1)
  }

  @Test func `the news schema holds together`() {
    #expect(
      news.labels.map { "\($0.key) \($0.name)" } == ["c claim", "q quote", "f fact", "x none"])
    #expect(news.labels.filter(\.alone).map(\.name) == ["none"])
    for rule in news.rules { #expect(news.label(named: rule.label) != nil) }
    for label in news.labels {
      #expect(!label.definition.isEmpty)
      #expect(!label.examples.isEmpty)
      for name in label.attributes { #expect(news.attribute(named: name) != nil) }
      #expect(news.rules.contains { $0.label == label.name })
    }
    for attribute in news.attributes { #expect(!attribute.definition.isEmpty) }
  }
}
