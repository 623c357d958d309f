import Interchange
import Testing

private func packed(_ value: MessagePackValue) -> ContiguousArray<UInt8> {
  var writer = MessagePackWriter()
  writer.value(value)
  return writer.bytes
}

private func strings(_ count: Int) -> String { String(repeating: "s", count: count) }

@Suite struct MessagePackTests {
  /// From the specification's tables of formats.
  @Test(
    arguments: [
      (.null, [0xC0]), (.boolean(false), [0xC2]), (.boolean(true), [0xC3]),
      (.integer(0), [0x00]), (.integer(127), [0x7F]), (.integer(128), [0xCC, 0x80]),
      (.integer(255), [0xCC, 0xFF]), (.integer(256), [0xCD, 0x01, 0x00]),
      (.integer(65_535), [0xCD, 0xFF, 0xFF]), (.integer(65_536), [0xCE, 0, 1, 0, 0]),
      (.integer(4_294_967_295), [0xCE, 0xFF, 0xFF, 0xFF, 0xFF]),
      (.integer(4_294_967_296), [0xCF, 0, 0, 0, 1, 0, 0, 0, 0]),
      (.integer(.max), [0xCF, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]),
      (.unsigned(.max), [0xCF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]),
      (.integer(-1), [0xFF]), (.integer(-32), [0xE0]), (.integer(-33), [0xD0, 0xDF]),
      (.integer(-128), [0xD0, 0x80]), (.integer(-129), [0xD1, 0xFF, 0x7F]),
      (.integer(-32_768), [0xD1, 0x80, 0x00]),
      (.integer(-32_769), [0xD2, 0xFF, 0xFF, 0x7F, 0xFF]),
      (.integer(-2_147_483_648), [0xD2, 0x80, 0, 0, 0]),
      (.integer(-2_147_483_649), [0xD3, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF]),
      (.integer(.min), [0xD3, 0x80, 0, 0, 0, 0, 0, 0, 0]),
      (.number(1.5), [0xCB, 0x3F, 0xF8, 0, 0, 0, 0, 0, 0]),
      (.string("é"), [0xA2, 0xC3, 0xA9]), (.string(""), [0xA0]),
      (.binary([]), [0xC4, 0]), (.binary([1, 2]), [0xC4, 2, 1, 2]),
      (.array([]), [0x90]), (.array([.null, .integer(1)]), [0x92, 0xC0, 0x01]),
      (.map([]), [0x80]),
      (
        .map([
          MessagePackPair(.string("compact"), .boolean(true)),
          MessagePackPair(.string("schema"), .integer(0)),
        ]),
        [0x82, 0xA7] + Array("compact".utf8) + [0xC3, 0xA6] + Array("schema".utf8) + [0x00]
      ),
    ] as [(MessagePackValue, [UInt8])])
  func `writes and reads each type in its shortest form`(
    _ value: MessagePackValue, _ bytes: [UInt8]
  ) throws {
    #expect(Array(packed(value)) == bytes)
    #expect(try MessagePackValue(parsing: ContiguousArray(bytes)) == value)
  }

  @Test(
    arguments: [
      (31, [0xBF]), (32, [0xD9, 32]), (255, [0xD9, 255]), (256, [0xDA, 1, 0]),
      (65_535, [0xDA, 255, 255]), (65_536, [0xDB, 0, 1, 0, 0]),
    ] as [(Int, [UInt8])])
  func `writes and reads strings of any length`(_ count: Int, _ head: [UInt8]) throws {
    let bytes = packed(.string(strings(count)))
    #expect(Array(bytes.prefix(head.count)) == head)
    #expect(bytes.count == head.count + count)
    #expect(try MessagePackValue(parsing: bytes) == .string(strings(count)))
  }

  @Test(arguments: [0, 15, 16, 255, 256, 65_535, 65_536])
  func `writes and reads arrays, maps and bytes of any length`(_ count: Int) throws {
    for value: MessagePackValue in [
      .array(Array(repeating: .integer(7), count: count)),
      .map((0..<count).map { MessagePackPair(.integer($0), .null) }),
      .binary(ContiguousArray(repeating: 9, count: count)),
    ] {
      #expect(try MessagePackValue(parsing: packed(value)) == value)
    }
  }

  @Test func `reads a number of 32 bits`() throws {
    #expect(try MessagePackValue(parsing: [0xCA, 0x3F, 0xC0, 0, 0]) == .number(1.5))
  }

