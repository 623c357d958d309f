/// What may reach a screen of text that may be hostile.
///
/// - Control characters show as their pictures (`␛`), and so does DEL; C1 controls, bidi embeddings
///   and overrides, private-use and unassigned scalars, and whatever else has no business in text
///   show as `�`.
/// - CR, CRLF, LF, VT, FF, NEL, LS and PS are line breaks. A tab is one space.
/// - Directional isolates stay where they pair up within a line, eight deep at most.
/// - LRM, RLM, ALM, ZWNJ and ZWJ stay. Other invisible scalars (soft hyphen, zero-width space, a
///   byte-order mark) go.
/// - A base keeps one variation selector and 30 marks, a black flag its tags; one `�` shows that
///   there were more. A mark at the start of a line gets a dotted circle to stand on.
///
/// Every stand-in takes one cell.
package enum SafeText {
  /// What becomes of a line break.
  package enum LineBreaks: Sendable {
    case space, keep
  }

  static let standIn: Unicode.Scalar = "\u{FFFD}"

  static let deepestIsolate = 8

  /// Returns a text as it may be shown.
  ///
  /// What is returned comes back unchanged when it is passed in again.
  package static func display(_ text: String, lineBreaks: LineBreaks = .space) -> String {
    if isPrintableASCII(text) {
      return text
    }
    return string(of: filtered(text, lineBreaks: lineBreaks))
  }

  /// Returns a text as it may be shown, with line breaks as spaces, kept from disturbing the
  /// order of what surrounds it.
  ///
  /// Only text with right-to-left characters needs that, and only it is put between FSI and PDI.
  package static func isolated(_ text: String) -> String {
    if isPrintableASCII(text) {
      return text
    }
    // One level is for the isolate around it all.
    let filter = filtered(text, lineBreaks: .space, deepestIsolate: deepestIsolate - 1)
    let safe = string(of: filter)
    return filter.hasRightToLeft ? "\u{2068}" + safe + "\u{2069}" : safe
  }

  /// Returns how many scalars of a text are not shown at all, or only by a stand-in.
  package static func hiddenCount(in text: String) -> Int {
    isPrintableASCII(text) ? 0 : filtered(text, lineBreaks: .space).hiddenCount
  }

  static func isPrintableASCII(_ text: String) -> Bool {
    for byte in text.utf8 where byte < 0x20 || byte > 0x7E {
      return false
    }
    return true
  }

  private static func filtered(
    _ text: String, lineBreaks: LineBreaks, deepestIsolate: Int = deepestIsolate
  ) -> DisplayFilter {
    var filter = DisplayFilter(lineBreaks: lineBreaks)
    filter.deepestIsolate = deepestIsolate
    filter.append(text)
    filter.finish()
    return filter
  }

  private static func string(of filter: DisplayFilter) -> String {
    String(decoding: filter.bytes, as: UTF8.self)
  }
}
