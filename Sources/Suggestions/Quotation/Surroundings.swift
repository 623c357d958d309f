/// What stands on both sides of a quotation mark.
struct Surroundings {
  private let before: UInt32
  private let after: UInt32
  let shape: QuotationMark.Shape

  /// Looks through the marks that stand beside the one at an offset, four of them at most.
  init(of start: Int, _ end: Int, in bytes: ContiguousArray<UInt8>) {
    var index = start
    var scalar = Scalar.before(index, in: bytes)
    for _ in 0..<4 where Self.isMark(scalar.value) {
      index = scalar.start
      scalar = Scalar.before(index, in: bytes)
    }
    before = scalar.value
    index = end
    after = end < bytes.count ? Scalar(bytes, end, bytes.count).value : 0
    var outer = after
    for _ in 0..<4 where Self.isMark(outer) {
      index = Scalar(bytes, index, bytes.count).next
      outer = index < bytes.count ? Scalar(bytes, index, bytes.count).value : 0
    }
    let left = Self.isBoundary(before) || Self.opensBracket(before)
    let right = Self.isBoundary(outer) || Self.endsClause(outer)
    shape = left == right ? .either : left ? .opening : .closing
  }

  var followsDigit: Bool { before >= 0x30 && before <= 0x39 }

  var followsS: Bool { before == 0x73 || before == 0x53 }

  /// Whether letters of Hebrew stand on both sides: there a mark is part of an abbreviation.
  var isInHebrewWord: Bool {
    (0x5D0...0x5F2).contains(before) && (0x5D0...0x5F2).contains(after)
  }

  /// Whether a mark behind a digit belongs to a figure as in 5'11".
  func followsFeet(_ start: Int, in bytes: ContiguousArray<UInt8>) -> Bool {
    var index = start
    while index > 0, start - index < 2, bytes[index - 1] >= 0x30, bytes[index - 1] <= 0x39 {
      index -= 1
    }
    let feet = Scalar.before(index, in: bytes).value
    return feet == 0x27 || feet == 0x2019 || feet == 0x2032
  }

  /// Whether an apostrophe before an offset stands for letters left out: 'tis, 'em, 'n', '90s.
  func precedesClipping(_ end: Int, in bytes: ContiguousArray<UInt8>) -> Bool {
    var index = end
    var word: [UInt8] = []
    while index < bytes.count, word.count < 6 {
      let byte = bytes[index]
      guard byte.isASCIILetter || byte >= 0x30 && byte <= 0x39 else { break }
      word.append(byte | 0x20)
      index += 1
    }
    if word.count == 3, word[2] == 0x73, word[0] < 0x3A, word[1] < 0x3A { return true }
    return Self.clippings.contains(word)
  }

  private static let clippings: Set<[UInt8]> = Set(
    ["tis", "twas", "em", "n", "til"].map { Array($0.utf8) })

  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x60: true
    case 0..<0xAB: false
    case 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0xFF02: true
    case 0x2A, 0x5F: true
    default: false
    }
  }

  /// Whether a scalar separates words: nothing, a space, a dash, a slash.
  private static func isBoundary(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x20, 0x2D, 0x2F, 0x7C, 0x85, 0xA0, 0x2000...0x200B, 0x2010...0x2015, 0x2028, 0x2029,
      0x202F, 0x205F, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  private static func opensBracket(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0x7B, 0x3C, 0xA1, 0xBF, 0x3D, 0x3E, 0xFF08, 0x3010: true
    default: false
    }
  }

  private static func endsClause(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3C, 0x3F, 0x5D, 0x7D: true
    case 0..<0x80: false
    case 0x2026, 0x3001, 0x3002, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F: true
    default: false
    }
  }
}

extension Scalar {
  /// Returns the code point that ends at an offset, and where it begins; nothing at the beginning.
  static func before(
    _ index: Int, in bytes: ContiguousArray<UInt8>
  ) -> (value: UInt32, start: Int) {
    guard index > 0 else { return (0, 0) }
    var start = index - 1
    while start > 0, index - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (Scalar(bytes, start, index).value, start)
  }

  var isLowercaseLetter: Bool { kind == .letter && folded == value && value != 0x27 }
}

extension UInt8 {
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
}
