/// Shares in whole per cent.
package enum Percent {
  /// Returns a share; only all of it is 100%, only nothing is 0%.
  package static func text(_ part: Int, of total: Int) -> String {
    guard total > 0, part > 0 else { return "0%" }
    if part == total { return "100%" }
    return "\(min(99, max(1, (part * 100 + total / 2) / total)))%"
  }

  /// Returns a share of one; what is no such share counts as the nearer end.
  package static func text(_ share: Double) -> String {
    text(share > 0 ? Int((min(1, share) * 10_000).rounded()) : 0, of: 10_000)
  }
}
