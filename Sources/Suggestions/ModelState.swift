import AnnotationModel

/// All that a suggester has learned, as a model file holds it.
///
///     galley-model 1 LENGTH SHA256 ⏎     in ASCII; of what follows
///     learned      8 bytes
///     labels       a count; each its length and its UTF-8
///     calibration  a count; each a number
///     rules        a count; each a number
///     keys         a count; each 4 bytes
///     rows         2 × labels numbers for each key
///
/// Counts and lengths are of 4 bytes, numbers of IEEE 754 binary32, all little-endian, and nothing
/// lies between them. A state has one form, to the byte.
package struct ModelState: Equatable, Sendable {
  /// Those that it proposes, in the schema's order.
  package var labels: [String]
  /// How many decisions it learned from.
  package var learned: Int
  package var calibration: [Float]
  /// The weights of what rules see.
  package var rules: [Float]
  /// The hashes of the features that have been seen, in the order in which they were; each once.
  package var keys: [UInt32]
  /// For each key twice as many numbers as there are labels.
  package var rows: [Float]

  package init(
    labels: [String], learned: Int, calibration: [Float], rules: [Float], keys: [UInt32],
    rows: [Float]
  ) {
    self.labels = labels
    self.learned = learned
    self.calibration = calibration
    self.rules = rules
    self.keys = keys
    self.rows = rows
  }

  /// The version that is written, and the only one that is read. Another meaning of a key or of a
  /// number is another version.
  package static let version = 1

  private static let name = "galley-model"
  /// No header is longer.
  private static let headerLimit = 128
}

/// Why a model file cannot be used.
package enum ModelError: Error, Hashable {
  case notAModel
  case otherVersion(Int)
  /// It is cut off, or something was added.
  case wrongLength(found: Int, expected: Int)
  case digestMismatch
  /// What it says of itself does not fit what is there, at an offset into the file.
  case damaged(offset: Int)
  /// It does not go with this program's rules.
  case otherRules
}

// MARK: - Writing

extension ModelState {
  /// Returns the file's bytes.
  package func encoded() -> ContiguousArray<UInt8> {
    precondition(rows.count == keys.count * 2 * labels.count, "each key has its row")
    var body: ContiguousArray<UInt8> = []
    body.reserveCapacity(
      64 + labels.reduce(0) { $0 + 4 + $1.utf8.count }
        + 4 * (calibration.count + rules.count + keys.count + rows.count))
    Self.append(UInt64(learned), to: &body)
    Self.append(UInt32(labels.count), to: &body)
    for label in labels {
      Self.append(UInt32(label.utf8.count), to: &body)
      body.append(contentsOf: label.utf8)
    }
    Self.append(UInt32(calibration.count), to: &body)
    for number in calibration { Self.append(number.bitPattern, to: &body) }
    Self.append(UInt32(rules.count), to: &body)
    for number in rules { Self.append(number.bitPattern, to: &body) }
    Self.append(UInt32(keys.count), to: &body)
    for key in keys { Self.append(key, to: &body) }
    for number in rows { Self.append(number.bitPattern, to: &body) }
    return Self.header(of: body) + body
  }

  private static func header(of body: ContiguousArray<UInt8>) -> ContiguousArray<UInt8> {
    let digest = SHA256.hexadecimal(of: body)
    return ContiguousArray("\(name) \(version) \(body.count) \(digest)\n".utf8)
  }

  /// Returns a file with the header that its body should have; nil where it has none.
  package static func repaired(_ bytes: ContiguousArray<UInt8>) -> ContiguousArray<UInt8>? {
    guard let end = bytes.prefix(headerLimit).firstIndex(of: 0x0A) else { return nil }
    let body = ContiguousArray(bytes[(end + 1)...])
    return header(of: body) + body
  }

