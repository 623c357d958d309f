import AnnotationModel
import Foundation
import Interchange
import Testing

@Suite struct SpaCyTests {
  /// A DocBin by hand, as spaCy would write it of texts cut at every space, with one thing changed.
  private func bin(
    _ texts: [String] = ["Ana ran ."], spans: [(Int32, Int32, String)] = [], labels: [String] = [],
    group: String = "sc", change: (inout [MessagePackPair]) -> Void = { _ in }
  ) throws -> ContiguousArray<UInt8> {
    func binary(_ numbers: some Sequence<Int>, _ count: Int) -> MessagePackValue {
      .binary(
        ContiguousArray(
          numbers.flatMap { number in
            (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
          }))
    }
    func id(_ text: String) -> Int { Int(truncatingIfNeeded: MurmurHash64A.stringID(text)) }
    func span(_ span: (Int32, Int32, String)) -> MessagePackValue {
      let numbers: [(Int, Int)] = [
        (0, 8), (0, 8), (id(span.2), 8), (Int(span.0), 4), (Int(span.1), 4), (0, 4), (0, 4),
      ]
      return .binary(
        ContiguousArray(
          numbers.flatMap { number, count in
            (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
          }))
    }
    func packed(_ value: MessagePackValue) -> MessagePackValue {
      var writer = MessagePackWriter()
      writer.value(value)
      return .binary(writer.bytes)
    }
    let words = texts.map { $0.split(separator: " ").map(String.init) }
    let groups = packed(
      .map([
        .init(
          packed(
            .map([
              .init(.string("name"), .string("another")), .init(.string("attrs"), .map([])),
              .init(.string("spans"), .array(spans.map(span))),
            ])), .array([.string(group)]))
      ]))
    var pairs: [MessagePackPair] = [
      .init(.string("version"), .string("0.1")),
      .init(.string("attrs"), .array([.integer(65)])),
      .init(.string("tokens"), binary(words.joined().map(id), 8)),
      .init(.string("spaces"), binary(words.flatMap { $0.dropLast().map { _ in 1 } + [0] }, 1)),
      .init(.string("lengths"), binary(words.map(\.count), 4)),
      .init(.string("strings"), .array((words.joined() + spans.map(\.2)).map { .string($0) })),
      .init(
        .string("cats"),
        .array(
          texts.map { _ in .map(labels.map { .init(.string($0), .number(1)) }) })),
      .init(.string("span_groups"), .array(texts.map { _ in groups })),
    ]
    change(&pairs)
    var writer = MessagePackWriter()
    writer.value(.map(pairs))
    return try Zlib.compress(writer.bytes)
  }

  private func read(_ bytes: ContiguousArray<UInt8>) throws(ImportError) -> [ImportedArticle] {
    try SpaCyFormat().read(ImportFiles(bytes, name: "train.spacy"), ImportOptions())
  }

  /// With the sentencizer, two entities, the groups `sc` and `other`, an extension attribute, and
  /// `DocBin(store_user_data=True)`.
  @Test func `what spaCy 3.8 wrote is read`() throws {
    let data = try #require(
      Data(base64Encoded: Self.bySpaCy, options: .ignoreUnknownCharacters))
    let articles = try read(ContiguousArray(data))
    try #require(articles.count == 1)
    #expect(articles[0].text == "Ana 📉 ran to Kyiv.\nWho  saw her?")
    #expect(articles[0].annotations.map(\.label) == ["PERSON", "GPE", "claim", "number"])
    #expect(
      articles[0].annotations.map { String(Article(id: "a", text: articles[0].text)[$0.range]) }
        == ["Ana", "Kyiv", "Ana 📉 ran to Kyiv.", "ran to Kyiv"])
    #expect(articles[0].sentences == [TextRange(0, 21), TextRange(21, 35)])
  }

