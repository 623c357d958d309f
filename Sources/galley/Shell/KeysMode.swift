import AnnotationModel
import DisplayText
import Terminal
import Workbench

/// One key a sentence: a page of the article stays in place while labels appear beside it.
@MainActor final class KeysMode {
  enum Ending {
    case lines
    /// What came of the line that quits.
    case quit(Shell.Turn)
    case terminated(signal: Int32)
  }

  private let shell: Shell
  private let editor: LineEditor
  private var console: Console { shell.console }
  private var bindings: KeyBindings
  /// The sentences on the page, in reading order.
  private var sentences: [Int] = []
  private var page = InlinePage()
  private var message: StyledText?
  /// Whether something other than the page is shown, until the next key.
  private var isReading = false
  private var ending: Ending?

  init(shell: Shell, editor: LineEditor) throws(OutputError) {
    self.shell = shell
    self.editor = editor
    do {
      bindings = try KeyBindings(
        schema: shell.session?.schema ?? .news, purpose: shell.purpose,
        voters: shell.session?.sources.count ?? 0)
    } catch {
      // A schema whose keys collide is refused when it is read, except in a session of others.
      shell.console.report(error)
      bindings = KeyBindings.withoutLabels(shell.purpose)
    }
  }

  func run() throws(OutputError) -> Ending {
    editor.enterKeyMode()
    defer { editor.leaveKeyMode() }
    shell.suggestionWork.ask()
    try paint(fresh: true)
    let background = shell.suggestionWork
    while true {
      switch editor.readKey(
        timeoutMilliseconds: background.timeoutMilliseconds, alsoWatching: background.watched)
      {
      case .key(let key): try handle(key)
      case .interrupt:
        message = StyledText("Esc goes back to lines, Ctrl-D saves and leaves", .dim)
        try paint()
      case .resized, .resumed: try repaint()
      case .timeout, .watched: if background.work() { try showNews() }
      case .endOfInput: ending = .terminated(signal: System.hangUpSignal)
      case .terminate(let signal): ending = .terminated(signal: signal)
      }
      guard let ending else { continue }
      try console.send(page.finish())
      try console.flush()
      return ending
    }
  }

  /// Shows what came while nobody typed.
  private func showNews() throws(OutputError) {
    // What is read, or a window without a cursor to move, stays as it is.
    guard !isReading, editor.supportsStyles else { return }
    try paint()
  }

  // MARK: - Keys

  private func handle(_ key: Key) throws(OutputError) {
    if isReading {
      isReading = false
      if [.enter, .escape, .character(" ")].contains(key) { return try paint() }
    }
    switch key {
    case .control("d"):
      _ = try perform("quit")
    case .control("t"): ending = .lines
    case .control("l"): try repaint()
    case .paste:
      message = StyledText("pasted text does nothing here; Esc goes back to lines", .dim)
      try paint()
    default:
      guard let name = Self.name(of: key) else { return }
      guard let action = bindings[name] else {
        message = StyledText("'\(name)' is no key here; ? lists the keys", .color(.red))
        try paint()
        return
      }
      try act(action)
    }
  }

  private func act(_ action: KeyAction) throws(OutputError) {
    switch action {
    case .command(let line):
      _ = try perform(line)
    case .accept: _ = try perform(acceptsHere ? "accept" : "next")
    case .toggleFlag:
      let isFlagged = shell.session.map { $0.sentences[shell.focus].flagged } ?? false
      _ = try perform(isFlagged ? "unflag" : "flag")
    case .ask(let question): try ask(question)
    case .commandLine: try askForCommand()
    case .pageDown: try turnPage(forward: true)
    case .pageUp: try turnPage(forward: false)
    case .help:
      let lines = KeyHelpView(bindings: bindings, width: shell.state().width).lines
      try printAbove(lines)
    case .leave: ending = .lines
    }
  }

  /// Whether a suggestion stands at the current sentence and can be accepted.
  private var acceptsHere: Bool {
    guard let session = shell.session, !shell.isReadOnly, shell.suggesting.mode == .on else {
      return false
    }
    return shell.suggesting.shown(for: shell.focus, in: session) != nil
  }

