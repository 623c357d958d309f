/// Puts combining marks and their bases together where Unicode has one character for both.
///
/// libedit loses a combining mark from the screen when it redraws a line. The composed character is
/// canonically the same text.
enum Composition {
  /// Returns the one character that stands for the two, if there is one.
  static func compose(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard isMark(mark) else { return nil }
    var text = String.UnicodeScalarView()
    text.append(base)
    text.append(mark)
    return composed[String(text)]
  }

  /// Returns the text with every composition made that can be made.
  static func compose(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in text {
      if let base = result.last, let whole = compose(base, scalar) {
        result[result.count - 1] = whole
      } else {
        result.append(scalar)
      }
    }
    return result
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    // Cheap for what is mostly typed.
    guard scalar.value >= 0x300 else { return false }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }

  /// The characters that decompose, by what they decompose to.
  ///
  /// Strings are equal, and hash alike, when they are canonically equivalent: the key may be
  /// written either way. Made when the first mark is typed.
  private static let composed: [String: Unicode.Scalar] = {
    // Latin, Greek, Cyrillic; Arabic; Indic; Latin and Greek extended; kana.
    let blocks: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x370...0x4FF, 0x600...0x6FF, 0x900...0xDFF, 0x1E00...0x1FFF, 0x3040...0x30FF,
    ]
    var table: [String: Unicode.Scalar] = [:]
    for scalar in blocks.joined().lazy.compactMap(Unicode.Scalar.init) {
      let text = String(scalar)
      // The first wins: those that are equivalent to an earlier one are not what composing gives.
      if table[text] == nil { table[text] = scalar }
    }
    return table
  }()
}
