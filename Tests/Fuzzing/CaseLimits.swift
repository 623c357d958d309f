#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif
private import Foundation
private import Synchronization

/// What a case may cost, measured so that other tests beside it do not count.
package struct CaseLimits: Sendable {
  /// Of the thread's own time: for any input, and for each byte of it more.
  package var seconds: Double
  package var secondsPerByte: Double
  /// Of memory: for any input, and for each byte of it more.
  package var megabytes: Int
  package var bytesPerByte: Int
  /// Of time on the wall, after which a case is taken never to end.
  package var patience: Double

  package init(
    seconds: Double = 1, secondsPerByte: Double = 50e-6, megabytes: Int = 48,
    bytesPerByte: Int = 400, patience: Double = 60
  ) {
    self.seconds = seconds
    self.secondsPerByte = secondsPerByte
    self.megabytes = megabytes
    self.bytesPerByte = bytesPerByte
    self.patience = patience
  }

  func seconds(for count: Int) -> Double { seconds + secondsPerByte * Double(count) }

  func kilobytes(for count: Int) -> Int { megabytes * 1024 + bytesPerByte * count / 1024 }
}

/// The clock of one thread.
enum ThreadTime {
  static var seconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

/// The memory of the process, where the system tells.
enum ProcessMemory {
  /// The most that the process had at once since `forgetPeak`, in kilobytes.
  static var peak: Int {
    #if os(Linux)
      // `getrusage` knows the peak of all time only.
      line("VmHWM:")
    #else
      0
    #endif
  }

  /// What the process has now, in kilobytes.
  static var current: Int {
    #if os(Linux)
      line("VmRSS:")
    #else
      0
    #endif
  }

  static func forgetPeak() {
    #if os(Linux)
      let file = unsafe open("/proc/self/clear_refs", O_WRONLY)
      guard file >= 0 else { return }
      _ = unsafe write(file, "5", 1)
      close(file)
    #endif
  }

  #if os(Linux)
    private static func line(_ name: String) -> Int {
      guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
        let found = status.split(separator: "\n").first(where: { $0.hasPrefix(name) })
      else { return 0 }
      return found.split(separator: " ").compactMap { Int($0) }.first ?? 0
    }
  #endif
}

/// Ends the process when a case does not end by itself.
enum Watchdog {
  private static let deadline = Mutex<ContinuousClock.Instant?>(nil)

  static func start(_ patience: Double) {
    _ = isRunning
    deadline.withLock { $0 = .now + .seconds(patience) }
  }

  static func stop() {
    deadline.withLock { $0 = nil }
  }

  private static let isRunning: Bool = {
    Thread.detachNewThread {
      while true {
        usleep(100_000)
        if deadline.withLock({ $0.map { $0 < .now } ?? false }) { CaseNote.printAndAbort() }
      }
    }
    return true
  }()
}