  /// Runs a line and shows what came of it; returns whether it worked.
  private func perform(_ line: String, below: Int = 0) throws(OutputError) -> Bool {
    let turn: Shell.Turn
    do {
      turn = try shell.perform(line)
    } catch {
      message = StyledText(error.summary, .color(.red))
      try paint(below: below)
      return false
    }
    message =
      turn.reports.last.map { StyledText($0, .dim) }
      ?? turn.remarks.last.map { StyledText($0, .dim) }
    if turn.reports.count > 1 {
      message = StyledText(
        "\(turn.reports.count) sentences changed, the last: \(turn.reports[turn.reports.count - 1])",
        .dim)
    }
    if turn.quits { ending = .quit(turn) }
    shell.suggestionWork.ask()
    if turn.opened {
      sentences = []
      if let schema = shell.session?.schema,
        let bindings = try? KeyBindings(
          schema: schema, purpose: shell.purpose, voters: shell.session?.sources.count ?? 0)
      {
        self.bindings = bindings
      }
    }
    let isCurrentOnly = turn.focusMoved && turn.shown.count <= 64
    if !turn.shown.isEmpty, !isCurrentOnly || turn.quits {
      try printAbove(turn.shown, below: below)
    } else {
      try paint(below: below, keepsPage: turn.changed != nil)
    }
    return true
  }

  // MARK: - Questions

  private func ask(_ question: KeyAction.Question) throws(OutputError) {
    guard let session = shell.session else { return }
    let sentence = session.sentences[shell.focus]
    switch question {
    case .find:
      guard let (words, below) = try read("find: ", initial: "", completing: { _ in [] }) else {
        return
      }
      if words.isEmpty { return try paint(below: below) }
      _ = try perform("find \(words)", below: below)
    case .note:
      guard
        let (text, below) = try read(
          "note: ", initial: sentence.note ?? "", completing: { _ in [] })
      else { return }
      _ = try perform("note . \(Self.quoted(text))", below: below)
    case .rejection:
      guard let (text, below) = try read("reject, because: ", initial: "", completing: { _ in [] })
      else { return }
      _ = try perform(text.isEmpty ? "reject" : "reject . \(Self.quoted(text))", below: below)
    case .remark:
      let own = sentence.reviews.last { $0.by == shell.opener.annotator && !$0.isResolved }
      guard
        let (text, below) = try read(
          "remark: ", initial: own?.remark ?? "", completing: { _ in [] })
      else { return }
      _ = try perform("remark . \(Self.quoted(text))", below: below)
    case .why:
      guard
        let (text, below) = try read(
          "why: ", initial: sentence.settlement?.reason ?? "", completing: { _ in [] })
      else { return }
      _ = try perform("why . \(Self.quoted(text))", below: below)
    case .speaker:
      guard sentence.annotations.contains(where: { has("speaker", $0, session) }) else {
        let labels = session.schema.labels.filter { $0.attributes.contains("speaker") }
        message = StyledText(
          "a speaker belongs to \(labels.map(\.name).joined(separator: " or ")); tag the sentence first, or k goes back",
          .color(.red))
        return try paint()
      }
      let known = sentence.annotations.lazy.compactMap { $0.attributes["speaker"] }.first ?? ""
      guard
        let (name, below) = try read(
          "speaker: ", initial: known,
          completing: { [shell] typed in
            shell.names().filter { SpeakerNames.matches(typed, $0) }
          })
      else { return }
      _ = try perform("speaker . \(Self.quoted(name))", below: below)
    case .attributes:
      guard let label = sentence.annotations.first?.label else {
        message = StyledText(
          "attributes belong to labels; tag the sentence first, or k goes back", .color(.red))
        return try paint()
      }
      let known = sentence.annotations[0].attributes.sorted { $0.key < $1.key }
        .map { "\($0.key)=\(Self.quotedIfNeeded($0.value)) " }.joined()
      let prefix = "\(label) . "
      editor.completer = { [shell] line, cursor in
        let found = ShellCompletion.complete(line, cursor, shell, behind: prefix)
        // Sentences are not asked for here.
        return found.map { found in
          let isValue = line.utf8.prefix(found.replaced.lowerBound).last == UInt8(ascii: "=")
          return Terminal.Completion(
            replaced: found.replaced,
            candidates: found.candidates.filter { isValue || $0.text.hasSuffix("=") })
        }
      }
      defer { restoreCompleter() }
      let prompt = console.rendered(StyledText(label).truncated(width: 30) + ": ")
      guard let (text, below) = try readLine(prompt, initial: known) else { return }
      if text.isEmpty { return try paint(below: below) }
      _ = try perform("attribute . \(text)", below: below)
    }
  }

