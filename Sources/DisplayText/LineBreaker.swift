/// Finds where the lines of a text end, each as long as it can be.
struct LineBreaker {
  private let cells: [Cell]

  /// The cells that fit into the line being filled.
  private var limit: Int

  private var lines: [Range<Int>] = []
  private var lineStart = 0
  private var used = 0
  private var hasContent = false

  /// The last place where the line may end, and where the next one would begin then.
  private var lastBreak: (end: Int, next: Int)?

  private init(cells: [Cell], limit: Int) {
    self.cells = cells
    self.limit = limit
  }

  /// Returns the lines as ranges of cells, at least one.
  ///
  /// Spaces at a line's end and at its beginning are in no line, but those before the first line
  /// are, since somebody put them there.
  static func lines(of cells: [Cell], first: Int, rest: Int) -> [Range<Int>] {
    var breaker = LineBreaker(cells: cells, limit: first)
    var index = 0
    while index < cells.count {
      index = breaker.take(index, rest: rest)
    }
    breaker.finish()
    return breaker.lines
  }

  /// Takes a cell, or ends the line before it, and returns the cell to go on with.
  private mutating func take(_ index: Int, rest: Int) -> Int {
    let cell = cells[index]
    if cell.kind == .space {
      takeSpace(index, width: cell.width)
      return index + 1
    }
    if hasContent, cells[index - 1].kind != .space,
      Cell.allowsBreak(between: cells[index - 1], and: cell)
    {
      lastBreak = (index, index)
    }
    guard used + cell.width > limit, index > lineStart else {
      used += cell.width
      hasContent = true
      return index + 1
    }
    if !hasContent {
      // Nothing but spaces, and too many.
      startLine(at: index)
      return index
    }
    let (end, next) = lastBreak ?? (index, index)
    lines.append(lineStart..<end)
    limit = rest
    startLine(at: next)
    // Back to what the line began but cannot hold: it is shorter than a line.
    return next
  }

  private mutating func takeSpace(_ index: Int, width: Int) {
    if !hasContent, !lines.isEmpty {
      lineStart = index + 1
      return
    }
    if hasContent {
      let end = cells[index - 1].kind == .space ? lastBreak?.end ?? index : index
      lastBreak = (end, index + 1)
    }
    used += width
  }

  private mutating func startLine(at index: Int) {
    lineStart = index
    used = 0
    hasContent = false
    lastBreak = nil
  }

  private mutating func finish() {
    var end = cells.count
    while end > lineStart, cells[end - 1].kind == .space {
      end -= 1
    }
    if end > lineStart || lines.isEmpty {
      lines.append(lineStart..<end)
    }
  }
}
