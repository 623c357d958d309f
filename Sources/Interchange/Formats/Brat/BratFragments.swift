import AnnotationModel

/// The parts of a range that stand on one line each, for brat has no annotation over line breaks.
struct BratFragments {
  private(set) var ranges: [TextRange] = []

  /// - Parameter bytes: the text's.
  init(_ range: TextRange, of bytes: ContiguousArray<UInt8>) {
    var offset = range.start
    var start = range.start
    var isBlank = true
    while offset < range.end {
      let scalar = bytes.scalar(at: offset)
      let next = offset + UTF8.width(scalar)
      if scalar.isLineBreak {
        if !isBlank { ranges.append(TextRange(start, offset)) }
        start = next
        isBlank = true
      } else if !scalar.isSpace {
        isBlank = false
      }
      offset = next
    }
    if !isBlank { ranges.append(TextRange(start, range.end)) }
  }
}
