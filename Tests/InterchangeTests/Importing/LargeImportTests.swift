import AnnotationModel
import Interchange
import Testing

/// Imports so large that they end only where the time grows with the file and not with its square.
@Suite(.timeLimit(.minutes(1))) struct LargeImportTests {
  @Test func `a treebank that is one article`() throws {
    let count = 100_000
    var file = ""
    for _ in 0..<count { file += "# label = claim\n1\tNo\t_\t_\t_\t_\t_\t_\t_\t_\n\n" }
    let articles = try CoNLLUFormat().read(ImportFiles(utf8(file)), ImportOptions())
    try #require(articles.count == 1)
    #expect(articles[0].sentences?.count == count)
    #expect(articles[0].annotations.count == count)
    #expect(articles[0].annotations.last?.range == TextRange(3 * count - 3, 3 * count - 1))
  }

  @Test func `what one user did with many items`() throws {
    let count = 60_000
    var items = ""
    var labels: [String] = []
    for item in 0..<count {
      items += "{\"id\":\"an item with the number \(item)\",\"text\":\"No.\"}\n"
      labels.append(
        "\"an item with the number \(item)\":[[{\"schema\":\"k\",\"name\":\"claim\"},true]]")
    }
    let state =
      "{\"user_id\":\"eva\",\"instance_id_to_label_to_value\":{"
      + labels.joined(separator: ",\n") + "}}"
    let articles = try PotatoFormat().read(
      ImportFiles([
        "data.jsonl": utf8(items), "annotation_output/eva/user_state.json": utf8(state),
      ]), ImportOptions())
    #expect(articles.count == count)
    #expect(articles.allSatisfy { $0.annotations.map(\.label) == ["claim"] })
  }

  @Test func `a folder of many files`() {
    let names = (0..<100_000).map { "news/article-\($0).txt" }
    let files = ImportFiles(names: names) { _ in [] }
    #expect(names.allSatisfy(files.contains))
    #expect(!files.contains("news/article-100000.txt"))
  }

  @Test func `labels from everywhere to the end`() {
    let count = 100_000
    let found = (0..<count).map { TextRange(3 * $0, 3 * $0 + 2) }
    let cuts = SentenceCuts(
      found, article: Article(id: "a", text: String(repeating: "A. ", count: count)))
    let last = found[count - 1].end
    #expect(cuts.following(found.map { TextRange($0.start, last) }) == found)
    // One on all of the text, and one on each half of a sentence.
    let halves = found.flatMap {
      [TextRange($0.start, $0.start + 1), TextRange($0.start + 1, $0.end)]
    }
    #expect(cuts.following([TextRange(0, last)] + halves) == found)
    #expect(cuts.following(halves) == halves)
  }
}
