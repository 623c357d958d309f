/// A half-open range of UTF-8 byte offsets into an article's text.
///
/// Session files count Unicode code points instead; `OffsetMap` converts.
package struct TextRange: Hashable, Sendable {
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of bytes covered.
  package var count: Int { end - start }

  package var isEmpty: Bool { end <= start }

  /// Whether every byte of `other` lies inside this range.
  package func contains(_ other: TextRange) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the two ranges share at least one byte.
  package func overlaps(_ other: TextRange) -> Bool {
    start < other.end && other.start < end
  }
}
