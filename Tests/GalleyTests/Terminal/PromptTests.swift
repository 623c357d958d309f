import PseudoTerminal
import Testing

/// Lines typed at a terminal.
@Suite struct PromptTests {
  private static let session = "five-sentences.ann.json"

  private func open(
    _ workspace: TemporaryWorkspace, environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal.annotate(
      "five-sentences.txt", in: workspace, environment: environment)
    try terminal.expect("> ")
    return terminal
  }

  @Test func `the prompt shows the article, the position and the progress`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try PseudoTerminal.annotate("five-sentences.txt", in: workspace)
    try terminal.expect("5 sentences, 0 tagged · sessions/five-sentences.ann.json")
    try terminal.expect("Ctrl-T: single keys")
    try terminal.expect("▶ 1  ·            The bakery on Mill Street")
    try terminal.expect("five-sentences 1/5 0%> ")
    try terminal.type("claim", expecting: "1: claim")
    try terminal.expect("▶ 2")
    try terminal.expect("five-sentences 2/5 20%> ")
    try terminal.type("filter untagged", expecting: "five-sentences 2/5 20% untagged> ")
    try terminal.type("quit", expecting: "saved sessions/five-sentences.ann.json")
    try terminal.expect("1 of 5 sentences tagged, 20%")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.isCooked)
    #expect(try workspace.session(Self.session).labels == ["claim", "", "", "", ""])
  }

  @Test func `without an article the prompt waits for one`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try PseudoTerminal.galley([], in: workspace)
    try terminal.expect("galley> ")
    try terminal.type("show", expecting: "error: no article is open")
    try terminal.waitForPrompt()
    terminal.send(ControlKey.t)
    try terminal.expect("error: no article is open")
    try terminal.type("open five-sentences.txt", expecting: "five-sentences 1/5 0%> ")
    #expect(try terminal.leave() == 0)
  }

  @Test func `an article from a pipe leaves the terminal for the lines`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try PseudoTerminal.shell(
      "cat five-sentences.txt | \"$galley\" annotate - --annotator ann --id piped", in: workspace)
    try terminal.expect("piped 1/5 0%> ")
    try terminal.type("fact", expecting: "1: fact")
    try terminal.type("quit", expecting: "saved")
    #expect(try terminal.waitForExit() == 0)
    #expect(try workspace.session("piped.ann.json").labels.first == "fact")
  }

  @Test func `an error is shown and the prompt comes back`() throws {
    let terminal = try open(TemporaryWorkspace("five-sentences.txt"))
    try terminal.type("rumour 3", expecting: "error: 'rumour' is not a label")
    try terminal.expect("hint: labels are claim, quote, fact, none")
    try terminal.expect("five-sentences 1/5 0%> ")
    try terminal.type("goto 9", expecting: "error: there is no sentence 9")
    try terminal.type("claim 3", expecting: "3: claim")
  }

  @Test func `an empty line shows the current sentence`() throws {
    let terminal = try open(TemporaryWorkspace("five-sentences.txt"))
    try terminal.type("", expecting: "▶ 1  ·            The bakery on Mill Street")
  }

  @Test func `errors are coloured and NO_COLOR takes the colours away`() throws {
    let coloured = try open(TemporaryWorkspace("five-sentences.txt"))
    coloured.send("rumour 3\r")
    try coloured.expectRaw("\u{1B}[1;31merror:")
    let plain = try open(TemporaryWorkspace("five-sentences.txt"), environment: ["NO_COLOR": "1"])
    plain.send("rumour 3\r")
    try plain.expectRaw("error: 'rumour'")
    #expect(!String(decoding: plain.rawTranscript, as: UTF8.self).contains(#/\u{1B}\[[0-9;]*m/#))
  }

  // MARK: - Completion

  @Test(arguments: [
    ("pro\t", "progress"), ("cla\t 3", "claim  3"), ("tag qu\t", "tag quote"),
    ("quote 3 spea\t", "quote 3 speaker="),
    ("quote 3 speaker=Ol\t", "quote 3 speaker=\"Olena Koval\""),
    ("speaker 3 Iv\t", "speaker 3 Ivan Bondar"), ("claim 1 certainty=prob\t", "certainty=probable"),
    ("fact unt\t", "fact untagged"), ("help sp\t", "help split"), ("set adv\t", "set advance"),
    ("open deep/fi\t", "open deep/five-sentences.txt"), ("open de\t", "open deep/"),
    ("guide no\t", "guide none"), ("filter fl\t", "filter flagged"),
  ])
  func `the tabulator completes`(_ typed: String, _ line: String) throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.write(
      try Fixtures.text(ofArticle: "five-sentences.txt"), to: "deep/five-sentences.txt")
    let terminal = try open(workspace)
    terminal.send(typed)
    try terminal.expectScreen("the line '\(line)'") { $0.cursorRow.contains(line) }
  }

  @Test func `the tabulator lists what there is to choose from`() throws {
    let terminal = try open(TemporaryWorkspace("five-sentences.txt"))
    terminal.send("s\t")
    try terminal.expectScreen("a list and the line below it") { screen in
      let list = screen.lines.dropLast().suffix(3).joined(separator: " ")
      return ["save", "sequence", "set", "show", "speaker", "split", "stats"]
        .allSatisfy(list.contains) && screen.cursorRow.hasSuffix("> s")
    }
    terminal.send("a\t\r")
    try terminal.expect("saved sessions/five-sentences.ann.json")
  }

  @Test func `a completed line works as it stands`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(workspace)
    terminal.send("quo\t3 spea\tOl\t\r")
    try terminal.expect("3: quote speaker=Olena Koval")
    try terminal.type("quit", expecting: "saved")
    try terminal.waitForExit()
    #expect(
      try workspace.session(Self.session).sentences[2].annotations.first?.attributes
        == ["speaker": "Olena Koval"])
  }

  // MARK: - History

  @Test func `the arrow keys find lines of the last start`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let first = try open(workspace)
    try first.type("claim 2", expecting: "2: claim")
    try first.type("note 1 \"щось\"", expecting: "1: note щось")
    try first.leave()
    #expect(try workspace.text(".galley/history") == "claim 2\nnote 1 \"щось\"\n")

    let second = try open(workspace)
    second.send(ControlKey.up)
    try second.expectScreen { $0.cursorRow.hasSuffix("> note 1 \"щось\"") }
    second.send(ControlKey.up)
    try second.expectScreen { $0.cursorRow.hasSuffix("> claim 2") }
    second.send(ControlKey.backspace + "4\r")
    try second.expect("4: claim")
  }

  @Test func `a history that cannot be kept hinders nobody`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.write("a file where the folder should be", to: ".galley")
    let terminal = try open(workspace)
    try terminal.type("claim 2", expecting: "2: claim")
    #expect(try terminal.leave() == 0)
  }

  // MARK: - Other ways to the same

  @Test func `the prompt and a script write the same bytes`() throws {
    let lines = [
      "fact", "claim speaker=\"Olena Koval\"", "qc", "note 3 \"хто?\"", "split 3 \"and her\"",
      "undo", "flag $",
    ]
    let typed = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(typed)
    for line in lines {
      try terminal.waitForPrompt()
      terminal.send(line + "\r")
      try terminal.expect(line)
      try terminal.expect("> ")
    }
    #expect(try terminal.leave() == 0)
    let scripted = try TemporaryWorkspace("five-sentences.txt")
    #expect(try scripted.annotate("five-sentences.txt", lines).status == 0)
    let name = "sessions/" + Self.session
    #expect(try typed.bytes(name) == scripted.bytes(name))
  }

  @Test func `the user's editrc is read, vi keys too`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.write("bind -v\n", to: ".editrc")
    let terminal = try open(workspace)
    terminal.send("xfact 2")
    try terminal.expectScreen { $0.cursorRow.hasSuffix("> xfact 2") }
    terminal.send(ControlKey.escape)
    terminal.send("0x")
    try terminal.expectScreen { $0.cursorRow.hasSuffix("> fact 2") }
    terminal.send("\r")
    try terminal.expect("2: fact")
  }

  // MARK: - Control keys

  @Test func `Ctrl-C drops the line and not the program`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(workspace)
    try terminal.type("claim 1", expecting: "1: claim")
    try terminal.waitForPrompt()
    terminal.send("fact 2 this is wro")
    try terminal.expect("wro")
    terminal.send(ControlKey.c)
    try terminal.expect("^C")
    try terminal.type("quote 3", expecting: "3: quote")
    #expect(try terminal.leave() == 0)
    #expect(try workspace.session(Self.session).labels == ["claim", "", "quote", "", ""])
  }

  @Test func `Ctrl-D on an empty line saves and leaves`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(workspace)
    try terminal.type("claim 1", expecting: "1: claim")
    try terminal.waitForPrompt()
    // Inside a line it takes away what is under the cursor.
    terminal.send("factt 2" + ControlKey.left + ControlKey.left + ControlKey.left + ControlKey.d)
    try terminal.expectScreen { $0.cursorRow.hasSuffix("> fact 2") }
    terminal.send("\r")
    try terminal.expect("2: fact")
    try terminal.waitForPrompt()
    terminal.send(ControlKey.d)
    try terminal.expect("saved sessions/five-sentences.ann.json")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.isCooked)
    #expect(try workspace.session(Self.session).labels.prefix(2) == ["claim", "fact"])
  }

  // MARK: - What is typed

  @Test(arguments: [
    "перевірити дату: 12 травня", "👩‍👩‍👧 and 🇺🇦 and 👍🏽", "за\u{301}мок, замо\u{301}к",
    "مرحبا بالعالم", "总统表示", "שלום", "ñandú, Łódź, «ÿ»", "a\u{327}\u{323}\u{302}",
  ])
  func `what is typed into a note is saved exactly`(_ text: String) throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(workspace)
    terminal.send("note 2 \(text)\r")
    try terminal.expect("2: note ")
    #expect(try terminal.leave() == 0)
    let note = try workspace.session(Self.session).sentences[1].note
    #expect(note.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test func `a C locale takes Ukrainian text`() throws {
    let workspace = try TemporaryWorkspace("ukrainian.txt")
    let terminal = try PseudoTerminal.annotate(
      "ukrainian.txt", in: workspace, environment: ["LC_ALL": "C"])
    try terminal.expect("Міст закрили до осені")
    try terminal.expect("ukrainian 1/6 0%> ")
    terminal.send("note 2 їжак ґава" + ControlKey.backspace + "\r")
    try terminal.expect("2: note їжак ґав")
    try terminal.waitForPrompt()
    terminal.send("claim 2 speaker=Ір\t\r")
    try terminal.expect("2: claim speaker=Ірина Лисенко")
    #expect(try terminal.leave() == 0)
    let sentence = try workspace.session("ukrainian.ann.json").sentences[1]
    #expect(sentence.note == "їжак ґав")
    #expect(sentence.annotations.first?.attributes["speaker"] == "Ірина Лисенко")
  }

  @Test func `pasted lines become one line and run nothing`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(workspace)
    terminal.send("\u{1B}[200~note 2 one\nclaim 3\u{1B}[201~")
    try terminal.expectScreen { $0.cursorRow.hasSuffix("> note 2 one claim 3") }
    terminal.send("\r")
    try terminal.expect("2: note one claim 3")
    try terminal.leave()
    #expect(try workspace.session(Self.session).labels == ["", "", "", "", ""])
  }

  @Test func `control characters of an article and a note come out as stand-ins`() throws {
    let workspace = try TemporaryWorkspace("hostile.txt")
    let terminal = try PseudoTerminal.annotate("hostile.txt", in: workspace)
    try terminal.expect("read the ␛]0;owned␇title")
    try terminal.expect("> ")
    try terminal.type("show all", expecting: "a back␈space")
    try terminal.expect("C1 �2J")
    try terminal.waitForPrompt()
    terminal.send("open \u{1B}[2Jx\u{9B}31m\r")
    try terminal.expect("error:")
    let raw = String(decoding: terminal.rawTranscript, as: UTF8.self)
    for hostile in ["\u{1B}]0;owned", "\u{1B}[31mred", "\u{9B}", "\u{202E}", "back\u{08}space"] {
      #expect(!raw.contains(hostile))
    }
  }

  @Test(arguments: [["segment", "hostile.txt"], ["show", "--json", "sessions/hostile.ann.json"]])
  func `raw results are safe on a terminal too`(_ arguments: [String]) throws {
    let workspace = try TemporaryWorkspace("hostile.txt")
    try workspace.annotate("hostile.txt", ["claim 1"])
    let terminal = try PseudoTerminal.galley(arguments, in: workspace)
    #expect(try terminal.waitForExit() == 0)
    let scalars = String(decoding: terminal.rawTranscript, as: UTF8.self).unicodeScalars
    #expect(scalars.contains("o"))
    for hostile in ["\u{1B}", "\u{07}", "\u{08}", "\u{9B}", "\u{202E}"] as [Unicode.Scalar] {
      #expect(!scalars.contains(hostile), "U+\(String(hostile.value, radix: 16))")
    }
  }
}
