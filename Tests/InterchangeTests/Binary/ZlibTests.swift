import Interchange
import Testing

@Suite struct ZlibTests {
  @Test func `decompresses what it compressed`() throws {
    var noise = Noise(seed: 5)
    for count in [0, 1, 100, 65_535, 65_536, 65_537, 1_000_000] {
      for bytes in [noise.bytes(count), ContiguousArray(repeating: 7, count: count)] {
        let compressed = try Zlib.compress(bytes)
        #expect(try Zlib.decompress(compressed, limit: count) == bytes)
      }
    }
  }

  /// Made by Python's `zlib.compress(b"galley", 9)`.
  @Test func `reads what others wrote`() throws {
    let bytes: ContiguousArray<UInt8> = [
      0x78, 0xDA, 0x4B, 0x4F, 0xCC, 0xC9, 0x49, 0xAD, 0x04, 0x00, 0x08, 0x8C, 0x02, 0x7F,
    ]
    #expect(try Zlib.decompress(bytes, limit: 100) == utf8("galley"))
  }

  @Test func `stops at the limit`() throws {
    let bomb = try Zlib.compress(ContiguousArray(repeating: 0, count: 20_000_000))
    #expect(bomb.count < 30_000)
    for limit in [0, 1, 65_536, 19_999_999] {
      let error = #expect(throws: ImportError.self) { try Zlib.decompress(bomb, limit: limit) }
      #expect(error?.message == "the compressed data may hold at most \(limit) bytes")
    }
    #expect(try Zlib.decompress(bomb, limit: 20_000_000).count == 20_000_000)
  }

  @Test func `refuses what is cut, damaged or longer`() throws {
    var noise = Noise(seed: 9)
    let bytes = utf8(noise.text(upTo: 2000, of: "abcdefgh "))
    let compressed = try Zlib.compress(bytes)
    for count in compressed.indices {
      let error = #expect(throws: ImportError.self, "\(count) bytes") {
        try Zlib.decompress(ContiguousArray(compressed[..<count]), limit: 10_000)
      }
      #expect(error?.message == "the compressed data has to end before the file does")
    }
    let error = #expect(throws: ImportError.self) {
      try Zlib.decompress(compressed + [0], limit: 10_000)
    }
    #expect(error?.message == "nothing may follow the compressed data (byte \(compressed.count))")
    for index in compressed.indices {
      var damaged = compressed
      damaged[index] ^= 0x10
      // The checksum tells whatever else does not.
      #expect(throws: ImportError.self, "byte \(index)") {
        try Zlib.decompress(damaged, limit: 10_000)
      }
    }
  }

  @Test(
    arguments: [
      ([0x1F, 0x8B, 8, 0], "the file has to be a zlib stream; this is gzip"),
      ([0x50, 0x4B, 3, 4], "the file has to be a zlib stream; this is a zip archive"),
      ([0x7B, 0x22, 0x61], "the file is no zlib stream, or damaged (byte 2)"),
      ([0x78, 0xBB, 0, 0, 0, 1, 0, 0], "compressed data with a dictionary is refused"),
      ([], "the compressed data has to end before the file does"),
    ] as [(ContiguousArray<UInt8>, String)])
  func `says what else a file is`(_ bytes: ContiguousArray<UInt8>, _ message: String) throws {
    let error = try #require(throws: ImportError.self) { try Zlib.decompress(bytes, limit: 100) }
    #expect(error.message == message)
  }
}
