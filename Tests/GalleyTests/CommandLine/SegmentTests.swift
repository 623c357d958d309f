import Foundation
import Testing

/// Text in, one sentence a line out.
@Suite struct SegmentTests {
  @Test func `prints one sentence a line`() throws {
    let outcome = try TemporaryWorkspace("five-sentences.txt").galley(
      ["segment", "five-sentences.txt"])
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 5)
    #expect(outcome.lines[1] == "Olena Koval has run it since 2009.")
  }

  @Test func `reads standard input and joins broken lines`() throws {
    let workspace = try TemporaryWorkspace()
    let text = "Мер сказав, що міст буде закрито до\nжовтня. Водії чекають.\n"
    for arguments in [["segment"], ["segment", "-"], ["segment", "--language", "uk"]] {
      let outcome = try workspace.galley(arguments, input: text)
      #expect(outcome.output == "Мер сказав, що міст буде закрито до жовтня.\nВодії чекають.\n")
    }
  }

  @Test(arguments: ["ten-sentences.txt", "ukrainian.txt", "other-scripts.txt"])
  func `prints JSON lines with offsets in code points`(_ article: String) throws {
    struct Line: Decodable {
      var start: Int
      var end: Int
      var text: String
    }
    let outcome = try TemporaryWorkspace(article).galley(["segment", article, "--json"])
    #expect(outcome.status == 0)
    let scalars = Array(try Fixtures.text(ofArticle: article).unicodeScalars)
    #expect(outcome.lines.count > 5)
    for line in outcome.lines {
      let sentence = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[sentence.start..<sentence.end])
      #expect(String(text) == sentence.text)
    }
  }

  @Test func `a file that is not there is an error`() throws {
    let outcome = try TemporaryWorkspace().galley(["segment", "nowhere.txt"])
    #expect(outcome.status == 1)
    #expect(outcome.errors == "error: there is no file 'nowhere.txt'\n")
  }

  @Test func `nothing comes of nothing`() throws {
    let outcome = try TemporaryWorkspace().galley(["segment"], input: " \n\n")
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
  }

  // MARK: - JSON lines

  private struct Split: Decodable, Equatable {
    var id: String
    var sentences: [[Int]]
  }

  private static let corpus = """
    {"id": "a", "text": "The cafe\\u0301 📉 fell. It rose.", "lang": "en"}
    {"text": "Вона пішла. Він лишився.", "id": "b", "extra": [1, {"x": null}]}

    {"id": "c", "text": "", "lang": null}

    """

  @Test(
    arguments: [
      ("codepoint", [[0, 17], [18, 26]]), ("utf16", [[0, 18], [19, 27]]),
      ("utf8", [[0, 21], [22, 30]]), ("grapheme", [[0, 16], [17, 25]]),
    ])
  func `splits JSON lines and counts as it is told`(_ unit: String, _ sentences: [[Int]]) throws {
    let outcome = try TemporaryWorkspace().galley(
      ["segment", "--jsonl", "--offsets", unit], input: Self.corpus)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let splits = try outcome.lines.map { try JSONDecoder().decode(Split.self, from: Data($0.utf8)) }
    #expect(splits.map(\.id) == ["a", "b", "c"])
    #expect(splits[0].sentences == sentences)
    #expect(splits[1].sentences.count == 2)
    #expect(splits[2].sentences.isEmpty)
  }

  @Test(
    arguments: [
      ("{\"id\": 1}\n", "'text' is missing", "standard input:1"),
      ("\n\nno\n", "the line is not a JSON object of a text", "standard input:3:"),
      ("{\"text\": \"a\"}\n{\"text\": \"a\", \"text\": \"b\"}\n", "'text' is there twice", ":2:"),
    ])
  func `a line that is no text is refused with its place`(
    _ input: String, _ message: String, _ place: String
  ) throws {
    let outcome = try TemporaryWorkspace().galley(["segment", "--jsonl"], input: input)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.errors.contains(place), "\(outcome.errors)")
  }

  // MARK: - Streams

  /// Some megabytes of paragraphs, the last without a line break.
  private static let long: String = {
    let paragraph = """
      The harbour “stays closed”, Dr. Koval said on 3 May. Why? Nobody at the port knows.

      Вона пішла о 10 год. Він лишився 📉. Кінець…


      """
    return String(repeating: paragraph, count: 16_000) + "The end"
  }()

  @Test(arguments: ["codepoint", "utf8", "utf16", "grapheme"])
  func `a text in parts is split like the whole of it, on any number of cores`(
    _ unit: String
  ) throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write(Self.long, to: "long.txt")
    struct Line: Encodable { var id, text: String }
    let corpus = try JSONEncoder().encode(Line(id: "long", text: Self.long))
    let whole = try workspace.galley(
      ["segment", "--jsonl", "--offsets", unit, "--language", "uk"],
      input: String(decoding: corpus, as: UTF8.self))
    let expected = try JSONDecoder().decode(Split.self, from: Data(whole.output.utf8)).sentences
    #expect(expected.count > 90_000)
    struct Sentence: Decodable { var start, end: Int }
    for jobs in ["1", "3"] {
      let parts = try workspace.galley(
        ["segment", "long.txt", "--json", "--offsets", unit, "--language", "uk", "--jobs", jobs])
      let found = try parts.lines.map {
        try JSONDecoder().decode(Sentence.self, from: Data($0.utf8))
      }
      #expect(found.map { [$0.start, $0.end] } == expected)
    }
  }

  @Test func `a sentence of megabytes without a line break comes out whole`() throws {
    let workspace = try TemporaryWorkspace()
    let long = "A " + String(repeating: "word ", count: 700_000) + "end."
    let outcome = try workspace.galley(["segment"], input: "First one. " + long + " Last one.")
    #expect(outcome.lines == ["First one.", long, "Last one."])
  }

  @Test func `bytes that are not UTF-8 are refused with their offset in the file`() throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write([0xEF, 0xBB, 0xBF] + Array("Ok. ".utf8) + [0xFF], to: "bad.txt")
    let outcome = try workspace.galley(["segment", "bad.txt"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("offset 7"), "\(outcome.errors)")
  }

  // MARK: - Files and options

  @Test func `a folder stands for its files in the order of their names`() throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write("Second.", to: "texts/b.txt")
    try workspace.write("First.", to: "texts/a.txt")
    try workspace.write("Third.", to: "texts/sub/c.txt")
    try workspace.write("No text.", to: "texts/notes.md")
    #expect(try workspace.galley(["segment", "texts"]).lines == ["First.", "Second.", "Third."])
    let json = try workspace.galley(["segment", "texts", "--json"])
    #expect(json.lines.first == #"{"end":6,"file":"texts/a.txt","start":0,"text":"First."}"#)
  }

  @Test func `a layout can be forced`() throws {
    let workspace = try TemporaryWorkspace()
    let text = "The mayor\nspoke on Monday\n"
    #expect(try workspace.galley(["segment", "--layout", "lines"], input: text).lines.count == 2)
    #expect(
      try workspace.galley(["segment", "--layout", "paragraphs"], input: text).lines
        == ["The mayor spoke on Monday"])
  }

  @Test func `what analysts corrected is shown`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    _ = try workspace.annotate("five-sentences.txt", ["split 2 \"since\"", "join 4-5"])
    let session = "sessions/five-sentences.ann.json"
    let shown = try workspace.galley(["segment", "--from-corrections", session])
    #expect(shown.lines.count == 2, "\(shown.output) \(shown.errors)")
    #expect(shown.lines[0].contains("missed") && shown.lines[0].contains("Koval has run it⏐ since"))
    #expect(shown.lines[1].contains("extra"))
    let json = try workspace.galley(["segment", "--from-corrections", session, "--json"])
    #expect(json.lines.first?.contains(#""kind":"missed""#) == true)
  }

  @Test(arguments: [
    ["--json", "--jsonl"], ["--jobs", "0"], ["--from-corrections"], ["--layout", "x"],
  ])
  func `options that make no sense are misuse`(_ options: [String]) throws {
    #expect(try TemporaryWorkspace().galley(["segment"] + options).status == 64)
  }
}