  @Test func `reads one value after the other`() throws {
    var reader = MessagePackReader([0x01, 0xC0, 0xC3])
    #expect(try reader.value() == .integer(1))
    #expect(try reader.value() == .null)
    #expect(throws: ImportError("nothing may follow the MessagePack value (byte 2)")) {
      try reader.finish()
    }
  }

  @Test func `finds a value by its name`() {
    let value = MessagePackValue.map([MessagePackPair(.string("a"), .integer(1))])
    #expect(value["a"] == .integer(1))
    #expect(value["b"] == nil)
    #expect(MessagePackValue.null["a"] == nil)
  }

  // MARK: - Hostile files

  @Test(
    arguments: [
      ([], "a MessagePack value has to end before the file does (byte 0)"),
      (
        [0xDB, 0xFF, 0xFF, 0xFF, 0xFF, 0x61],
        "a MessagePack value has to end before the file does (byte 0)"
      ),
      (
        [0xDD, 0xFF, 0xFF, 0xFF, 0xFF, 0xC0],
        "a MessagePack value has to end before the file does (byte 0)"
      ),
      (
        [0xDF, 0xFF, 0xFF, 0xFF, 0xFF, 0xC0],
        "a MessagePack value has to end before the file does (byte 0)"
      ),
      (
        [0x91, 0xC6, 0xFF, 0xFF, 0xFF, 0xFF],
        "a MessagePack value has to end before the file does (byte 1)"
      ),
      ([0x81, 0xC0], "a MessagePack value has to end before the file does (byte 0)"),
      ([0xC1], "no MessagePack value begins with the byte 0xC1 (byte 0)"),
      ([0xD4, 1, 2], "an extension type of MessagePack is refused (byte 0)"),
      ([0x91, 0xC7, 0, 0], "an extension type of MessagePack is refused (byte 1)"),
      ([0xA2, 0xC3, 0x28], "a MessagePack string has to be UTF-8 (byte 1)"),
      ([0xC0, 0xC0], "nothing may follow the MessagePack value (byte 1)"),
      (
        [0x82, 0xA1, 0x61, 0xC0, 0xA1, 0x61, 0xC0],
        "a name may stand once in a MessagePack map, and 'a' does twice (byte 4)"
      ),
    ] as [(ContiguousArray<UInt8>, String)])
  func `refuses what is damaged`(_ bytes: ContiguousArray<UInt8>, _ message: String) throws {
    let error = try #require(throws: ImportError.self) { try MessagePackValue(parsing: bytes) }
    #expect(error.message == message)
  }

  @Test func `limits depth and number of values`() throws {
    let nested = { (depth: Int) in
      ContiguousArray<UInt8>(repeating: 0x91, count: depth) + [0xC0]
    }
    #expect(throws: Never.self) { try MessagePackValue(parsing: nested(64)) }
    var error = #expect(throws: ImportError.self) { try MessagePackValue(parsing: nested(100_000)) }
    #expect(
      error?.message == "MessagePack values may stand at most 64 deep in each other (byte 64)")
    var limits = MessagePackLimits()
    limits.values = 3
    error = #expect(throws: ImportError.self) {
      try MessagePackValue(parsing: [0x93, 0xC0, 0xC0, 0xC0], limits: limits)
    }
    #expect(error?.message == "a MessagePack file may hold at most 3 values (byte 3)")
  }

  // MARK: - Properties

  private func random(_ noise: inout Noise, depth: Int = 0) -> MessagePackValue {
    switch noise.below(depth < 4 ? 9 : 7) {
    case 0: return .null
    case 1: return .boolean(noise.below(2) == 0)
    case 2: return .integer(Int(truncatingIfNeeded: noise.next()) >> noise.below(64))
    case 3: return .unsigned(noise.next() | 1 << 63)
    case 4: return .number(Double(Int(truncatingIfNeeded: noise.next())) / 3)
    case 5: return .string(noise.text(upTo: 40, of: "aé📉\0\u{301}"))
    case 6: return .binary(noise.bytes(noise.below(300)))
    case 7: return .array((0..<noise.below(20)).map { _ in random(&noise, depth: depth + 1) })
    default:
      return .map(
        (0..<noise.below(20)).map {
          MessagePackPair(
            noise.below(2) == 0 ? .string("\($0)") : .integer($0), random(&noise, depth: depth + 1))
        })
    }
  }

  @Test func `reads back what was written, whole or not at all`() throws {
    var noise = Noise(seed: 3)
    for round in 0..<400 {
      let value = random(&noise)
      let bytes = packed(value)
      #expect(try MessagePackValue(parsing: bytes) == value, "round \(round)")
      for _ in 0..<3 where !bytes.isEmpty {
        let cut = ContiguousArray(bytes[..<noise.below(bytes.count)])
        #expect(throws: ImportError.self, "round \(round)") { try MessagePackValue(parsing: cut) }
      }
      _ = try? MessagePackValue(parsing: noise.damaged(bytes))
      _ = try? MessagePackValue(parsing: noise.bytes(noise.below(40)))
    }
  }
}
