import JSONText
import Testing

@Suite struct ByteScanningTests {
  @Test(
    arguments: [
      ([], nil), ([0x61], nil), ([0x61, 0xC3, 0xA9, 0xF4, 0x8F, 0xBF, 0xBF], nil),
      ([0x61, 0x80], 1), ([0x61, 0xC3], 1), ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
      ([0x61, 0x62, 0xE2, 0x80, 0x61], 2), ([0xF4, 0x90, 0x80, 0x80], 0), ([0x61, 0xFF], 1),
    ] as [([UInt8], Int?)])
  func `finds the first byte that is not UTF-8`(_ bytes: [UInt8], _ offset: Int?) {
    #expect(ContiguousArray(bytes).firstInvalidUTF8() == offset)
    // Wherever it stands.
    let before = ContiguousArray("long enough for a block: é ".utf8)
    #expect((before + bytes).firstInvalidUTF8() == offset.map { $0 + before.count })
  }
}
