import AnnotationModel

/// Finds the places of a text that selectors speak of.
struct WebAnnotationAnchor {
  private let text: ContiguousArray<UInt8>
  private var ranges: RangeReader

  init(_ text: String, unit: OffsetUnit) {
    self.text = ContiguousArray(text.utf8)
    ranges = RangeReader(text, unit: unit)
  }

  /// Returns the range of a target; nil where it has no selector.
  ///
  /// A position goes before a quotation, which then tells whether the position is right.
  mutating func range(_ target: JSONFields) throws(ImportError) -> TextRange? {
    guard target.has("selector") else { return nil }
    let selectors = try target.objectsOrOne("selector")
    func selector(_ type: String) -> JSONFields? {
      selectors.first { $0.stringsOrOne("type").contains(type) }
    }
    let quote = selector("TextQuoteSelector")
    if let position = selector("TextPositionSelector") {
      return try ranges.range(
        position.requiredInteger("start"), position.requiredInteger("end"),
        covered: quote?.string("exact"), line: position.line)
    }
    guard let quote else {
      throw ImportError(
        "the target has neither a TextPositionSelector nor a TextQuoteSelector",
        line: target.line, hints: ["other selectors need the page itself"])
    }
    return try place(of: quote)
  }

  /// Returns the one place that has a quotation between its prefix and its suffix.
  private func place(of quote: JSONFields) throws(ImportError) -> TextRange {
    let exact = ContiguousArray(try quote.requiredString("exact").utf8)
    let prefix = ContiguousArray(try quote.string("prefix")?.utf8 ?? "".utf8)
    let suffix = ContiguousArray(try quote.string("suffix")?.utf8 ?? "".utf8)
    guard !exact.isEmpty else { throw ImportError("a quotation is empty", line: quote.line) }
    var found: TextRange?
    var offset = 0
    while let start = text.firstPlace(of: exact, from: offset) {
      offset = start + 1
      let end = start + exact.count
      guard text[..<start].reversed().starts(with: prefix.reversed()),
        text[end...].starts(with: suffix)
      else { continue }
      guard found == nil else {
        throw ImportError(
          "'\(String(decoding: exact.prefix(40), as: UTF8.self))' stands more than once in the text",
          line: quote.line, hints: ["a longer prefix or suffix would tell which is meant"])
      }
      found = TextRange(start, end)
    }
    guard let found else {
      throw ImportError(
        "'\(String(decoding: exact.prefix(40), as: UTF8.self))' is not in the text",
        line: quote.line, hints: ["the annotation may be of another version of the article"])
    }
    return found
  }
}

extension ContiguousArray<UInt8> {
  fileprivate func firstPlace(of part: ContiguousArray<UInt8>, from start: Int) -> Int? {
    guard part.count <= count, let first = part.first else { return nil }
    var place = start
    while place <= count - part.count {
      if self[place] == first, self[place...].starts(with: part) { return place }
      place += 1
    }
    return nil
  }
}
