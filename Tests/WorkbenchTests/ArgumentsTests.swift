import Testing
import Workbench

@Suite struct ArgumentsTests {
  private func words(_ rest: String) throws(Diagnostic) -> [Arguments.Word] {
    var arguments = Arguments(name: "test", rest: rest)
    var words: [Arguments.Word] = []
    while let word = try arguments.next() { words.append(word) }
    return words
  }

  @Test(
    arguments: [
      ("", []), ("   \t ", []), ("a b", ["a", "b"]), ("  a \u{A0}\t b  ", ["a", "b"]),
      ("\"a b\" c", ["a b", "c"]), ("'a b' c", ["a b", "c"]), ("\"\"", [""]), ("'' a", ["", "a"]),
      ("x=\"a b\"", ["x=a b"]), ("it's", ["it's"]), ("a\"b c\"d", ["ab cd"]),
      (#""say \"so\"""#, [#"say "so""#]), (#"'it\'s'"#, ["it's"]), (#""a\\b""#, [#"a\b"#]),
      (#""a\nb""#, [#"a\nb"#]), (#""it\'s""#, [#"it\'s"#]), (#"a\b"#, [#"a\b"#]),
      ("\"a'b\"", ["a'b"]), ("'a\"b'", ["a\"b"]),
      ("/a b/ c", ["/a b/", "c"]), ("/a/b c/ d", ["/a/b c/", "d"]),
      (#"/a\/ b/ c"#, [#"/a\/ b/"#, "c"]),
      ("/a b", ["/a", "b"]), ("//", ["//"]), ("/", ["/"]), ("x/a b/", ["x/a", "b/"]),
      ("/a \"b/ c", ["/a \"b/", "c"]), ("3 їжак 🦔", ["3", "їжак", "🦔"]),
    ] as [(String, [String])])
  func `words are parted by spaces, save in quotation marks and slashes`(
    _ rest: String, _ expected: [String]
  ) throws {
    #expect(try words(rest).map(\.text) == expected)
  }

  @Test(arguments: [
    ("\"a b\"", true), ("'a b'", true), ("\"\"", true), ("a", false), ("x=\"a b\"", false),
    ("a\"b c\"", false), ("/a b/", false), ("\"a b\"c", false), ("\"a\"\"b\"", false),
  ])
  func `a word is quoted when all of it stands in quotation marks`(
    _ rest: String, _ isQuoted: Bool
  ) throws {
    #expect(try words(rest).map(\.isQuoted) == [isQuoted])
  }

  @Test(arguments: ["\"", "a \"b", "'a b", "x=\"a", "\"a\\\"", "'"])
  func `quotation marks are closed`(_ rest: String) {
    let error = #expect(throws: Diagnostic.self) { try words(rest) }
    #expect(error?.exitCode == .usage)
    #expect(error?.summary.hasSuffix("is not closed") == true)
  }

  @Test func `peeking takes nothing`() throws {
    var arguments = Arguments(name: "test", rest: " a b ")
    #expect(try arguments.peek()?.text == "a")
    #expect(arguments.rest == "a b")
    #expect(try arguments.next()?.text == "a")
    #expect(arguments.rest == "b")
    #expect(!arguments.isEmpty)
    #expect(try arguments.next()?.text == "b")
    #expect(arguments.isEmpty)
    #expect(try arguments.next() == nil)
  }

  @Test(arguments: [
    ("check the date", "check the date"), ("\"check the date\"", "check the date"),
    ("'check the date' ", "check the date"), ("\"Yes\", he said", "\"Yes\", he said"),
    ("\"Yes\" and \"no\"", "\"Yes\" and \"no\""), ("\"Yes.", "\"Yes."), ("it's", "it's"),
    ("", ""), ("\"\"", ""), ("a \"b\"", "a \"b\""), ("\"Yes\".", "\"Yes\"."), ("/a/ b", "/a/ b"),
  ])
  func `a text loses the quotation marks around all of it and no others`(
    _ rest: String, _ text: String
  ) throws {
    var arguments = Arguments(name: "test", rest: rest)
    #expect(try arguments.takeText() == text)
    #expect(arguments.isEmpty)
  }

  @Test func `a path may begin with a slash and hold spaces`() throws {
    for (rest, path) in [
      ("/a b/c d", "/a b/c d"), ("\"/a b\"", "/a b"), ("~/a.txt", "~/a.txt"),
    ] {
      var arguments = Arguments(name: "open", rest: rest)
      #expect(try arguments.takePath() == path)
    }
    var nothing = Arguments(name: "open", rest: " ")
    #expect(try nothing.takePath() == nil)
  }

  @Test func `what is left over is named`() throws {
    try Arguments(name: "test", rest: "").finish(usage: "test")
    let error = #expect(throws: Diagnostic.self) {
      try Arguments(name: "test", rest: "'a b' c").finish(usage: "test A")
    }
    #expect(error?.summary == "'a b' is one word too many")
    #expect(error?.hints == ["usage: test A"])
    #expect(error?.exitCode == .usage)
  }
}
