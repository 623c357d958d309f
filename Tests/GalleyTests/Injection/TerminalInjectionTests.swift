import PseudoTerminal
import Testing
import Workbench

/// Nothing that galley reads or is given reaches a terminal as anything but text.
@Suite(.serialized) struct TerminalInjectionTests {
  /// Sends a text in one piece, without what the terminal keeps to itself: the keys that send
  /// signals, stop the output and let it go on.
  private static func paste(_ text: String) -> String {
    let pasted = text.unicodeScalars.filter { ![0x03, 0x11, 0x13, 0x1A, 0x1C].contains($0.value) }
    return "\u{1B}[200~\(String(String.UnicodeScalarView(pasted)))\u{1B}[201~"
  }

  /// Types at the prompt and waits for the next one.
  ///
  /// What is typed ahead while libedit changes modes is echoed by the terminal itself.
  private static func enter(_ keys: String, at terminal: PseudoTerminal) throws {
    let printed = terminal.rawTranscript.count
    terminal.send(keys)
    try terminal.expectScreen("a prompt after \(keys.debugDescription)") {
      terminal.rawTranscript.count > printed && $0.cursorRow.hasSuffix(">")
    }
  }

  /// Types in keys mode and waits for the status row.
  private static func press(_ keys: String, at terminal: PseudoTerminal) throws {
    let printed = terminal.rawTranscript.count
    terminal.send(keys)
    try terminal.expectScreen("a page after \(keys.debugDescription)") {
      terminal.rawTranscript.count > printed && isStatus($0.cursorRow)
    }
  }

