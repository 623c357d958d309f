/// Quotation marks, brackets and the other marks that stand around sentences.
enum Marks {
  /// Whether a scalar is a quotation mark that can open a quotation.
  static func opensQuotation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x60: true
    case 0..<0x80: false
    case 0x2018, 0x201A...0x201C, 0x201E, 0x201F, 0x201D, 0x2039, 0x203A, 0xAB, 0xBB: true
    case 0x300C, 0x300E, 0x301D, 0xFF02, 0xFF62, 0x300A, 0x3008, 0x275B, 0x275D, 0x2E42: true
    default: false
    }
  }

  /// Whether a scalar is a quotation mark that can close a quotation.
  static func closesQuotation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27: true
    case 0..<0x80: false
    case 0x2019, 0x201D, 0xBB, 0x203A: true
    case 0x300D, 0x300F, 0x301E, 0x301F, 0xFF02, 0xFF63, 0x300B, 0x3009, 0x275C, 0x275E: true
    default: closesSomeQuotations(scalar)
    }
  }

  /// Whether a scalar opens quotations in most languages, but closes them in some: “ ‘ « ‹.
  static func closesSomeQuotations(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2018, 0x201C, 0xAB, 0x2039: true
    default: false
    }
  }

  /// Whether a scalar closes quotations or titles in Chinese and Japanese, and does nothing else.
  static func closesEastAsianQuotation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300D, 0x300F, 0x3009, 0x300B, 0xFF63: true
    default: false
    }
  }

  static func opensBracket(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0x7B, 0xFF08, 0xFF3B, 0xFF5B, 0x3010, 0x3014: true
    default: false
    }
  }

  static func closesBracket(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x29, 0x5D, 0x7D, 0xFF09, 0xFF3D, 0xFF5D, 0x3011, 0x3015: true
    default: false
    }
  }

  /// Whether a scalar is a dash, a bullet or another mark that can stand before a sentence.
  static func introduces(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2A, 0x5F, 0x3E, 0x7E, 0xA1, 0xBF, 0xB7: true
    case 0..<0x80: false
    default: isDash(scalar) || isBullet(scalar)
    }
  }

  static func isDash(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2010...0x2015, 0x2212: true
    default: false
    }
  }

  /// Whether a scalar is used for nothing but list items.
  static func isBullet(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0, 0x25AA, 0x25AB, 0x25B6, 0x25B8, 0x25BA: true
    case 0x25CB, 0x25CF, 0x25E6, 0x2605, 0x2713, 0x2714, 0x27A2, 0x27A4: true
    default: false
    }
  }

  /// Whether a scalar carries on the sentence that it stands in.
  static func continues(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x3B, 0x3A, 0x29, 0x5D, 0x7D, 0x25, 0x2F, 0x3D, 0x7C: true
    case 0..<0x80: false
    case 0x60C, 0x61B, 0x3001, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF09, 0xFF64, 0x55D: true
    default: false
    }
  }
}
