/// Makes one input of another, the same one for the same seed.
package struct Mutator: Sendable {
  package let target: FuzzTarget
  /// The most bytes that a mutant has.
  package let limit: Int

  package init(_ target: FuzzTarget, limit: Int = 1 << 14) {
    self.target = target
    self.limit = limit
  }

  package func mutant(seed: UInt64) -> Bytes {
    var generator = FuzzGenerator(seed: seed)
    var bytes = target.corpus.isEmpty ? [] : generator.element(of: target.corpus)
    let structured = target.restructure != nil && generator.below(2) == 0
    for _ in 0...generator.below(4) {
      if structured, let changed = target.restructure?(bytes, &generator) {
        bytes = changed
      } else {
        mutate(&bytes, &generator)
      }
      if bytes.count > limit { bytes.removeSubrange(limit...) }
    }
    if let repair = target.repair, generator.below(4) != 0 { bytes = repair(bytes) }
    return bytes
  }

  /// Does one thing to the bytes.
  private func mutate(_ bytes: inout Bytes, _ generator: inout FuzzGenerator) {
    let place = generator.below(bytes.count + 1)
    switch generator.below(16) {
    case 0 where !bytes.isEmpty:
      bytes[generator.below(bytes.count)] ^= 1 << generator.below(8)
    case 1 where !bytes.isEmpty:
      bytes[generator.below(bytes.count)] = generator.element(of: Self.bytes)
    case 2: bytes.insert(generator.element(of: Self.bytes), at: place)
    case 3: bytes.removeSubrange(generator.range(in: bytes.count))
    case 4: bytes.insert(contentsOf: bytes[generator.range(in: bytes.count)], at: place)
    case 5:
      let other = target.corpus.isEmpty ? bytes : generator.element(of: target.corpus)
      bytes.insert(contentsOf: other[generator.range(in: other.count)], at: place)
    case 6:
      let other = target.corpus.isEmpty ? bytes : generator.element(of: target.corpus)
      bytes.replaceSubrange(place..., with: other[generator.below(other.count + 1)...])
    case 7: bytes.insert(contentsOf: token(&generator), at: place)
    case 8: bytes.replaceSubrange(generator.range(in: bytes.count), with: token(&generator))
    case 9: replaceNumber(in: &bytes, &generator)
    case 10: bytes.removeSubrange(place...)
    case 11:
      let span = bytes[generator.range(in: min(bytes.count, 64))]
      for _ in 0..<(1 << generator.below(9)) { bytes.insert(contentsOf: span, at: place) }
    case 12: bytes.insert(contentsOf: generator.element(of: Self.brokenUTF8), at: place)
    case 13: swapLines(of: &bytes, &generator)
    case 14: replaceString(in: &bytes, &generator)
    default: removeContinuation(from: &bytes, after: place)
    }
  }

  private func token(_ generator: inout FuzzGenerator) -> Bytes {
    if generator.below(4) == 0 || target.tokens.isEmpty {
      return Bytes(generator.element(of: Self.numbers).utf8)
    }
    return generator.element(of: target.tokens)
  }

  private func replaceNumber(in bytes: inout Bytes, _ generator: inout FuzzGenerator) {
    let from = generator.below(bytes.count + 1)
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    guard let start = bytes[from...].firstIndex(where: isDigit) else { return }
    let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.count
    var number = generator.element(of: Self.numbers)
    if generator.below(2) == 0, let old = Int(String(decoding: bytes[start..<end], as: UTF8.self)) {
      number = String(old &+ generator.below(7) &- 3)
    }
    bytes.replaceSubrange(start..<end, with: number.utf8)
  }

  private func swapLines(of bytes: inout Bytes, _ generator: inout FuzzGenerator) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    lines.swapAt(generator.below(lines.count), generator.below(lines.count))
    bytes = Bytes(lines.joined(separator: [0x0A]))
  }

  /// Puts a token, or another string of the input, between two quotes.
  private func replaceString(in bytes: inout Bytes, _ generator: inout FuzzGenerator) {
    func next(_ generator: inout FuzzGenerator) -> Range<Int>? {
      let from = generator.below(bytes.count + 1)
      guard let start = bytes[from...].firstIndex(of: 0x22),
        let end = bytes[(start + 1)...].firstIndex(of: 0x22)
      else { return nil }
      return start + 1..<end
    }
    guard let place = next(&generator) else { return }
    let text =
      generator.below(2) == 0 ? next(&generator).map { Bytes(bytes[$0]) } : token(&generator)
    if let text { bytes.replaceSubrange(place, with: text) }
  }

  private func removeContinuation(from bytes: inout Bytes, after place: Int) {
    guard let index = bytes[place...].firstIndex(where: { $0 & 0xC0 == 0x80 }) else { return }
    bytes.remove(at: index)
  }

  static let bytes: [UInt8] = [
    0x00, 0x01, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1B, 0x1C, 0x1F, 0x20, 0x22, 0x27, 0x28, 0x29, 0x2B,
    0x2C, 0x2D, 0x2E, 0x2F, 0x30, 0x39, 0x3A, 0x3F, 0x41, 0x5B, 0x5C, 0x5D, 0x65, 0x73, 0x75, 0x7B,
    0x7D, 0x7F, 0x80, 0x85, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xFE, 0xFF,
  ]

  package static let numbers: [String] = [
    "-1", "0", "1", "2", "-0", "63", "64", "65", "127", "128", "255", "256", "1024", "65536",
    "2147483647", "2147483648", "-2147483648", "4294967296", "9007199254740993", "10000000",
    "10000001", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
    "18446744073709551615", "1e400", "1e-400", "0.5", "1.5e3", "01",
    String(repeating: "9", count: 400),
  ]

  static let brokenUTF8: [[UInt8]] = [
    [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
    [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8], [0xFF], [0x80], [0xE2, 0x80],
    [0xF0, 0x9F, 0x92], [0xEF, 0xBB, 0xBF], [0xEF, 0xBF, 0xBF], [0xE2, 0x80, 0xAE],
    [0xE2, 0x80, 0xA8], [0xCC, 0x81], [0xE2, 0x80, 0x8B], [0xC2, 0x85], [0xF3, 0xA0, 0x80, 0x81],
  ]
}
