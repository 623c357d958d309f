#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Starts a program as the leader of a session of its own, with the terminal as its standard
/// streams; opening it makes it the session's.
func spawn(
  _ program: String, arguments: [String], environment: [String: String], directory: String?,
  terminal: String
) throws(PseudoTerminal.Failure) -> pid_t {
  #if canImport(Glibc)
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
  #else
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
  #endif
  unsafe posix_spawn_file_actions_init(&actions)
  unsafe posix_spawnattr_init(&attributes)
  defer {
    unsafe posix_spawn_file_actions_destroy(&actions)
    unsafe posix_spawnattr_destroy(&attributes)
  }
  unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
  unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
  unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
  // The test runner's choices about signals are not the program's.
  var all = sigset_t()
  var none = sigset_t()
  unsafe sigfillset(&all)
  unsafe sigemptyset(&none)
  unsafe posix_spawnattr_setsigdefault(&attributes, &all)
  unsafe posix_spawnattr_setsigmask(&attributes, &none)
  let flags = newSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
  unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
  var words = [program] + arguments
  if let directory {
    // Only GNU and Apple can change the folder themselves, under names that Swift does not see.
    words = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", directory] + words
  }
  let executable = words[0]
  let variables = environment.map { "\($0.key)=\($0.value)" }
  var process: pid_t = 0
  var result: Int32 = 0
  unsafe withCStrings(words) { words in
    unsafe withCStrings(variables) { variables in
      result = unsafe posix_spawn(&process, executable, &actions, &attributes, words, variables)
    }
  }
  guard result == 0 else {
    throw PseudoTerminal.Failure(description: "cannot start \(program): errno \(result)")
  }
  return process
}

/// POSIX_SPAWN_SETSID, which glibc shows only to GNU programs.
#if canImport(Glibc)
  private let newSession: Int32 = 0x80
#else
  private let newSession = POSIX_SPAWN_SETSID
#endif

/// Lends C copies of strings, with a null pointer behind them.
private func withCStrings(
  _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Void
) {
  var copies = unsafe strings.map { unsafe strdup($0) } + [nil]
  unsafe copies.withUnsafeMutableBufferPointer { buffer in
    if let base = buffer.baseAddress { unsafe body(base) }
  }
  unsafe copies.forEach { unsafe free($0) }
}
