import AnnotationModel
import Testing
import Workbench

@Suite struct MergeCommandTests {
  @Test func `merges labels on every sentence, and says what changed`() throws {
    var desk = try Desk(typed: ["claim 1-2", "fact 3"])
    #expect(try desk.type("merge c+fact statement").focus == nil)
    #expect(
      desk.reports == [
        "label claim is called statement now", "3: statement", "labels: fact removed",
      ])
    #expect(desk.labels.prefix(4) == ["statement", "statement", "statement", ""])
    try desk.type("statement 4")
    #expect(desk.labels[3] == "statement")
  }

  @Test func `is one step of undo, whole`() throws {
    var desk = try Desk(typed: ["claim 1-2", "fact 3", "quote+fact 8"])
    let before = try desk.session
    try desk.type("merge claim+fact statement")
    try desk.type("undo")
    #expect(try desk.session.schema == .news)
    #expect(try desk.session.sentences == before.sentences)
    try desk.type("redo")
    #expect(desk.labels[7] == "quote+statement")
  }

  @Test(arguments: ["merge claim claim", "merge c claim", "merge claim+claim claim"])
  func `a label alone cannot become what it is`(_ line: String) {
    expectRefusal(line, "'claim' alone cannot be merged into itself", .usage)
  }

  @Test(arguments: ["+", "claim+", "+claim", "claim++fact"])
  func `between plus signs there is a label`(_ labels: String) {
    expectMisuse("merge \(labels) x", "'\(labels)' does not say which labels are merged")
  }

  @Test func `the form and the names are checked`() {
    expectMisuse("merge claim+fact", "labels and the name of what becomes of them are needed")
    expectMisuse("merge", "labels and the name of what becomes of them are needed")
    expectMisuse("merge claim+fact a b", "'b' is one word too many")
    expectRefusal("merge claim+rumour news", "'rumour' is not a label", .usage)
    expectRefusal(
      "merge claim+fact save", "the label 'save' means something else in the shell", .badData)
    expectRefusal("merge claim+fact x", "no article is open", at: Desk(nil))
  }
}
