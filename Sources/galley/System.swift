#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import AnnotationModel

/// What the program learns of the machine: the time, chance, names. Nothing else asks for these.
enum System {
  /// The wall clock.
  static var now: Timestamp {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000)
  }

  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// The name under which the user is logged in; a number where the system knows none.
  static var loginName: String {
    for variable in ["USER", "LOGNAME"] {
      if let name = environment(variable), !name.isEmpty { return name }
    }
    if let entry = unsafe getpwuid(getuid()), let name = unsafe entry.pointee.pw_name {
      return unsafe String(cString: name)
    }
    return "user\(getuid())"
  }

  /// A random id of 128 bits, in hexadecimal.
  static func randomID() -> String {
    var generator = SystemRandomNumberGenerator()
    return [generator.next(), generator.next()].map { (half: UInt64) in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  static func message(forErrno code: Int32) -> String {
    let text = unsafe String(cString: strerror(code))
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Takes the numbers of standard input, output and error where they are closed: the next file that
  /// is opened would get one of them, and what is printed would stand in a session.
  static func holdStandardDescriptors() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      // The wrong way round, so that reading or writing is an error as if it were closed.
      _ = unsafe open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  static var standardInputIsTerminal: Bool { isatty(0) == 1 }

  /// How many threads run at once.
  static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Makes the allocator keep memory that was freed for what is allocated next.
  ///
  /// For work on large buffers, where fresh pages cost as much as the work. The allocator of glibc
  /// gives back, from then on, only what is larger than the largest piece that was ever freed; a
  /// piece that was never touched costs nothing.
  static func keepFreedMemory() {
    var large: ContiguousArray<UInt8> = []
    large.reserveCapacity(31 << 20)
    withExtendedLifetime(large) {}
  }

  /// The columns of the terminal that is the standard output.
  static var terminalColumns: Int? {
    var size = winsize()
    guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Makes the controlling terminal the standard input, after a pipe was read to its end.
  static func reopenTerminalAsStandardInput() -> Bool {
    let terminal = unsafe open("/dev/tty", O_RDWR)
    guard terminal >= 0 else { return false }
    defer { _ = close(terminal) }
    return dup2(terminal, 0) == 0
  }

  /// Opens a file as a stream of lines; returns its descriptor or an errno.
  static func openForReading(_ path: String) -> Result<Int32, SystemError> {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    return descriptor >= 0 ? .success(descriptor) : .failure(SystemError(code: errno))
  }

  /// The number of the signal that says that the terminal has gone.
  static var hangUpSignal: Int32 { SIGHUP }

  /// Appends up to `count` bytes; fewer come only at the end.
  static func read(
    _ descriptor: Int32, _ count: Int, into bytes: inout ContiguousArray<UInt8>
  ) -> Result<Int, SystemError> {
    let old = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    var got = 0
    var code: Int32 = 0
    unsafe bytes.withUnsafeMutableBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      while got < count {
        #if canImport(Glibc)
          let part = unsafe Glibc.read(descriptor, start + old + got, count - got)
        #elseif canImport(Musl)
          let part = unsafe Musl.read(descriptor, start + old + got, count - got)
        #else
          let part = unsafe Darwin.read(descriptor, start + old + got, count - got)
        #endif
        if part > 0 {
          got += part
        } else if part == 0 {
          return
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    bytes.removeLast(count - got)
    return code == 0 ? .success(got) : .failure(SystemError(code: code))
  }

  static func pause(milliseconds: Int) {
    var time = timespec(tv_sec: 0, tv_nsec: milliseconds * 1_000_000)
    _ = unsafe nanosleep(&time, nil)
  }

  static func closeDescriptor(_ descriptor: Int32) { _ = close(descriptor) }

  static func exit(_ code: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code)
    #elseif canImport(Musl)
      Musl.exit(code)
    #else
      Darwin.exit(code)
    #endif
  }
}

/// An error number of the system.
struct SystemError: Error {
  let code: Int32
}
