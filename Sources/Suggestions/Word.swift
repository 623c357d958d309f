/// A word of a sentence as suggestions compare words: in lower case, digits as one sign.
package struct Word: Hashable, Sendable {
  /// UTF-8 offsets into the article's text, half-open.
  package let start: Int
  package let end: Int
  /// Of the letters in lower case. Any number has the hash of `#`.
  package let hash: UInt32
  package let isCapitalised: Bool
  /// Whether it begins with a digit.
  package let isNumber: Bool

  package var count: Int { end - start }
}

extension Word {
  /// Appends the words of a range: runs of letters, marks and digits with apostrophes, hyphens, points
  /// and commas inside them.
  ///
  /// A character of a script without spaces is a word of its own. Looks at each byte once.
  package static func append(
    in bytes: ContiguousArray<UInt8>, _ start: Int, _ end: Int,
    to words: inout ContiguousArray<Word>
  ) {
    var index = start
    while index < end {
      let first = Scalar(bytes, index, end)
      guard first.kind != .other else {
        index = first.next
        continue
      }
      var hash = WordHash()
      var last = index
      var next = index
      var previous = ScalarKind.other
      while next < end {
        let scalar = Scalar(bytes, next, end)
        if scalar.kind == .other {
          // What joins two letters or two digits is inside the word.
          guard scalar.joins, scalar.next < end else { break }
          let after = Scalar(bytes, scalar.next, end)
          guard after.kind == previous, after.kind != .alone,
            scalar.joinsLetters == (previous == .letter) || scalar.joinsDigits && previous == .digit
          else { break }
          if previous == .letter { hash.add(scalar.folded) }
        } else if scalar.kind == .alone || previous == .alone {
          if previous != .other { break }
          hash.add(scalar.value)
          previous = .alone
        } else {
          hash.add(scalar.folded)
          previous = scalar.kind
        }
        next = scalar.next
        if scalar.kind != .other { last = next }
      }
      words.append(
        Word(
          start: index, end: last, hash: first.kind == .digit ? WordHash.number : hash.value,
          isCapitalised: first.value != first.folded, isNumber: first.kind == .digit))
      index = max(last, first.next)
    }
  }

  /// Returns the words of a text.
  package static func words(of text: String) -> ContiguousArray<Word> {
    let bytes = ContiguousArray(text.utf8)
    var words: ContiguousArray<Word> = []
    append(in: bytes, 0, bytes.count, to: &words)
    return words
  }

  /// Returns the hash that a word of one run of letters has wherever it stands.
  package static func hash(of text: some StringProtocol) -> UInt32 {
    var hash = WordHash()
    for scalar in text.unicodeScalars { hash.add(Scalar.fold(scalar.value)) }
    return hash.value
  }
}

/// FNV-1a over code points in lower case.
struct WordHash {
  private(set) var value: UInt32 = 2_166_136_261

  mutating func add(_ scalar: UInt32) {
    value = (value ^ scalar) &* 16_777_619
  }

  static let number: UInt32 = {
    var hash = WordHash()
    hash.add(0x23)
    return hash.value
  }()
}

enum ScalarKind: UInt8 {
  case letter, digit
  /// A word by itself, as characters of Chinese and Japanese are.
  case alone
  case other
}

/// A code point, decoded from well-formed UTF-8.
struct Scalar {
  let value: UInt32
  /// The offset behind it.
  let next: Int

  @inline(__always)
  init(_ bytes: ContiguousArray<UInt8>, _ index: Int, _ end: Int) {
    let lead = bytes[index]
    if lead < 0x80 {
      value = UInt32(lead)
      next = index + 1
    } else if lead < 0xE0, index + 1 < end {
      value = UInt32(lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
      next = index + 2
    } else if lead < 0xF0, index + 2 < end {
      value =
        UInt32(lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        | UInt32(bytes[index + 2] & 0x3F)
      next = index + 3
    } else if index + 3 < end {
      value =
        UInt32(lead & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
        | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F)
      next = index + 4
    } else {
      value = 0xFFFD
      next = end
    }
  }

  var folded: UInt32 { Self.fold(value) }

  /// Returns the code point in lower case, and typographic apostrophes as the typed one.
  @inline(__always)
  static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: return value + 0x20
    case 0..<0xC0: return value
    case 0xC0...0xDE: return value == 0xD7 ? value : value + 0x20
    case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1EFF: return value | 1
    case 0x139...0x148, 0x179...0x17E: return value & 1 == 1 ? value + 1 : value
    case 0x178: return 0xFF
    case 0x391...0x3AB: return value + 0x20
    case 0x400...0x40F: return value + 0x50
    case 0x410...0x42F: return value + 0x20
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: return value | 1
    case 0x531...0x556: return value + 0x30
    case 0x2018, 0x2019, 0x2BC: return 0x27
    default: return value
    }
  }

  @inline(__always)
  var kind: ScalarKind {
    switch value {
    case 0x61...0x7A, 0x41...0x5A: return .letter
    case 0x30...0x39: return .digit
    case 0..<0xAA: return .other
    case 0xAA, 0xB5, 0xBA: return .letter
    case 0xAB...0xBF, 0xD7, 0xF7: return .other
    case 0xC0...0x2C1, 0x300...0x36F, 0x370...0x373, 0x376...0x377, 0x37B...0x37D, 0x37F...0x386:
      return .letter
    case 0x2C2...0x2FF, 0x374...0x375, 0x37E, 0x387: return .other
    case 0x388...0x559, 0x561...0x588, 0x591...0x5BD, 0x5D0...0x5F2, 0x620...0x65F:
      return .letter
    case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F: return .digit
    case 0x66E...0x6D3, 0x6D5...0x6FF, 0x700...0x963, 0x970...0x1FFF: return .letter
    case 0x2C00...0x2DFF: return .letter
    case 0xAC00...0xD7A3: return .letter
    case 0x3041...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return .alone
    case 0xA000...0xABFF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10000...0x1EFFF: return .letter
    default: return .other
    }
  }

  /// Whether it may stand inside a word.
  var joins: Bool { joinsLetters || joinsDigits }

  var joinsLetters: Bool {
    switch value {
    case 0x27, 0x2D, 0x2019, 0x2BC, 0x2010, 0x2011, 0xAD: true
    default: false
    }
  }

  var joinsDigits: Bool { value == 0x2E || value == 0x2C || value == 0xA0 || value == 0x202F }
}
