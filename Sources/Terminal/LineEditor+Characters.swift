private import CEditline

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// What libedit is fed with while it reads a line.
extension LineEditor {
  /// The longest line that Ctrl-R may search; libedit takes the square of its length for a key.
  static let longestSearchedLine = 4096
  /// The longest pattern of a search; libedit writes a longer one past its buffers.
  private static let longestPattern = 256

  /// The line as it stands, while libedit waits.
  struct CurrentLine {
    var characters: [UInt32]
    var cursor: Int

    /// What has been typed of a search pattern; nil when nothing is searched for.
    ///
    /// A search shows its pattern behind a newline in the line itself, where there is none else.
    var searchPattern: ArraySlice<UInt32>? {
      characters.lastIndex(of: 0x0A).map { characters[($0 + 1)...] }
    }
  }

  /// The answer to libedit's wish for a character.
  func nextCharacter() -> UInt32 {
    while true {
      if outcome != nil {
        // Leaves the search first; it shows its end after a stop as if a line had been read.
        if isSearchingIncrementally { return isVi ? 0x1B : Self.control("g") }
        showOutcome()
        return EDITLINE_STOP
      }
      if !outbox.isEmpty { return outbox.removeFirst() }
      switch input.next(
        timeoutMilliseconds: background?.timeoutMilliseconds,
        alsoWatching: background?.watched ?? [])
      {
      case .key(let key): outbox = characters(for: key)
      case .interrupt:
        input.discardKeys()
        outcome = .interrupt
      case .terminate(let signal): outcome = .terminate(signal: signal)
      // Without editing the terminal gives Ctrl-D as the end of its input.
      case .closed: outcome = edits ? .terminate(signal: SIGHUP) : .endOfInput
      case .stop: stop()
      case .resumed: redrawAfterStop()
      case .resized: redrawAfterResize()
      case .timeout, .watched: background?.work()
      }
    }
  }

  func currentLine() -> CurrentLine {
    var text: UnsafePointer<UInt32>?
    var count = 0
    var cursor = 0
    unsafe editline_get_line(&text, &count, &cursor)
    return CurrentLine(
      characters: unsafe Array(UnsafeBufferPointer(start: text, count: count)), cursor: cursor)
  }

  private var isSearching: Bool { currentLine().searchPattern != nil }

  /// Whether Ctrl-R asks, and not one of the questions that vi's keys put in the same place.
  private var isSearchingIncrementally: Bool {
    guard let pattern = currentLine().searchPattern else { return false }
    return ["bck", "fwd"].contains(Self.string(pattern.prefix(3)))
  }

  // MARK: Keys

  private func characters(for key: Key) -> [UInt32] {
    switch key {
    case .character(let scalar): return typed(scalar)
    case .paste(let text): return paste(text)
    case .enter: return [0x0A]
    case .tab: return [0x09]
    case .backspace: return [0x7F]
    case .escape: return escape()
    case .control(let letter): return control(letter)
    case .alternate(let scalar): return [0x1B, scalar.value]
    // The sequences are what a user's .editrc binds. The keys of vi would leave insert mode at
    // their first character.
    case .up: return isVi ? [UInt32(EDITLINE_SLOT_UP)] : Self.sequence("A")
    case .down: return isVi ? [UInt32(EDITLINE_SLOT_DOWN)] : Self.sequence("B")
    case .right: return isVi ? [UInt32(EDITLINE_SLOT_RIGHT)] : Self.sequence("C")
    case .left: return isVi ? [UInt32(EDITLINE_SLOT_LEFT)] : Self.sequence("D")
    case .end: return isVi ? [UInt32(EDITLINE_SLOT_END)] : Self.sequence("F")
    case .home: return isVi ? [UInt32(EDITLINE_SLOT_HOME)] : Self.sequence("H")
    case .delete: return [UInt32(EDITLINE_SLOT_DELETE)]
    case .wordLeft: return [UInt32(EDITLINE_SLOT_WORD_LEFT)]
    case .wordRight: return [UInt32(EDITLINE_SLOT_WORD_RIGHT)]
    case .backTab, .insert, .pageUp, .pageDown, .function: return []
    }
  }

  private static func sequence(_ final: Unicode.Scalar) -> [UInt32] {
    [0x1B, 0x5B, final.value]
  }

  private static func control(_ letter: Unicode.Scalar) -> UInt32 {
    letter.value & 0x1F
  }

  private func control(_ letter: Character) -> [UInt32] {
    if endingControlKeys.contains(letter), !isSearching {
      outcome = .control(letter)
      return []
    }
    let code = (letter.unicodeScalars.first?.value ?? 0) & 0x1F
    let searches = code == Self.control("r") || code == Self.control("s")
    if searches, !isSearching, currentLine().characters.count > Self.longestSearchedLine {
      return beep()
    }
    return [code]
  }

  private func escape() -> [UInt32] {
    if isVi || isSearching { return [0x1B] }
    // libedit would wait for a second key and swallow it.
    if escapeCancels { outcome = .interrupt }
    return []
  }

  private func typed(_ scalar: Unicode.Scalar) -> [UInt32] {
    let line = currentLine()
    if let pattern = line.searchPattern {
      return pattern.count < Self.longestPattern ? [scalar.value] : beep()
    }
    guard line.characters.count < Self.longestLine else { return beep() }
    guard editline_width(scalar.value) == 0 else { return [scalar.value] }
    // libedit puts the cursor one column off behind a mark; inserted in one piece it does not.
    insertion = [scalar]
    return [UInt32(EDITLINE_SLOT_INSERT)]
  }

  private func paste(_ text: String) -> [UInt32] {
    let line = currentLine()
    let pasted = Composition.compose(text.unicodeScalars)
    let room =
      line.searchPattern.map { Self.longestPattern - $0.count }
      ?? (Self.longestLine - line.characters.count)
    // Not a part of it: what is missing from a long text would go unnoticed.
    guard !pasted.isEmpty, pasted.count <= room else { return beep() }
    if line.searchPattern != nil { return pasted.map(\.value) }
    insertion = pasted
    return [UInt32(EDITLINE_SLOT_INSERT)]
  }

  private func beep() -> [UInt32] {
    write("\u{07}")
    _ = editline_flush()
    return []
  }

  // MARK: Insertions

  /// Inserts what could not go in as single keys.
  func insertPending() {
    defer { insertion = [] }
    let line = currentLine()
    if let first = insertion.first, line.cursor > 0,
      let base = Unicode.Scalar(line.characters[line.cursor - 1]),
      let whole = Composition.compose(base, first)
    {
      editline_delete_before(1)
      insertion[0] = whole
    }
    insert(insertion.map(\.value))
  }

  func insert(_ characters: [UInt32]) {
    _ = unsafe editline_insert(characters, characters.count)
  }
}