  @inline(__always)
  private static func append(
    _ value: some FixedWidthInteger, to bytes: inout ContiguousArray<UInt8>
  ) {
    var rest = value
    for _ in 0..<value.bitWidth / 8 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}

// MARK: - Reading

extension ModelState {
  /// Reads a file's bytes: to the letter, and taking no more memory than they do.
  package init(decoding bytes: ContiguousArray<UInt8>) throws(ModelError) {
    let start = try Self.checkedHeader(bytes)
    var reader = Reader(bytes: bytes, offset: start)
    let learned = try reader.learned()
    let labels = try reader.labels()
    let calibration = try reader.numbers(try reader.count(of: 4))
    let rules = try reader.numbers(try reader.count(of: 4))
    let keys = try reader.keys(rowSize: 8 * labels.count)
    let rows = try reader.numbers(keys.count * 2 * labels.count)
    guard reader.offset == bytes.count else { throw .damaged(offset: reader.offset) }
    self.init(
      labels: labels, learned: learned, calibration: calibration, rules: rules, keys: keys,
      rows: rows)
  }

  /// Returns where the body begins.
  private static func checkedHeader(_ bytes: ContiguousArray<UInt8>) throws(ModelError) -> Int {
    guard let end = bytes.prefix(headerLimit).firstIndex(of: 0x0A) else { throw .notAModel }
    let header = String(decoding: bytes[..<end], as: UTF8.self)
    let words = header.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count >= 2, words[0] == name, let version = Int(words[1]) else { throw .notAModel }
    guard version == Self.version else { throw .otherVersion(version) }
    guard words.count == 4, let length = Int(words[2]), length >= 0 else { throw .notAModel }
    guard bytes.count - end - 1 == length else {
      throw .wrongLength(found: bytes.count - end - 1, expected: length)
    }
    guard header == "\(name) \(version) \(length) \(words[3])" else { throw .notAModel }
    guard SHA256.hexadecimal(of: ContiguousArray(bytes[(end + 1)...])) == words[3] else {
      throw .digestMismatch
    }
    return end + 1
  }

  private struct Reader {
    let bytes: ContiguousArray<UInt8>
    private(set) var offset: Int

    init(bytes: ContiguousArray<UInt8>, offset: Int) {
      self.bytes = bytes
      self.offset = offset
    }

    private var left: Int { bytes.count - offset }

    private func word(at index: Int) -> UInt32 {
      UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
        | UInt32(bytes[index + 3]) << 24
    }

    mutating func learned() throws(ModelError) -> Int {
      guard left >= 8 else { throw .damaged(offset: offset) }
      let value = UInt64(word(at: offset)) | UInt64(word(at: offset + 4)) << 32
      guard let learned = Int(exactly: value) else { throw .damaged(offset: offset) }
      offset += 8
      return learned
    }

    /// Reads how many items follow; throws where there is no room for so many.
    mutating func count(of size: Int) throws(ModelError) -> Int {
      guard left >= 4 else { throw .damaged(offset: offset) }
      let count = Int(word(at: offset))
      // Multiplied, it might not fit into a number.
      guard count <= (left - 4) / size else { throw .damaged(offset: offset) }
      offset += 4
      return count
    }

    mutating func labels() throws(ModelError) -> [String] {
      let count = try count(of: 4)
      var labels: [String] = []
      var seen: Set<String> = []
      for _ in 0..<count {
        let place = offset
        let length = try self.count(of: 1)
        let text = bytes[offset..<offset + length]
        guard length > 0, let label = String(validating: text, as: UTF8.self),
          seen.insert(label).inserted
        else { throw .damaged(offset: place) }
        labels.append(label)
        offset += length
      }
      return labels
    }

    mutating func numbers(_ count: Int) throws(ModelError) -> [Float] {
      guard count <= left / 4 else { throw .damaged(offset: offset) }
      var numbers: [Float] = []
      numbers.reserveCapacity(count)
      for _ in 0..<count {
        let number = Float(bitPattern: word(at: offset))
        guard number.isFinite else { throw .damaged(offset: offset) }
        numbers.append(number)
        offset += 4
      }
      return numbers
    }

    mutating func keys(rowSize: Int) throws(ModelError) -> [UInt32] {
      let start = offset
      let count = try count(of: 4 + rowSize)
      var keys: [UInt32] = []
      keys.reserveCapacity(count)
      for _ in 0..<count {
        keys.append(word(at: offset))
        offset += 4
      }
      // In order, so that no choice of keys makes it slow.
      let sorted = keys.sorted()
      guard zip(sorted, sorted.dropFirst()).allSatisfy(<) else { throw .damaged(offset: start) }
      return keys
    }
  }
}
