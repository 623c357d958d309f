import AnnotationModel
import Testing
import Workbench

@Suite struct LabelSchemaWordsTests {
  private var schema: LabelSchema {
    var schema = LabelSchema.news
    schema.labels += [
      Label(name: "quotation", key: "z", color: "red"), Label(name: "cl", key: "v", color: "red"),
    ]
    return schema
  }

  @Test(arguments: [
    ("claim", "claim"), ("c", "claim"), ("cl", "cl"), ("cla", "claim"), ("f", "fact"),
    ("fac", "fact"),
    ("x", "none"), ("n", "none"), ("quota", "quotation"), ("quote", "quote"),
  ])
  func `a word means a name, a key or a beginning`(_ word: String, _ name: String) throws {
    #expect(try schema.resolve(word).name == name)
  }

  @Test(arguments: [
    ("quot", "'quot' may be 'quote' or 'quotation'"), ("", "'' is not a label"),
    ("Claim", "'Claim' is not a label"), ("claims", "'claims' is not a label"),
  ])
  func `other words are refused as misuse`(_ word: String, _ summary: String) {
    let error = #expect(throws: Diagnostic.self) { try schema.resolve(word) }
    #expect(error?.summary == summary)
    #expect(error?.exitCode == .usage)
    #expect(error?.hints.isEmpty == false)
  }
}
