/// Stretches of time in words.
package enum ElapsedTime {
  /// Returns a time in one or two numbers, for a column of them: `42 s`, `7 min`, `3 h 05 min`.
  ///
  /// Part of a second counts as one.
  package static func brief(_ seconds: Double) -> String {
    // Nobody works longer; a file may say anything.
    let whole = Int(min(max(0, seconds.isNaN ? 0 : seconds), 1e12).rounded(.up))
    if whole < 60 { return "\(whole) s" }
    let minutes = (whole + 30) / 60
    if minutes < 60 { return "\(minutes) min" }
    return "\(minutes / 60) h \(minutes % 60 < 10 ? "0" : "")\(minutes % 60) min"
  }

  /// Returns a time as people would say it: `3.4 s`, `12 min 5 s`, `2 h 10 min`.
  package static func text(_ seconds: Double) -> String {
    guard seconds < 1e12 else { return "very long" }
    let seconds = max(0, seconds)
    if seconds < 9.95 {
      let tenths = Int((seconds * 10).rounded())
      return "\(tenths / 10).\(tenths % 10) s"
    }
    let whole = Int(seconds.rounded())
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole / 60 % 60) min"
  }
}
