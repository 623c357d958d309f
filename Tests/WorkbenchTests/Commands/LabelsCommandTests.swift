import AnnotationModel
import Testing
import Workbench

@Suite struct LabelsCommandTests {
  @Test func `prints every label with its key and its meaning`() throws {
    var desk = Desk()
    try desk.type("labels")
    for label in LabelSchema.news.labels {
      #expect(desk.shown.contains { $0.hasPrefix("  \(label.key)  \(label.name)") })
    }
  }

  @Test func `takes nothing, and an article must be open`() {
    expectMisuse("labels claim", "'claim' is one word too many", hint: "usage: labels")
    expectRefusal("labels", "no article is open", at: Desk(nil))
  }
}