  private static func isStatus(_ row: String) -> Bool {
    row.hasPrefix("Space goes back") || row.prefixMatch(of: #/ \d+\/\d+ /#) != nil
  }

  private static func waitForPage(_ terminal: PseudoTerminal) throws {
    try terminal.expectScreen("the page") { isStatus($0.cursorRow) }
  }

  /// - Parameter suggests: whether a page may be painted again while nobody types, when more is
  ///   learned; what is typed meanwhile is echoed by the terminal itself.
  private static func open(
    _ arguments: [String], in workspace: TemporaryWorkspace, term: String = "xterm-256color",
    columns: Int = 80, suggests: Bool = false
  ) throws -> PseudoTerminal {
    let isAnnotating = arguments.first == "annotate"
    return try PseudoTerminal.galley(
      arguments + (isAnnotating && !suggests ? ["--no-suggest"] : []), in: workspace,
      environment: HostileWorkspace.environment.merging(["TERM": term]) { _, new in new },
      columns: columns)
  }

  private static func check(
    _ terminal: PseudoTerminal, _ what: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let problems = UnsafeOutput.problems(in: terminal.rawTranscript, on: .terminal)
    #expect(problems == [], "\(what.prefix(60).debugDescription)", sourceLocation: sourceLocation)
  }

  // MARK: - Lines

  @Test(arguments: InjectionTests.commands)
  func `a command at the prompt prints nothing but text`(_ name: String) throws {
    let command = try #require(CommandRegistry.exactly(name))
    let (before, last) = HostileLines.all(of: command)
    let hostile = try HostileWorkspace()
    let terminal = try Self.open(
      ["annotate", HostileWorkspace.session], in: hostile.workspace,
      columns: name.utf8.count % 2 == 0 ? 80 : 37)
    try terminal.waitForPrompt()
    for line in before {
      if line == "keys" {
        try Self.press("keys\r", at: terminal)
        try Self.enter(ControlKey.t, at: terminal)
      } else {
        try Self.enter(Self.paste(line) + "\r", at: terminal)
      }
    }
    for line in last.dropLast() { try Self.enter(Self.paste(line) + "\r", at: terminal) }
    terminal.send("quit\r")
    try terminal.waitForExit()
    Self.check(terminal, name)
  }

  @Test func `typed lines, completions and lines of former days are safe`() throws {
    let hostile = try HostileWorkspace()
    let terminal = try Self.open(["annotate", HostileWorkspace.session], in: hostile.workspace)
    try terminal.waitForPrompt()
    let leave = "\u{7}" + ControlKey.u + "\r"
    for start in [
      "open ", "open SES", "open FI", "open sessions/", "filter ", "next LA", "LAB", "tag ", "c 1 ",
      "c 1 source=", "c 1 speaker=", "guide ", "help ", "set ", "attribute 1 A", "rename ", "",
    ] {
      try Self.enter(start + "\t\t\t" + leave, at: terminal)
    }
    for count in [1, 3, 40, 90, 160] {
      try Self.enter(String(repeating: ControlKey.up, count: count) + leave, at: terminal)
    }
    for pattern in ["HIST", "H⟦", "note"] {
      try Self.enter("\u{12}" + pattern + "\u{12}\u{12}" + leave, at: terminal)
    }
    for scalar in Hostile.scalars where scalar.value >= 0x80 && scalar != "\u{200B}" {
      try Self.enter("note 1 ⟦\(scalar)⟧" + leave, at: terminal)
    }
    try terminal.leave()
    Self.check(terminal, "prompt")
    #expect(terminal.transcript.contains("FILE⟦"))
  }

  @Test(arguments: ["dumb", "vt100", "xterm", "screen", "linux", Hostile.argument("TERM", 5), ""])
  func `every kind of terminal is safe`(_ term: String) throws {
    let hostile = try HostileWorkspace()
    let terminal = try Self.open(
      ["annotate", HostileWorkspace.session], in: hostile.workspace, term: term)
    try terminal.waitForPrompt()
    for line in ["show all", "guide", "labels", "history", "nope", "open \t\t"] {
      try Self.enter(line + "\r", at: terminal)
    }
    terminal.send("quit\r")
    try terminal.waitForExit()
    Self.check(terminal, term)
  }

  // MARK: - Keys

  @Test(arguments: [HostileWorkspace.session, HostileWorkspace.badKeys])
  func `keys mode and its questions are safe`(_ session: String) throws {
    let hostile = try HostileWorkspace()
    let terminal = try Self.open(["annotate", session, "--keys"], in: hostile.workspace)
    try Self.waitForPage(terminal)
    let text = Hostile.text("TYPED", 4)
    for keys in [
      "g", "?", " ", "j", "k", "c", "u", "r", "q", "G", "\u{1B}[5~", "\u{1B}[6~", "!", "!", "n",
      "N",
      "g", "e\r", "e" + Self.paste(text) + "\r", "s\r", "s\t\t\r", "s" + Self.paste(text) + "\r",
      "a\t\t\r", "a" + ControlKey.u + "\t\t" + ControlKey.escape, "a" + Self.paste(text) + "\r",
      "a\r", "a" + ControlKey.u + "source=\t\t" + ControlKey.escape, "/QUOTED\r",
      "/" + Self.paste(text) + "\r", "n", "N", "/\t\t\r", Self.paste(text), ":show all\r", " ",
      ":" + Self.paste(text) + "\r", ":open \t\t" + ControlKey.escape,
      ":filter \t\t" + ControlKey.escape, ":guide\r", " ", ":history\r", " ", ":labels\r", " ",
      ControlKey.up, ControlKey.down, ControlKey.backspace, "\t", "Z",
    ] {
      // Not every key changes what is shown; painting the page again does.
      let isQuestion = keys.contains("\r") || keys.hasSuffix(ControlKey.escape)
      try Self.press(isQuestion ? keys : keys + ControlKey.l, at: terminal)
    }
    // And what is no key at all.
    for scalar in Hostile.scalars where scalar.value >= 0x80 { terminal.send(String(scalar)) }
    terminal.resize(columns: 33, rows: 12)
    terminal.send(ControlKey.l + ":show all\r ")
    terminal.send(ControlKey.d)
    try terminal.waitForExit()
    Self.check(terminal, session)
    #expect(terminal.transcript.contains("ARTICLE⟦"))
  }

  @Test func `what is left as it is shown is left as it is`() throws {
    let hostile = try HostileWorkspace()
    let terminal = try Self.open(
      ["annotate", HostileWorkspace.session, "--keys"], in: hostile.workspace)
    try Self.waitForPage(terminal)
    let before = try hostile.workspace.sentences(HostileWorkspace.session)
    try Self.press("g" + ControlKey.l, at: terminal)
    for keys in ["e\r", "s\r"] { try Self.press(keys, at: terminal) }
    try Self.press("!" + ControlKey.l, at: terminal)
    terminal.send(ControlKey.d)
    try terminal.waitForExit()
    let after = try hostile.workspace.sentences(HostileWorkspace.session)
    #expect(after[0].flagged)
    #expect(after.map(\.note) == before.map(\.note))
    #expect(
      after.map { $0.annotations.map(\.attributes) }
        == before.map { $0.annotations.map(\.attributes) })
  }

