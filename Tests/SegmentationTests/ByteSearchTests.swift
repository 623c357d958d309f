import Testing

@testable import Segmentation

@Suite struct ByteSearchTests {
  /// Bytes around the one that is looked for, which carry into it or borrow from it when summed.
  private let fillings: [UInt8] = [0x00, 0x09, 0x2F, 0x61, 0x7F, 0x80, 0xB0, 0xFF]

  @Test func `finds the bytes that can begin a terminator, wherever they are`() {
    let wanted = Set(".!?:;>".utf8).union([0xE0, 0xE1, 0xE2, 0xE3, 0xEF])
      .union([0xD6, 0xD7, 0xD8, 0xD9, 0xDA, 0xDB])
    expect(wanted) { ByteSearch.nextTerminator(in: $0.span, from: $1, to: $0.count) }
  }

  @Test func `finds the bytes that can begin a line break, and control characters`() {
    let wanted = Set<UInt8>(0..<0x20).union([0xC2, 0xE2])
    expect(wanted) { ByteSearch.nextLineBreak(in: $0.span, from: $1, to: $0.count) }
  }

  @Test func `finds a byte before another one`() {
    let bytes = ContiguousArray("a.bcdefghi.k.mnopqrs.u".utf8)
    let found = bytes.indices.map {
      ByteSearch.nextTerminator(in: bytes.span, from: $0, to: bytes.count)
    }
    #expect(
      found == [1, 1] + Array(repeating: 10, count: 9) + [12, 12]
        + Array(repeating: 20, count: 8) + [22])
  }

  @Test(arguments: Array("-=_*#~".utf8))
  func `finds long rules`(_ byte: UInt8) {
    for start in 0..<16 {
      let bytes =
        ContiguousArray(
          repeating: 0x61, count: start) + ContiguousArray(repeating: byte, count: 31)
      let found = ByteSearch.nextTerminator(in: bytes.span, from: 0, to: bytes.count)
      #expect(found >= start && found < bytes.count)
    }
  }

  @Test func `does not take other bytes for rules`() {
    for bytes: ContiguousArray<UInt8> in [
      ContiguousArray(repeating: 0x61, count: 64), ContiguousArray("-------=".utf8),
      ContiguousArray(String(repeating: "--------========", count: 4).utf8),
      ContiguousArray(String(repeating: "-=-=-=-=", count: 8).utf8),
    ] {
      let found = ByteSearch.nextTerminator(in: bytes.span, from: 0, to: bytes.count)
      #expect(found == bytes.count)
    }
  }

  private func expect(
    _ wanted: Set<UInt8>, search: (ContiguousArray<UInt8>, Int) -> Int,
    at location: SourceLocation = #_sourceLocation
  ) {
    for filling in fillings where !wanted.contains(filling) {
      for byte in UInt8.min...UInt8.max {
        for place in 0..<35 {
          var bytes = ContiguousArray(repeating: filling, count: 35)
          bytes[place] = byte
          let found = search(bytes, place / 18)
          let expected = wanted.contains(byte) ? place : bytes.count
          guard found != expected else { continue }
          Issue.record(
            "\(byte) at \(place) among \(filling): \(found)", sourceLocation: location)
        }
      }
    }
  }
}
