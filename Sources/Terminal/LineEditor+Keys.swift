private import CEditline

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Single keys, without libedit: the screen is the program's.
extension LineEditor {
  /// Starts reading single keys; nothing is echoed.
  package func enterKeyMode() {
    guard !isInKeyMode else { return }
    signals_hold_stop(true)
    isInKeyMode = terminal_enter_key_mode()
    setBracketedPaste(true)
  }

  /// Ends reading single keys; still nothing is echoed.
  package func leaveKeyMode() {
    guard isInKeyMode else { return }
    isInKeyMode = false
    signals_hold_stop(false)
  }

  /// Waits for a key; nil waits for ever, zero only looks.
  ///
  /// Ctrl-D is a key here. After Ctrl-Z the process stops inside this call. Of other descriptors
  /// nothing is said while a key is there.
  package func readKey(
    timeoutMilliseconds: Int?, alsoWatching watched: [WatchedDescriptor] = []
  ) -> KeyEvent {
    enterKeyMode()
    do {
      try TerminalOutput.standard.flush()
    } catch {
      return .terminate(signal: SIGHUP)
    }
    switch input.next(timeoutMilliseconds: timeoutMilliseconds, alsoWatching: watched) {
    case .key(let key): return .key(key)
    case .interrupt:
      input.discardKeys()
      return .interrupt
    case .terminate(let signal): return .terminate(signal: signal)
    case .closed: return .terminate(signal: SIGHUP)
    case .timeout: return .timeout
    case .watched: return .watched
    case .resized: return .resized
    case .stop:
      suspend()
      return .resumed
    case .resumed:
      // Stopped from elsewhere; the shell has reset the modes.
      isInKeyMode = false
      enterKeyMode()
      return .resumed
    }
  }

  /// Stops the process as Ctrl-Z does; returns when it goes on, in the mode it was in.
  package func suspend() {
    let wasInKeyMode = isInKeyMode
    try? TerminalOutput.standard.flush()
    leaveKeyMode()
    terminal_restore()
    signals_stop_process()
    signals_hold_stop(false)
    _ = signals_take(SIGWINCH)
    if wasInKeyMode { enterKeyMode() }
  }
}