  private func has(_ attribute: String, _ annotation: Annotation, _ session: Session) -> Bool {
    session.schema.label(named: annotation.label)?.attributes.contains(attribute) == true
  }

  private func askForCommand() throws(OutputError) {
    guard let (line, below) = try readLine(":", initial: "") else { return }
    if line.isEmpty { return try paint(below: below) }
    _ = try perform(line, below: below)
  }

  private func read(
    _ prompt: String, initial: String, completing: @escaping (String) -> [String]
  ) throws(OutputError) -> (String, below: Int)? {
    editor.completer = { line, cursor in
      let typed = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
      return Terminal.Completion(
        replaced: 0..<cursor,
        candidates: completing(typed).map { .init(text: $0, display: $0, finishes: false) })
    }
    defer { restoreCompleter() }
    return try readLine(prompt, initial: initial)
  }

  private func restoreCompleter() {
    editor.completer = { [shell] line, cursor in ShellCompletion.complete(line, cursor, shell) }
  }

  /// Reads a line on the status row.
  ///
  /// Returns nil when it was given up, after painting the page again; otherwise the line and how
  /// many rows the cursor went down. A line that was left as it was shown is `initial`, which may
  /// have more in it than can be shown.
  private func readLine(
    _ prompt: String, initial: String
  ) throws(OutputError) -> (String, below: Int)? {
    if editor.supportsStyles { try console.send("\r\u{1B}[K") }
    try console.flush()
    let result = editor.readLine(prompt: prompt, initial: initial, escapeCancels: true)
    editor.enterKeyMode()
    switch result {
    case .line(let line):
      let columns = max(1, editor.size.columns)
      let text = line == LineEditor.shown(initial: initial) ? initial : line
      let below = (DisplayWidth.of(prompt) + DisplayWidth.of(line)) / columns + 1
      // A list of candidates, or a long line, has moved the page: it is painted anew.
      guard !editor.showedCandidates, page.rowCount + below < editor.size.rows else {
        page = InlinePage()
        return (text.trimmingSpaces, 0)
      }
      return (text.trimmingSpaces, below)
    case .interrupt, .endOfInput, .control:
      page = InlinePage()
      message = nil
      try paint()
      return nil
    case .terminate(let signal):
      ending = .terminated(signal: signal)
      return nil
    case .failed:
      ending = .terminated(signal: 1)
      return nil
    }
  }

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "\""
  }

  private static func quotedIfNeeded(_ text: String) -> String {
    text.contains(where: \.isWhitespace) || text.contains("\"") ? quoted(text) : text
  }

  // MARK: - Painting

  /// Prints lines in the place of the page, which comes back with the next key.
  private func printAbove(_ lines: [StyledText], below: Int = 0) throws(OutputError) {
    if editor.supportsStyles {
      try console.send(page.update([], status: "", below: below) + page.finish())
    }
    try console.print(lines)
    page = InlinePage()
    guard ending == nil else { return }
    isReading = true
    message = nil
    let hint = StyledText("Space goes back to the article", .dim)
    if editor.supportsStyles {
      try console.send(page.paint([], status: console.rendered(hint)))
    } else {
      try console.print([hint])
    }
    try console.flush()
  }

  private func repaint() throws(OutputError) {
    try console.send(page.finish())
    page = InlinePage()
    sentences = []
    try paint()
  }

  private func turnPage(forward: Bool) throws(OutputError) {
    guard let session = shell.session, let first = sentences.first, let last = sentences.last else {
      return
    }
    let target = forward ? min(last + 1, session.sentences.count - 1) : max(first - 1, 0)
    _ = try perform("goto \(target + 1)")
  }

  private func paint(
    fresh: Bool = false, below: Int = 0, keepsPage: Bool = true
  ) throws(OutputError) {
    guard let session = shell.session else { return }
    shell.suggestionWork.refresh()
    if let notice = shell.suggestionWork.takeNotices().last {
      message = StyledText(notice, .color(.yellow))
    }
    let state = shell.state()
    let width = max(1, state.width - 1)
    let list = SentenceList(
      session: session, width: width, showsProvenance: shell.purpose == .reviewing,
      voters: state.voters, suggesting: state.suggesting)
    // The row that says why a label is suggested is there for every sentence: nothing moves.
    let explains = state.suggesting.mode == .on && state.height >= Self.leastHeightToExplain
    let room = max(1, state.height - (explains ? 4 : 3))
    var rows: [StyledText] = []
    if !keepsPage { sentences = sentences.filter { $0 < session.sentences.count } }
    let isOnPage = sentences.contains(shell.focus)
    if isOnPage {
      rows = list.lines(sentences, focus: shell.focus, details: true)
      while rows.count > room, let last = sentences.last, last != shell.focus {
        sentences.removeLast()
        rows = list.lines(sentences, focus: shell.focus, details: true)
      }
    }
    let left = keepsPage ? sentences : []
    let turnsPage = !isOnPage
    if turnsPage {
      let isShown = shell.filter?.predicate(in: session) ?? { _ in true }
      let comesNext = sentences.last.map { shell.focus == $0 + 1 } ?? false
      sentences = list.page(
        around: shell.focus, rows: room, startsAtFocus: comesNext,
        where: { isShown($0) || $0 == shell.focus })
      rows = list.lines(sentences, focus: shell.focus, details: true)
    }
    if rows.count > room { rows = Array(rows.prefix(room)) }
    if explains { rows.append(explanation(state, session, width: width)) }
    let rendered = rows.map(console.rendered)
    if editor.supportsStyles {
      let status = console.rendered(statusLine(session, width: width))
      if turnsPage || fresh {
        // The old page stays above, for reading back, with its last label and without the mark of
        // the current sentence.
        let old = list.lines(left, focus: nil, details: true).map(console.rendered)
        try console.send(page.update(old, status: "", below: below) + page.finish())
        try console.send(page.paint(rendered, status: status))
      } else {
        try console.send(page.update(rendered, status: status, below: below))
      }
    } else {
      try paintPlainly(state)
    }
    try console.flush()
  }

  /// Below this many rows the window is the article's.
  private static let leastHeightToExplain = 10

  /// Why a label is suggested for the current sentence, on the row above the status; empty where none
  /// is.
  private func explanation(_ state: State, _ session: Session, width: Int) -> StyledText {
    let view = ExplanationView(suggesting: state.suggesting, session: session, width: width)
    guard let line = view.line(for: shell.focus) else { return StyledText() }
    let key = acceptsHere ? StyledText(" Enter  ", .bold) : StyledText(" ")
    return (key + line).truncated(width: width)
  }

  /// Without a cursor to move: what has happened, and the sentence that is current now.
  private func paintPlainly(_ state: State) throws(OutputError) {
    if let message { try console.print([message]) }
    message = nil
    if let lines = try? SentenceList.current(shell.focus, in: state) { try console.print(lines) }
  }

  private func statusLine(_ session: Session, width: Int) -> StyledText {
    let total = session.sentences.count
    var line = StyledText(" \(shell.focus + 1)/\(total) ", .reversed)
    line.append(" \(ProgressView.percent(session.taggedCount, of: total))  ", .dim)
    if shell.isReadOnly { line.append("read-only  ", .color(.red)) }
    if let message {
      line += message
    } else {
      if shell.purpose == .reviewing {
        for (key, word) in [("Enter", "approve"), ("-", "reject"), ("e", "remark")] {
          line.append(key, .bold)
          line.append(" \(word)  ")
        }
      }
      if case .adjudicating = shell.purpose {
        line.append("1-\(min(9, max(1, session.sources.count)))", .bold)
        line.append(" take  ")
        line.append("m", .bold)
        line.append(" majority  ")
        line.append("w", .bold)
        line.append(" why  ")
      }
      for label in session.schema.labels {
        line.append(label.key, .bold)
        line.append(" \(label.name)  ", .color(Color(rawValue: label.color)))
      }
      line.append("u undo  ? keys  Esc lines", .dim)
    }
    message = nil
    return line.truncated(width: width)
  }

  private static func name(of key: Key) -> KeyName? {
    switch key {
    case .character(" "): .space
    case .character(let scalar): .character(Character(scalar))
    case .enter: .enter
    case .tab: .tab
    case .escape: .escape
    case .backspace, .delete: .backspace
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .home: .home
    case .end: .end
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    default: nil
    }
  }
}
