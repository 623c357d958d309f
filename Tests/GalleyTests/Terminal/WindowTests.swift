import PseudoTerminal
import Testing

/// Windows of every size, and terminals that can do little.
@Suite struct WindowTests {
  private static let session = "five-sentences.ann.json"

  @Test func `a line that is being typed survives a resize`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try PseudoTerminal.annotate("five-sentences.txt", in: workspace)
    try terminal.expect("> ")
    terminal.send("note 2 a line that is longer than the window will be in a moment")
    try terminal.expectScreen { $0.cursorRow.hasSuffix("moment") }
    for (columns, rows) in [(40, 20), (100, 30), (33, 10)] {
      terminal.resize(columns: columns, rows: rows)
      try terminal.expect("five-sentences 1/5 0%> ")
    }
    terminal.send("!\r")
    try terminal.expect("2: note a line that is longer than the window will be in a moment!")
    try terminal.type("show 3", expecting: "Koval")
    try terminal.expectScreen { $0.lines.allSatisfy { $0.count <= 33 } }
  }

  @Test func `the page of keys mode follows the window`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try PseudoTerminal.annotate(
      "five-sentences.txt", in: workspace, options: ["--keys"])
    try terminal.expect("c claim")
    for (columns, rows) in [(50, 14), (120, 30), (30, 9)] {
      terminal.resize(columns: columns, rows: rows)
      try terminal.expect("▶ 1")
      try terminal.expect(" 1/5 ")
    }
    terminal.send("c")
    try terminal.expectScreen { $0.text.contains("2/5") }
  }

  @Test(arguments: [(20, 5), (10, 3), (2, 2), (1, 1), (500, 100)], [false, true])
  func `no window is too small or too large`(_ size: (Int, Int), _ keys: Bool) throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try PseudoTerminal.annotate(
      "five-sentences.txt", in: workspace, options: keys ? ["--keys"] : [], columns: size.0,
      rows: size.1)
    if keys {
      terminal.send("cq?  :note 3 hm\rjkgGu\u{1B}")
    } else {
      terminal.send("claim\rquote\rshow\rhelp\rs\t\u{15}note 3 hm\rgoto 2\rundo\rnote 3 hm\r")
    }
    terminal.send("\rfact 5\rquit\r")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.isCooked)
    let labels = try workspace.session(Self.session).labels
    #expect(labels.first == "claim")
    #expect(labels.last == "fact")
  }

  @Test func `Ctrl-D ends where lines are not edited`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try PseudoTerminal.annotate(
      "five-sentences.txt", in: workspace, environment: ["TERM": "emacs"])
    try terminal.type("claim 1", expecting: "1: claim")
    #expect(try terminal.leave() == 0)
    #expect(terminal.isCooked)
  }

  @Test func `a dumb terminal gets no escape codes`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try PseudoTerminal.annotate(
      "five-sentences.txt", in: workspace, environment: ["TERM": "dumb"])
    try terminal.expect("five-sentences 1/5 0%> ")
    try terminal.type("claim", expecting: "1: claim")
    try terminal.type("rumour", expecting: "error: 'rumour' is not a command")
    try terminal.type("progress", expecting: "1 of 5 sentences tagged, 20%")
    try terminal.type("keys", expecting: "▶ 2")
    terminal.send("f")
    try terminal.expect("2: fact")
    try terminal.expect("▶ 3")
    terminal.send("?")
    try terminal.expect("undo")
    terminal.send(" u")
    try terminal.expect("2: untagged")
    terminal.send("q")
    try terminal.expect("2: quote")
    terminal.send("e")
    try terminal.expect("note: ")
    terminal.send("whose?\r")
    try terminal.expect("3: note whose?")
    terminal.send(ControlKey.escape)
    try terminal.expect("> ")
    #expect(try terminal.leave() == 0)
    #expect(!terminal.rawTranscript.contains(0x1B))
    #expect(try workspace.session(Self.session).labels.prefix(2) == ["claim", "quote"])
  }

  @Test(arguments: ["", "no-such-terminal"])
  func `an unknown terminal works plainly`(_ name: String) throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try PseudoTerminal.annotate(
      "five-sentences.txt", in: workspace, environment: ["TERM": name])
    try terminal.expect("five-sentences 1/5 0%> ")
    try terminal.type("claim", expecting: "1: claim")
    #expect(try terminal.leave() == 0)
    #expect(!terminal.rawTranscript.contains(0x1B))
  }

  @Test func `text is wrapped at its real width`() throws {
    let workspace = try TemporaryWorkspace("other-scripts.txt")
    let terminal = try PseudoTerminal.annotate(
      "other-scripts.txt", in: workspace, columns: 44, rows: 40)
    try terminal.expect("> ")
    try terminal.type("show 3-4", expecting: "工程师")
    try terminal.expectScreen { screen in
      screen.lines.contains { $0.contains("工程师星期一") } && screen.unknown.isEmpty
    }
    // The window wraps nothing: each row begins with a number or the indent.
    for row in terminal.screen.lines where row.contains("桥") {
      #expect(row.hasPrefix("  ") || row.hasPrefix("▶"))
    }
  }
}
