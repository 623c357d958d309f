import PseudoTerminal

extension PseudoTerminal {
  /// Starts galley on a terminal in a workspace.
  static func galley(
    _ arguments: [String], in workspace: TemporaryWorkspace, environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      Galley.binary, arguments: arguments, environment: terminalEnvironment(workspace, environment),
      directory: workspace.path, columns: columns, rows: rows)
  }

  /// Opens an article with fixed time and id, and waits for the prompt or the first page.
  ///
  /// - Parameter suggests: whether labels are suggested, as they are where nobody says otherwise.
  static func annotate(
    _ article: String, in workspace: TemporaryWorkspace, options: [String] = [],
    suggests: Bool = false, environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> PseudoTerminal {
    try galley(
      ["annotate", article, "--annotator", "ann"] + (suggests ? [] : ["--no-suggest"])
        + Galley.reproducible + options, in: workspace,
      environment: environment, columns: columns, rows: rows)
  }

  /// Runs a line of the shell on a terminal, with job control; `"$galley"` is the program.
  static func shell(_ line: String, in workspace: TemporaryWorkspace) throws -> PseudoTerminal {
    try PseudoTerminal(
      "/bin/sh", arguments: ["-c", "set -m; \(line)"],
      environment: terminalEnvironment(workspace, ["galley": Galley.binary]),
      directory: workspace.path)
  }

  private static func terminalEnvironment(
    _ workspace: TemporaryWorkspace, _ more: [String: String]
  ) -> [String: String] {
    Galley.environment(home: workspace.path, adding: ["TERM": "xterm-256color"])
      .merging(more) { _, new in new }
  }

  /// Waits until the cursor stands behind an empty prompt.
  ///
  /// Between two lines the terminal is in line mode, in which control keys mean something else.
  func waitForPrompt() throws {
    try expectScreen("the prompt") { $0.cursorRow.hasSuffix(">") }
  }

  /// Types a line at the prompt and waits for what it brings.
  func type(_ line: String, expecting text: String) throws {
    try waitForPrompt()
    send(line + "\r")
    try expect(text)
  }

  /// Presses Ctrl-D at the prompt; returns the exit code.
  @discardableResult func leave() throws -> Int32 {
    try waitForPrompt()
    send(ControlKey.d)
    return try waitForExit()
  }
}

/// Control keys, as a terminal sends them.
enum ControlKey {
  static let c = "\u{03}", d = "\u{04}", l = "\u{0C}", t = "\u{14}", u = "\u{15}", z = "\u{1A}"
  static let escape = "\u{1B}", up = "\u{1B}[A", down = "\u{1B}[B", left = "\u{1B}[D"
  static let backspace = "\u{7F}"
}
