import AnnotationModel

/// The runs of five words of a text, which tell how much two texts share (Broder 1997, "On the
/// resemblance and containment of documents").
///
/// Where a script puts no spaces between words, every character counts as a word. Case, punctuation
/// and white space make no difference.
struct Shingles: Hashable, Sendable {
  /// 32 bits of each run's hash, sorted, each once: of two articles of a thousand words, two runs that
  /// differ are the same here in one pair of four thousand.
  private(set) var hashes: ContiguousArray<UInt32> = []

  /// How many words make up a run. A text of fewer is one run.
  static let length = 5

  init(_ text: String) {
    let words = Self.words(of: text)
    guard !words.isEmpty else { return }
    let count = max(1, words.count - Self.length + 1)
    hashes.reserveCapacity(count)
    for start in 0..<count {
      var hash: UInt64 = 0
      for index in start..<min(start + Self.length, words.count) {
        hash = hash &* 0x9E37_79B9_7F4A_7C15 &+ words[index]
      }
      hashes.append(UInt32(truncatingIfNeeded: hash.mixed))
    }
    hashes.sort()
    var kept = 1
    for index in hashes.indices.dropFirst() where hashes[index] != hashes[kept - 1] {
      hashes[kept] = hashes[index]
      kept += 1
    }
    hashes.removeLast(hashes.count - kept)
  }

  var isEmpty: Bool { hashes.isEmpty }

  /// Returns the share of runs that both texts have among those that either has (Jaccard); 0 for texts
  /// without words.
  func resemblance(to other: Shingles) -> Double {
    guard !isEmpty, !other.isEmpty else { return 0 }
    var (left, right, both) = (0, 0, 0)
    while left < hashes.count, right < other.hashes.count {
      let (one, two) = (hashes[left], other.hashes[right])
      if one == two { both += 1 }
      if one <= two { left += 1 }
      if two <= one { right += 1 }
    }
    return Double(both) / Double(hashes.count + other.hashes.count - both)
  }

  // MARK: - Words

  /// Returns a hash of every word.
  private static func words(of text: String) -> ContiguousArray<UInt64> {
    var words: ContiguousArray<UInt64> = []
    var word: UInt64 = 0
    for scalar in text.unicodeScalars {
      switch Kind(scalar) {
      case .letter(let value):
        // FNV-1a, a scalar a step; the basis is no word's hash.
        word = ((word == 0 ? 0xCBF2_9CE4_8422_2325 : word) ^ UInt64(value)) &* 0x100_0000_01B3
      case .word(let value):
        if word != 0 { words.append(word) }
        word = 0
        words.append(UInt64(value).mixed)
      case .mark: break
      case .between:
        if word != 0 { words.append(word) }
        word = 0
      }
    }
    if word != 0 { words.append(word) }
    return words
  }

  /// What a scalar is to a word.
  private enum Kind {
    case letter(UInt32)
    /// A word of its own.
    case word(UInt32)
    /// An accent, which is passed over.
    case mark
    case between

    init(_ scalar: Unicode.Scalar) {
      let value = scalar.value
      switch value {
      case 0x30...0x39, 0x61...0x7A: self = .letter(value)
      case 0x41...0x5A: self = .letter(value | 0x20)
      case 0x300...0x36F: self = .mark
      case 0..<0x80: self = .between
      default:
        let properties = scalar.properties
        if !properties.isAlphabetic, properties.numericType == nil {
          self = .between
        } else if Self.hasNoSpaces(value) {
          self = .word(value)
        } else if properties.isUppercase {
          self = .letter(properties.lowercaseMapping.unicodeScalars.first?.value ?? value)
        } else {
          self = .letter(value)
        }
      }
    }

    /// Whether a scalar's script puts no spaces between words: Thai, Lao, Burmese, Khmer, Japanese,
    /// Chinese.
    private static func hasNoSpaces(_ value: UInt32) -> Bool {
      switch value {
      case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF,
        0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D,
        0x20000...0x3FFFF:
        true
      default: false
      }
    }
  }
}

extension UInt64 {
  /// The bits, mixed so that each depends on all: the finalizer of SplitMix64 (Steele, Lea and Flood
  /// 2014).
  var mixed: UInt64 {
    var mixed = self &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
