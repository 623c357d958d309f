/// A styled text made safe and laid end to end, ready to be cut into lines.
struct DisplayBuffer {
  /// The whole text in UTF-8.
  let bytes: [UInt8]

  /// Where each style ends in `bytes`.
  private let ends: [Int]
  private let styles: [Style]

  let isASCII: Bool

  /// Whether a stretch of the bytes cannot be shown as it is; see `LineRepair`.
  let needsRepair: Bool

  let hasRightToLeft: Bool

  /// Reads a text, with line breaks as spaces.
  init(
    _ text: StyledText, keepsZeroWidthSpaces: Bool = false,
    deepestIsolate: Int = SafeText.deepestIsolate
  ) {
    var ends: [Int] = []
    ends.reserveCapacity(text.runs.count)
    if text.isPrintableASCII {
      var bytes: [UInt8] = []
      for run in text.runs {
        bytes.append(contentsOf: run.text.utf8)
        ends.append(bytes.count)
      }
      self.bytes = bytes
      isASCII = true
      needsRepair = false
      hasRightToLeft = false
    } else {
      // One filter for all runs: isolates may begin in one run and end in another.
      var filter = DisplayFilter(lineBreaks: .space)
      filter.keepsZeroWidthSpaces = keepsZeroWidthSpaces
      filter.deepestIsolate = deepestIsolate
      for run in text.runs {
        filter.append(run.text)
        ends.append(filter.bytes.count)
      }
      filter.finish()
      bytes = filter.bytes
      isASCII = filter.isASCII
      needsRepair = filter.hasIsolates || filter.hasZeroWidthSpaces
      hasRightToLeft = filter.hasRightToLeft
    }
    self.ends = ends
    styles = text.runs.map(\.style)
  }

  /// The whole text, safe to show.
  var text: StyledText { text(0..<bytes.count) }

  /// Returns a stretch of the text in its styles.
  func text(_ range: Range<Int>) -> StyledText {
    var text = StyledText()
    append(range, to: &text)
    return text
  }

  /// Appends a stretch of the text in its styles.
  func append(_ range: Range<Int>, to text: inout StyledText) {
    var start = range.lowerBound
    var index = firstStyle(endingAfter: start)
    while start < range.upperBound, index < ends.count {
      let end = min(ends[index], range.upperBound)
      text.append(String(decoding: bytes[start..<end], as: UTF8.self), styles[index])
      start = end
      index += 1
    }
  }

  private func firstStyle(endingAfter offset: Int) -> Int {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
