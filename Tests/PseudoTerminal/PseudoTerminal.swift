#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif
private import Synchronization

/// A program on a terminal of its own, as a test's user sees it.
///
/// Nothing waits for time to pass: `expect` waits until the program has printed something, and
/// fails with all that was printed when it does not. Not for use from two tasks at once.
package final class PseudoTerminal {
  package struct Failure: Error, CustomStringConvertible {
    package var description: String
  }

  /// Everything the program has printed, as it came.
  package private(set) var rawTranscript: [UInt8] = []
  /// What the program has printed, without escape sequences, carriage returns and bells.
  package var transcript: String { String(decoding: plain.bytes, as: UTF8.self) }
  /// What the window shows.
  package private(set) var screen: Screen

  private let process: pid_t
  private var controller: Int32
  private var plain = PlainText()
  private var rawMark = 0
  private var plainMark = 0
  private var exitStatus: Int32?

  /// Starts a program; `environment` is all that it gets.
  package init(
    _ program: String, arguments: [String] = [],
    environment: [String: String] = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"],
    directory: String? = nil, columns: Int = 80, rows: Int = 24
  ) throws {
    screen = Screen(columns: columns, rows: rows)
    // One at a time: a descriptor that another child inherits would keep this terminal alive.
    (controller, process) = try Self.starting.withLock { _ in
      let (controller, device) = try Self.open(columns: columns, rows: rows)
      do {
        let process = try spawn(
          program, arguments: arguments, environment: environment, directory: directory,
          terminal: device)
        return (controller, process)
      } catch {
        close(controller)
        throw error
      }
    }
  }

  private static let starting = Mutex(())

  /// How many seconds a test waits for what must come: far longer than it takes even where many tests
  /// share a slow machine.
  package static let patience: Double = 60

  private static func open(columns: Int, rows: Int) throws -> (controller: Int32, device: String) {
    var controller: Int32 = -1
    var terminal: Int32 = -1
    guard unsafe openpty(&controller, &terminal, nil, nil, nil) == 0 else {
      throw Failure(description: "no pseudo-terminal: errno \(errno)")
    }
    defer { close(terminal) }
    guard let name = unsafe ttyname(terminal) else {
      close(controller)
      throw Failure(description: "the pseudo-terminal has no name: errno \(errno)")
    }
    _ = fcntl(controller, F_SETFD, FD_CLOEXEC)
    _ = fcntl(controller, F_SETFL, O_NONBLOCK)
    setSize(controller, columns: columns, rows: rows)
    return (controller, unsafe String(cString: name))
  }

  deinit {
    if exitStatus == nil {
      kill(process, SIGKILL)
      kill(process, SIGCONT)
      var status: Int32 = 0
      _ = unsafe waitpid(process, &status, 0)
    }
    close(controller)
  }

  /// The process that was started.
  package var processIdentifier: Int32 { process }

  // MARK: The user's side

  /// Types text; "\r" is Enter.
  package func send(_ text: String) {
    send(bytes: Array(text.utf8))
  }

  package func send(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(controller, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0 && errno == EAGAIN {
        // The program prints more than it reads: make room for both.
        _ = waitForOutput(milliseconds: 10)
      } else if !(count < 0 && errno == EINTR) {
        return
      }
    }
  }

  /// Changes the window's size, which sends SIGWINCH.
  package func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    Self.setSize(controller, columns: columns, rows: rows)
  }

  /// Sends a signal to the program alone.
  package func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Closes the window: the program loses its terminal and gets SIGHUP.
  package func hangUp() {
    close(controller)
    controller = -1
  }

  /// Whether the terminal collects whole lines and echoes, as a shell leaves it.
  package var isCooked: Bool {
    var modes = termios()
    guard unsafe tcgetattr(controller, &modes) == 0 else { return false }
    return modes.c_lflag & tcflag_t(ICANON) != 0 && modes.c_lflag & tcflag_t(ECHO) != 0
  }

  // MARK: Waiting

  /// Waits until the text is printed, after what the last `expect` found.
  package func expect(_ text: String, timeout: Double = PseudoTerminal.patience) throws {
    try expect("\"\(text)\"", timeout: timeout) {
      guard let end = plain.bytes.firstEnd(of: Array(text.utf8), from: plainMark) else {
        return false
      }
      plainMark = end
      return true
    }
  }

  /// Waits until the bytes are printed, escape sequences included, after the last such find.
  package func expectRaw(_ text: String, timeout: Double = PseudoTerminal.patience) throws {
    try expect("raw \(text.debugDescription)", timeout: timeout) {
      guard let end = rawTranscript.firstEnd(of: Array(text.utf8), from: rawMark) else {
        return false
      }
      rawMark = end
      return true
    }
  }

  /// Waits until the window shows what is described.
  package func expectScreen(
    _ what: String = "the screen", timeout: Double = PseudoTerminal.patience,
    _ condition: (Screen) -> Bool
  ) throws {
    try expect(what, timeout: timeout) { condition(screen) }
  }

  /// Waits until the program has stopped, as Ctrl-Z does it.
  package func waitForStop(timeout: Double = PseudoTerminal.patience) throws {
    try expect("a stop", timeout: timeout) {
      var status: Int32 = 0
      return unsafe waitpid(process, &status, WNOHANG | WUNTRACED) == process
        && status & 0xFF == 0x7F
    }
  }

  /// Waits for the end; returns the exit code, or 128 + the signal that killed the program.
  @discardableResult package func waitForExit(timeout: Double = PseudoTerminal.patience) throws
    -> Int32
  {
    try expect("the end", timeout: timeout) { hasExited() }
    // What it printed last may still be on its way.
    while waitForOutput(milliseconds: 0) {}
    return exitStatus ?? -1
  }

  private func hasExited() -> Bool {
    if exitStatus != nil { return true }
    var status: Int32 = 0
    guard unsafe waitpid(process, &status, WNOHANG) == process else { return false }
    exitStatus = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    return true
  }

  private func expect(_ what: String, timeout: Double, _ condition: () -> Bool) throws {
    let end = ContinuousClock.now + .seconds(timeout)
    while true {
      while waitForOutput(milliseconds: 0) {}
      if condition() { return }
      guard ContinuousClock.now < end else {
        throw Failure(
          description: """
            \(what) did not come within \(timeout) s. Printed so far:
            \(String(decoding: rawTranscript, as: UTF8.self).debugDescription)
            The window shows:
            \(screen.text)
            """)
      }
      _ = waitForOutput(milliseconds: 10)
    }
  }

  /// Takes in what was printed; false when nothing came in time.
  private func waitForOutput(milliseconds: Int32) -> Bool {
    var waited = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&waited, 1, milliseconds) > 0 else { return false }
    var block = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe block.withUnsafeMutableBytes {
      unsafe read(controller, $0.baseAddress, $0.count)
    }
    guard count > 0 else {
      // All ends are closed; do not spin until the process is reaped.
      if milliseconds > 0 { _ = poll(nil, 0, milliseconds) }
      return false
    }
    rawTranscript += block[..<count]
    plain.feed(block[..<count])
    screen.feed(block[..<count])
    return true
  }

  private static func setSize(_ descriptor: Int32, columns: Int, rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    _ = unsafe ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }
}

extension [UInt8] {
  /// Where the first occurrence ends.
  fileprivate func firstEnd(of bytes: [UInt8], from start: Int) -> Int? {
    guard !bytes.isEmpty, count >= bytes.count else { return nil }
    var index = start
    while index + bytes.count <= count {
      if self[index] == bytes[0], self[index..<(index + bytes.count)] == bytes[...] {
        return index + bytes.count
      }
      index += 1
    }
    return nil
  }
}
