/// Walks over the parts of a text that no sentence crosses: paragraphs, headlines, list items.
///
/// Whether text is hard-wrapped is decided once for all of it. In wrapped text a line break is
/// white space if the first word of the next line would not have fitted on the line before it, or
/// if a sentence plainly runs on; everywhere else it ends the unit.
struct Units {
  private let text: UTF8Text
  private let breaking: Breaking
  private var lines: Lines
  private var pending: Line?

  /// What ends a unit.
  enum Breaking {
    case everyLine
    case blankLines
    case width(Int)

    /// Decides for a text.
    init(_ text: UTF8Text, _ layout: Segmenter.Layout) {
      switch layout {
      case .lines: self = .everyLine
      case .paragraphs: self = .blankLines
      case .wrapped: self = .width(Wrapping.longestLine(of: text, atMost: nil) ?? 0)
      case .automatic: self = Wrapping.width(of: text).map(Breaking.width) ?? .everyLine
      }
    }
  }

  init(of text: UTF8Text, _ breaking: Breaking) {
    self.text = text
    self.breaking = breaking
    lines = Lines(of: text)
  }

  /// Returns the next unit, without white space at its ends, or nil after the last one.
  mutating func next() -> Range<Int>? {
    guard var last = pending ?? nextFilledLine() else { return nil }
    pending = nil
    let start = last.start
    if case .everyLine = breaking { return start..<last.end }
    while let line = lines.next() {
      if line.isEmpty { break }
      if breaks(last, line) {
        pending = line
        break
      }
      last = line
    }
    return start..<last.end
  }

  private mutating func nextFilledLine() -> Line? {
    while let line = lines.next() {
      if !line.isEmpty { return line }
    }
    return nil
  }

  private func breaks(_ line: Line, _ next: Line) -> Bool {
    if line.endsParagraph || text.quoting(of: line).depth != text.quoting(of: next).depth {
      return true
    }
    if text.startsListItem(next, after: line) { return true }
    guard case .width(let width) = breaking else { return false }
    return text.fits(next, on: line, width: width) && !text.runsOn(line, into: next)
  }
}

/// A line without the white space at its ends and without its line break.
struct Line {
  var start: Int
  var end: Int
  /// Whether it ends with a form feed or a paragraph separator.
  var endsParagraph: Bool

  var isEmpty: Bool { start == end }
}

/// Walks over the lines of a text. CR, LF and CRLF end one, and so do VT, FF, NEL, LS and PS.
struct Lines {
  private let text: UTF8Text
  private var index = 0

  init(of text: UTF8Text) { self.text = text }

  mutating func next() -> Line? {
    let count = text.bytes.count
    guard index < count else { return nil }
    let start = index
    var search = index
    while true {
      let end = ByteSearch.nextLineBreak(in: text.bytes.span, from: search, to: count)
      let (length, endsParagraph) = lineBreak(at: end)
      if length == 0, end < count {
        search = end + 1
        continue
      }
      index = end + length
      let first = text.skippingWhiteSpace(from: start, to: end)
      return Line(
        start: first, end: text.trimmingWhiteSpace(from: first, to: end),
        endsParagraph: endsParagraph)
    }
  }

  /// Returns the length of the line break at an offset, which is 0 if there is none.
  private func lineBreak(at index: Int) -> (length: Int, endsParagraph: Bool) {
    let bytes = text.bytes
    guard index < bytes.count else { return (0, false) }
    switch bytes[index] {
    case 0x0D: return (index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1, false)
    case 0x0A, 0x0B: return (1, false)
    case 0x0C: return (1, true)
    default: break
    }
    let unit = text.scalar(at: index, before: bytes.count)
    switch unit.value {
    case 0x85, 0x2028: return (unit.length, false)
    case 0x2029: return (unit.length, true)
    default: return (0, false)
    }
  }
}
