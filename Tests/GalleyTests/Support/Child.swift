#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program whose standard streams are files.
///
/// Not Foundation's `Process`: it learns of the end by a descriptor that the programs of other tests
/// inherit.
final class Child {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  let processIdentifier: pid_t
  private var exitStatus: Int32?

  /// Starts a program in a folder; `environment` is all that it gets.
  init(
    _ program: String, _ arguments: [String], in directory: String, environment: [String: String],
    input: String, output: String, errors: String
  ) throws(Failure) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    let written = O_WRONLY | O_CREAT | O_TRUNC
    unsafe posix_spawn_file_actions_addopen(&actions, 1, output, written, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, errors, written, 0o600)
    // The test runner's choices about signals are not the program's.
    var all = sigset_t()
    var none = sigset_t()
    unsafe sigfillset(&all)
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    let words = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", directory, program] + arguments
    let variables = environment.map { "\($0.key)=\($0.value)" }
    var process: pid_t = 0
    var result: Int32 = 0
    unsafe Self.withCStrings(words) { words in
      unsafe Self.withCStrings(variables) { variables in
        result = unsafe posix_spawn(
          &process, "/bin/sh", &actions, &attributes, words, variables)
      }
    }
    guard result == 0 else {
      throw Failure(description: "cannot start \(program): errno \(result)")
    }
    processIdentifier = process
  }

  deinit {
    if exitStatus == nil {
      kill(processIdentifier, SIGKILL)
      wait()
    }
  }

  /// Waits for the end; returns the exit code, or 128 + the signal that killed the program.
  @discardableResult func wait() -> Int32 {
    if let exitStatus { return exitStatus }
    var status: Int32 = 0
    while unsafe waitpid(processIdentifier, &status, 0) < 0, errno == EINTR {}
    return ended(status)
  }

  var isRunning: Bool {
    if exitStatus != nil { return false }
    var status: Int32 = 0
    guard unsafe waitpid(processIdentifier, &status, WNOHANG) == processIdentifier else {
      return true
    }
    ended(status)
    return false
  }

  func signal(_ number: Int32) {
    kill(processIdentifier, number)
  }

  @discardableResult private func ended(_ status: Int32) -> Int32 {
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    exitStatus = code
    return code
  }

  /// Lends C copies of strings, with a null pointer behind them.
  private static func withCStrings(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Void
  ) {
    var copies = unsafe strings.map { unsafe strdup($0) } + [nil]
    unsafe copies.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { unsafe body(base) }
    }
    unsafe copies.forEach { unsafe free($0) }
  }
}
