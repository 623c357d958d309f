private import CEditline

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// The keyboard and the signals, as one stream of events.
@MainActor final class TerminalInput {
  enum Event {
    case key(Key)
    case interrupt
    case stop
    case resumed
    case resized
    case terminate(signal: Int32)
    /// The terminal is gone, or cannot be read.
    case closed
    case timeout
  }

  private var decoder = KeyDecoder()
  private var block = [UInt8](repeating: 0, count: 4096)

  /// Waits for the next event; nil waits for ever, zero only looks.
  func next(timeoutMilliseconds: Int?) -> Event {
    let start = ContinuousClock.now
    while true {
      if let event = takeSignal() { return event }
      if let key = decoder.next() { return .key(key) }
      var wait = timeoutMilliseconds.map { max(0, $0 - Self.milliseconds(since: start)) }
      let patience = decoder.patience
      if let patience { wait = min(wait ?? patience, patience) }
      switch input_wait(STDIN_FILENO, Int32(clamping: wait ?? -1)) {
      case .ready:
        guard readBlock() else { return takeSignal() ?? .closed }
      case .signal:
        signals_drain()
      case .timeout:
        if let patience, wait == patience {
          decoder.timeOut()
        } else {
          return .timeout
        }
      case .closed:
        return takeSignal() ?? .closed
      }
    }
  }

  /// Forgets the keys that came before an interrupt, as the terminal does with what is unread.
  func discardKeys() {
    decoder.discardKeys()
  }

  /// Feeds what there is to the decoder; false at the end of input.
  private func readBlock() -> Bool {
    let count = unsafe block.withUnsafeMutableBytes {
      unsafe read(STDIN_FILENO, $0.baseAddress, $0.count)
    }
    guard count > 0 else { return count < 0 && (errno == EINTR || errno == EAGAIN) }
    for byte in block[..<count] { decoder.feed(byte) }
    return true
  }

  private func takeSignal() -> Event? {
    for signal in [SIGHUP, SIGTERM, SIGQUIT] where signals_take(signal) {
      return .terminate(signal: signal)
    }
    if signals_take(SIGINT) { return .interrupt }
    if signals_take(SIGTSTP) { return .stop }
    if signals_take(SIGCONT) { return .resumed }
    if signals_take(SIGWINCH) { return .resized }
    return nil
  }

  private static func milliseconds(since start: ContinuousClock.Instant) -> Int {
    let (seconds, attoseconds) = start.duration(to: .now).components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
