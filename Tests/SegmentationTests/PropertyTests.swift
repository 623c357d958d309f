import AnnotationModel
import Segmentation
import Testing

@Suite struct PropertyTests {
  private let languages = [nil] + Segmenter.languages.map(Optional.some)

  @Test(arguments: Segmenter.Layout.allCases)
  func `covers any bytes with ranges in order`(_ layout: Segmenter.Layout) {
    var random = SplitMix(seed: 7)
    for round in 0..<400 {
      let count = Int(random.next() % 300)
      let bytes = ContiguousArray((0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) })
      let language = languages[round % languages.count]
      expectPartition(of: bytes, by: Segmenter(language: language, layout: layout))
    }
  }

  @Test(arguments: Segmenter.Layout.allCases)
  func `covers any text with ranges in order, in both forms alike`(_ layout: Segmenter.Layout) {
    let pieces = [
      "a", "I", "Mr", "U.S", "z.B", "т", "д", "г", "The", "він", "5", "2.", ".", "...", "…", "!",
      "?", "\"", "'", "’", "“", "”", "«", "»", "(", ")", "[", "]", "[1]", "-", "—", "•", " ", " ",
      " ", "\n", "\n\n", "\r\n", "\u{2029}", "\u{A0}", "\u{200B}", "\u{FEFF}", "。", "」", "「", "と",
      "。", "؟", "।", "said", "à", "¿", "\0", "\u{1B}", "😀", "e\u{301}", ",", ":", ";",
    ]
    var random = SplitMix(seed: 11)
    for round in 0..<800 {
      let count = Int(random.next() % 60)
      let text = (0..<count).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      let language = languages[round % languages.count]
      let segmenter = Segmenter(language: language, layout: layout, abbreviations: ["a"])
      let bytes = ContiguousArray(text.utf8)
      #expect(segmenter.sentences(in: text) == segmenter.sentences(in: bytes))
      expectPartition(of: bytes, by: segmenter)
    }
  }

  @Test(arguments: 0...255)
  func `takes texts of one byte`(_ byte: Int) {
    expectPartition(of: [UInt8(byte)], by: Segmenter())
  }

  @Test(arguments: ["", " ", " \n\t\r\n ", "\u{A0}\u{2003}\u{FEFF}"])
  func `finds nothing in white space`(_ text: String) {
    #expect(Segmenter().sentences(in: text) == [])
  }

  @Test(arguments: [".", "...", ". . .", "?!", "…", "\0", "\0.\0", "\u{1}\u{7F}", "\"", "。。"])
  func `takes a text without words for one sentence`(_ text: String) {
    #expect(Segmenter().sentences(in: text) == [TextRange(0, text.utf8.count)])
  }

  @Test(arguments: [
    ".", "\"", ". ", ".\"", ". )", "a. ", "A. ", "1. ", "! ", "「。", "。」", "…", "… A", "(", "?\" A ",
    "\n", ".\n", "- a\n", "\r", "\u{2028}", "«", " ", "\u{A0}", "U.S. ", "-", "'", "[1]", "é", "। ",
  ])
  func `finishes a megabyte of the same`(_ piece: String) {
    let count = 1_000_000 / piece.utf8.count
    for layout in Segmenter.Layout.allCases {
      let text = String(repeating: piece, count: layout == .automatic ? count : count / 10)
      let sentences = Segmenter(language: "en", layout: layout).sentences(in: text)
      #expect(sentences.count <= text.utf8.count)
    }
  }

  @Test(arguments: [". ", "\"a. ", "“a. ", "a. b” ", "\"… "])
  func `finishes a megabyte of the same where quotations stay whole`(_ piece: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    let sentences = Segmenter(language: "id").sentences(in: text)
    #expect(sentences.count <= text.utf8.count)
  }

  @Test func `finishes a megabyte of bytes that are not UTF-8`() {
    for byte: UInt8 in [0x80, 0xC2, 0xE2, 0xE3, 0xF0, 0xFF] {
      let bytes = ContiguousArray(repeating: byte, count: 1_000_000)
      #expect(Segmenter().sentences(in: bytes) == [TextRange(0, 1_000_000)])
    }
  }
}

/// Expects ranges in order that are trimmed and cover all but white space.
private func expectPartition(
  of bytes: ContiguousArray<UInt8>, by segmenter: Segmenter,
  at location: SourceLocation = #_sourceLocation
) {
  let space = whiteSpace(in: bytes)
  var covered = [Bool](repeating: false, count: bytes.count)
  var end = 0
  var isSound = true
  for range in segmenter.sentences(in: bytes) {
    isSound = isSound && range.start >= end && range.end > range.start && range.end <= bytes.count
    guard isSound else { break }
    isSound = !space[range.start] && !space[range.end - 1]
    for index in range.start..<range.end { covered[index] = true }
    end = range.end
  }
  for index in bytes.indices where !covered[index] { isSound = isSound && space[index] }
  #expect(isSound, "\(Array(bytes))", sourceLocation: location)
}

/// Returns for each byte whether it belongs to a white-space character.
private func whiteSpace(in bytes: ContiguousArray<UInt8>) -> [Bool] {
  var result = [Bool](repeating: false, count: bytes.count)
  var index = 0
  while index < bytes.count {
    let length =
      switch bytes[index] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      default: 1
      }
    let end = min(index + length, bytes.count)
    let text = String(decoding: bytes[index..<end], as: UTF8.self)
    let scalars = text.unicodeScalars
    if scalars.count == 1, let scalar = scalars.first,
      scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
        || scalar.value == 0x200B || scalar.value == 0xFEFF
    {
      for space in index..<end { result[space] = true }
      index = end
    } else {
      index += 1
    }
  }
  return result
}

/// A generator that gives the same numbers for the same seed everywhere.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
