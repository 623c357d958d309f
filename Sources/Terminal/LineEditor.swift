private import CEditline

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// The line editor on the controlling terminal; one per process.
///
/// Between reads nothing is echoed and keys are kept for the next read, as if they were typed then.
/// Signals that should end the program are caught at all times; a long command asks
/// `terminationSignal`.
@MainActor package final class LineEditor {
  package enum Line: Hashable, Sendable {
    case line(String)
    /// Ctrl-D at an empty line.
    case endOfInput
    /// Ctrl-C: the line is dropped.
    case interrupt
    /// Control with one of `endingControlKeys`: the line is dropped.
    case control(Character)
    /// The program should restore the terminal with `close()` and leave with 128 + signal.
    case terminate(signal: Int32)
    case failed(errno: Int32)
  }

  /// The longest line, in characters; what would make it longer is refused with a beep.
  package static let longestLine = 1 << 16

  /// Finds completions for a line with the cursor at a UTF-8 offset.
  package var completer: ((_ line: String, _ cursor: Int) -> Completion?)?

  /// Letters that end the read when Control is held.
  package var endingControlKeys: Set<Character> = []
  /// What is done while a line is waited for.
  package weak var background: (any BackgroundWork)?

  /// Whether the last read listed candidates, which takes rows of the screen.
  package internal(set) var showedCandidates = false

  /// Whether the terminal can move its cursor and clear: false for "dumb" and unknown ones.
  package let supportsStyles: Bool

  let input = TerminalInput()

  /// The one that libedit's functions call.
  private static var current: LineEditor?

  // What the read in progress needs.
  let isVi: Bool
  /// Whether lines are edited at all: not in a shell window of Emacs, which does that itself.
  let edits: Bool
  var prompt: [Unicode.Scalar] = []
  /// Characters that libedit gets before the next key.
  var outbox: [UInt32] = []
  /// What `EDITLINE_SLOT_INSERT` inserts when it comes round.
  var insertion: [Unicode.Scalar] = []
  var escapeCancels = false
  /// Why the read ends, once it is to end.
  var outcome: Line?
  var outcomeIsShown = false

  var isInKeyMode = false

  /// Takes over the terminal; nil when standard input or output is not one.
  package init?(program: String) {
    guard Self.current == nil, editline_is_interactive(), terminal_remember() else { return nil }
    let callbacks = editline_callbacks(
      next_character: { MainActor.assumeIsolated { LineEditor.current?.nextCharacter() ?? .max } },
      insert: { MainActor.assumeIsolated { LineEditor.current?.insertPending() } },
      complete: { MainActor.assumeIsolated { LineEditor.current?.complete() } })
    guard signals_install(), unsafe editline_open(program, callbacks) else { return nil }
    supportsStyles = editline_has_capabilities()
    isVi = editline_is_vi()
    edits = editline_edits()
    Self.current = self
    // What is typed before the first prompt belongs to it.
    _ = terminal_enter_key_mode()
  }

  /// Restores the terminal. The editor must not be used afterwards.
  package func close() {
    guard Self.current === self else { return }
    leaveKeyMode()
    terminal_restore()
    editline_close()
    signals_remove()
    Self.current = nil
  }

  // MARK: Lines

  /// Reads a line; `prompt` is UTF-8 and may hold SGR sequences.
  package func readLine(prompt: String) -> Line {
    readLine(prompt: prompt, initial: "")
  }

  /// Reads a line that starts with `initial` in it, the cursor behind it.
  ///
  /// With `escapeCancels` Esc does what Ctrl-C does, except with the keys of vi.
  package func readLine(
    prompt: String, initial: String, escapeCancels: Bool = false
  ) -> Line {
    let wasInKeyMode = isInKeyMode
    isInKeyMode = false
    defer { if wasInKeyMode { enterKeyMode() } }
    do {
      try TerminalOutput.standard.flush()
    } catch .failed(let code) {
      return .failed(errno: code)
    } catch {
      return .failed(errno: EPIPE)
    }
    prepare(prompt: prompt, initial: initial, escapeCancels: escapeCancels)
    signals_hold_stop(true)
    // libedit shows the prompt first, and what is typed at once would be echoed raw.
    editline_set_editing_mode(true)
    // Where libedit leaves the terminal alone, it has to make lines and the end of input itself.
    if !edits { terminal_restore() }
    setBracketedPaste(true)
    let result = readPrepared()
    // libedit has gone back to echoing whole lines: what is typed ahead would stand among the
    // output, and a Ctrl-D would come as a NUL.
    _ = terminal_enter_key_mode()
    signals_hold_stop(false)
    return result
  }

  /// Adds a line to what the arrow keys and Ctrl-R find.
  ///
  /// Long lines are left out: searching one takes libedit the square of its length. So are those
  /// that nobody can have typed, since libedit would draw them as they are.
  package func addHistory(_ line: String) {
    let text = line.unicodeScalars.map(\.value)
    guard text.count <= Self.longestSearchedLine, EditableText.isEditable(line.unicodeScalars)
    else { return }
    unsafe editline_add_history(text, text.count)
  }

  /// Returns what a line begins with that starts with a text: with stand-ins for what must not
  /// reach a terminal.
  package static func shown(initial text: String) -> String {
    String(String.UnicodeScalarView(EditableText.line(text)))
  }

  // MARK: The terminal

  package var size: (columns: Int, rows: Int) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    unsafe terminal_size(&columns, &rows)
    return (Int(columns), Int(rows))
  }

  /// The signal that asks the program to end, if one has come; the next read returns it.
  package var terminationSignal: Int32? {
    [SIGHUP, SIGTERM, SIGQUIT].first { signals_pending($0) }
  }

  func setBracketedPaste(_ on: Bool) {
    terminal_set_bracketed_paste(on && supportsStyles)
  }

  // MARK: Reading

  private func prepare(prompt text: String, initial: String, escapeCancels: Bool) {
    let (before, line) = markedPrompt(text, styled: supportsStyles)
    write(before)
    prompt = line
    let scalars = line.map(\.value)
    _ = unsafe editline_set_prompt(scalars, scalars.count)
    insertion = EditableText.line(initial)
    outbox = insertion.isEmpty ? [] : [UInt32(EDITLINE_SLOT_INSERT)]
    self.escapeCancels = escapeCancels
    outcome = nil
    outcomeIsShown = false
    showedCandidates = false
    // Those of a command that has ended are no news.
    for signal in [SIGINT, SIGCONT, SIGWINCH] { _ = signals_take(signal) }
  }

  private func readPrepared() -> Line {
    var text: UnsafePointer<UInt32>?
    var count = 0
    var code: Int32 = 0
    let result = unsafe editline_read(&text, &count, &code)
    if let outcome {
      showOutcome()
      return outcome
    }
    switch result {
    case .line:
      let line = unsafe UnsafeBufferPointer(start: text, count: count)
      return .line(unsafe Self.string(line))
    case .end:
      write("\n")
      _ = editline_flush()
      return .endOfInput
    case .failed:
      return code == EIO || code == 0 ? .terminate(signal: SIGHUP) : .failed(errno: code)
    }
  }

  /// The characters as a string; those that cannot be one become U+FFFD, slots are dropped.
  static func string(_ characters: some Sequence<UInt32>) -> String {
    var text = String.UnicodeScalarView()
    for character in characters {
      let scalar = Unicode.Scalar(character) ?? "\u{FFFD}"
      if !(0x80...0x9F).contains(scalar.value) { text.append(scalar) }
    }
    return String(text)
  }

  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) {
        unsafe editline_write($0.baseAddress, $0.count)
      }
    }
  }
}
