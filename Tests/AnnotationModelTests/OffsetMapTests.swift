import AnnotationModel
import Testing

@Suite struct OffsetMapTests {
  /// What the map should say, counted unit by unit.
  private struct Naive {
    /// The byte offset at which each unit begins; nil inside a code point.
    var starts: [Int?] = []
    /// How many units there are before each byte offset.
    var counts: [Int]

    init(_ text: String, _ unit: OffsetUnit) {
      counts = [0]
      func unitAdded(bytes: Int) {
        counts += Array(repeating: starts.count, count: bytes)
      }
      for character in text {
        if unit == .grapheme {
          starts.append(counts.count - 1)
          unitAdded(bytes: character.utf8.count)
          continue
        }
        for scalar in character.unicodeScalars {
          let start = counts.count - 1
          let width = UTF8.width(scalar)
          switch unit {
          case .codepoint, .grapheme:
            starts.append(start)
            unitAdded(bytes: width)
          case .utf16:
            starts.append(start)
            if UTF16.width(scalar) == 2 { starts.append(nil) }
            unitAdded(bytes: width)
          case .utf8:
            for byte in 0..<width {
              starts.append(byte == 0 ? start : nil)
              unitAdded(bytes: 1)
            }
          }
        }
      }
      starts.append(counts.count - 1)
    }
  }

  private static let texts: [String] = [
    "", "a", "é", "abc", "aé文😀", "e\u{301}", "\r\n", "a\rb\r\nc\n\r", "👩‍👩‍👧🇺🇦🇸🇪",
    "\u{301}a", String(repeating: "a", count: 3000), String(repeating: "文", count: 2000),
    String(repeating: "😀", count: 1024), String(repeating: "e\u{301}", count: 1500),
    String(repeating: "a", count: 1023) + "é" + String(repeating: "b", count: 1500),
    String(repeating: "a", count: 1022) + "😀" + String(repeating: "b", count: 1500),
    String(repeating: "a", count: 1023) + "\r\n" + String(repeating: "b", count: 1500),
  ]

  @Test(arguments: OffsetUnit.allCases, texts)
  func `offsets are those of a naive count, in both directions`(_ unit: OffsetUnit, _ text: String)
  {
    let naive = Naive(text, unit)
    var map = OffsetMap(text, unit: unit)
    #expect(map.length == naive.starts.count - 1)
    for offset in naive.counts.indices {
      #expect(map.offset(ofByte: offset) == naive.counts[offset])
    }
    for offset in naive.counts.indices.reversed() {
      #expect(map.offset(ofByte: offset) == naive.counts[offset])
    }
    for offset in naive.starts.indices {
      #expect(map.byte(ofOffset: offset) == naive.starts[offset])
    }
    for offset in naive.starts.indices.reversed() {
      #expect(map.byte(ofOffset: offset) == naive.starts[offset])
    }
  }

  @Test(arguments: OffsetUnit.allCases, 1...12 as ClosedRange<UInt64>)
  func `jumps both ways give what a naive count gives`(_ unit: OffsetUnit, _ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = generator.text(scalars: Int.random(in: 1...6_000, using: &generator))
    let naive = Naive(text, unit)
    var map = OffsetMap(text, unit: unit)
    for _ in 0..<400 {
      if Bool.random(using: &generator) {
        let offset = Int.random(in: naive.counts.indices, using: &generator)
        #expect(map.offset(ofByte: offset) == naive.counts[offset])
      } else {
        let offset = Int.random(in: naive.starts.indices, using: &generator)
        #expect(map.byte(ofOffset: offset) == naive.starts[offset])
      }
    }
  }

  @Test(
    arguments: [
      (OffsetUnit.codepoint, [0, 37, 38, 72, 73, 102]), (.utf16, [0, 38, 39, 73, 74, 103]),
      (.utf8, [0, 41, 42, 80, 81, 110]), (.grapheme, [0, 36, 37, 71, 72, 101]),
    ])
  func `each unit counts an accent and an emoji in its own way`(
    _ unit: OffsetUnit, _ expected: [Int]
  ) {
    let sentences = [
      "The cafe\u{301} 📉 shut on Monday, by order.", "“Not for long,” said its cook, Li.",
      "A fine followed in September.",
    ]
    var map = OffsetMap(sentences.joined(separator: " "), unit: unit)
    var offsets: [Int] = []
    var byte = 0
    for sentence in sentences {
      offsets.append(map.offset(ofByte: byte))
      byte += sentence.utf8.count
      offsets.append(map.offset(ofByte: byte))
      byte += 1
    }
    #expect(offsets == expected)
    #expect(map.length == expected.last)
  }

  @Test(arguments: OffsetUnit.allCases, ["", "abc", "aé文😀", "a\r\n"])
  func `beyond the text there is no unit`(_ unit: OffsetUnit, _ text: String) {
    var map = OffsetMap(text, unit: unit)
    #expect(map.byte(ofOffset: map.length) == text.utf8.count)
    #expect(map.byte(ofOffset: map.length + 1) == nil)
    #expect(map.byte(ofOffset: -1) == nil)
    #expect(map.byte(ofOffset: .max) == nil)
    #expect(map.byte(ofOffset: 0) == 0)
    #expect(map.offset(ofByte: text.utf8.count + 50) == map.length)
    #expect(map.offset(ofByte: -3) == 0)
  }

  @Test(arguments: OffsetUnit.allCases, texts)
  func `a whole text is counted as its map counts it`(_ unit: OffsetUnit, _ text: String) {
    let bytes = ContiguousArray(text.utf8)
    #expect(unit.count(bytes, 0..<bytes.count) == OffsetMap(text, unit: unit).length)
  }
}
