import Foundation
import PseudoTerminal
import Testing

/// Another program's suggestions on a terminal: shown when they come, accepted, and done without when
/// the program hangs, dies or talks rubbish.
@Suite struct ExternalSuggestionTests {
  private static let session = "sessions/five-sentences.ann.json"

  private func open(
    _ workspace: TemporaryWorkspace, _ program: String, options: [String] = ["--keys"]
  ) throws -> PseudoTerminal {
    try workspace.write(program, to: "suggester.sh")
    return try PseudoTerminal.annotate(
      "five-sentences.txt", in: workspace, options: options + ["--suggester", "sh suggester.sh"],
      suggests: true, columns: 100)
  }

  private func quit(_ terminal: PseudoTerminal) throws {
    terminal.send(ControlKey.d)
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `an answer appears while nobody types, and Enter accepts it`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(
      workspace,
      Suggested.answering(
        #""label":"claim","score":0.93,"model":"my model","why":["it says so"],"attributes":{"cue":"said"}"#
      ))
    try terminal.expectScreen {
      $0.text.contains("claim? 93%") && $0.text.contains("it says so")
    }
    terminal.send("\r")
    try terminal.expectScreen { $0.text.contains(" 2/5 ") && $0.text.contains("claim? 93%") }
    terminal.send("q")
    try terminal.expectScreen { $0.text.contains(" 3/5 ") }
    try quit(terminal)
    let records = try workspace.annotations(Self.session)
    #expect(records[0]?["origin"] as? String == "accepted")
    #expect(records[0]?["model"] as? String == "my model")
    #expect((records[0]?["attributes"] as? [String: String]) == ["cue": "said"])
    #expect((records[1]?["shown"] as? [String: Any])?["model"] as? String == "my model")
    #expect(records[1]?["origin"] as? String == "manual")
  }

  @Test func `one that hangs keeps no key waiting`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(workspace, "exec sleep 1000")
    try terminal.expect("c claim")
    for (key, next) in [("c", 2), ("q", 3), ("f", 4)] {
      terminal.send(key)
      try terminal.expectScreen { $0.text.contains(" \(next)/5 ") }
    }
    try quit(terminal)
    #expect(
      try workspace.annotations(Self.session).map { $0?["label"] as? String }
        == ["claim", "quote", "fact", nil, nil])
  }

  @Test(arguments: [
    ("echo 'no model here' >&2; exit 3", "ended with status 3: no model here"),
    (Suggested.once("echo hello; cat >/dev/null"), "wrote a line that is no answer: 'hello'"),
    (
      Suggested.once(#"printf '{"id":"%s","label":"rumour"}\n' "$id"; cat >/dev/null"#),
      "'rumour', which is not a label"
    ),
    (
      Suggested.once(#"printf '{"id":"%s","label":"claim","score":NaN}\n' "$id"; cat >/dev/null"#),
      "no answer"
    ),
    ("exec yes", "wrote without end"),
  ])
  func `what goes wrong is said, and work goes on`(_ program: String, _ words: String) throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(workspace, program)
    try terminal.expect(words)
    terminal.send("c")
    try terminal.expectScreen { $0.text.contains(" 2/5 ") }
    try quit(terminal)
    #expect(try workspace.annotations(Self.session)[0]?["label"] as? String == "claim")
  }

  @Test func `escape codes in an answer reach neither screen nor session`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(
      workspace,
      Suggested.answering(
        #""model":"evil \u001b]0;title\u0007","why":"red \u001b[31m","label":"claim","score":0.9"#))
    try terminal.expectScreen { $0.text.contains("claim? 90%") }
    terminal.send("\r")
    try terminal.expectScreen { $0.text.contains(" 2/5 ") }
    try quit(terminal)
    let file = try String(decoding: workspace.bytes(Self.session), as: UTF8.self)
    #expect(!file.contains("0;title") && !file.contains("\\u001b"))
    let printed = String(decoding: terminal.rawTranscript, as: UTF8.self)
    #expect(!printed.contains("\u{1B}]0;title") && !printed.contains("red \u{1B}"))
  }

  @Test func `lines mode says what went wrong before the next prompt, and accepts an answer`()
    throws
  {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let terminal = try open(
      workspace, Suggested.answering(#""label":"fact","score":0.99"#), options: [])
    try terminal.expect("0%> ")
    // An empty line shows the sentence again, sooner or later with the answer.
    for _ in 0..<200 {
      terminal.send("\r")
      try terminal.expect("0%> ")
      if terminal.transcript.contains("fact? 99%") { break }
    }
    terminal.send("accept\r")
    try terminal.expect("1: fact")
    terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
    #expect(try workspace.annotations(Self.session)[0]?["origin"] as? String == "accepted")
  }
}
