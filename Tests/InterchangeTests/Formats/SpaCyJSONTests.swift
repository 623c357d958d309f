import AnnotationModel
import Interchange
import Testing

@Suite struct SpaCyJSONTests {
  private func read(_ json: String) throws(ImportError) -> [ImportedArticle] {
    try SpaCyJSONFormat().read(
      ImportFiles(ContiguousArray(json.utf8), name: "train.json"), ImportOptions())
  }

  @Test func `entities and categories of others are read`() throws {
    let articles = try read(
      """
      [{"id":0,"paragraphs":[
      {"raw":"Ana  ran home.","sentences":[{"tokens":[
      {"orth":"Ana","ner":"U-person"},{"orth":"ran","ner":"B-x-y"},{"orth":"home","ner":"L-x-y"},
      {"orth":".","ner":"O"}]}],"cats":[{"label":"claim","value":1.0},{"label":"fact","value":0.2}]},
      {"sentences":[{"tokens":[{"orth":"Who","space":" ","ner":"-"},{"orth":"?","space":""}]}],
      "cats":[{"label":"fact","value":true}]}]}]
      """)
    try #require(articles.count == 1)
    #expect(articles[0].text == "Ana  ran home.\nWho ?")
    #expect(articles[0].annotations.map(\.label) == ["claim", "person", "x-y", "fact"])
    #expect(
      articles[0].annotations.map(\.range)
        == [TextRange(0, 14), TextRange(0, 3), TextRange(5, 13), TextRange(15, 20)])
  }

  @Test(arguments: [
    (#"[{"text":"a"}]"#, "paragraphs' is missing"),
    (#"[{"paragraphs":[{"raw":"a b","sentences":[{"tokens":[{"orth":"c"}]}]}]}]"#, "the token 'c'"),
    (#"[{"paragraphs":[{"raw":"a","sentences":[{"tokens":[{"id":0}]}]}]}]"#, "orth' is missing"),
    (#"[{"paragraphs":[{"raw":""}]}]"#, "a sentence is empty"),
    (#"[{"paragraphs":[{"raw":"a","cats":{"a":1}}]}]"#, "cats' must be an array"),
    (#"[{"paragraphs":[{"raw":"a""#, "is not JSON"),
  ])
  func `bad files are refused`(_ json: String, _ words: String) {
    let error = #expect(throws: ImportError.self) { try read(json) }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "no error")")
    #expect(error?.file == "train.json")
    #expect(error?.line == 1)
  }
}
