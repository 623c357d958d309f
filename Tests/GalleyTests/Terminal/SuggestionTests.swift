import Foundation
import PseudoTerminal
import Testing

/// Suggestions on a terminal: shown, accepted, overruled, or never shown.
///
/// Those of a model that the session holds, so that none depends on what galley has learned; the
/// suggester's own stay below the threshold.
@Suite struct SuggestionTests {
  private static let session = "sessions/five-sentences.ann.json"

  /// A workspace whose session has a suggestion for sentences 1, 2 and 4, of which the last is not
  /// sure enough to be shown; `speaker` goes with the second.
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.label("five-sentences.txt", as: "ann", [])
    try workspace.suggest(
      [
        1: ["label": "fact", "score": 0.99], 2: ["label": "claim", "score": 0.992],
        4: ["label": "quote", "score": 0.3],
      ], in: Self.session)
    return workspace
  }

  private func open(
    _ workspace: TemporaryWorkspace, _ options: [String] = ["--keys"]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal.annotate(
      Self.session, in: workspace, options: ["--threshold", "0.98"] + options, suggests: true,
      columns: 100)
    if options.contains("--keys") { try terminal.expect("c claim") }
    return terminal
  }

  private func quit(_ terminal: PseudoTerminal) throws {
    terminal.send(ControlKey.d)
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `Enter accepts, a label key overrules, and the record says which was which`() throws {
    let workspace = try workspace()
    let terminal = try open(workspace)
    try terminal.expectScreen("the first suggestion") {
      $0.text.contains("fact? 99%") && $0.text.contains("Enter  fact? 99%: model 3")
    }
    terminal.send("\r")
    try terminal.expectScreen { $0.text.contains(" 2/5 ") && $0.text.contains("Enter  claim? 99%") }
    terminal.send("q")
    try terminal.expectScreen { $0.text.contains(" 3/5 ") && !$0.text.contains("Enter  ") }
    // None is shown here: Enter goes on, and so it does where the suggestion is not sure enough.
    terminal.send("\r")
    try terminal.expectScreen { $0.text.contains(" 4/5 ") && !$0.text.contains("quote?") }
    terminal.send("f")
    try terminal.expectScreen { $0.text.contains(" 5/5 ") }
    try quit(terminal)
    let records = try workspace.annotations(Self.session)
    #expect(records.map { $0?["label"] as? String } == ["fact", "quote", nil, "fact", nil])
    #expect(records.map { $0?["origin"] as? String } == ["accepted", "manual", nil, "manual", nil])
    #expect(records[0]?["score"] as? Double == 0.99)
    #expect(records[0]?["model"] as? String == "model 3")
    #expect((records[0]?["shown"] as? [String: Any])?["label"] as? String == "fact")
    #expect((records[1]?["shown"] as? [String: Any])?["label"] as? String == "claim")
    #expect((records[1]?["shown"] as? [String: Any])?["score"] as? Double == 0.992)
    #expect(records[3]?["shown"] is NSNull)
    #expect(try workspace.galley(["verify", Self.session]).status == 0)
  }

  @Test func `what was accepted can be undone, and the suggestion is there again`() throws {
    let workspace = try workspace()
    let terminal = try open(workspace)
    try terminal.expect("fact? 99%")
    terminal.send(" ")
    try terminal.expectScreen { $0.text.contains(" 2/5 ") && !$0.text.contains("fact? 99%") }
    terminal.send("u")
    try terminal.expectScreen { $0.text.contains(" 1/5 ") && $0.text.contains("fact? 99%") }
    terminal.send("r")
    try terminal.expectScreen { !$0.text.contains("fact? 99%") }
    try quit(terminal)
    #expect(try workspace.annotations(Self.session)[0]?["origin"] as? String == "accepted")
  }

  @Test func `nothing moves on the page when a label comes in the place of a suggestion`() throws {
    let terminal = try open(try workspace())
    try terminal.expect("fact? 99%")
    func places() throws -> [Int?] {
      try terminal.expectScreen("a page") { $0.text.contains("▶") }
      let lines = terminal.screen.lines
      return (1...5).map { number in
        lines.firstIndex {
          $0.replacing("▶", with: " ").split(separator: " ").first == "\(number)"
        }
      }
    }
    let before = try places()
    for (key, next) in [("\r", 2), ("x", 3), ("c", 4), ("u", 3)] {
      terminal.send(key)
      try terminal.expectScreen { $0.text.contains(" \(next)/5 ") }
      #expect(try places() == before)
    }
  }

  @Test func `blind, none is shown, and each label says so`() throws {
    let workspace = try workspace()
    let terminal = try open(workspace, ["--keys", "--blind"])
    terminal.send("\r")
    try terminal.expectScreen { $0.text.contains(" 2/5 ") && !$0.text.contains("?  ") }
    terminal.send("q")
    try terminal.expectScreen { $0.text.contains(" 3/5 ") }
    terminal.send(":accept 1\r")
    try terminal.expect("there are no suggestions to accept")
    terminal.send(":suggest on\r")
    try terminal.expect("the session is annotated without suggestions")
    try quit(terminal)
    let records = try workspace.annotations(Self.session)
    #expect(records.compactMap { $0?["label"] as? String } == ["quote"])
    #expect(records[1]?["shown"] is NSNull)
  }

  @Test func `off, Enter goes on and nothing is recorded`() throws {
    let workspace = try workspace()
    let terminal = try open(workspace)
    try terminal.expect("fact? 99%")
    terminal.send(":suggest off\r")
    try terminal.expectScreen {
      $0.text.contains("suggestions are off") && !$0.text.contains("99%")
    }
    terminal.send("\r")
    try terminal.expectScreen { $0.text.contains(" 2/5 ") }
    terminal.send("c")
    try terminal.expectScreen { $0.text.contains(" 3/5 ") }
    try quit(terminal)
    let records = try workspace.annotations(Self.session)
    #expect(records.compactMap { $0?["label"] as? String } == ["claim"])
    #expect(records[1]?["shown"] == nil)
  }

  @Test func `in lines accept accepts, and an empty line does not`() throws {
    let workspace = try workspace()
    let terminal = try open(workspace, [])
    try terminal.waitForPrompt()
    try terminal.expectScreen { $0.text.contains("fact? 99%: model 3") }
    terminal.send("\r")
    try terminal.waitForPrompt()
    terminal.send("accept\r")
    try terminal.expect("1: fact")
    try terminal.expectScreen { $0.text.contains("claim? 99%: model 3") }
    terminal.send("accept all above 0.2\r")
    try terminal.expect("2: claim")
    try terminal.expect("4: quote")
    try quit(terminal)
    let records = try workspace.annotations(Self.session)
    #expect(records[0]?["origin"] as? String == "accepted")
    #expect(records[3]?["origin"] as? String == "accepted")
  }

  @Test func `a key explains`() throws {
    let terminal = try open(try workspace())
    terminal.send("%")
    try terminal.expect("by model 3")
    terminal.send(" ")
    try terminal.expectScreen { $0.text.contains(" 1/5 ") }
    terminal.send("?")
    try terminal.expectScreen {
      $0.text.contains("accept, or go on") && $0.text.contains("why it is suggested")
    }
  }

  @Test func `the workspace says whether labels are suggested, and from which score on`() throws {
    let workspace = try workspace()
    try workspace.write("{\"suggestions\": {\"threshold\": 0.9915}}", to: "galley.json")
    let terminal = try PseudoTerminal.annotate(
      Self.session, in: workspace, options: ["--keys"], suggests: true)
    try terminal.expectScreen { $0.text.contains("claim?") && !$0.text.contains("fact?") }
    try quit(terminal)
    try workspace.write("{\"suggestions\": {\"on\": false}}", to: "galley.json")
    let without = try PseudoTerminal.annotate(
      Self.session, in: workspace, options: ["--keys"], suggests: true)
    try without.expectScreen { $0.text.contains("c claim") && !$0.text.contains("claim?") }
    try quit(without)
  }
}

extension TemporaryWorkspace {
  /// Puts a suggestion of model 3 on sentences of a session, counted from one.
  fileprivate func suggest(_ suggestions: [Int: [String: Any]], in path: String) throws {
    guard
      var session = try JSONSerialization.jsonObject(with: bytes(path)) as? [String: Any],
      var sentences = session["sentences"] as? [[String: Any]]
    else { throw Child.Failure(description: "the session is no object") }
    for (number, suggestion) in suggestions {
      var suggestion = suggestion
      suggestion["start"] = sentences[number - 1]["start"]
      suggestion["end"] = sentences[number - 1]["end"]
      suggestion["model"] = "model 3"
      sentences[number - 1]["suggestions"] = [suggestion]
    }
    session["sentences"] = sentences
    try write(JSONSerialization.data(withJSONObject: session), to: path)
  }
}
