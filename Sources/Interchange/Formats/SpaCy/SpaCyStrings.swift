/// The strings of a DocBin by the ids that spaCy knows them by: 0 for the empty one, a place in its
/// table for a symbol, and the hash of the UTF-8 for every other.
struct SpaCyStrings {
  private var strings: [UInt64: String] = [:]

  /// The symbols' ids by the hashes that their names have.
  private static let symbols = Dictionary(
    uniqueKeysWithValues: zip(
      SpaCySymbols.names.map { MurmurHash64A.stringID($0) }, UInt64(1)...))

  /// Takes in a string and returns its id.
  mutating func id(_ text: String) -> UInt64 {
    let bytes = ContiguousArray(text.utf8)
    return id(0..<bytes.count, of: bytes)
  }

  /// Takes in a part of a text and returns its id.
  mutating func id(_ range: Range<Int>, of bytes: ContiguousArray<UInt8>) -> UInt64 {
    guard !range.isEmpty else { return 0 }
    let hash = MurmurHash64A.hash(range, of: bytes, seed: 1)
    if strings[hash] == nil { strings[hash] = String(decoding: bytes[range], as: UTF8.self) }
    return Self.symbols[hash] ?? hash
  }

  /// Returns the string of an id; nil where it was not taken in and is no symbol.
  subscript(id: UInt64) -> String? {
    if id == 0 { return "" }
    if id <= SpaCySymbols.names.count { return SpaCySymbols.names[Int(id) - 1] }
    return strings[id]
  }

  /// What was taken in, in the order of its code points.
  var sorted: [String] {
    strings.values.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
