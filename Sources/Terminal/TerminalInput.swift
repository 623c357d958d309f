private import CEditline

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// The keyboard and the signals, as one stream of events.
@MainActor final class TerminalInput {
  enum Event: Hashable {
    case key(Key)
    case interrupt
    case stop
    case resumed
    case resized
    case terminate(signal: Int32)
    /// The terminal is gone, or cannot be read.
    case closed
    case timeout
    /// One of the watched descriptors is ready, and no key has come.
    case watched
  }

  private let descriptor: Int32
  private var decoder = KeyDecoder()
  private var block = [UInt8](repeating: 0, count: 4096)

  init(descriptor: Int32 = STDIN_FILENO) { self.descriptor = descriptor }

  /// Waits for the next event; nil waits for ever, zero only looks.
  func next(
    timeoutMilliseconds: Int?, alsoWatching watched: [WatchedDescriptor] = []
  ) -> Event {
    let start = ContinuousClock.now
    while true {
      if let event = takeSignal() { return event }
      if let key = decoder.next() { return .key(key) }
      let patience = decoder.patience
      let wait =
        patience ?? timeoutMilliseconds.map { max(0, $0 - Self.milliseconds(since: start)) }
      // A key that has begun to come is not held up by others: it takes milliseconds.
      let others = patience == nil ? watched.map(\.forC) : []
      switch unsafe input_wait_watching(
        descriptor, others, others.count, Int32(clamping: wait ?? -1))
      {
      case .ready:
        guard readBlock() else { return takeSignal() ?? .closed }
      case .signal:
        signals_drain()
      case .timeout:
        if patience != nil {
          decoder.timeOut()
        } else {
          return .timeout
        }
      case .closed:
        return takeSignal() ?? .closed
      case .watched: return .watched
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
      unsafe read(descriptor, $0.baseAddress, $0.count)
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

/// A descriptor that ends the wait for a key when it can be read or written without waiting, or
/// when its other end is closed.
package struct WatchedDescriptor: Hashable, Sendable {
  package var descriptor: Int32
  package var forWriting: Bool

  package init(_ descriptor: Int32, forWriting: Bool = false) {
    self.descriptor = descriptor
    self.forWriting = forWriting
  }

  fileprivate var forC: input_watched {
    input_watched(descriptor: descriptor, for_writing: forWriting)
  }
}
