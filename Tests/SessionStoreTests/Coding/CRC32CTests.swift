import SessionStore
import Testing

@Suite struct CRC32CTests {
  @Test(
    arguments: [
      (Array("123456789".utf8), 0xE306_9283), ([], 0),
      (Array(repeating: 0, count: 32), 0x8A91_36AA),
      (Array(repeating: 0xFF, count: 32), 0x62A8_AB43),
      (Array(0...31), 0x46DD_794E), (Array((0...31).reversed()), 0x113F_DB5C),
    ] as [([UInt8], UInt32)])
  func `agrees with the published values`(_ message: [UInt8], _ checksum: UInt32) {
    #expect(CRC32C.checksum(ContiguousArray(message), 0..<message.count) == checksum)
    let inside = ContiguousArray([1, 2, 3] + message + [4])
    #expect(CRC32C.checksum(inside, 3..<3 + message.count) == checksum)
  }
}
