/// A file of spaCy's, taken apart into documents.
///
/// Everything in it may be wrong, and small files may ask for much: what comes out of the compression,
/// and the text that a few ids stand for, have their limits.
struct DocBinReader {
  /// A document as it stands in the file.
  struct Document {
    var text: ContiguousArray<UInt8> = []
    /// The bytes of each token.
    var tokens: [Range<Int>] = []
    /// Where sentences begin, as tokens; nil where nobody said.
    var sentences: [Int]?
    var spans: [(tokens: Range<Int>, label: String)] = []
    var categories: [(label: String, score: Double)] = []
    var userData: MessagePackValue?
  }

  private enum Column: Int {
    case orth = 65
    case entityPosition = 77
    case entityType = 78
    case sentenceStart = 80
  }

  private let map: MessagePackValue
  private var strings = SpaCyStrings()
  private var columns: [Column: Int] = [:]
  private var width = 0
  private let tokens: ContiguousArray<UInt8>
  private let spaces: ContiguousArray<UInt8>
  private var lengths: [Int] = []
  /// How much text may still come.
  private var budget: Int

  /// How much may come of so many bytes: far more than text does, far less than an attack wants.
  private static func limit(_ count: Int) -> Int { 1 << 24 + min(count, 1 << 26) * 64 }

  init(_ bytes: ContiguousArray<UInt8>) throws(ImportError) {
    let plain = try Zlib.decompress(bytes, limit: Self.limit(bytes.count))
    budget = Self.limit(plain.count)
    map = try MessagePackValue(parsing: plain)
    tokens = try Self.binary("tokens", map)
    spaces = try Self.binary("spaces", map)
    for value in try Self.array("strings", map) {
      guard case .string(let text) = value else { throw Self.wrong("strings", "strings") }
      _ = strings.id(text)
    }
    for (index, value) in try Self.array("attrs", map).enumerated() {
      guard case .integer(let id) = value else { throw Self.wrong("attrs", "whole numbers") }
      if let column = Column(rawValue: id) { columns[column] = index }
      width = index + 1
    }
    guard columns[.orth] != nil else { throw ImportError("'attrs' must have 65, the tokens' text") }
    try readLengths()
  }

  private mutating func readLengths() throws(ImportError) {
    let bytes = try Self.binary("lengths", map)
    guard bytes.count % 4 == 0 else { throw Self.wrong("lengths", "numbers of four bytes") }
    var total = 0
    for offset in stride(from: 0, to: bytes.count, by: 4) {
      let length = Int(Int32(truncatingIfNeeded: bytes.littleEndian(at: offset, count: 4)))
      guard length >= 0 else { throw Self.wrong("lengths", "numbers from 0 on") }
      lengths.append(length)
      total += length
    }
    // The first, since products of numbers out of a file may be too large for any number.
    guard total <= tokens.count / 8, tokens.count == total * width * 8, spaces.count == total else {
      throw ImportError(
        "the file's documents have \(total) tokens by 'lengths', and 'tokens' and 'spaces' have "
          + "another number of them")
    }
  }

  // MARK: - Documents

  /// Calls a body with each document and its number, counted from 1.
  mutating func forEach(
    _ body: (Int, Document) throws(ImportError) -> Void
  ) throws(ImportError) {
    let categories = try parts("cats")
    let groups = try parts("span_groups")
    let data = try parts("user_data")
    let flags = try parts("flags")
    var first = 0
    for (index, length) in lengths.enumerated() {
      do {
        let spacesAreKnown = flags[index]?["has_unknown_spaces"] != .boolean(true)
        var document = try document(first..<first + length, spacesAreKnown: spacesAreKnown)
        document.categories = try Self.categories(categories[index])
        document.spans += try spans(groups[index], tokens: length)
        if case .binary(let bytes) = data[index], !bytes.isEmpty {
          // What others keep there is theirs, and may be of any kind.
          document.userData = try? MessagePackValue(parsing: bytes)
        }
        try body(index + 1, document)
      } catch {
        var error = error
        error.message = "document \(index + 1): \(error.message)"
        error.line = nil
        throw error
      }
      first += length
    }
  }

  /// Returns one value for each document; nil for each where the file has none.
  private func parts(_ name: String) throws(ImportError) -> [MessagePackValue?] {
    guard map[name] != nil else { return Array(repeating: nil, count: lengths.count) }
    let values = try Self.array(name, map)
    guard values.count == lengths.count else {
      throw ImportError(
        "'\(name)' has \(values.count) entries for \(lengths.count) documents")
    }
    return values
  }

