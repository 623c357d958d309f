import PseudoTerminal
import Testing

/// One key a sentence.
@Suite struct KeysModeTests {
  private static let session = "five-sentences.ann.json"

  private func open(
    _ workspace: TemporaryWorkspace, columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal.annotate(
      "five-sentences.txt", in: workspace, options: ["--keys"], columns: columns, rows: rows)
    try terminal.expect("c claim")
    return terminal
  }

  /// Waits until the row of a sentence shows its labels.
  private func expectLabel(
    _ label: String, on number: Int, _ terminal: PseudoTerminal
  ) throws {
    try terminal.expectScreen("sentence \(number) with \(label)") { screen in
      screen.lines.contains { row in
        let words = row.replacing("▶", with: " ").replacing("⚑", with: " ").split(separator: " ")
        return words.count > 2 && words[0] == "\(number)" && words[1] == label
      }
    }
  }

  @Test func `the main job, from the first key to the next day`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try PseudoTerminal.annotate("five-sentences.txt", in: workspace)
    try terminal.waitForPrompt()
    terminal.send(ControlKey.t)
    try terminal.expect("c claim")
    #expect(!terminal.isCooked)

    terminal.send("f")
    try expectLabel("fact", on: 1, terminal)
    try terminal.expectScreen { $0.text.contains(" 2/5 ") }
    // A mistake, undone.
    terminal.send("x")
    try expectLabel("none", on: 2, terminal)
    terminal.send("u")
    try expectLabel("·", on: 2, terminal)
    try terminal.expectScreen { $0.text.contains(" 2/5 ") }
    terminal.send("f")
    try expectLabel("fact", on: 2, terminal)
    terminal.send("q")
    try expectLabel("quote", on: 3, terminal)

    // Back to the quotation: a second label, its speaker, a note.
    terminal.send("kC")
    try expectLabel("quote+claim", on: 3, terminal)
    terminal.send("s")
    try terminal.expect("speaker: ")
    terminal.send("Ol\t\r")
    try terminal.expectScreen { $0.text.contains("speaker: Olena Koval") }
    terminal.send("e")
    try terminal.expect("note: ")
    terminal.send("справді? 👍🏽\r")
    try terminal.expectScreen { $0.text.contains("✎ справді? 👍🏽") }

    // A sentence split, another pair joined.
    terminal.send(":split 3 \"and her\"\r")
    try terminal.expectScreen { $0.text.contains("/6 ") && $0.text.contains("and her neighbour") }
    terminal.send(":join 5-6\r")
    try terminal.expectScreen { $0.text.contains("/5 ") }

