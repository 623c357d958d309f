package import AnnotationModel

/// Reads a plain-text article: UTF-8, with or without a byte-order mark.
///
/// The text stays as it is, line breaks included; only a byte-order mark goes.
package enum PlainTextReader {
  package static func read(
    _ bytes: ContiguousArray<UInt8>, id: String, source: String?
  ) throws(ArticleReadError) -> Article {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let skipped = bytes.starts(with: mark) ? mark.count : 0
    let content = bytes[skipped...]
    if let nul = content.firstIndex(of: 0) { throw .binary(offset: nul) }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw .notUTF8(offset: firstInvalidOffset(in: content) ?? content.startIndex)
    }
    guard text.unicodeScalars.contains(where: { !$0.isSpace }) else {
      throw .empty
    }
    return Article(id: id, title: title(of: text), source: source, text: text)
  }

  /// Returns where the first sequence that is not UTF-8 begins; nil when there is none.
  package static func firstInvalidOffset(in bytes: ContiguousArray<UInt8>.SubSequence) -> Int? {
    if #available(macOS 26, *) {
      // Looks at the bytes without a copy of them.
      if (try? UTF8Span(validating: bytes.span)) != nil { return nil }
    } else if String(validating: bytes, as: UTF8.self) != nil {
      return nil
    }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = bytes.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return offset
  }

  /// Returns the first line where it looks like a headline, and nil where it does not.
  ///
  /// A headline is short, stands above a blank line, and does not end as a sentence does.
  static func title(of text: String) -> String? {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isSpace }) else { return nil }
    guard let end = scalars[start...].firstIndex(where: isLineBreak) else { return nil }
    var breaks = 0
    var index = end
    while index < scalars.endIndex, scalars[index].isSpace {
      if scalars[index] == "\n", index > end, scalars[scalars.index(before: index)] == "\r" {
        // The second half of CR LF.
      } else if isLineBreak(scalars[index]) {
        breaks += 1
      }
      index = scalars.index(after: index)
    }
    guard breaks >= 2, index < scalars.endIndex else { return nil }
    let line = String(scalars[start..<end])
    guard line.unicodeScalars.count <= 160,
      let last = line.unicodeScalars.last(where: {
        !$0.isSpace && !"\"'”’»)]」』）".unicodeScalars.contains($0)
      }),
      !".,;:…。।".unicodeScalars.contains(last)
    else { return nil }
    let trailing = line.unicodeScalars.reversed().prefix { $0.isSpace }.count
    return String(line.unicodeScalars.dropLast(trailing))
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
