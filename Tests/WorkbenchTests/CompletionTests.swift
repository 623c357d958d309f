import AnnotationModel
import Testing
import Workbench

@Suite struct CompletionTests {
  private static let names = ["Volodymyr Zelensky", "Vitali", "Olena Koval", "Їжак"]

  private func complete(
    _ line: String, schema: LabelSchema? = .news, files: [String: [String]] = [:]
  ) -> Completion {
    Completion.candidates(line, schema: schema, names: { Self.names }, files: { files[$0] ?? [] })
  }

  /// The lines that the candidates make of a line.
  private func lines(
    _ line: String, schema: LabelSchema? = .news, files: [String: [String]] = [:]
  ) -> [String] {
    let completion = complete(line, schema: schema, files: files)
    let bytes = Array(line.utf8)
    return completion.candidates.map { candidate in
      String(decoding: bytes[..<completion.replaced.lowerBound], as: UTF8.self) + candidate.text
        + String(decoding: bytes[completion.replaced.upperBound...], as: UTF8.self)
    }
  }

  // MARK: - The first word

  @Test(arguments: [
    ("sp", ["speaker", "split"]), ("quo", ["quote"]), ("q", ["quit", "quote"]), ("cl", ["claim"]),
    ("fla", ["flag"]), ("zzz", []), ("  und", ["  undo"]), ("ї", []),
  ])
  func `the first word is a command or a label`(_ line: String, _ expected: [String]) {
    #expect(lines(line) == expected)
  }

