extension Unicode.Scalar {
  /// Whether the scalar belongs to no sentence where it stands between two.
  ///
  /// Unicode's White_Space, the information separators U+001C to U+001F, the zero-width space
  /// U+200B and the byte-order mark U+FEFF.
  package var isSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000, 0xFEFF:
      true
    default: false
    }
  }
}
