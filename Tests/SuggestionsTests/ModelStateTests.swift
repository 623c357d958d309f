import AnnotationModel
import Suggestions
import Testing

@Suite struct ModelStateTests {
  private let small = ModelState(
    labels: ["claim", "цитата"], learned: 1_000_000, calibration: [1.5, -0.25],
    rules: [0, 3.25, -1],
    keys: [7, 3, 0xFFFF_FFFF], rows: (0..<12).map { Float($0) / 3 })

  private func error(_ bytes: ContiguousArray<UInt8>) -> ModelError? {
    do throws(ModelError) {
      _ = try ModelState(decoding: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func `is read as it was written`() throws {
    #expect(try ModelState(decoding: small.encoded()) == small)
    let empty = ModelState(
      labels: [], learned: 0, calibration: [], rules: [], keys: [], rows: [])
    #expect(try ModelState(decoding: empty.encoded()) == empty)
  }

  @Test func `has one form, the least byte first`() {
    let state = ModelState(
      labels: ["a"], learned: 0x0102, calibration: [1], rules: [], keys: [0x0A0B_0C0D],
      rows: [0, 2])
    let bytes = state.encoded()
    let body = bytes[(bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? 0)...]
    #expect(
      Array(body) == [
        2, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0x61, 1, 0, 0, 0, 0, 0, 0x80, 0x3F,
        0, 0, 0, 0, 1, 0, 0, 0, 0x0D, 0x0C, 0x0B, 0x0A, 0, 0, 0, 0, 0, 0, 0, 0x40,
      ])
    let digest = SHA256.hexadecimal(of: ContiguousArray(body))
    #expect(
      String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self) == "galley-model 1 45 \(digest)")
  }

  @Test func `is refused when it is cut off or goes on`() {
    let bytes = small.encoded()
    for end in 0..<bytes.count {
      #expect(error(ContiguousArray(bytes[..<end])) != nil)
    }
    #expect(error(bytes + [0]) == .wrongLength(found: 130, expected: 129))
    #expect(error([]) == .notAModel)
    #expect(error(ContiguousArray("{\"format\": \"galley-session\"}\n".utf8)) == .notAModel)
  }

  @Test func `is refused when a byte is another`() {
    let bytes = small.encoded()
    for index in bytes.indices {
      var other = bytes
      other[index] ^= 0x04
      #expect(error(other) != nil, "byte \(index)")
    }
  }

  @Test(arguments: ["galley-model 2 0 x\n", "galley-model 2\n", "galley-model 2 some more words\n"])
  func `of another version is named`(_ text: String) {
    #expect(error(ContiguousArray(text.utf8)) == .otherVersion(2))
  }

  /// A body with a header that fits.
  private func file(_ body: [UInt8]) -> ContiguousArray<UInt8> {
    ModelState.repaired(ContiguousArray([0x0A] + body)) ?? []
  }

  private static let eight = [UInt8](repeating: 0, count: 8)

  @Test(arguments: [
    [], [0, 0, 0, 0], [UInt8](repeating: 0xFF, count: 8) + [UInt8](repeating: 0, count: 16),
    // Four thousand million labels, numbers, rules, keys.
    eight + [0xFF, 0xFF, 0xFF, 0xFF],
    eight + [0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x3F],
    eight + [0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF],
    eight + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x7F],
    // A label that is long, empty, no UTF-8, there twice.
    eight + [1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF] + eight + eight,
    eight + [1, 0, 0, 0, 0, 0, 0, 0] + eight + eight,
    eight + [1, 0, 0, 0, 1, 0, 0, 0, 0xFF] + eight + eight,
    eight + [2, 0, 0, 0, 1, 0, 0, 0, 0x61, 1, 0, 0, 0, 0x61] + eight + eight,
    // Not a number, without an end.
    eight + [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0xC0, 0x7F] + eight,
    eight + [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0x80, 0x7F] + eight,
    // A key twice, and something behind the end.
    eight + [0, 0, 0, 0] + eight + [2, 0, 0, 0] + eight,
    eight + [0, 0, 0, 0] + eight + [0, 0, 0, 0, 0],
  ])
  func `that lies about its sizes is refused`(_ body: [UInt8]) {
    guard case .damaged = error(file(body)) else {
      Issue.record("read, or refused for another reason: \(String(describing: error(file(body))))")
      return
    }
  }

  @Test func `goes on in a suggester`() throws {
    let suggester = Suggester(labels: ["claim", "quote"])
    let again = try Suggester(state: ModelState(decoding: suggester.state.encoded()))
    #expect(again.labels == ["claim", "quote"])
    #expect(again.state == suggester.state)
  }
}
