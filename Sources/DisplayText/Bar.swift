/// A bar that shows how much of something is done.
package enum Bar {
  /// What a bar is drawn with.
  package enum Form: Sendable {
    /// Eighths of a cell: `███▌░░`.
    case blocks
    /// For terminals and fonts without them: `###---`.
    case ascii
  }

  /// Returns a bar of `width` cells.
  ///
  /// It is full only when all is done, and not empty once something is. A value outside `0...total`
  /// counts as the nearer end; of a total of nothing, nothing is done.
  package static func text(
    value: Int, of total: Int, width: Int, form: Form = .blocks, style: Style = .plain
  ) -> StyledText {
    let width = min(max(0, width), mostWidth)
    let steps = form == .blocks ? 8 : 1
    let filled = filledSteps(value: value, of: total, steps: width * steps)
    let whole = filled / steps
    let part = filled % steps
    var done = String(repeating: form == .blocks ? "█" : "#", count: whole)
    if part > 0 {
      done.append(eighths[part])
    }
    let left = width - whole - (part > 0 ? 1 : 0)
    return StyledText(done, style)
      + StyledText(String(repeating: form == .blocks ? "░" : "-", count: left), .dim)
  }

  private static func filledSteps(value: Int, of total: Int, steps: Int) -> Int {
    guard total > 0, value > 0, steps > 0 else { return 0 }
    guard value < total else { return steps }
    let product = value.multipliedFullWidth(by: steps)
    let filled = total.dividingFullWidth(product).quotient
    return max(filled, 1)
  }

  private static let eighths: [Character] = [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// No screen is wider.
  private static let mostWidth = 10_000
}
