/// Lengths of time as people read them.
package enum TimeWords {
  /// Returns `42 s`, `7 min` or `3 h 05 min`; part of a second counts as one.
  package static func text(seconds: Double) -> String {
    // Nobody works longer; a file may say anything.
    let whole = Int(min(max(0, seconds.isNaN ? 0 : seconds), 1e12).rounded(.up))
    if whole < 60 { return "\(whole) s" }
    let minutes = (whole + 30) / 60
    if minutes < 60 { return "\(minutes) min" }
    return "\(minutes / 60) h \(minutes % 60 < 10 ? "0" : "")\(minutes % 60) min"
  }
}
