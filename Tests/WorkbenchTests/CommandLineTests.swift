import AnnotationModel
import Testing
import Workbench

@Suite struct CommandLineTests {
  private func parse(_ line: String, _ schema: LabelSchema? = .news) throws -> (any Command)? {
    try CommandLine.parse(line, schema: schema)
  }

  @Test(arguments: ["", " ", "\t\r\n", "# a comment", "  # quote 3", "#", "\u{A0}"])
  func `nothing and comments are nothing`(_ line: String) throws {
    #expect(try parse(line) == nil)
  }

  @Test(arguments: CommandRegistry.commands.map { $0.spec.name })
  func `a command's name comes before all else`(_ name: String) throws {
    var schema = LabelSchema.news
    schema.labels.append(Label(name: name, key: "z", color: "red"))
    let example = try CommandRegistry.command(named: name).spec.example
    let command = try #require(try parse(example, schema))
    #expect(type(of: command).spec.name == name)
  }

  @Test func `a label comes before a sentence, a label string and a beginning`() throws {
    for word in ["quote", "q", "quote+claim", "quo", "q+rumour"] {
      #expect(try parse("\(word) 3") is TagCommand)
    }
    #expect(try parse("c") is TagCommand)
    #expect(try parse("cc") is SequenceCommand)
    #expect(try parse("c.") is SequenceCommand)
    #expect(try parse(".c") is SequenceCommand)
    #expect(try parse(".") is GotoCommand)
    #expect(try parse("12") is GotoCommand)
    #expect(try parse("/quote 3/") is GotoCommand)
  }

  @Test(arguments: [
    ("h", ["history", "help"]), ("un", ["untag", "undo"]), ("g", ["goto", "guide"]),
  ])
  func `a beginning of several is refused and they are named`(_ word: String, _ names: [String]) {
    let error = #expect(throws: Diagnostic.self) { try parse(word) }
    #expect(error?.exitCode == .usage)
    #expect(error?.hints == ["type more of the name"])
    for name in names { #expect(error?.summary.contains("'\(name)'") == true) }
  }

  @Test(arguments: ["h", "s", "u", "f", "fl", "n", "e", "l", "p", "t", "g", "a", "r", "w"])
  func `what a word is said to begin begins with it`(_ word: String) {
    do {
      _ = try parse(word, nil)
    } catch let error as Diagnostic where error.summary.contains("is the beginning of") {
      for name in error.summary.split(separator: " of ")[1].split(separator: ", ") {
        #expect(name.hasPrefix("'\(word)"), "\(error.summary)")
      }
    } catch {}
  }

  @Test func `a beginning of a command and of a label is refused`() {
    // `guide`, `goto` and the label.
    var schema = LabelSchema.news
    schema.labels.append(Label(name: "guess", key: "z", color: "red"))
    let error = #expect(throws: Diagnostic.self) { try parse("gu", schema) }
    #expect(error?.summary == "'gu' is the beginning of 'guide', 'guess'")
  }

  @Test(arguments: [
    ("splt 5", "split"), ("taag", "tag"), ("quoet 3", "quote"), ("progres1", "progress"),
    ("hepl", "help"), ("unod", "undo"), ("exti", "exit"), ("calim", "claim"),
  ])
  func `a slip of the finger gets a suggestion`(_ line: String, _ meant: String) {
    let error = #expect(throws: Diagnostic.self) { try parse(line) }
    #expect(error?.hints == ["did you mean '\(meant)'?"])
    #expect(error?.exitCode == .usage)
  }

  @Test func `what is almost a label string is told the keys`() {
    let error = #expect(throws: Diagnostic.self) { try parse("cqfzxx") }
    #expect(error?.summary == "'cqfzxx' is neither a command nor a label string")
    #expect(error?.hints == ["keys are c claim, q quote, f fact, x none"])
  }

  @Test(arguments: ["xylophone", "!!", "🦔", "...", "C", "QUOTE", "quote-3", "=", "\"quote\""])
  func `anything else is no command`(_ line: String) {
    let error = #expect(throws: Diagnostic.self) { try parse(line) }
    #expect(error?.exitCode == .usage)
  }

  @Test func `without an article there are no labels`() {
    for line in ["quote 3", "cqf.x"] {
      #expect(throws: Diagnostic.self) { try parse(line, nil) }
    }
    #expect(throws: Never.self) { try parse("12", nil) }
  }

  @Test(arguments: [
    ("cqf.x", true), ("c", true), ("...c", true), ("...", false), (".", false), ("", false),
    ("cz", false), ("c q", false), ("C", false),
  ])
  func `a label string is made of keys and dots`(_ word: String, _ isOne: Bool) {
    #expect(CommandLine.isLabelString(word, schema: .news) == isOne)
  }
}