  @Test func `an empty line may become any command or label, in the order of the alphabet`() {
    let all = complete("").candidates.map(\.text)
    #expect(all == all.sorted())
    #expect(
      Set(all)
        == Set(CommandRegistry.names + ["claim", "quote", "fact", "none"]).subtracting(["?"]))
    #expect(!complete("", schema: nil).candidates.contains { $0.text == "quote" })
    #expect(complete("und").candidates.map(\.finishes) == [true])
  }

  // MARK: - Sentences, labels, commands, settings

  @Test(arguments: [
    ("show unt", ["show untagged"]), ("show cl", ["show claims"]), ("goto fl", ["goto flagged"]),
    ("flag no", ["flag noted", "flag nones"]), ("claim al", ["claim all"]),
    ("tag qu", ["tag quote", "tag quotes"]), ("add fa", ["add fact", "add facts"]),
    ("guide qu", ["guide quote"]),
    ("guide ", ["guide claim", "guide quote", "guide fact", "guide none"]),
    ("help spl", ["help split"]), ("set co", ["set color"]),
    ("set ", ["set advance", "set color", "set width"]), ("set advance s", ["set advance stay"]),
    ("set color ", ["set color auto", "set color always", "set color never"]),
    ("set width ", ["set width auto"]), ("set speed ", []), ("filter o", ["filter off"]),
    ("next unt", ["next untagged"]), ("sh unt", ["sh untagged"]), ("quit ", []), ("undo ", []),
    ("untag 3 qu", ["untag 3 quote", "untag 3 quotes"]),
  ])
  func `words that a command takes`(_ line: String, _ expected: [String]) {
    #expect(Set(lines(line)) == Set(expected))
  }

  @Test func `nothing is offered twice`() {
    for line in ["", "tag ", "untag ", "next ", "filter ", "quote ", "attribute ", "set ", "help "]
    {
      let texts = complete(line).candidates.map(\.text)
      #expect(Set(texts).count == texts.count)
    }
  }

  // MARK: - Attributes

  @Test(arguments: [
    ("quote 8 sp", ["quote 8 speaker="]), ("q 8 c", ["q 8 claims", "q 8 corrected", "q 8 cue="]),
    ("fact 8 ce", []), ("claim 8 ce", ["claim 8 certainty="]), ("tag fact 8 ce", []),
    ("tag claim 8 ce", ["tag claim 8 certainty="]),
    ("quote+claim 8 ce", ["quote+claim 8 certainty="]),
    ("add fact 8 so", ["add fact 8 source="]), ("attribute 8 ce", ["attribute 8 certainty="]),
    ("none 8 sp", []),
  ])
  func `names of attributes are those of the label`(_ line: String, _ expected: [String]) {
    #expect(Set(lines(line)) == Set(expected))
  }

  @Test func `behind an attribute's name comes its value, without a space`() {
    let candidate = complete("quote 8 sp").candidates.first
    #expect(candidate?.finishes == false)
  }

  @Test(arguments: [
    ("claim 8 certainty=", ["certain", "probable", "possible", "unlikely"]),
    ("claim 8 certainty=p", ["probable", "possible"]), ("fact checkworthy=Y", ["yes"]),
    ("attribute 2 certainty=un", ["unlikely"]), ("claim 8 cue=", []), ("claim 8 rumour=", []),
    ("claim 8 certainty=x", []),
  ])
  func `values are those of the schema`(_ line: String, _ values: [String]) {
    let start = line.prefix { $0 != "=" } + "="
    #expect(lines(line) == values.map { start + $0 })
  }

  @Test(arguments: [
    (
      "quote 8 speaker=",
      [
        "quote 8 speaker=\"Volodymyr Zelensky\"", "quote 8 speaker=Vitali",
        "quote 8 speaker=\"Olena Koval\"", "quote 8 speaker=Їжак",
      ]
    ),
    ("quote 8 speaker=vol", ["quote 8 speaker=\"Volodymyr Zelensky\""]),
    ("quote 8 speaker=\"Volodymyr Z", ["quote 8 speaker=\"Volodymyr Zelensky\""]),
    ("q 8 speaker=ї", ["q 8 speaker=Їжак"]),
    ("claim 8 source=Ole", ["claim 8 source=\"Olena Koval\""]),
    ("attribute speaker=Vit", ["attribute speaker=Vitali"]),
    ("quote 8 cue=said speaker=Vit", ["quote 8 cue=said speaker=Vitali"]),
  ])
  func `a speaker is one of the article's names, in quotation marks where it has spaces`(
    _ line: String, _ expected: [String]
  ) {
    #expect(lines(line) == expected)
  }

  @Test func `behind a value the next attribute is completed`() {
    #expect(lines("quote 8 speaker=\"Olena Koval\" cu") == ["quote 8 speaker=\"Olena Koval\" cue="])
    #expect(lines("quote 8 speaker=Vitali cu") == ["quote 8 speaker=Vitali cue="])
  }

  @Test(arguments: [
    ("speaker 8 Vol", ["speaker 8 Volodymyr Zelensky"]),
    ("speaker Vol", ["speaker Volodymyr Zelensky"]),
    ("speaker 8 volodymyr z", ["speaker 8 Volodymyr Zelensky"]),
    ("speaker . o", ["speaker . Olena Koval"]), ("speaker 8 X", []),
    ("  speaker 8 Vit", ["  speaker 8 Vitali"]),
  ])
  func `the speaker command takes a name as it is`(_ line: String, _ expected: [String]) {
    #expect(lines(line) == expected)
  }

  @Test func `names are asked for only where they are needed`() {
    for line in ["", "sp", "show ", "claim 8 certainty=", "help ", "open a"] {
      _ = Completion.candidates(
        line, schema: .news,
        names: {
          Issue.record("'\(line)' needs no names")
          return []
        }, files: { _ in [] })
    }
  }

  // MARK: - Files

  @Test(
    arguments: [
      ("open a", ["a": ["article.txt", "archive/"]], ["open article.txt", "open archive/"]),
      ("open archive/b", ["archive/b": ["b.txt"]], ["open archive/b.txt"]),
      ("open ", ["": ["article.txt"]], ["open article.txt"]),
      ("open my ar", ["my ar": ["my article.txt"]], ["open my article.txt"]),
      ("open \"my f/ar", ["my f/ar": ["article.txt"]], ["open \"my f/article.txt"]),
      ("open /sr", ["/sr": ["srv/"]], ["open /srv/"]),
      ("  open a", ["a": ["article.txt"]], ["  open article.txt"]),
      ("op ст", ["ст": ["стаття.txt"]], ["op стаття.txt"]),
    ] as [(String, [String: [String]], [String])])
  func `files are completed a folder at a time`(
    _ line: String, _ files: [String: [String]], _ expected: [String]
  ) {
    #expect(lines(line, files: files) == expected)
  }

  @Test func `behind a folder its files are completed`() {
    let candidates = complete("open a", files: ["a": ["a.txt", "archive/"]]).candidates
    #expect(candidates.map(\.finishes) == [true, false])
  }

  // MARK: - Any line

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `what is replaced is the line's end, on a scalar's boundary`(_ seed: UInt64) {
    var lines = RandomLines(seed: seed)
    for _ in 0..<40 {
      let line = lines.next(for: .ten)
      let scalars = Array(line.unicodeScalars)
      var typed = String.UnicodeScalarView()
      typed.append(contentsOf: scalars.prefix(lines.generator.number(0...scalars.count)))
      let prefix = String(typed)
      let completion = complete(prefix)
      #expect(completion.replaced.upperBound == prefix.utf8.count)
      let start = completion.replaced.lowerBound
      #expect(start == prefix.utf8.count || Array(prefix.utf8)[start] & 0xC0 != 0x80)
    }
  }
}
