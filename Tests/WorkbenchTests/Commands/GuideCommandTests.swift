import AnnotationModel
import Testing
import Workbench

@Suite struct GuideCommandTests {
  @Test func `prints the rules, or all about a label`() throws {
    var desk = Desk()
    try desk.type("guide")
    #expect(desk.shown.contains("Ask in this order; the first yes decides:"))
    try desk.type("gui quote")
    #expect(desk.shown[0] == "quote  key q")
    try desk.type("guide q")
    #expect(desk.shown[0] == "quote  key q")
  }

  @Test func `the form and the label are checked`() {
    expectMisuse("guide quote claim", "'claim' is one word too many")
    expectRefusal("guide quot3", "'quot3' is not a label", hint: "did you mean 'quote'?", .usage)
    expectRefusal("guide", "no article is open", at: Desk(nil))
  }
}
