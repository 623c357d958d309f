import Testing

@testable import Segmentation

@Suite struct UTF8TextTests {
  @Test func `reads scalars in both directions`() {
    let edges: [UInt32] = [0xD7FF, 0xE000, 0xFFFD, 0xFFFE, 0xFFFF, 0x1_0000, 0x10_FFFE, 0x10_FFFF]
    for value in Array(0...0x3000) + stride(from: 0x3000, to: 0x10_FFFF, by: 0x61) + edges {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = ContiguousArray(UTF8.encode(scalar)!)
      let text = UTF8Text(bytes: bytes)
      let (next, last) = (
        text.scalar(at: 0, before: bytes.count), text.scalar(endingAt: bytes.count, after: 0)
      )
      guard
        next.value != value || next.length != bytes.count || last.value != value
          || last.length != bytes.count
      else { continue }
      Issue.record("U+\(String(value, radix: 16)) reads as \(next) and \(last)")
    }
  }

  @Test func `reads what is not valid a byte at a time`() {
    let some: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4,
      0xF5,
    ]
    for first in some {
      for second in some {
        for third: UInt8 in [0x41, 0x80, 0xBF] {
          for fourth: UInt8 in [0x41, 0x80, 0xBF] {
            expectLikeStandardLibrary([0x61, first, second, third, fourth, 0x61])
          }
        }
      }
    }
  }

  @Test func `reads nothing outside of its bounds`() {
    let text = UTF8Text(bytes: ContiguousArray("a😀€é".utf8))
    for (start, length) in [(1, 4), (5, 3), (8, 2)] {
      for end in start + 1..<start + length {
        #expect(text.scalar(at: start, before: end).length == 1)
        #expect(text.scalar(endingAt: start + length, after: end).length == 1)
      }
    }
  }

  @Test func `skips and trims white space`() {
    let text = UTF8Text(bytes: ContiguousArray(" \u{3000}a \u{3000}".utf8))
    #expect(text.skippingWhiteSpace(from: 0, to: 9) == 4)
    #expect(text.skippingWhiteSpace(from: 0, to: 1) == 1)
    #expect(text.trimmingWhiteSpace(from: 0, to: 9) == 5)
    #expect(text.trimmingWhiteSpace(from: 6, to: 9) == 6)
  }

  private func expectLikeStandardLibrary(_ bytes: ContiguousArray<UInt8>) {
    let text = UTF8Text(bytes: bytes)
    let next = text.scalar(at: 1, before: 5)
    let last = text.scalar(endingAt: 5, after: 1)
    let expectedNext = (1...4).lazy.compactMap { onlyScalar(bytes[1..<1 + $0]) }.first
    let expectedLast = (1...4).lazy.compactMap { onlyScalar(bytes[5 - $0..<5]) }.first
    guard
      next.value != expectedNext?.value ?? 0xFFFD || next.length != expectedNext?.length ?? 1
        || last.value != expectedLast?.value ?? 0xFFFD || last.length != expectedLast?.length ?? 1
    else { return }
    Issue.record("\(Array(bytes)) reads as \(next) and \(last)")
  }

  /// The scalar that valid bytes are, if they are exactly one.
  private func onlyScalar(_ bytes: ContiguousArray<UInt8>.SubSequence) -> UTF8Text.Unit? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let scalars = text.unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first else { return nil }
    return UTF8Text.Unit(value: scalar.value, length: bytes.count)
  }
}
