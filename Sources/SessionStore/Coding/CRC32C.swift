/// The checksum of journal lines: CRC-32C, Castagnoli's polynomial, as iSCSI and ext4 use it.
package enum CRC32C {
  package static func checksum(
    _ bytes: ContiguousArray<UInt8>, _ range: Range<Int>
  ) -> UInt32 {
    let tables = tables
    var crc: UInt32 = ~0
    var offset = range.lowerBound
    // Eight bytes a step: each is looked up in the table of its distance from the step's end.
    while range.upperBound - offset >= 8 {
      var sum: UInt32 = 0
      for index in 0..<8 {
        var byte = UInt32(bytes[offset &+ index])
        if index < 4 { byte ^= crc >> UInt32(index &* 8) & 0xFF }
        sum ^= tables[(7 &- index) &* 256 &+ Int(byte)]
      }
      crc = sum
      offset &+= 8
    }
    while offset < range.upperBound {
      crc = crc >> 8 ^ tables[Int((crc ^ UInt32(bytes[offset])) & 0xFF)]
      offset &+= 1
    }
    return ~crc
  }

  /// For each distance from 0 to 7, what a byte adds so many bytes later.
  private static let tables: ContiguousArray<UInt32> = {
    var tables = ContiguousArray<UInt32>(repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var crc = UInt32(byte)
      for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0x82F6_3B78 : 0) }
      tables[byte] = crc
    }
    for index in 256..<tables.count {
      let before = tables[index - 256]
      tables[index] = before >> 8 ^ tables[Int(before & 0xFF)]
    }
    return tables
  }()
}
