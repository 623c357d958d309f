private import DisplayText

extension Unicode.Scalar {
  /// Whether the character is never taken from a keyboard or a paste.
  ///
  /// The line that is edited is drawn by libedit, as it is. C1 controls are sequences to some
  /// terminals; the editor uses their codes itself. Embeddings, overrides and isolates rearrange
  /// the line that is being typed, what nobody sees, such as tags, could hide words in it, and what
  /// is shown by a stand-in everywhere else is not shown here.
  var isRefusedAsInput: Bool {
    switch value {
    case 0x80...0x9F, 0x2028...0x202E, 0x2060...0x206F, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
    case 0xAD, 0x34F, 0x115F, 0x1160, 0x180E, 0x3164, 0xFEFF, 0xFFA0: true
    case 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xF0000...0x10FFFF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether the character is a C0 control or DEL.
  var isControl: Bool { value < 0x20 || value == 0x7F }
}

/// What libedit may draw of texts that nobody has typed.
enum EditableText {
  /// Returns the text as it may stand in the line, with stand-ins for what may not.
  static func line(_ text: String) -> [Unicode.Scalar] {
    let shown = SafeText.display(text).unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar.isRefusedAsInput ? "\u{FFFD}" : scalar
    }
    return Composition.compose(shown)
  }

  /// Whether the text may stand in the line as it is.
  static func isEditable(_ text: some Sequence<Unicode.Scalar>) -> Bool {
    text.allSatisfy { !$0.isControl && !$0.isRefusedAsInput }
  }

  /// Returns the text up to the first character that may not stand in the line.
  static func editablePart(of text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix { isEditable([$0]) }))
  }
}
