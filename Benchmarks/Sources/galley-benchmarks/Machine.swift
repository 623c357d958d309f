import Foundation

/// The machine and the day of a run, as far as they tell what figures to expect.
enum Machine {
  /// What is said at the end of a run: tails tell little when others were busy, too.
  static var description: String {
    var loads = [0.0, 0, 0]
    let load = getloadavg(&loads, 3) == 3 ? Quantity.rounded(loads[1]) : "unknown"
    let now = Date().formatted(.iso8601.year().month().day())
    let cores = ProcessInfo.processInfo.processorCount
    return "Measured \(now) on \(system), \(architecture), \(cores) cores; load \(load)."
  }

  private static var system: String {
    #if os(macOS)
      "macOS"
    #else
      "Linux"
    #endif
  }

  private static var architecture: String {
    #if arch(arm64)
      "arm64"
    #else
      "x86-64"
    #endif
  }
}
