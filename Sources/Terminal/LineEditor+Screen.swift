private import CEditline

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// What is drawn around libedit's own drawing.
extension LineEditor {
  /// Shows once that the read has ended without a line, below the line.
  func showOutcome() {
    guard !outcomeIsShown else { return }
    outcomeIsShown = true
    moveBelowLine(mark: outcome == .interrupt && edits && !escapeCancels ? "^C" : "")
  }

  /// Moves to the first column of a new row below the line.
  func moveBelowLine(mark: String = "") {
    let (cursor, end, column) = places(columns: size.columns)
    if supportsStyles {
      write(String(repeating: "\n", count: max(end - cursor, 0)) + "\r")
      if column > 0 { write("\u{1B}[\(column)C") }
    }
    write(mark + "\n")
    _ = editline_flush()
  }

  /// The rows, counted from the prompt's first, of the cursor and of the end of the line, and the
  /// column of the end.
  private func places(columns: Int) -> (cursor: Int, end: Int, endColumn: Int) {
    let line = currentLine()
    var layout = LineLayout(columns: columns)
    layout.add(prompt: prompt)
    var cursor: Int?
    for (index, character) in line.characters.enumerated() {
      if index == line.cursor { cursor = layout.row }
      layout.add(character)
    }
    return (cursor ?? layout.row, layout.row, layout.column)
  }

  /// Stops the process as Ctrl-Z does, and draws the line again when it goes on.
  func stop() {
    moveBelowLine()
    editline_set_editing_mode(false)
    setBracketedPaste(false)
    terminal_restore()
    signals_stop_process()
    redrawAfterStop()
  }

  /// Draws the line again after something else has had the terminal.
  func redrawAfterStop() {
    editline_set_editing_mode(true)
    // Whatever it was may have ended the mode behind our back.
    setBracketedPaste(false)
    setBracketedPaste(true)
    _ = signals_take(SIGWINCH)
    write(supportsStyles ? "\r\u{1B}[J" : "\r")
    editline_resize()
    editline_draw()
  }

  /// Draws the line again after the window has changed.
  ///
  /// The terminal has wrapped the line anew or will not: going up the rows that it takes now is
  /// exact in the first case, and in the second may leave a copy, but wipes nothing else.
  func redrawAfterResize() {
    if supportsStyles {
      let (columns, rows) = size
      let above = min(places(columns: columns).cursor, rows - 1)
      write((above > 0 ? "\u{1B}[\(above)A" : "") + "\r\u{1B}[J")
    } else {
      write("\n")
    }
    editline_resize()
    editline_draw()
  }

  /// Shows lines below the line, and the prompt and the line again below them.
  func show(_ lines: [String]) {
    showedCandidates = true
    moveBelowLine()
    for line in lines { write(line + "\n") }
    editline_draw()
  }
}
