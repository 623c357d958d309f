#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A running command with pipes to its standard streams, none of which ever blocks galley.
///
/// The command is in a session of its own: Ctrl-C at the terminal does not reach it, and it cannot
/// open the terminal. It ends, with all that it started, when the object goes away.
final class SuggesterProcess {
  enum Ending: Hashable {
    case status(Int32)
    case signal(Int32)
  }

  /// What came of reading or writing.
  enum Transfer: Hashable {
    case moved(Int)
    /// Nothing for now: the pipe is full, or empty.
    case waits
    /// The other end is closed.
    case closed
  }

  let input: Int32
  let output: Int32
  let errors: Int32
  private let process: pid_t
  /// How it ended, once nothing of it is left.
  private(set) var ending: Ending?
  private var isClosed = false

  /// Starts a command with `/bin/sh -c`.
  init(command: String) throws(SystemError) {
    // A write to a program that has gone fails; it must not end galley.
    _ = signal(SIGPIPE, SIG_IGN)
    var pipes: [Pipe] = []
    do throws(SystemError) {
      for _ in 0..<3 { pipes.append(try Pipe()) }
      process = try Self.spawn(
        command, input: pipes[0].reading, output: pipes[1].writing, errors: pipes[2].writing)
    } catch {
      for pipe in pipes { pipe.close() }
      throw error
    }
    (input, output, errors) = (pipes[0].writing, pipes[1].reading, pipes[2].reading)
    for descriptor in [pipes[0].reading, pipes[1].writing, pipes[2].writing] {
      _ = close(descriptor)
    }
    for descriptor in [input, output, errors] {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }
  }

  deinit {
    end()
  }

  // MARK: - Pipes

  /// Writes what the pipe takes of the bytes from an offset on.
  func write(_ bytes: ContiguousArray<UInt8>, from offset: Int) -> Transfer {
    guard !isClosed else { return .closed }
    return unsafe bytes.withUnsafeBytes { buffer in
      let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
      return Self.transfer { unsafe systemWrite(input, rest.baseAddress, rest.count) }
    }
  }

  /// Appends what is there of a stream, up to a count.
  func read(
    _ stream: Int32, upTo count: Int, into bytes: inout ContiguousArray<UInt8>
  ) -> Transfer {
    guard !isClosed else { return .closed }
    let old = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    let result = unsafe bytes.withUnsafeMutableBytes { buffer in
      let room = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[old...])
      return Self.transfer { unsafe systemRead(stream, room.baseAddress, room.count) }
    }
    let got = if case .moved(let got) = result { got } else { 0 }
    bytes.removeLast(count - got)
    return result == .moved(0) ? .closed : result
  }

  private static func transfer(_ call: () -> Int) -> Transfer {
    while true {
      let count = call()
      if count >= 0 { return .moved(count) }
      switch errno {
      case EINTR: continue
      case EAGAIN, EWOULDBLOCK: return .waits
      default: return .closed
      }
    }
  }

  // MARK: - The end

  /// Whether the command has ended, though what it started may not.
  var hasEnded: Bool {
    guard ending == nil else { return true }
    var status = unsafe siginfo_t()
    // Left in the table of processes: until it is taken from there nobody else can get its number,
    // and `kill` reaches only what it started.
    let result = unsafe waitid(P_PID, id_t(process), &status, WEXITED | WNOHANG | WNOWAIT)
    return unsafe result != 0 || status.si_signo != 0
  }

  /// Ends the command and all that it started, within two seconds; asks with SIGTERM first.
  ///
  /// - Parameter patience: how many milliseconds it gets to follow; zero does not ask.
  func end(patience: Int = 500) {
    guard !isClosed else { return }
    isClosed = true
    // The end of its input; what it still says goes nowhere, but does not end it.
    _ = close(input)
    if patience > 0, !hasEnded {
      _ = kill(-process, SIGTERM)
      wait(milliseconds: patience) { hasEnded }
    }
    _ = kill(-process, SIGKILL)
    // Not for ever: a process in the hands of a broken disk does not even end of SIGKILL.
    wait(milliseconds: 1500) { takeStatus() }
    _ = close(output)
    _ = close(errors)
  }

  private func takeStatus() -> Bool {
    var status: Int32 = 0
    let result = unsafe waitpid(process, &status, WNOHANG)
    if result == process {
      let signal = status & 0x7F
      ending = signal == 0 ? .status(status >> 8 & 0xFF) : .signal(signal)
    }
    return result != 0
  }

  private func wait(milliseconds: Int, until condition: () -> Bool) {
    var left = milliseconds
    while !condition(), left > 0 {
      System.pause(milliseconds: 2)
      left -= 2
    }
  }

  // MARK: - The start

  private struct Pipe {
    let reading: Int32
    let writing: Int32

    init() throws(SystemError) {
      var ends: [Int32] = [-1, -1]
      guard unsafe pipe(&ends) == 0 else { throw SystemError(code: errno) }
      // Nothing else that is started gets them.
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (reading, writing) = (ends[0], ends[1])
    }

    func close() {
      for end in [reading, writing] { System.closeDescriptor(end) }
    }
  }

  private static func spawn(
    _ command: String, input: Int32, output: Int32, errors: Int32
  ) throws(SystemError) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
      let newSession = POSIX_SPAWN_SETSID
    #else
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
      // POSIX_SPAWN_SETSID, which glibc shows only to GNU programs.
      let newSession: Int32 = 0x80
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    for (descriptor, standard) in [(input, Int32(0)), (output, 1), (errors, 2)] {
      unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, standard)
    }
    // What galley ignores, the command should not: a closed pipe ends it as anywhere else.
    var all = sigset_t()
    var none = sigset_t()
    unsafe sigfillset(&all)
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    let flags = newSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    let arguments: [String] = ["sh", "-c", command]
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let result = unsafe posix_spawn(&process, "/bin/sh", &actions, &attributes, &words, environ)
    guard result == 0 else { throw SystemError(code: result) }
    return process
  }
}

// Members of `SuggesterProcess` have the names of these functions and hide them.
private func systemRead(
  _ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int
) -> Int {
  unsafe read(descriptor, start, count)
}

private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, start, count)
}
