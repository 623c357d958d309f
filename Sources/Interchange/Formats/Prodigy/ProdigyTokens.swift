import AnnotationModel

/// The tokens of a text, cut at white space and wherever a span begins or ends, as UTF-8 bytes.
///
/// A single space after a token is no token; all other white space is, so that tokens and spaces
/// together are the text.
struct ProdigyTokens {
  private(set) var ranges: ContiguousArray<Range<Int>> = []

  init(_ article: ExportedArticle) {
    var cuts: [Int] = []
    // Spaces that a span begins or ends with.
    var kept: Set<Int> = []
    for sentence in article.sentences { cuts += [sentence.range.start, sentence.range.end] }
    for (sentence, annotation) in article.annotations where annotation.range != sentence.range {
      let range = annotation.range
      cuts += [range.start, range.end]
      if article.bytes[range.start] == 0x20 { kept.insert(range.start) }
      if article.bytes[range.end - 1] == 0x20 { kept.insert(range.end - 1) }
    }
    cuts.sort()
    cut(article.article.text, cuts, kept)
  }

  private mutating func cut(_ text: String, _ cuts: [Int], _ kept: Set<Int>) {
    var start = 0
    var offset = 0
    var nextCut = 0
    var wasSpace = true
    for scalar in text.unicodeScalars {
      var isCut = false
      while nextCut < cuts.count, cuts[nextCut] <= offset {
        isCut = isCut || cuts[nextCut] == offset
        nextCut += 1
      }
      let isSpace = scalar.isSpace
      if isCut || isSpace != wasSpace {
        if start < offset { ranges.append(start..<offset) }
        start = offset
        // The space after a word is what the word's token says of itself.
        if isSpace, !wasSpace, scalar == " ", !kept.contains(offset) { start = offset + 1 }
      }
      wasSpace = isSpace
      offset += UTF8.width(scalar)
    }
    if start < offset { ranges.append(start..<offset) }
  }

  /// Returns the first and the last token of a range that begins and ends with tokens.
  func indices(of range: TextRange) -> (first: Int, last: Int) {
    (count(before: range.start), count(before: range.end) - 1)
  }

  /// How many tokens begin before a byte.
  private func count(before byte: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