    terminal.send("G")
    try terminal.expectScreen { $0.text.contains(" 5/5 ") }
    terminal.send("c")
    try expectLabel("claim", on: 5, terminal)
    try terminal.expectScreen("all tagged") { $0.text.contains("100%") }
    terminal.send(ControlKey.escape)
    try terminal.type("quit", expecting: "saved sessions/five-sentences.ann.json")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.isCooked)

    let session = try workspace.session(Self.session)
    #expect(session.labels == ["fact", "fact", "quote+claim", "quote+claim", "claim"])
    #expect(session.sentences[2].annotations.first?.attributes["speaker"] == "Olena Koval")
    #expect(session.sentences[2].note == "справді? 👍🏽")
    try workspace.checkOffsets(of: session)

    // The next day.
    let again = try open(workspace)
    try expectLabel("quote+claim", on: 3, again)
    try again.expectScreen { $0.text.contains("✎ справді? 👍🏽") && $0.text.contains("100%") }
    again.send("uuu")
    try again.expectScreen("the split undone") {
      $0.text.contains("/5 ") && $0.text.contains("neighbour Ivan Bondar agreed.")
        && !$0.text.contains("  4  quote")
    }
    again.send("r")
    try again.expectScreen("the split done again") { $0.text.contains("/6 ") }
    again.send(ControlKey.d)
    #expect(try again.waitForExit() == 0)
    #expect(try workspace.galley(["verify", "sessions/" + Self.session]).status == 0)
    #expect(
      try workspace.session(Self.session).labels
        == ["fact", "fact", "quote+claim", "quote+claim", "", ""])
  }

  @Test func `keys write what lines write`() throws {
    let byKeys = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(byKeys)
    terminal.send("cqfxc")
    try expectLabel("claim", on: 5, terminal)
    try terminal.expectScreen { $0.text.contains("100%") }
    terminal.send(ControlKey.d)
    #expect(try terminal.waitForExit() == 0)
    let byLines = try TemporaryWorkspace("five-sentences.txt")
    try byLines.annotate(
      "five-sentences.txt", ["tag claim", "tag quote", "tag fact", "tag none", "tag claim"])
    let name = "sessions/" + Self.session
    #expect(try byKeys.bytes(name) == byLines.bytes(name))
  }

  @Test func `the other layout's letter does what the Latin one on its key does`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(workspace)
    terminal.send("с")  // the key of Latin c
    try expectLabel("claim", on: 1, terminal)
    terminal.send("й")  // q
    try expectLabel("quote", on: 2, terminal)
    terminal.send("а")  // f
    try expectLabel("fact", on: 3, terminal)
    terminal.send("г")  // u
    try expectLabel("·", on: 3, terminal)
    terminal.send(ControlKey.d)
    #expect(try terminal.waitForExit() == 0)
    #expect(try workspace.session(Self.session).labels == ["claim", "quote", "", "", ""])
  }

  @Test func `the question mark shows the live bindings`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.write(
      """
      {"schema": {"name": "two", "exclusive": true, "labels": [
        {"name": "hot", "key": "h", "color": "red"},
        {"name": "cold", "key": "c", "color": "blue"}]}}
      """, to: "galley.json")
    let terminal = try PseudoTerminal.annotate(
      "five-sentences.txt", in: workspace, options: ["--keys"])
    try terminal.expect("h hot")
    terminal.send("?")
    try terminal.expectScreen("the keys") { screen in
      ["hot", "cold", "undo", "Esc", "one command line", "PageDown"]
        .allSatisfy(screen.text.contains) && !screen.text.contains("quote")
    }
    terminal.send(" ")
    try terminal.expect("▶ 1")
    // A key pressed while the list is there does what it always does.
    terminal.send("?h")
    try expectLabel("hot", on: 1, terminal)
  }

  @Test func `the slash finds, and n finds again`() throws {
    let terminal = try open(TemporaryWorkspace("five-sentences.txt"))
    terminal.send("/")
    try terminal.expect("find: ")
    terminal.send("koval\r")
    try terminal.expectScreen { $0.text.contains(" 2/5 ") }
    terminal.send("n")
    try terminal.expectScreen { $0.text.contains(" 3/5 ") }
    terminal.send("N")
    try terminal.expectScreen { $0.text.contains(" 2/5 ") }
    terminal.send("/submarine\r")
    try terminal.expectScreen { $0.text.contains("no sentence has 'submarine'") }
    terminal.send("j")
    try terminal.expectScreen { $0.text.contains(" 3/5 ") }
  }

  @Test func `moving changes nothing`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(workspace)
    for (key, place) in [
      ("j", 2), ("\u{1B}[B", 3), ("\u{1B}OB", 4), (" ", 5), ("k", 4), ("\u{1B}[A", 3), ("\r", 4),
      ("g", 1), ("G", 5), ("\u{1B}[H", 1), ("\u{1B}[F", 5), ("\u{1B}[D", 4), ("\u{1B}[C", 5),
      ("\t", 5),
    ] {
      terminal.send(key)
      try terminal.expectScreen("place \(place)") { $0.text.contains(" \(place)/5 ") }
    }
    terminal.send(ControlKey.d)
    #expect(try terminal.waitForExit() == 0)
    #expect(try workspace.session(Self.session).history.isEmpty)
  }

  @Test func `Esc and Ctrl-C leave a question and not the mode`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(workspace)
    for key in [ControlKey.escape, ControlKey.c] {
      terminal.send("e")
      try terminal.expect("note: ")
      terminal.send("no")
      try terminal.expect("no")
      terminal.send(key)
      try terminal.expectScreen("the status row") { $0.cursorRow.contains("1/5") }
    }
    terminal.send(ControlKey.c)
    try terminal.expect("Esc goes back to lines")
    terminal.send("c")
    try expectLabel("claim", on: 1, terminal)
    terminal.send(ControlKey.escape)
    #expect(try terminal.leave() == 0)
    #expect(try workspace.session(Self.session).history.count == 1)
  }

  @Test func `flags, attributes and taking labels away have keys`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(workspace)
    terminal.send("a")
    try terminal.expectScreen { $0.text.contains("attributes belong to labels") }
    terminal.send("ck")
    try expectLabel("claim", on: 1, terminal)
    terminal.send("a")
    try terminal.expect("claim: ")
    terminal.send("cert\tprob\t\r")
    try terminal.expectScreen { $0.text.contains("certainty: probable") }
    terminal.send("!")
    try terminal.expectScreen { $0.text.contains("1⚑") }
    terminal.send("j!")
    try terminal.expectScreen { $0.text.contains("2⚑") }
    terminal.send("!")
    try terminal.expectScreen { !$0.text.contains("2⚑") }
    terminal.send("k" + ControlKey.backspace)
    try expectLabel("·", on: 1, terminal)
    terminal.send(ControlKey.d)
    try terminal.waitForExit()
    let sentence = try workspace.session(Self.session).sentences[0]
    #expect(sentence.flagged)
    #expect(sentence.annotations.isEmpty)
  }

  @Test func `the text does not move when a sentence is tagged`() throws {
    let terminal = try open(TemporaryWorkspace("five-sentences.txt"))
    func rows() -> [Int?] {
      ["bakery on Mill", "Olena Koval has", "neighbour", "three more shops", "for the roof"].map {
        word in terminal.screen.lines.firstIndex { $0.contains(word) }
      }
    }
    let before = rows()
    #expect(!before.contains(nil))
    for (index, key) in ["c", "f", "q", "x"].enumerated() {
      terminal.send(key)
      try terminal.expectScreen { $0.text.contains(" \(index + 2)/5 ") }
      #expect(rows() == before)
    }
  }

  @Test func `a key that means nothing says so`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(workspace)
    terminal.send("z")
    try terminal.expectScreen { $0.text.contains("'z' is no key here; ? lists the keys") }
    // Keys without a meaning are swallowed whole.
    terminal.send("\u{1B}[15~\u{1B}[1;5C\u{1B}[<0;10;20M\u{1B}]11;rgb:00/00/00\u{07}c")
    try expectLabel("claim", on: 1, terminal)
    terminal.send("\u{1B}[200~qqqq\u{1B}[201~")
    try terminal.expectScreen { $0.text.contains("pasted text does nothing here") }
    terminal.send(ControlKey.d)
    try terminal.waitForExit()
    #expect(try workspace.session(Self.session).labels == ["claim", "", "", "", ""])
  }

  @Test func `a long article turns its pages`() throws {
    let workspace = try TemporaryWorkspace()
    let text = (1...60).map { "This is sentence number \($0) of a long article." }
      .joined(separator: " ")
    try workspace.write(text, to: "long.txt")
    let terminal = try PseudoTerminal.annotate(
      "long.txt", in: workspace, options: ["--keys"], rows: 12)
    try terminal.expect("c claim")
    for number in 1...30 {
      terminal.send("c")
      try terminal.expectScreen("sentence \(number + 1)") {
        $0.text.contains(" \(number + 1)/60 ") && $0.text.contains("number \(number + 1) of")
      }
    }
    terminal.send("\u{1B}[6~")
    try terminal.expectScreen { !$0.text.contains("number 31 of") }
    terminal.send("g")
    try terminal.expectScreen { $0.text.contains(" 1/60 ") && $0.text.contains("number 1 of") }
    terminal.send("\t")
    try terminal.expectScreen { $0.text.contains(" 31/60 ") }
    terminal.send(ControlKey.d)
    #expect(try terminal.waitForExit() == 0)
    #expect(try workspace.session("long.ann.json").labels.count { $0 == "claim" } == 30)
  }

  @Test func `a session that somebody else has open cannot be changed by keys`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let first = try open(workspace)
    first.send("c")
    try expectLabel("claim", on: 1, first)
    let second = try open(workspace)
    try second.expectScreen { $0.text.contains("read-only") }
    second.send("f")
    try second.expectScreen { $0.text.contains("nothing can be changed") }
    second.send(ControlKey.d)
    #expect(try second.waitForExit() == 0)
    first.send("q")
    try expectLabel("quote", on: 2, first)
    first.send(ControlKey.d)
    #expect(try first.waitForExit() == 0)
    #expect(try workspace.session(Self.session).labels == ["claim", "quote", "", "", ""])
  }

  @Test func `a reviewer needs one key a sentence too`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.annotate("five-sentences.txt", ["claim 1-4"])
    let terminal = try PseudoTerminal.galley(
      ["review", "sessions", "--annotator", "rita", "--keys"], in: workspace)
    try terminal.expect("Enter approve")
    terminal.send("\r")
    try terminal.expectScreen { $0.text.contains("» rita approved claim") }
    terminal.send("q")
    try terminal.expectScreen { $0.text.contains("» rita corrected claim to quote") }
    terminal.send("-")
    try terminal.expect("reject, because: ")
    terminal.send("хто каже?\r")
    try terminal.expectScreen { $0.text.contains("» rita rejected claim: хто каже?") }
    terminal.send("e")
    try terminal.expect("remark: ")
    terminal.send("хто? 👍🏽\r")
    try terminal.expectScreen { $0.text.contains("» rita remark: хто? 👍🏽") }
    terminal.send("u")
    try terminal.expectScreen { !$0.text.contains("хто?") }
    terminal.send("f\u{7F}?")
    try terminal.expect("take back what you said")
    terminal.send(ControlKey.d)
    #expect(try terminal.waitForExit() == 0)
    let session = try workspace.session("five-sentences.ann.json")
    #expect(session.labels == ["claim", "claim", "claim", "claim", ""])
    #expect(session.history.dropFirst().allSatisfy { $0.by == "rita" })
  }
}
