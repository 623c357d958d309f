import AnnotationModel
import DisplayText
import Terminal
import Workbench

/// Lines typed at a terminal: a prompt, history, completion.
@MainActor final class LineMode {
  private let shell: Shell
  private let editor: LineEditor
  private var history: HistoryFile
  private var console: Console { shell.console }

  init(shell: Shell, editor: LineEditor, historyPath: String) {
    self.shell = shell
    self.editor = editor
    history = HistoryFile(path: historyPath)
    for line in history.load() { editor.addHistory(line) }
  }

  /// Runs until the analyst leaves; returns the exit code.
  func run(startsWithKeys: Bool) throws(OutputError) -> Int32 {
    editor.endingControlKeys = ["t"]
    editor.completer = { [shell] line, cursor in ShellCompletion.complete(line, cursor, shell) }
    editor.background = shell.suggestionWork
    let startsWithKeys = startsWithKeys && shell.session != nil
    if shell.session != nil { try printOpening(showsCurrent: !startsWithKeys) }
    if startsWithKeys, let code = try runKeys() { return code }
    while true {
      shell.suggestionWork.ask()
      try console.print(shell.suggestionWork.takeNotices().map { StyledText($0, .color(.yellow)) })
      switch editor.readLine(prompt: prompt()) {
      case .line(let line):
        if line.trimmingSpaces.isEmpty {
          try printCurrent()
          continue
        }
        editor.addHistory(line)
        history.append(line)
        if let code = try run(line) { return code }
      case .control:
        guard shell.session != nil else {
          console.report(Diagnostic("no article is open", hints: ["open article.txt"]))
          continue
        }
        if let code = try runKeys() { return code }
      case .interrupt:
        continue
      case .endOfInput:
        if let code = try run("quit") { return code }
      case .terminate(let signal):
        return leave(after: signal)
      case .failed(let code):
        console.report(
          Diagnostic("cannot read from the terminal: \(System.message(forErrno: code))"))
        _ = try? shell.save()
        return Diagnostic.ExitCode.inputOutput.rawValue
      }
    }
  }

  /// Runs one line; returns the exit code when it ends the shell.
  private func run(_ line: String) throws(OutputError) -> Int32? {
    let turn: Shell.Turn
    do {
      turn = try shell.perform(line)
    } catch {
      console.report(error)
      return nil
    }
    for report in turn.reports { try console.print([Self.styled(report)]) }
    try console.print(turn.shown)
    try console.print(turn.remarks.map { StyledText($0, .dim) })
    if turn.quits { return try leave(turn) }
    if turn.opened {
      try printOpening()
    } else if !turn.reports.isEmpty, turn.focusMoved {
      try printCurrent()
    }
    return turn.entersKeys ? try runKeys() : nil
  }

  private func runKeys() throws(OutputError) -> Int32? {
    switch try KeysMode(shell: shell, editor: editor).run() {
    case .lines: return nil
    case .quit(let turn): return try leave(turn)
    case .terminated(let signal): return leave(after: signal)
    }
  }

  private func leave(_ turn: Shell.Turn) throws(OutputError) -> Int32 {
    if let problem = turn.unsaved { console.report(problem) }
    try printFarewell()
    return turn.unsaved?.exitCode.rawValue ?? 0
  }

  /// Ends the program for a signal. What was shown as done is on disk already.
  private func leave(after signal: Int32) -> Int32 {
    _ = try? shell.save()
    return 128 + signal
  }

  // MARK: - What is printed

  private static func styled(_ report: String) -> StyledText {
    StyledText(report, .dim)
  }

  private func prompt() -> String {
    guard let session = shell.session else { return "galley> " }
    let total = session.sentences.count
    let room = min(30, max(8, shell.state().width / 3))
    var text = StyledText(session.article.id, .bold).truncated(width: room)
    text.append(
      " \(shell.focus + 1)/\(total) "
        + ProgressView.percent(session.taggedCount, of: total), .dim)
    if shell.purpose == .reviewing { text.append(" review", .color(.cyan)) }
    if shell.isReadOnly { text.append(" read-only", .color(.red)) }
    if let filter = shell.filter { text.append(" \(filter)", .color(.yellow)) }
    text.append("> ")
    return console.rendered(text)
  }

  private func printOpening(showsCurrent: Bool = true) throws(OutputError) {
    guard let session = shell.session, let path = shell.path else { return }
    let total = session.sentences.count
    try console.print([
      StyledText(session.article.title ?? session.article.id, .bold).truncated(
        width: shell.state().width),
      StyledText(
        "\(total) \(total == 1 ? "sentence" : "sentences"), \(session.taggedCount) tagged · \(path)",
        .dim),
    ])
    try console.print(shell.openingRemarks.map { StyledText($0, .color(.yellow)) })
    if session.history.isEmpty {
      let keys = session.schema.labels.map { "\($0.key) \($0.name)" }.joined(separator: ", ")
      try console.print(
        StyledText("\(keys) · Ctrl-T: single keys · help: commands", .dim)
          .wrapped(width: shell.state().width))
    }
    try console.print([StyledText()])
    if showsCurrent { try printCurrent() }
  }

  private func printCurrent() throws(OutputError) {
    shell.suggestionWork.refresh()
    let state = shell.state()
    guard state.session != nil, let lines = try? SentenceList.current(shell.focus, in: state) else {
      return
    }
    try console.print(lines)
  }

  private func printFarewell() throws(OutputError) {
    let state = shell.state()
    guard let session = state.session else { return }
    try console.print(ProgressView(session: session, width: state.width).lines)
  }
}
