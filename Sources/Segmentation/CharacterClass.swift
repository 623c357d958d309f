/// What a Unicode scalar is to the splitter.
enum CharacterClass {
  enum LetterCase {
    case upper, lower
    /// A letter of a script without cases.
    case uncased
    case notALetter
  }

  /// Whether a scalar separates words: Unicode white space, the information separators, the
  /// zero-width space and the byte-order mark.
  @inline(__always)
  static func isWhiteSpace(_ scalar: UInt32) -> Bool {
    if scalar > 0x20, scalar < 0x80 { return false }
    return isRareWhiteSpace(scalar)
  }

  private static func isRareWhiteSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09...0x0D, 0x1C...0x1F: true
    case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  static func isDigit(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39: true
    case 0..<0x80: false
    case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0x9E6...0x9EF, 0xFF10...0xFF19: true
    default: false
    }
  }

  /// Whether a byte is an ASCII letter or digit.
  @inline(__always)
  static func isASCIIWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  static func isLetter(_ scalar: UInt32) -> Bool { letterCase(scalar) != .notALetter }

  @inline(__always)
  static func letterCase(_ scalar: UInt32) -> LetterCase {
    if scalar >= 0x80 { return letterCaseBeyondASCII(scalar) }
    if scalar &- 0x61 < 26 { return .lower }
    return scalar &- 0x41 < 26 ? .upper : .notALetter
  }

  private static func letterCaseBeyondASCII(_ scalar: UInt32) -> LetterCase {
    switch scalar {
    case 0..<0xAA: return .notALetter
    case 0xC0...0x17F where scalar != 0xD7 && scalar != 0xF7:
      return lowercased(scalar) == scalar ? .lower : .upper
    case 0x400...0x481, 0x48A...0x52F: return lowercased(scalar) == scalar ? .lower : .upper
    // The virama and the nukta, which words of Hindi, Marathi and Bengali have inside.
    case 0x93C, 0x94D, 0x9BC, 0x9CD: return .uncased
    case 0x2010...0x206F, 0x3000...0x3004, 0x3008...0x303F, 0xFF00...0xFF0F: return .notALetter
    // Georgian has capitals for whole lines alone.
    case 0x10D0...0x10FF, 0x3041...0x30FA, 0x3400...0x9FFF, 0xAC00...0xD7A3: return .uncased
    default: break
    }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return .notALetter }
    if properties.isUppercase { return .upper }
    if properties.isLowercase { return .lower }
    return properties.isAlphabetic ? .uncased : .notALetter
  }

  /// Returns the lower-case form of a scalar that has one of a single scalar, else the scalar.
  ///
  /// The typographic apostrophes become the straight one, and the Hebrew marks of abbreviations
  /// straight marks, so that tables need one spelling.
  @inline(__always)
  static func lowercased(_ scalar: UInt32) -> UInt32 {
    if scalar >= 0x80 { return lowercasedBeyondASCII(scalar) }
    return scalar &- 0x41 < 26 ? scalar &+ 0x20 : scalar
  }

  private static func lowercasedBeyondASCII(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0..<0xC0: return scalar
    case 0xC0...0xDE: return scalar == 0xD7 ? scalar : scalar + 0x20
    case 0xDF...0xFF: return scalar
    case 0x139...0x148, 0x179...0x17E: return scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x178: return 0xFF
    case 0x130, 0x131, 0x138, 0x149, 0x17F: return scalar == 0x130 ? 0x69 : scalar
    case 0x100...0x177: return scalar | 1
    case 0x2BC, 0x2019, 0x5F3: return 0x27
    case 0x5F4: return 0x22
    case 0x391...0x3A9, 0x410...0x42F: return scalar + 0x20
    case 0x400...0x40F: return scalar + 0x50
    case 0x430...0x45F: return scalar
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: return scalar | 1
    case 0x531...0x556: return scalar + 0x30
    default: break
    }
    guard let properties = Unicode.Scalar(scalar)?.properties, properties.isUppercase else {
      return scalar
    }
    let mapping = properties.lowercaseMapping.unicodeScalars
    guard mapping.count == 1, let only = mapping.first else { return scalar }
    return only.value
  }

  /// Whether a scalar alone can well be a word: in Chinese, Japanese and Korean, and a Vietnamese
  /// vowel with its tone.
  static func isOftenAWord(_ scalar: UInt32) -> Bool {
    isUnspaced(scalar) || 0xAC00...0xD7A3 ~= scalar || 0x1EA0...0x1EF9 ~= scalar
  }

  /// Whether a scalar is a Chinese character, which Japanese and Korean have too.
  static func isIdeograph(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF: true
    default: false
    }
  }

  /// Whether a scalar writes words without spaces between them: Chinese and Japanese.
  static func isUnspaced(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3005...0x3007, 0x3041...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
      true
    default: false
    }
  }
}
