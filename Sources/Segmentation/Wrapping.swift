/// Finds out whether a text was hard-wrapped, and at what width.
enum Wrapping {
  /// The widths that editors and mail programs wrap at.
  private static let widths = 30...130

  /// Returns the width in characters that a text was wrapped at, or nil if it was not.
  ///
  /// Wrapped text has its longest line in the usual range of widths, and at three in five of its
  /// single line breaks the next word would not have fitted. A few line breaks can look like this
  /// by chance, so that among fewer than four a sentence has to run on over one.
  static func width(of text: UTF8Text) -> Int? {
    guard let width = longestLine(of: text, atMost: widths.upperBound),
      widths.contains(width)
    else { return nil }
    var (breaks, full, runningOn) = (0, 0, 0)
    var lines = Lines(of: text)
    var previous: Line?
    while let line = lines.next() {
      if let previous, !previous.isEmpty, !line.isEmpty {
        breaks += 1
        if !text.fits(line, on: previous, width: width) {
          full += 1
          if text.runsOn(previous, into: line) { runningOn += 1 }
        }
      }
      previous = line
    }
    guard full > 0, full * 5 >= breaks * 3 else { return nil }
    return breaks >= 4 || runningOn > 0 ? width : nil
  }

  /// Returns the number of characters in the longest line, or nil if it exceeds a limit.
  static func longestLine(of text: UTF8Text, atMost limit: Int?) -> Int? {
    var longest = 0
    var lines = Lines(of: text)
    while let line = lines.next() {
      guard line.end - line.start > longest else { continue }
      // A web address could not be broken: how far it reaches says nothing.
      let lastWord = text.startOfLastWord(in: line)
      let hasAddress = line.end - lastWord > 40 && text.isASCII(from: lastWord, to: line.end)
      let end = hasAddress ? lastWord : line.end
      // Most text that is not wrapped is given up here, at its first paragraph.
      if let limit, end - line.start > 4 * limit { return nil }
      let count = text.characterCount(from: line.start, to: end)
      if let limit, count > limit { return nil }
      longest = max(longest, count)
    }
    return longest
  }
}

extension UTF8Text {
  func characterCount(from start: Int, to end: Int) -> Int {
    var count = 0
    for index in start..<end where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  func isASCII(from start: Int, to end: Int) -> Bool {
    for index in start..<end where bytes[index] >= 0x80 { return false }
    return true
  }

  func startOfLastWord(in line: Line) -> Int {
    var index = line.end
    while index > line.start {
      let unit = scalar(endingAt: index, after: line.start)
      if CharacterClass.isWhiteSpace(unit.value) { break }
      index -= unit.length
    }
    return index
  }

  /// Returns how many `>` a line begins with, as quoted mail does, and where its text starts.
  func quoting(of line: Line) -> (depth: Int, end: Int) {
    var (depth, index) = (0, line.start)
    while index < line.end, bytes[index] == 0x3E || depth > 0 && bytes[index] == 0x20 {
      if bytes[index] == 0x3E { depth += 1 }
      index += 1
    }
    return (depth, index)
  }

  /// Whether the first word of a line would have fitted at the end of the line before it.
  func fits(_ next: Line, on line: Line, width: Int) -> Bool {
    let used = characterCount(from: line.start, to: line.end)
    var room = width - used - 1
    var index = quoting(of: next).end
    while index < next.end {
      let unit = scalar(at: index, before: next.end)
      if CharacterClass.isWhiteSpace(unit.value) { break }
      room -= 1
      if room < 0 { return false }
      // Between Chinese and Japanese characters a line may break anywhere.
      if CharacterClass.isUnspaced(unit.value) { break }
      index += unit.length
    }
    return room >= 0
  }

  /// Whether a line ends without a terminator, colon or semicolon and the next one begins in
  /// lower case.
  func runsOn(_ line: Line, into next: Line) -> Bool {
    let start = quoting(of: next).end
    guard start < next.end,
      CharacterClass.letterCase(scalar(at: start, before: next.end).value) == .lower
    else { return false }
    let last = scalar(endingAt: line.end, after: line.start).value
    return Self.kind(last) == nil && last != 0x3A && last != 0x3B
  }

  /// Whether a line begins with a bullet or a number of a list.
  ///
  /// A hyphen or a number may also stand at the start of a line by chance; it counts only after a
  /// line that ends with a stop, a colon or a semicolon.
  func startsListItem(_ line: Line, after previous: Line) -> Bool {
    let first = scalar(at: line.start, before: line.end)
    let rest = line.start + first.length
    if Marks.isBullet(first.value) { return true }
    let last = scalar(endingAt: previous.end, after: previous.start).value
    guard Self.kind(last) != nil || last == 0x3A || last == 0x3B else { return false }
    if Marks.isDash(first.value) || first.value == 0x2A { return isSpace(at: rest, line.end) }
    var index = line.start
    while index < line.end, index - line.start < 3, CharacterClass.isDigit(UInt32(bytes[index])) {
      index += 1
    }
    guard index > line.start, index < line.end, bytes[index] == 0x2E || bytes[index] == 0x29 else {
      return false
    }
    return isSpace(at: index + 1, line.end)
  }

  private func isSpace(at index: Int, _ end: Int) -> Bool {
    index < end && CharacterClass.isWhiteSpace(scalar(at: index, before: end).value)
  }
}
