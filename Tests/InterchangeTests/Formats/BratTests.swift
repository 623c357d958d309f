import AnnotationModel
import Interchange
import Testing

@Suite struct BratTests {
  private let text = "A 📉 fell.\nAnn ran fast."

  private func files(_ lines: [String], _ others: [String: String] = [:]) -> ImportFiles {
    var files = ["a.txt": utf8(text), "a.ann": utf8(lines.joined(separator: "\n") + "\n")]
    for (name, content) in others { files[name] = utf8(content) }
    return ImportFiles(files)
  }

  private func read(
    _ lines: String..., others: [String: String] = [:]
  ) throws(ImportError) -> ImportedArticle {
    try BratFormat().read(files(lines, others), ImportOptions())[0]
  }

  private func error(_ lines: String..., offsets: OffsetUnit? = nil) -> ImportError? {
    #expect(throws: ImportError.self) {
      try BratFormat().read(files(lines), ImportOptions(offsets: offsets))
    }
  }

  private func golden(
    _ change: (inout [String: ContiguousArray<UInt8>]) -> Void
  ) throws(ImportError) -> [ImportedArticle] {
    var files = RoundTrip.write(
      GoldenSessions.all.map { ExportedArticle($0) }, BratFormat(), GoldenSessions.options)
    change(&files)
    return try BratFormat().read(ImportFiles(files), ImportOptions())
  }

  @Test func `annotations of others are read, relations and events passed over`() throws {
    let article = try read(
      "#1\tAnnotatorNotes T1\tsee: the\\note", "T1\tPerson 10 13\tAnn", "T2\tMove 14 17\tran",
      "E1\tMove:T2 Who:T1", "R1\tx Arg1:T1 Arg2:T2", "A1\tNegated E1", "A2\tSure T1",
      "A3\tKind T1 human", "*\tEquiv T1 T2", "N1\tReference T1 Wikipedia:1\tAnn",
      "#2\tAnnotationError T1\tno such type", "#3\tAnnotatorNotes R1\tx")
    #expect(article.annotations.map(\.label) == ["Person", "Move"])
    #expect(article.annotations.map(\.range) == [TextRange(13, 16), TextRange(17, 20)])
    #expect(article.annotations[0].attributes == ["Sure": "true", "Kind": "human"])
    #expect(article.notes.map(\.text) == ["see: the\\note"])
    #expect(article.id == "a")
    #expect(article.sentences == nil)
  }

  @Test func `fragments at line breaks are one annotation`() throws {
    let article = try read("T1\tx 0 9;10 13\tA 📉 fell. Ann")
    #expect(article.annotations.map(\.range) == [TextRange(0, 16)])
    #expect(error("T1\tx 0 1;10 13\tA Ann")?.message.contains("leaves out") == true)
    #expect(error("T1\tx 10 13;0 9\tAnn A 📉 fell.")?.message.contains("not in order") == true)
    #expect(error("T1\tx 0 9;10 13\tA 📉 fell. Bob")?.message.contains("'Bob'") == true)
  }

  @Test func `names and choices come back from the configuration`() throws {
    let articles = try golden { files in
      let conf = String(decoding: files["annotation.conf"] ?? [], as: UTF8.self)
      #expect(conf.contains("open_question"))
      #expect(conf.contains("certainty\tArg:<ENTITY>, Value:certain|possible\n"))
    }
    #expect(articles.flatMap(\.annotations).contains { $0.label == "open question" })
    #expect(articles.flatMap(\.annotations).contains { $0.attributes["certainty"] == "possible" })
  }

  @Test func `what was changed in brat is what counts`() throws {
    let articles = try golden { files in
      let name = "cafe-lost-sales.ann"
      let lines = String(decoding: files[name] ?? [], as: UTF8.self)
        .replacing("\tfact 10 20\t", with: "\tquote 10 20\t")
        .replacing("Ana Ruiz | note: Ask", with: "The mayor | unsure | note: Ask")
      files[name] = utf8(lines)
    }
    let cafe = try #require(articles.first { $0.id == "cafe-lost-sales" })
    #expect(cafe.annotations.contains { $0.attributes["speaker"] == "The mayor" })
    #expect(cafe.notes.map(\.text).contains { $0.hasPrefix("unsure | Ask which day.\nShe") })
    #expect(!cafe.annotations.contains { $0.label == "fact" && $0.range.start < 20 })
    #expect(cafe.annotations.contains { $0.label == "quote" && $0.range.start < 20 })
  }

  @Test func `wrong offsets are refused with a hint`() {
    let wrong = error("T1\tPerson 11 14\tAnn")
    #expect(wrong?.line == 1)
    #expect(wrong?.hints == ["these look like UTF-16 offsets: --offsets utf16"])
    #expect(error("T1\tPerson 10 13\tAnn", offsets: .utf16)?.hints.count == 1)
    #expect(error("T1\tPerson 11 99\tAnn")?.message.contains("outside the text") == true)
    #expect(error("T1\tPerson 11 11\t")?.message.contains("covers nothing") == true)
    #expect(error("T1\tPerson 14 11\tAnn")?.line == 1)
    #expect(error("T1\tPerson -3 -1\tAnn")?.line == 1)
    #expect(error("T1\tPerson 10 13\tann")?.message.contains("'ann'") == true)
    let huge = "T1\tx 0 9223372036854775807;-9223372036854775807 4\tA"
    #expect(error(huge)?.line == 1)
  }

  @Test func `lines that are not brat's are refused`() {
    #expect(error("Person 11 14 Ann")?.line == 1)
    #expect(error("T1\tPerson 10 13\tAnn", "", "T1\tMove 14 17\tran")?.line == 3)
    #expect(error("Q1\tPerson 11 14\tAnn")?.message == "'Q1' is not an id")
    #expect(error("Tx\tPerson 11 14\tAnn")?.message == "'Tx' is not an id")
    #expect(error("T1\tPerson 11\tAnn")?.line == 1)
    #expect(error("T1\tBig Person 11 14\tAnn")?.hints.first?.contains("no space") == true)
    #expect(error("T1\tPerson 11 14")?.hints.first?.contains("cut off") == true)
    #expect(error("A1\tSure T7")?.message == "'A1' speaks of 'T7', which is not in the file")
    #expect(error("A1\tSure")?.line == 1)
    #expect(error("#1\tAnnotatorNotes T7\tx")?.line == 1)
    #expect(error("#1\tgalley #1\t{\"article\":")?.line == 1)
  }

  @Test func `files that are missing are named`() {
    func error(_ names: String...) -> ImportError? {
      #expect(throws: ImportError.self) {
        try BratFormat().read(
          ImportFiles(Dictionary(uniqueKeysWithValues: names.map { ($0, utf8("x")) })),
          ImportOptions())
      }
    }
    #expect(error("b.ann")?.message == "'b.txt' is missing, which 'b.ann' counts on")
    #expect(error("b.txt")?.message == "'b.ann' is missing")
    #expect(error("b.jsonl")?.file == "b.jsonl")
  }

  @Test func `two texts for one id are refused`() {
    #expect(throws: ImportError.self) {
      try golden { files in
        files["other.ann"] = files["market.ann"]
        files["other.txt"] = (files["market.txt"] ?? []) + [0x2E]
      }
    }
  }

  @Test func `a damaged file never stops the program`() {
    var noise = Noise(seed: 8)
    for round in 0..<300 {
      let articles = try? golden { files in
        let name = ["cafe-lost-sales.ann", "cafe-lost-sales.txt", "annotation.conf"][round % 3]
        files[name] = noise.damaged(files[name] ?? [])
      }
      _ = try? articles.map { try RoundTrip.sessions($0) }
    }
  }
}
