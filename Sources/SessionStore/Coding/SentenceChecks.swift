import AnnotationModel

/// Checks sentences, one after the other, against the article and against each other.
struct SentenceChecks {
  let article: Article
  /// The article's UTF-8.
  let text: ContiguousArray<UInt8>
  private let labels: Set<String>
  private var seen: ContiguousArray<Bool> = []
  /// Ids with numbers so high that memory for all below would not be in proportion to the text.
  private var seenHigh: Set<Sentence.ID> = []
  /// Up to where the text is covered.
  private var end = 0

  init(article: Article, text: ContiguousArray<UInt8>, schema: LabelSchema) {
    self.article = article
    self.text = text
    labels = Set(schema.labels.map(\.name))
  }

  /// Returns what is wrong with the next sentence.
  mutating func problem(
    in sentence: Sentence, _ map: inout OffsetMap
  ) -> SessionReadError.Kind? {
    let range = sentence.range
    guard range.start >= end else { return .overlap(sentence.id) }
    if let gap = uncovered(before: range.start, &map) { return gap }
    guard isTrimmed(range) else {
      return .badRange(
        start: map.offset(ofByte: range.start), end: map.offset(ofByte: range.end)
      )
    }
    end = range.end
    guard isNew(sentence.id) else { return .duplicateID(sentence.id) }
    for annotation in sentence.annotations {
      guard range.contains(annotation.range) else { return .annotationOutside(sentence.id) }
      guard labels.contains(annotation.label) else {
        return .unknownLabel(annotation.label, sentence.id)
      }
    }
    for suggestion in sentence.suggestions {
      guard range.contains(suggestion.range) else { return .suggestionOutside(sentence.id) }
      guard labels.contains(suggestion.label) else {
        return .unknownLabel(suggestion.label, sentence.id)
      }
    }
    return nil
  }

  private mutating func isNew(_ id: Sentence.ID) -> Bool {
    let number = Int(id.number)
    guard number <= text.count + 1024 else { return seenHigh.insert(id).inserted }
    if number >= seen.count {
      let count = max(number + 1, seen.count * 2)
      seen.append(contentsOf: repeatElement(false, count: count - seen.count))
    }
    if seen[number] { return false }
    seen[number] = true
    return true
  }

  /// Returns what is wrong when no sentence follows.
  func problemAtEnd(_ map: inout OffsetMap) -> SessionReadError.Kind? {
    uncovered(before: text.count, &map)
  }

  private func uncovered(before start: Int, _ map: inout OffsetMap) -> SessionReadError.Kind? {
    // Other white space is looked for where there is other than ASCII's.
    for offset in end..<start where !isWhiteSpace(text[offset]) {
      let rest = article.trimmed(TextRange(end, start))
      if rest.isEmpty { return nil }
      return .uncovered(
        start: map.offset(ofByte: rest.start), end: map.offset(ofByte: rest.end))
    }
    return nil
  }

  /// Whether a range, which is not empty, begins and ends with what is not white space.
  private func isTrimmed(_ range: TextRange) -> Bool {
    var last = range.end - 1
    while text[last] & 0xC0 == 0x80 { last -= 1 }
    return !isWhiteSpace(at: range.start) && !isWhiteSpace(at: last)
  }

  private func isWhiteSpace(at offset: Int) -> Bool {
    // No white space begins with another byte of those above ASCII.
    switch text[offset] {
    case 0xC2, 0xE1...0xE3, 0xEF:
      let scalar = String(decoding: text[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
      return scalar?.isSpace ?? false
    case let byte: return isWhiteSpace(byte)
    }
  }

  /// Whether a byte is white space of ASCII.
  private func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) || (byte >= 0x1C && byte <= 0x1F)
  }
}
