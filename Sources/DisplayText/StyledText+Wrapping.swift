extension StyledText {
  /// Returns the text in lines of at most `width` cells, at least one line.
  ///
  /// Lines end at spaces and beside ideographs, and inside a word only when it is longer than a
  /// line; never inside a grapheme cluster, unless one is wider than a line. Line breaks in the text
  /// count as spaces. The indents are spaces at the start of the lines and count towards their
  /// width; at most half of it, whatever is asked for. The lines are safe to show.
  package func wrapped(width: Int, firstIndent: Int = 0, indent: Int = 0) -> [StyledText] {
    let width = max(1, width)
    let firstIndent = min(max(0, firstIndent), width / 2)
    let indent = min(max(0, indent), width / 2)
    let buffer = DisplayBuffer(self, keepsZeroWidthSpaces: true)
    let cells = buffer.cells(splittingOver: width - max(firstIndent, indent))
    var repair = LineRepair()
    var lines: [StyledText] = []
    let ranges = LineBreaker.lines(of: cells, first: width - firstIndent, rest: width - indent)
    lines.reserveCapacity(ranges.count)
    for range in ranges {
      let start =
        range.lowerBound < cells.count ? cells[range.lowerBound].start : buffer.bytes.count
      let end = range.upperBound < cells.count ? cells[range.upperBound].start : buffer.bytes.count
      var line = StyledText(spaces(lines.isEmpty ? firstIndent : indent))
      if buffer.isASCII {
        buffer.append(start..<end, to: &line)
      } else {
        let text = buffer.text(start..<end).standing
        line += buffer.needsRepair ? repair.repaired(text) : text
      }
      lines.append(line)
    }
    return lines
  }
}

extension StyledText {
  /// The text, with a dotted circle under a mark that it begins with.
  fileprivate var standing: StyledText {
    guard let run = runs.first, let scalar = run.text.unicodeScalars.first,
      ScalarTraits(of: scalar).role == .mark
    else { return self }
    return StyledText("\u{25CC}", run.style) + self
  }
}

/// Returns that many spaces, none for a negative count.
func spaces(_ count: Int) -> String {
  count > 0 ? String(repeating: " ", count: count) : ""
}
