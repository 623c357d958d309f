import Testing

/// Lines from a file or a pipe.
@Suite struct ScriptTests {
  private static let lines = [
    "# the first paragraph", "", "none", "claim speaker=\"Iryna Lysenko\"", "", "ff",
    "quote+claim 5", "  # the rest", "note 6 \"which year?\"", "split 6 \"at 4.2\"", "join 3-4",
    "undo", "flag 9",
  ]

  @Test func `a script and a pipe write the same bytes`() throws {
    let piped = try TemporaryWorkspace("ten-sentences.txt")
    let fromPipe = try piped.annotate("ten-sentences.txt", Self.lines)
    let scripted = try TemporaryWorkspace("ten-sentences.txt")
    try scripted.write(Self.lines.map { $0 + "\n" }.joined(), to: "steps.galley")
    let fromFile = try scripted.annotate(
      "ten-sentences.txt", [], options: ["--script", "steps.galley"])
    #expect(fromPipe.status == 0, "\(fromPipe.errors)")
    #expect(fromFile.status == 0, "\(fromFile.errors)")
    #expect(fromFile.outputBytes == fromPipe.outputBytes)
    let name = "sessions/ten-sentences.ann.json"
    #expect(try scripted.bytes(name) == piped.bytes(name))
    let session = try piped.session("ten-sentences.ann.json")
    #expect(session.labels.prefix(4) == ["none", "claim", "fact", "fact"])
    #expect(session.history.count == 9)
  }

  @Test func `an article from a pipe takes its lines from a script`() throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write("claim 2\nquote 3\n", to: "steps.galley")
    let outcome = try workspace.galley(
      ["annotate", "-", "--annotator", "ann", "--script", "steps.galley", "--id", "bakery"],
      input: try Fixtures.text(ofArticle: "five-sentences.txt"))
    #expect(outcome.output == "2: claim\n3: quote\n")
    let session = try workspace.session("bakery.ann.json")
    #expect(session.labels == ["", "claim", "quote", "", ""])
    #expect(session.article.text == (try Fixtures.text(ofArticle: "five-sentences.txt")))
  }

  @Test func `the first error stops a script, with its file and line`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.write("claim 1\n\n# next\nrumour 3\nclaim 2\n", to: "steps.galley")
    let outcome = try workspace.annotate(
      "five-sentences.txt", [], options: ["--script", "steps.galley"])
    #expect(outcome.status == 64)
    #expect(outcome.output == "1: claim\n")
    #expect(
      outcome.errors == """
        error: 'rumour' is not a label
          --> steps.galley:4
          hint: labels are claim, quote, fact, none

        """)
    #expect(try workspace.session("five-sentences.ann.json").labels == ["claim", "", "", "", ""])
  }

  @Test func `the first error stops a pipe`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let outcome = try workspace.annotate("five-sentences.txt", ["claim 9", "claim 2"])
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("error: there is no sentence 9\n  --> standard input:1\n"))
  }

  @Test func `keep-going goes on and exits with the first error's code`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let outcome = try workspace.annotate(
      "five-sentences.txt", ["rumour 3", "claim 1", "claim 9", "fact 2"], options: ["--keep-going"])
    #expect(outcome.status == 64)
    #expect(outcome.output == "1: claim\n2: fact\n")
    #expect(outcome.errors.contains("standard input:1"))
    #expect(outcome.errors.contains("standard input:3"))
  }

  @Test func `quit ends a script before its end`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let outcome = try workspace.annotate("five-sentences.txt", ["claim 1", "quit", "claim 2"])
    #expect(outcome.status == 0)
    #expect(try workspace.session("five-sentences.ann.json").labels == ["claim", "", "", "", ""])
  }

  @Test func `a last line without an end counts, and so does a carriage return`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let outcome = try workspace.galley(
      ["annotate", "five-sentences.txt", "--annotator", "ann"], input: "claim 1\r\nfact 2")
    #expect(outcome.output == "1: claim\n2: fact\n")
    #expect(outcome.errors == "")
  }

  @Test func `a line that is not UTF-8 is an error with its place`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.write(Array("claim 1\nnote 2 \u{E9}".utf8) + [0xFF, 0x0A], to: "steps.galley")
    let outcome = try workspace.annotate(
      "five-sentences.txt", [], options: ["--script", "steps.galley"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("the line is not UTF-8 from its byte 9 on"))
    #expect(outcome.errors.contains("--> steps.galley:2"))
  }

  @Test func `a script that is not there is an error before anything is changed`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let outcome = try workspace.annotate(
      "five-sentences.txt", [], options: ["--script", "nowhere.galley"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("cannot read 'nowhere.galley'"))
  }

  @Test func `echo prints each line before what comes of it`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let outcome = try workspace.annotate(
      "five-sentences.txt", ["claim 1", "# why", "goto 2"], options: ["--echo"])
    #expect(outcome.output.hasPrefix("> claim 1\n1: claim\n> # why\n> goto 2\n▶ 2"))
  }

  @Test func `no prompt and no escape code is printed`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let outcome = try workspace.annotate(
      "five-sentences.txt", ["claim 1", "show all", "progress", "help"],
      environment: ["TERM": "xterm-256color"])
    #expect(outcome.status == 0)
    #expect(!outcome.hasControlBytes)
    #expect(!outcome.output.contains("> "))
  }

  @Test func `a script opens one article after another`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt", "ten-sentences.txt")
    let outcome = try workspace.galley(
      ["annotate", "--annotator", "ann"],
      input: "open five-sentences.txt\nclaim 1\nopen ten-sentences.txt\nfact 1\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.session("five-sentences.ann.json").labels.first == "claim")
    #expect(try workspace.session("ten-sentences.ann.json").labels.first == "fact")
  }

  @Test func `without an article every command says so`() throws {
    let workspace = try TemporaryWorkspace()
    let outcome = try workspace.galley(["annotate"], input: "show\n")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error: no article is open"))
    #expect(outcome.errors.contains("hint: open article.txt"))
  }
}
