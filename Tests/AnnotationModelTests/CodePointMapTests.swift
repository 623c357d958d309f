import AnnotationModel
import Testing

@Suite struct CodePointMapTests {
  /// What the map should say, counted scalar by scalar.
  private struct Naive {
    /// The byte offset of each code point, and the text's length at the end.
    var starts: [Int] = []

    init(_ text: String) {
      var offset = 0
      for scalar in text.unicodeScalars {
        starts.append(offset)
        offset += UTF8.width(scalar)
      }
      starts.append(offset)
    }

    var bytes: Int { starts[starts.count - 1] }
    var codePoints: Int { starts.count - 1 }

    /// How many code points begin before each byte offset.
    var counts: [Int] {
      var counts = [Int](repeating: 0, count: bytes + 1)
      var index = 0
      for offset in 0...bytes {
        while index < codePoints, starts[index] < offset { index += 1 }
        counts[offset] = index
      }
      return counts
    }
  }

  private static let texts: [String] = [
    "", "a", "é", "abc", "aé文😀", "e\u{301}", "\r\n", String(repeating: "a", count: 3000),
    String(repeating: "文", count: 2000), String(repeating: "😀", count: 1024),
    String(repeating: "a", count: 1023) + "é" + String(repeating: "b", count: 1500),
  ]

  @Test(arguments: texts)
  func `offsets are those of a naive count, in both directions`(_ text: String) {
    let naive = Naive(text)
    let counts = naive.counts
    var map = CodePointMap(text)
    for offset in 0...naive.bytes { #expect(map.codePointOffset(ofByte: offset) == counts[offset]) }
    for offset in (0...naive.bytes).reversed() {
      #expect(map.codePointOffset(ofByte: offset) == counts[offset])
    }
    for index in 0...naive.codePoints {
      #expect(map.byteOffset(ofCodePoint: index) == naive.starts[index])
    }
    for index in (0...naive.codePoints).reversed() {
      #expect(map.byteOffset(ofCodePoint: index) == naive.starts[index])
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `jumps both ways give what a naive count gives`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = generator.text(scalars: Int.random(in: 1...6_000, using: &generator))
    let naive = Naive(text)
    let counts = naive.counts
    var map = CodePointMap(text)
    for _ in 0..<400 {
      if Bool.random(using: &generator) {
        let offset = Int.random(in: 0...naive.bytes, using: &generator)
        #expect(map.codePointOffset(ofByte: offset) == counts[offset])
      } else {
        let index = Int.random(in: 0...naive.codePoints, using: &generator)
        #expect(map.byteOffset(ofCodePoint: index) == naive.starts[index])
      }
    }
  }

  @Test(arguments: ["", "abc", "aé文😀"])
  func `beyond the text there is no code point`(_ text: String) {
    var map = CodePointMap(text)
    let count = text.unicodeScalars.count
    #expect(map.byteOffset(ofCodePoint: count) == text.utf8.count)
    #expect(map.byteOffset(ofCodePoint: count + 1) == nil)
    #expect(map.byteOffset(ofCodePoint: -1) == nil)
    #expect(map.byteOffset(ofCodePoint: .max) == nil)
    #expect(map.byteOffset(ofCodePoint: 0) == 0)
  }

  @Test(arguments: ["", "abc", "aé文😀"])
  func `byte offsets beyond the text count as its nearer end`(_ text: String) {
    var map = CodePointMap(text)
    #expect(map.codePointOffset(ofByte: text.utf8.count + 50) == text.unicodeScalars.count)
    #expect(map.codePointOffset(ofByte: -3) == 0)
  }
}
