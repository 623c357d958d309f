import DisplayText
import Terminal

/// How far long work has come, on standard error while that is a terminal; nothing on a pipe.
@MainActor struct ProgressBar {
  private let total: Int
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var done = 0
  private var painted = -1

  /// - Parameter total: how much there is to do; nil when that is not known.
  /// - Parameter resultsFollow: whether the bar goes before the first result is printed.
  init(total: Int?, resultsFollow: Bool = false) {
    self.total = total ?? 0
    // Beside results on the same terminal it would only be in the way.
    isShown =
      (total ?? 0) > 0 && TerminalOutput.error.isTerminal
      && (resultsFollow || !TerminalOutput.standard.isTerminal)
  }

  mutating func advance(by amount: Int) {
    done += amount
    guard isShown, ContinuousClock.now - start > .milliseconds(300) else { return }
    let percent = min(100, done * 100 / total)
    guard percent != painted else { return }
    painted = percent
    let bar = Bar.text(value: done, of: total, width: 40)
    try? TerminalOutput.error.write("\r\(bar.plain) \(percent)%")
    try? TerminalOutput.error.flush()
  }

  mutating func clear() {
    guard isShown, painted >= 0 else { return }
    painted = -1
    try? TerminalOutput.error.write("\r" + String(repeating: " ", count: 46) + "\r")
    try? TerminalOutput.error.flush()
  }
}