  private static let bySpaCy = """
    eJzrWl6WWlScmZ+32EDPcGliSUlR8VxHZ08vbx9fP/+As4xHzjIePct4bFlJfnZqXvFRlgdHHi+I+dkh9v1aefVmu5Xf
    XjEQAMxQuoYRVZwRQyUqSHj6NyHLZO4cGE3IHiYc4v+hAJc+t0Sr61rf38fBaFrZM+GnAuMmy3kmMJpW9sQtUNJrCW87
    9e6vxTf3LP4UQvbA4qcBLUII2bPo0BqfNzfr18NoQvaQ659X4i8r60xieWE0ufYQSm9ij0xE2W8/d1n6KaXFIemsKbn2
    EPKP4A+3Q5+tMstgNK3sCfr4a70D549LMJpW9vhyH7/BJiVnCaNpZY9bUnhzTvH9QhhNK3uWFRckJqcWH+FhBAIGULoB
    kstzUvPSSzKKj7DwAIWWF5cUZealF99hEF2wkGuhwkK9hfaLHfMSF7sHuC7xrswsWxbgGhTs77c4PCN/cWJe4tLknMTM
    3MUZqUVLsoGyS/NSgWXusrzS3KTUosVFiXmLixPLF5XkLy7PyF/yYf7kziXJiSXFE5sg2k7bf4A4bElaYnLJaZgzl6bl
    JKYXT2zclJFYHF+al52XX54XD3H6odVAOi8+vSi/tKB44pH9TUeym5fkJeamLipOhpTwDUtBKoonHdFA97196Ovdm2d/
    hpVObFBaCFMlBDBugAY1K1S14ESgLUdcIBYuzS8BehrFzomYJk37/bIiU7jgNAMkk4JMYwGZOBGifWVpcWpRfEpiSeLE
    I5JNUxbrxestK84vLUpOPXBgYcWS3My81EmMTACT1Fhf
    """

  @Test func `what others wrote is read: spans of the group sc`() throws {
    let articles = try read(bin(spans: [(0, 1, "person"), (1, 3, "claim")]))
    try #require(articles.count == 1)
    #expect(articles[0].text == "Ana ran .")
    #expect(articles[0].annotations.map(\.label) == ["person", "claim"])
    #expect(articles[0].annotations.map(\.range) == [TextRange(0, 3), TextRange(4, 9)])
    #expect(articles[0].sentences == nil)
  }

  @Test func `documents with nothing but categories are sentences`() throws {
    let articles = try read(bin(["Ana ran .", "Who ?"], labels: ["claim"]))
    try #require(articles.count == 1)
    #expect(articles[0].text == "Ana ran .\nWho ?")
    #expect(articles[0].annotations.map(\.range) == [TextRange(0, 9), TextRange(10, 15)])
  }

  @Test func `lengths of which the product is no number are refused`() throws {
    let file = try bin { pairs in
      let lengths = (0..<1 << 16).flatMap { _ in [255, 255, 255, 127] as [UInt8] }
      pairs.removeAll { [.string("lengths"), .string("attrs")].contains($0.key) }
      pairs.append(.init(.string("lengths"), .binary(ContiguousArray(lengths))))
      pairs.append(
        .init(.string("attrs"), .array(Array(repeating: .integer(65), count: 1 << 14))))
    }
    let error = #expect(throws: ImportError.self) { try read(file) }
    #expect(error?.message.contains("have another number of them") == true)
  }

  @Test func `names of spaCy's symbols have its ids`() throws {
    var article = ExportedArticle(GoldenSessions.all[0])
    article.sentences[0].sentence.annotations[0].label = "PERSON"
    let files = RoundTrip.write([article], SpaCyFormat(), GoldenSessions.options)
    let file = try #require(files["train.spacy"])
    let plain = try Zlib.decompress(file, limit: 1 << 20)
    let id: [UInt8] = [0, 0, 0, 0, 0, 0, 0x01, 0x7C]
    #expect(plain.indices.contains { plain[$0...].starts(with: id) })
    #expect(try read(file)[0].annotations[0].label == "PERSON")
  }

  @Test func `splits have the names that spaCy gives them`() {
    var articles = GoldenSessions.all.map { ExportedArticle($0) }
    articles[1].split = .validation
    articles[2].split = .test
    let files = RoundTrip.write(articles, SpaCyFormat(), GoldenSessions.options)
    #expect(files.keys.sorted() == ["dev.spacy", "test.spacy", "train.spacy"])
  }

