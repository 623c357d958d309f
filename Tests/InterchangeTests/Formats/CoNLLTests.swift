import AnnotationModel
import Interchange
import Testing

@Suite struct CoNLLTests {
  private func read(_ lines: String...) throws(ImportError) -> [ImportedArticle] {
    try CoNLLFormat().read(
      ImportFiles(utf8(lines.joined(separator: "\n")), name: "a.conll"), ImportOptions())
  }

  private func error(_ lines: String...) -> ImportError? {
    #expect(throws: ImportError.self) {
      try CoNLLFormat().read(
        ImportFiles(utf8(lines.joined(separator: "\n")), name: "a.conll"), ImportOptions())
    }
  }

  @Test func `CoNLL-2003 is read, with its four columns`() throws {
    let articles = try read(
      "-DOCSTART- -X- -X- O", "", "EU NNP B-NP B-ORG", "rejects VBZ B-VP O",
      "German JJ B-NP B-MISC", "beef NN I-NP I-MISC", ". . O O", "", "Peter NNP B-NP B-PER",
      "Blackburn NNP I-NP I-PER", "", "-DOCSTART- -X- -X- O", "", "No DT O O", "")
    try #require(articles.count == 2)
    #expect(articles[0].text == "EU rejects German beef .\nPeter Blackburn")
    #expect(articles[0].sentences == [TextRange(0, 24), TextRange(25, 40)])
    #expect(articles[0].annotations.map(\.label) == ["ORG", "MISC", "PER"])
    #expect(
      articles[0].annotations.map(\.range)
        == [TextRange(0, 2), TextRange(11, 22), TextRange(25, 40)])
    #expect(articles[1].text == "No")
    #expect(articles[1].annotations.isEmpty)
  }

  @Test func `labels side by side are two`() throws {
    let articles = try read("a\tB-x", "b\tB-x", "c\tI-x", "", "d\tB-x")
    #expect(
      articles[0].annotations.map(\.range)
        == [TextRange(0, 1), TextRange(2, 5), TextRange(6, 7)])
    #expect(articles[0].text == "a b c\nd")
  }

  @Test func `a name with white space is written without, and said to be changed`() throws {
    var writer = CoNLLFormat().writer(GoldenSessions.options)
    var output = ExportOutput()
    writer.write(ExportedArticle(GoldenSessions.all[2]), to: &output)
    let text = String(decoding: output.drainMain(), as: UTF8.self)
    #expect(text.contains("متى\tB-open_question\n"))
    #expect(output.losses[.labels] == 1)
  }

  @Test func `tags that are not IOB2 are refused`() {
    let first = error("EU\tI-ORG")
    #expect(first?.line == 1)
    #expect(first?.hints.first?.contains("IOB1") == true)
    #expect(error("a\tB-x", "b\tI-y")?.line == 2)
    #expect(error("a\tB-x", "", "b\tI-x")?.line == 3)
    #expect(error("a\tB-x", "b\tO", "c\tI-x")?.line == 3)
    #expect(error("a\tB-")?.message == "'B-' is not a tag")
    #expect(error("a\tx")?.line == 1)
  }

  @Test func `files of another kind and damaged ones are refused`() {
    #expect(error("a\tO", "b")?.line == 2)
    #expect(error("a\tO", "\tO")?.line == 2)
    #expect(error("a\tO", "b\t")?.line == 2)
    #expect(error("a\tO", "b\tx\tO")?.message.contains("3 columns") == true)
    #expect(error(#"{"text": "a"}"#)?.line == 1)
    let conllu = error("1\tThe\t_\t_\t_\t_\t_\t_\t_\t_")
    #expect(conllu?.hints == ["ten columns are read by 'galley import conllu'"])
  }

  @Test func `a damaged file never stops the program`() throws {
    let file = try #require(RoundTrip.write([GoldenSessions.all[0]], CoNLLFormat())["main.conll"])
    var noise = Noise(seed: 6)
    for _ in 0..<300 {
      _ = try? RoundTrip.sessions(
        CoNLLFormat().read(ImportFiles(noise.damaged(file)), ImportOptions()))
    }
  }
}