  @Test(arguments: [[], ["--keys"]])
  func `suggestions and what speaks for them are nothing but text`(_ options: [String]) throws {
    let hostile = try HostileWorkspace()
    let terminal = try Self.open(
      ["annotate", HostileWorkspace.session, "--threshold", "0"] + options, in: hostile.workspace,
      suggests: true)
    if options.isEmpty {
      try terminal.waitForPrompt()
      for line in ["suggest", "suggest explain all", "accept all", "quit"] {
        terminal.send(line + "\r")
        if line != "quit" { try terminal.expect("> ") }
      }
    } else {
      try Self.waitForPage(terminal)
      for key in ["%", " ", "\r"] { terminal.send(key) }
      try Self.waitForPage(terminal)
      terminal.send(ControlKey.d)
    }
    try terminal.waitForExit()
    Self.check(terminal, "suggestions")
  }

  @Test(arguments: InjectionTests.commands)
  func `a command typed in keys mode prints nothing but text`(_ name: String) throws {
    let command = try #require(CommandRegistry.exactly(name))
    let (before, last) = HostileLines.all(of: command)
    let hostile = try HostileWorkspace()
    let terminal = try Self.open(
      ["annotate", HostileWorkspace.session, "--keys"], in: hostile.workspace, columns: 60)
    try Self.waitForPage(terminal)
    for line in before { try Self.press(":" + Self.paste(line) + "\r", at: terminal) }
    for line in last.dropLast() { try Self.press(":" + Self.paste(line) + "\r", at: terminal) }
    terminal.send(last.isEmpty ? ControlKey.d : ":quit\r")
    try terminal.waitForExit()
    Self.check(terminal, name)
  }

  // MARK: - Subcommands

  @Test func `every subcommand is safe on a terminal, data too`() throws {
    for subcommand in try ArgumentList.read().subcommands {
      for run in InjectionTests.runs(of: subcommand.name) ?? [] {
        let hostile = try HostileWorkspace()
        let terminal = try Self.open([subcommand.name] + run, in: hostile.workspace)
        // The shell opens; the others have ended.
        if ["adjudicate", "annotate", "review"].contains(subcommand.name) {
          terminal.send("quit\r")
        }
        try terminal.waitForExit()
        Self.check(terminal, "\(subcommand.name) \(run)")
      }
    }
  }

  @Test func `the errors of the command line are safe on a terminal`() throws {
    let hostile = try HostileWorkspace()
    for arguments in try ArgumentList.read().hostileArguments where arguments.first != "annotate" {
      let terminal = try Self.open(arguments, in: hostile.workspace)
      // Some open the shell, or wait for a text to split.
      terminal.send(ControlKey.d)
      try terminal.waitForExit()
      Self.check(terminal, "\(arguments)")
    }
  }
}