  @Test func `a text that was changed is refused`() throws {
    let files = RoundTrip.write([GoldenSessions.all[0]], SpaCyFormat())
    var plain = try Zlib.decompress(try #require(files["train.spacy"]), limit: 1 << 20)
    // The id of a token's text, put in the place of the next one's.
    let id = (0..<8).map { UInt8(truncatingIfNeeded: MurmurHash64A.stringID("lost") >> (8 * $0)) }
    let place = try #require(plain.indices.first { plain[$0...].starts(with: id) })
    for offset in 0..<8 { plain[place + 16 + offset] = id[offset] }
    let articles = try read(Zlib.compress(plain))
    #expect(throws: ImportError.self) { try RoundTrip.sessions(articles) }
  }

  @Test(
    arguments: [
      ([(1, 1, "x")], "document 1: a span from token 1 to 1 covers nothing"),
      ([(2, 1, "x")], "does not lie among the 3 tokens"),
      ([(0, 4, "x")], "does not lie among the 3 tokens"),
      ([(-1, 1, "x")], "does not lie among the 3 tokens"),
      ([(0, 1, "")], "a label's id, 0, is not among the file's 'strings'"),
    ] as [([(Int32, Int32, String)], String)])
  func `bad spans are refused`(_ spans: [(Int32, Int32, String)], _ words: String) throws {
    let bytes = try bin(spans: spans)
    let error = #expect(throws: ImportError.self) { try read(bytes) }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "no error")")
    #expect(error?.file == "train.spacy")
  }

  @Test(
    arguments: [
      ("tokens", .binary([1, 2, 3]), "have another number of them"),
      ("lengths", .binary([255, 255, 255, 255]), "'lengths' must be numbers from 0 on"),
      ("lengths", .binary([3]), "'lengths' must be numbers of four bytes"),
      ("lengths", .binary([255, 255, 255, 127]), "have another number of them"),
      ("attrs", .array([.integer(80)]), "'attrs' must have 65"),
      ("attrs", .string("ORTH"), "'attrs' must be an array"),
      ("strings", .array([.string("Ana")]), "the text of token 2 is not among"),
      ("cats", .array([]), "'cats' has 0 entries for 1 documents"),
      ("span_groups", .array([.binary([0x93])]), "is it whole"),
      ("spaces", .null, "'spaces' must be bytes"),
    ] as [(String, MessagePackValue, String)])
  func `bad files are refused`(_ name: String, _ value: MessagePackValue, _ words: String) throws {
    let bytes = try bin { pairs in
      for index in pairs.indices where pairs[index].key == .string(name) {
        pairs[index].value = value
      }
    }
    let error = #expect(throws: ImportError.self) { try read(bytes) }
    let said = ([error?.message ?? "no error"] + (error?.hints ?? [])).joined(separator: "; ")
    #expect(said.contains(words), "\(said)")
  }

  @Test func `a little file with endless text is refused`() throws {
    let long = String(repeating: "a", count: 1 << 20)
    let bytes = try bin([Array(repeating: long, count: 2).joined(separator: " ")]) { pairs in
      let id = MurmurHash64A.stringID(long)
      let one = (0..<8).map { UInt8(truncatingIfNeeded: id >> (8 * $0)) }
      let count = 100_000
      let values: [String: MessagePackValue] = [
        "tokens": .binary(ContiguousArray((0..<count).flatMap { _ in one })),
        "spaces": .binary(ContiguousArray(repeating: 1, count: count)),
        "lengths": .binary([0xA0, 0x86, 0x01, 0x00]),
        "strings": .array([.string(long)]),
      ]
      for index in pairs.indices {
        guard case .string(let name) = pairs[index].key, let value = values[name] else { continue }
        pairs[index].value = value
      }
    }
    let error = #expect(throws: ImportError.self) { try read(bytes) }
    #expect(error?.message.contains("more text than the file can") == true)
  }

  @Test func `files of other kinds and damaged ones are refused`() throws {
    #expect(throws: ImportError.self) { try read(ContiguousArray(#"{"text":"a"}"#.utf8)) }
    let whole = try bin()
    #expect(throws: ImportError.self) { try read(ContiguousArray(whole.dropLast(7))) }
    let other = try Zlib.compress(ContiguousArray("text".utf8))
    #expect(throws: ImportError.self) { try read(other) }
    #expect(throws: ImportError.self) {
      try SpaCyFormat().read(ImportFiles(whole), ImportOptions(offsets: .utf16))
    }
  }

  /// Whatever stands in a file, reading it ends, with articles or an error.
  @Test func `damage ends in an error or in nothing worse`() throws {
    let files = RoundTrip.write(GoldenSessions.all, SpaCyFormat())
    let plain = try Zlib.decompress(try #require(files["train.spacy"]), limit: 1 << 20)
    var noise = Noise(seed: 5)
    for _ in 0..<300 {
      let bytes = try Zlib.compress(noise.damaged(plain))
      guard let articles = try? read(bytes) else { continue }
      for article in articles { #expect(article.annotations.allSatisfy { !$0.range.isEmpty }) }
    }
  }
}
