import AnnotationModel
import Interchange
import Testing

@Suite struct WebAnnoTSVTests {
  private let head = ["#FORMAT=WebAnno TSV 3.3", "#T_SP=custom.Span|label", "", ""]

  private func read(
    _ lines: [String], offsets: OffsetUnit? = nil
  ) throws(ImportError) -> ImportedArticle {
    try WebAnnoTSVFormat().read(
      ImportFiles(utf8(lines.joined(separator: "\n") + "\n"), name: "a.tsv"),
      ImportOptions(offsets: offsets))[0]
  }

  private func error(_ lines: [String], offsets: OffsetUnit? = nil) -> ImportError? {
    #expect(throws: ImportError.self) { try read(lines, offsets: offsets) }
  }

  private func golden() throws -> String {
    let files = RoundTrip.write([GoldenSessions.all[0]], WebAnnoTSVFormat())
    return String(decoding: try #require(files["cafe-lost-sales.tsv"]), as: UTF8.self)
  }

  @Test func `what INCEpTION writes is read`() throws {
    let article = try read(
      [
        "#FORMAT=WebAnno TSV 3.3", "#T_SP=custom.Span|label|speaker",
        "#T_SP=webanno.custom.Other|", "#T_RL=custom.Relation|label|BT_custom.Span", "", "",
        "#Sentence.id=1", "#Text=📉 \\tfell.", "#Text=No?",
        "1-1\t2-4\t📉\tx\\_y[1]|z[2]\tAnn[1]|*[2]\t_\t_\t_\t",
        "1-2\t6-10\tfell\tx\\_y[1]\t*[1]\t*\t_\t_\t",
        "1-2.1\t6-8\tfe\tw\t_\t_\t_\t_\t", "1-3\t12-15\tNo?\t_\t_\t_\t_\t_\t", "",
        "#Text=He ran.", "2-1\t18-20\tHe\tv\tBob\t_\tl\t1-1[0_0]\t",
        "2-2\t21-25\tran.\t_\t_\t_\t_\t_\t",
      ])
    #expect(article.id == "a")
    #expect(article.text == "  📉 \tfell.\nNo?\n  He ran.")
    #expect(article.sentences?.count == 2)
    #expect(article.annotations.map(\.label) == ["x_y", "z", "w", "v"])
    #expect(
      article.annotations.map(\.range)
        == [TextRange(2, 12), TextRange(2, 6), TextRange(8, 10), TextRange(20, 22)])
    #expect(article.annotations[0].attributes == ["speaker": "Ann"])
    #expect(article.annotations[1].attributes.isEmpty)
    #expect(article.annotations[3].attributes == ["speaker": "Bob"])
  }

  @Test func `without what galley adds, offsets and words are the same`() throws {
    let lines = try golden().split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("#galley") }.map(String.init)
    let article = try read(lines.dropLast())
    #expect(article.sentences?.count == 6)
    #expect(article.text.hasPrefix("The cafe\u{301} 📉 lost 12% of its sales in May.\n“We will"))
    #expect(
      article.annotations.map(\.label)
        == ["claim", "fact", "quote", "claim", "claim", "quote", "fact", "none"])
    #expect(article.annotations.allSatisfy { $0.attributes.isEmpty })
  }

  @Test func `wrong offsets are refused with a hint`() throws {
    let lines = head + ["#Text=A 📉 fell.", "1-1\t0-1\tA\t_\t", "1-2\t5-9\tfell\t_\t"]
    #expect(throws: Never.self) { try read(lines) }
    let wrong = error(lines, offsets: .codepoint)
    #expect(wrong?.line == 7)
    #expect(wrong?.hints == ["these look like UTF-16 offsets: --offsets utf16"])
    #expect(error(lines + ["1-3\t90-91\t.\t_\t"])?.line == 8)
    #expect(error(lines + ["1-3\t9-9\t\t_\t"])?.message.contains("covers nothing") == true)
    let second = lines + ["", "#Text=B"]
    #expect(error(second + ["2-1\t3-4\tB\t_\t"])?.message.contains("begins at 3") == true)
    #expect(error(second + ["2-1\t99999999-100000000\tB\t_\t"])?.line == 10)
    // Each gap alone would do, and both are more than any text has.
    let gaps = ["2-1\t9000000-9000001\tB\t_\t", "", "#Text=C", "3-1\t18000000-18000001\tC\t_\t"]
    #expect(error(second + gaps)?.line == 13)
  }

  @Test func `files of another kind and damaged ones are refused`() {
    let text = "#Text=A b"
    let a = "1-1\t0-1\tA\t_\t"
    #expect(error([#"{"text":"a"}"#])?.line == 1)
    #expect(error(["#FORMAT=WebAnno TSV 2"])?.line == 1)
    #expect(error(["#FORMAT=WebAnno TSV 3.3", "#T_XX=a", "", ""])?.line == 2)
    #expect(error(head)?.message == "the file has no sentences")
    #expect(error(head + [a])?.message == "a sentence has no '#Text='")
    #expect(error(head + [text])?.message == "a sentence has no tokens")
    #expect(error(head + [text, "1-1\t0-1\tA"])?.message.contains("4 columns") == true)
    #expect(error(head + [text, "x\t0-1\tA\t_\t"])?.message == "'x' is not the id of a token")
    #expect(
      error(head + [text, "1-0.1\t0-1\tA\t_\t"])?.message == "'1-0.1' is not the id of a token")
    #expect(error(head + [text, "1-2\t2-3\tb\t_\t"])?.message.contains("token 2") == true)
    #expect(error(head + [text, "1-1\t0\tA\t_\t"])?.line == 6)
    #expect(error(head + [text, a, text])?.line == 7)
    #expect(error(head + [text, "1-1\t0-1\tA\t*\t"])?.message == "an annotation has no label")
    #expect(error(head + [text, "1-1\t0-1\tA\tx[y]\t"])?.line == 6)
    #expect(error(head + [text, "1-1\t0-1\tA\t\t"])?.message == "a value is empty")
    #expect(
      error(head + [text, "1-1\t0-1\tA\tx[1]\t", "1-2\t2-3\tb\ty[1]\t"])?.message
        == "annotation [1] has two labels, 'x' and 'y'")
    #expect(error(head + [#"#Text=A \b\q"#, a])?.line == 5)
    #expect(error(head + [#"#galley.before="x""#, text, a])?.line == 5)
    #expect(
      error(["#FORMAT=WebAnno TSV 3.3", "#T_SP=a.B|c", "#T_SP=d.E|f", "", ""])?.hints.isEmpty
        == false)
  }

  @Test func `two texts for one id are refused`() throws {
    let file = try golden()
    let other = file.replacing("Who pays?", with: "Who paid?").replacing("pays", with: "paid")
    let error = #expect(throws: ImportError.self) {
      try WebAnnoTSVFormat().read(
        ImportFiles(["a.tsv": utf8(file), "b.tsv": utf8(other)]), ImportOptions())
    }
    #expect(error?.message.contains("another text") == true)
    #expect(error?.file == "b.tsv")
  }

  @Test func `a damaged file never stops the program`() throws {
    let file = utf8(try golden())
    var noise = Noise(seed: 9)
    for _ in 0..<300 {
      _ = try? RoundTrip.sessions(
        WebAnnoTSVFormat().read(ImportFiles(noise.damaged(file)), ImportOptions()))
    }
  }
}
