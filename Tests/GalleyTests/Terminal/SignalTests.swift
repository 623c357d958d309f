import Foundation
import PseudoTerminal
import Testing

/// Signals, stops and a terminal that goes away.
@Suite struct SignalTests {
  private static let session = "five-sentences.ann.json"

  private func open(
    _ workspace: TemporaryWorkspace, keys: Bool = false
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal.annotate(
      "five-sentences.txt", in: workspace, options: keys ? ["--keys"] : [])
    try terminal.expect(keys ? "c claim" : "> ")
    return terminal
  }

  /// Opens the session again by script and returns its labels.
  private func reopened(_ workspace: TemporaryWorkspace) throws -> [String] {
    let outcome = try workspace.annotate("five-sentences.txt", [])
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try workspace.session(Self.session).labels
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT], [false, true])
  func `a signal ends the program, with the terminal restored and nothing lost`(
    _ signal: Int32, _ keys: Bool
  ) throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(workspace, keys: keys)
    if keys {
      terminal.send("cf")
      try terminal.expectScreen { $0.text.contains("3/5") }
    } else {
      try terminal.type("claim 1", expecting: "1: claim")
      try terminal.type("fact 2", expecting: "2: fact")
      try terminal.waitForPrompt()
      terminal.send("a half-typed li")
      try terminal.expect("half-typed li")
    }
    #expect(!terminal.isCooked)
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == 128 + signal)
    #expect(terminal.isCooked)
    #expect(terminal.bracketedPasteIsOff)
    #expect(try reopened(workspace) == ["claim", "fact", "", "", ""])
  }

  @Test(arguments: [false, true])
  func `a terminal that goes away loses nothing`(_ keys: Bool) throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(workspace, keys: keys)
    if keys {
      terminal.send("c")
      try terminal.expectScreen { $0.text.contains("2/5") }
    } else {
      try terminal.type("claim 1", expecting: "1: claim")
    }
    terminal.hangUp()
    let status = try terminal.waitForExit()
    #expect(status == 128 + SIGHUP)
    #expect(try reopened(workspace) == ["claim", "", "", "", ""])
  }

  @Test(arguments: [false, true])
  func `a kill loses nothing that was shown`(_ keys: Bool) throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(workspace, keys: keys)
    if keys {
      terminal.send("cqf")
      try terminal.expectScreen { $0.text.contains("4/5") }
    } else {
      try terminal.type("cqf", expecting: "3: fact")
    }
    terminal.signal(SIGKILL)
    #expect(try terminal.waitForExit() == 128 + SIGKILL)
    #expect(try workspace.galley(["verify", "sessions/\(Self.session)"]).status == 0)
    #expect(try reopened(workspace) == ["claim", "quote", "fact", "", ""])
  }

  // MARK: - Stopping

  @Test func `Ctrl-Z stops at the prompt and fg brings the line back`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try PseudoTerminal.shell(
      """
      "$galley" annotate five-sentences.txt --annotator ann
      echo "STOPPED"; read answer; fg >/dev/null; echo "ENDED $?"
      """, in: workspace)
    try terminal.expect("> ")
    try terminal.type("claim 1", expecting: "1: claim")
    try terminal.waitForPrompt()
    terminal.send("fact 2")
    try terminal.expect("> fact 2")
    terminal.send(ControlKey.z)
    try terminal.expect("STOPPED")
    #expect(terminal.isCooked)
    #expect(terminal.bracketedPasteIsOff)
    terminal.send("go\r")
    try terminal.expect("> fact 2")
    terminal.send("\r")
    try terminal.expect("2: fact")
    try terminal.waitForPrompt()
    terminal.send(ControlKey.d)
    try terminal.expect("ENDED 0")
    try terminal.waitForExit()
    #expect(try workspace.session(Self.session).labels.prefix(2) == ["claim", "fact"])
  }

  @Test func `Ctrl-Z stops keys mode and fg brings the page back`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try PseudoTerminal.shell(
      """
      "$galley" annotate five-sentences.txt --annotator ann --keys
      echo "STOPPED"; read answer; fg >/dev/null; echo "ENDED $?"
      """, in: workspace)
    try terminal.expect("c claim")
    terminal.send("c")
    try terminal.expectScreen { $0.text.contains("2/5") }
    terminal.send(ControlKey.z)
    try terminal.expect("STOPPED")
    #expect(terminal.isCooked)
    terminal.send("go\r")
    try terminal.expect("▶ 2")
    terminal.send("f")
    try terminal.expectScreen { $0.text.contains("3/5") }
    terminal.send(ControlKey.d)
    try terminal.expect("ENDED 0")
    try terminal.waitForExit()
    #expect(try workspace.session(Self.session).labels.prefix(2) == ["claim", "fact"])
  }

  @Test(arguments: [false, true])
  func `a stop from elsewhere is survived`(_ keys: Bool) throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(workspace, keys: keys)
    terminal.signal(SIGSTOP)
    try terminal.waitForStop()
    terminal.signal(SIGCONT)
    try terminal.expect(keys ? "▶ 1" : "> ")
    terminal.send(keys ? "c" : "claim 1\r")
    if keys {
      try terminal.expectScreen { $0.text.contains("2/5") }
    } else {
      try terminal.expect("1: claim")
      try terminal.waitForPrompt()
    }
    terminal.send(ControlKey.d)
    #expect(try terminal.waitForExit() == 0)
    #expect(try workspace.session(Self.session).labels.first == "claim")
  }
}

extension PseudoTerminal {
  /// Whether the last word on bracketed paste was "off".
  var bracketedPasteIsOff: Bool {
    let raw = String(decoding: rawTranscript, as: UTF8.self)
    guard let on = raw.range(of: "\u{1B}[?2004h", options: .backwards) else { return true }
    return raw[on.upperBound...].contains("\u{1B}[?2004l")
  }
}
