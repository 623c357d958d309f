/// Austin Appleby's MurmurHash64A, by which spaCy names strings.
package enum MurmurHash64A {
  /// Returns the id that spaCy gives to a string that is not in its table of symbols: the hash of
  /// its UTF-8 with the seed 1, and 0 for the empty one.
  package static func stringID(_ text: String) -> UInt64 {
    text.isEmpty ? 0 : hash(ContiguousArray(text.utf8), seed: 1)
  }

  package static func hash(_ bytes: ContiguousArray<UInt8>, seed: UInt64) -> UInt64 {
    hash(0..<bytes.count, of: bytes, seed: seed)
  }

  /// Returns the hash of a part of bytes.
  package static func hash(
    _ range: Range<Int>, of bytes: ContiguousArray<UInt8>, seed: UInt64
  ) -> UInt64 {
    let multiplier: UInt64 = 0xC6A4_A793_5BD1_E995
    var hash = seed ^ UInt64(range.count) &* multiplier
    var offset = range.lowerBound
    let end = range.upperBound
    while end - offset >= 8 {
      var block = word(bytes, at: offset, count: 8) &* multiplier
      block = (block ^ block >> 47) &* multiplier
      hash = (hash ^ block) &* multiplier
      offset += 8
    }
    if offset < end {
      hash = (hash ^ word(bytes, at: offset, count: end - offset)) &* multiplier
    }
    hash = (hash ^ hash >> 47) &* multiplier
    return hash ^ hash >> 47
  }

  /// The number that so many bytes are, the smallest first.
  private static func word(_ bytes: ContiguousArray<UInt8>, at offset: Int, count: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<count { word |= UInt64(bytes[offset + index]) << UInt64(8 * index) }
    return word
  }
}
