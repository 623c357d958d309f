#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// What is being tried at the moment, printed when the process is about to die of it.
///
/// A trap cannot be caught; what can be had is the seed that leads to it again.
package enum CaseNote {
  private static let capacity = 512
  nonisolated(unsafe) private static let text = UnsafeMutablePointer<UInt8>.allocate(
    capacity: capacity)
  nonisolated(unsafe) private static var count = 0
  nonisolated(unsafe) private static var thread: pthread_t? = nil

  /// Has the note printed when this thread traps, overflows its stack, or touches what it must not.
  package static func watchSignals() {
    unsafe text.initialize(repeating: 0, count: 1)
    _ = isWatching
    // A stack that has overflown cannot run a handler. Each thread gets another one, once.
    let size = 1 << 16
    var stack = unsafe stack_t()
    unsafe sigaltstack(nil, &stack)
    if unsafe stack.ss_flags & Int32(SS_DISABLE) == 0, unsafe stack.ss_size >= size { return }
    unsafe stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    unsafe stack.ss_size = size
    unsafe stack.ss_flags = 0
    unsafe sigaltstack(&stack, nil)
  }

  private static let isWatching: Bool = {
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE] {
      var action = sigaction()
      let handler: @convention(c) (Int32) -> Void = { number in
        CaseNote.printIfOwn()
        signal(number, SIG_DFL)
        raise(number)
      }
      #if canImport(Glibc)
        unsafe action.__sigaction_handler.sa_handler = handler
      #else
        unsafe action.__sigaction_u.__sa_handler = handler
      #endif
      action.sa_flags = Int32(SA_ONSTACK)
      unsafe sigaction(number, &action, nil)
    }
    return true
  }()

  /// Notes what this thread tries next.
  package static func set(_ note: String) {
    let bytes = Array(note.utf8.prefix(capacity))
    unsafe bytes.withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { unsafe text.update(from: base, count: bytes.count) }
    }
    unsafe count = bytes.count
    unsafe thread = pthread_self()
  }

  package static func clear() {
    unsafe thread = nil
  }

  /// Prints the note of a case that does not end, and ends the process.
  package static func printAndAbort() -> Never {
    unsafe write(2, text, count)
    unsafe thread = nil
    abort()
  }

  private static func printIfOwn() {
    guard let owner = unsafe thread, pthread_equal(owner, pthread_self()) != 0 else { return }
    unsafe write(2, text, count)
  }
}
