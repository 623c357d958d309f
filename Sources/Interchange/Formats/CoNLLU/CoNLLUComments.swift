import AnnotationModel

/// What the comments before a sentence say of it.
struct CoNLLUComments {
  private(set) var labels: [(label: String, line: Int)] = []
  private(set) var spans: [(first: Int, last: Int, label: String, line: Int)] = []
  /// The first of the lines that speak of a sentence.
  private(set) var line: Int?
  private var text: (bytes: ContiguousArray<UInt8>.SubSequence, line: Int)?

  mutating func add(
    _ key: String, _ value: ContiguousArray<UInt8>.SubSequence, _ line: Int
  ) throws(ImportError) {
    switch key {
    case "text": text = (value, line)
    case "label", "labels":
      for part in value.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
        labels.append((try label(part), line))
      }
    case "span", "spans":
      for part in value.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
        try span(part, line)
      }
    default: return
    }
    self.line = self.line ?? line
  }

  private func label(
    _ bytes: ContiguousArray<UInt8>.SubSequence
  ) throws(ImportError) -> String {
    guard let label = LineEscapes.text(bytes) else {
      throw ImportError(
        "'\(String(decoding: bytes, as: UTF8.self))' has a backslash that says nothing",
        hints: [#"a backslash in a label is '\\', a bar '\p'"#])
    }
    guard !label.isEmpty else { throw ImportError("a label is empty") }
    return label
  }

  private mutating func span(
    _ value: ContiguousArray<UInt8>.SubSequence, _ line: Int
  ) throws(ImportError) {
    let parts = value.split(separator: 0x20, maxSplits: 1)
    guard parts.count == 2, let id = try? CoNLLUWordID(parts[0]), !id.isEmptyNode else {
      throw ImportError(
        "a span is not 'FIRST-LAST LABEL' with the ids of words",
        hints: ["as in '# span = 2-5 claim'"])
    }
    spans.append((id.words.lowerBound, id.words.upperBound - 1, try label(parts[1]), line))
  }

  /// Refuses words that do not make the text that a comment gives, white space aside.
  func checkText(_ words: ContiguousArray<UInt8>.SubSequence) throws(ImportError) {
    guard let text else { return }
    let wanted = String(decoding: text.bytes, as: UTF8.self).unicodeScalars
    let found = String(decoding: words, as: UTF8.self).unicodeScalars
    guard !wanted.lazy.filter({ !$0.isSpace }).elementsEqual(found.lazy.filter { !$0.isSpace })
    else { return }
    throw ImportError(
      "the words of a sentence are not those of its '# text'", line: text.line,
      hints: ["words may be missing, or the comment belongs to another sentence"])
  }
}

/// The id of a line: a word, several words that are written as one, or a word that nobody wrote.
struct CoNLLUWordID {
  let words: Range<Int>
  let isEmptyNode: Bool

  /// More words than a sentence has.
  private static let most = 10_000

  init(_ bytes: some Sequence<UInt8>) throws(ImportError) {
    let text = String(decoding: Array(bytes), as: UTF8.self)
    let isRange = text.contains("-")
    let parts = text.split(
      separator: isRange ? "-" : ".", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard numbers.count == parts.count, let first = numbers.first, let last = numbers.last,
      !isRange || first <= last, last - first < Self.most, first <= 1 << 32
    else {
      throw ImportError(
        "'\(text)' is not the id of a word",
        hints: ["ids are '3', '3-4' for words written as one, and '3.1' for words left out"])
    }
    isEmptyNode = !isRange && parts.count == 2
    guard isEmptyNode || first > 0 else { throw ImportError("words count from 1, not from 0") }
    words = isEmptyNode ? first..<first : first..<last + 1
  }
}

/// What a word's last column says of the white space around it.
struct CoNLLUSpaces {
  private(set) var before: [UInt8] = []
  private(set) var after: [UInt8] = [0x20]

  init(_ column: ContiguousArray<UInt8>.SubSequence) throws(ImportError) {
    for part in column.split(separator: UInt8(ascii: "|")) {
      let pair = part.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { continue }
      if pair[0].elementsEqual("SpaceAfter".utf8) {
        if pair[1].elementsEqual("No".utf8) { after = [] }
      } else if pair[0].elementsEqual("SpacesAfter".utf8) {
        after = try Self.spaces(pair[1])
      } else if pair[0].elementsEqual("SpacesBefore".utf8) {
        before = try Self.spaces(pair[1])
      }
    }
  }

  private static func spaces(
    _ bytes: ContiguousArray<UInt8>.SubSequence
  ) throws(ImportError) -> [UInt8] {
    guard let text = LineEscapes.text(bytes), text.unicodeScalars.allSatisfy({ $0.isSpace })
    else {
      throw ImportError(
        "'\(String(decoding: bytes, as: UTF8.self))' does not spell white space",
        hints: [#"a space is '\s', a tab '\t', a line break '\n'"#])
    }
    return Array(text.utf8)
  }
}