  private mutating func document(
    _ range: Range<Int>, spacesAreKnown: Bool
  ) throws(ImportError) -> Document {
    var document = Document()
    var starts: [Int] = []
    var knowsStarts = range.count == 1
    var entity: (start: Int, label: String)?
    for (place, row) in range.enumerated() {
      guard let text = strings[value(row, .orth) ?? 0] else {
        throw ImportError("the text of token \(place + 1) is not among the file's 'strings'")
      }
      let start = document.text.count
      document.text.append(contentsOf: text.utf8)
      document.tokens.append(start..<document.text.count)
      if !spacesAreKnown || spaces[row] != 0 { document.text.append(0x20) }
      budget -= document.text.count - start
      guard budget >= 0 else {
        throw ImportError(
          "the tokens hold more text than the file can",
          hints: ["a small file that holds so much is more often an attack than data"])
      }
      let sentenceStart = value(row, .sentenceStart) ?? 0
      if sentenceStart == 1 || place == 0 { starts.append(place) }
      if sentenceStart != 0, place > 0 { knowsStarts = true }
      // 3 begins an entity, 1 goes on with it.
      let position = value(row, .entityPosition) ?? 0
      if let open = entity, position != 1 {
        document.spans.append((open.start..<place, open.label))
        entity = nil
      }
      if position == 3, let type = value(row, .entityType), type != 0 {
        entity = (place, try label(type))
      }
    }
    if let entity { document.spans.append((entity.start..<range.count, entity.label)) }
    document.sentences = knowsStarts ? starts : nil
    return document
  }

  private func value(_ row: Int, _ column: Column) -> UInt64? {
    columns[column].map { tokens.littleEndian(at: (row * width + $0) * 8, count: 8) }
  }

  private func label(_ id: UInt64) throws(ImportError) -> String {
    guard let label = strings[id], !label.isEmpty else {
      throw ImportError("a label's id, \(id), is not among the file's 'strings'")
    }
    return label
  }

  private static func categories(
    _ value: MessagePackValue?
  ) throws(ImportError) -> [(label: String, score: Double)] {
    guard case .map(let pairs)? = value else { return [] }
    var categories: [(label: String, score: Double)] = []
    for pair in pairs {
      guard case .string(let label) = pair.key else { throw wrong("cats", "labels with numbers") }
      switch pair.value {
      case .number(let score): categories.append((label, score))
      case .integer(let score): categories.append((label, Double(score)))
      case .boolean(let holds): categories.append((label, holds ? 1 : 0))
      default: throw wrong("cats", "labels with numbers")
      }
    }
    return categories
  }

  // MARK: - Spans

  private func spans(
    _ value: MessagePackValue?, tokens: Int
  ) throws(ImportError) -> [(tokens: Range<Int>, label: String)] {
    guard case .binary(let bytes)? = value, !bytes.isEmpty else { return [] }
    var groups: [MessagePackValue] = []
    switch try MessagePackValue(parsing: bytes) {
    case .array(let values):
      for value in values { groups.append(try Self.group(value)) }
    case .map(let pairs):
      for pair in pairs {
        var group = try Self.group(pair.key)
        // The key tells what a group is; its own name need not be the same.
        if pair.value == .array([.string(SpaCyFormat.group)]), case .map(var members) = group {
          members.removeAll { $0.key == .string("name") }
          members.append(MessagePackPair(.string("name"), .string(SpaCyFormat.group)))
          group = .map(members)
        }
        groups.append(group)
      }
    default: throw Self.wrong("span_groups", "groups of spans")
    }
    let wanted = groups.filter { $0["name"] == .string(SpaCyFormat.group) }
    var spans: [(tokens: Range<Int>, label: String)] = []
    for group in wanted.isEmpty ? groups : wanted {
      for value in try Self.array("spans", group) { spans.append(try span(value, tokens: tokens)) }
    }
    return spans
  }

  private static func group(_ value: MessagePackValue) throws(ImportError) -> MessagePackValue {
    guard case .binary(let bytes) = value else {
      throw wrong("span_groups", "groups of spans")
    }
    return try MessagePackValue(parsing: bytes)
  }

  private func span(
    _ value: MessagePackValue, tokens: Int
  ) throws(ImportError) -> (tokens: Range<Int>, label: String) {
    guard case .binary(let bytes) = value, bytes.count == 40 else {
      throw Self.wrong("spans", "spans of 40 bytes")
    }
    func number(at offset: Int, count: Int) -> UInt64 {
      bytes[offset..<offset + count].reduce(0) { $0 << 8 | UInt64($1) }
    }
    let start = Int(Int32(truncatingIfNeeded: number(at: 24, count: 4)))
    let end = Int(Int32(truncatingIfNeeded: number(at: 28, count: 4)))
    guard 0 <= start, start < end, end <= tokens else {
      throw ImportError(
        start == end
          ? "a span from token \(start) to \(end) covers nothing"
          : "a span from token \(start) to \(end) does not lie among the \(tokens) tokens")
    }
    return (start..<end, try label(number(at: 16, count: 8)))
  }

  // MARK: - Values

  private static func binary(
    _ name: String, _ map: MessagePackValue
  ) throws(ImportError) -> ContiguousArray<UInt8> {
    guard case .binary(let bytes)? = map[name] else { throw wrong(name, "bytes") }
    return bytes
  }

  private static func array(
    _ name: String, _ map: MessagePackValue
  ) throws(ImportError) -> [MessagePackValue] {
    guard case .array(let values)? = map[name] else { throw wrong(name, "an array") }
    return values
  }

  private static func wrong(_ name: String, _ rule: String) -> ImportError {
    ImportError("'\(name)' must be \(rule)", hints: ["is the file one that spaCy's DocBin wrote?"])
  }
}

extension ContiguousArray<UInt8> {
  fileprivate func littleEndian(at offset: Int, count: Int) -> UInt64 {
    var number: UInt64 = 0
    for index in 0..<count { number |= UInt64(self[offset + index]) << UInt64(8 * index) }
    return number
  }
}
