/// A mark, or a run of marks, that can end a sentence.
struct Terminator {
  enum Kind {
    /// One `.`, which abbreviations and numbers have too.
    case stop
    /// `…`, or several stops.
    case ellipsis
    /// A run with `?` or `!` in it, or a mark of its kind.
    case strong
    /// A mark such as `。` or `।`, which needs no white space after it.
    case immediate
  }

  var kind: Kind
  var start: Int
  var end: Int
}

extension UTF8Text {
  /// Returns the run of terminators that starts at an offset, or nil if none does.
  ///
  /// An ASCII mark that only the text's language ends sentences with begins one too.
  func terminator(
    at start: Int, before end: Int, own: UInt8 = 0x3F
  ) -> Terminator? {
    let first = scalar(at: start, before: end)
    guard var kind = first.value == UInt32(own) ? .strong : Self.kind(first.value) else {
      return nil
    }
    var index = start + first.length
    while index < end {
      let next = scalar(at: index, before: end)
      if let other = Self.kind(next.value) {
        kind = Self.joined(kind, other)
        index += next.length
      } else if kind != .strong, let stop = spacedStop(at: index, before: end) {
        kind = Self.joined(kind, .stop)
        index = stop
      } else {
        break
      }
    }
    return Terminator(kind: kind, start: start, end: index)
  }

  /// Returns the end of a space and a stop with no word after it, as in `. . .`.
  private func spacedStop(at index: Int, before end: Int) -> Int? {
    let space = scalar(at: index, before: end)
    guard space.value == 0x20 || space.value == 0xA0 || space.value == 0x202F else { return nil }
    let stop = index + space.length
    guard stop < end, bytes[stop] == 0x2E else { return nil }
    guard stop + 1 < end else { return stop + 1 }
    let next = scalar(at: stop + 1, before: end).value
    return CharacterClass.isLetter(next) || CharacterClass.isDigit(next) ? nil : stop + 1
  }

  private static func joined(_ kind: Terminator.Kind, _ other: Terminator.Kind) -> Terminator.Kind {
    switch (kind, other) {
    case (.immediate, _), (_, .immediate): .immediate
    case (.strong, _), (_, .strong): .strong
    case (.stop, _), (.ellipsis, _): .ellipsis
    }
  }

  static func kind(_ scalar: UInt32) -> Terminator.Kind? {
    switch scalar {
    case 0x2E: .stop
    case 0x21, 0x3F: .strong
    case 0..<0x80: nil
    case 0x2026, 0x2025: .ellipsis
    // ‼ ⁇ ⁈ ⁉ ‽ ⸮, Arabic ؟ and its triple dot, small forms.
    case 0x203C, 0x2047...0x2049, 0x203D, 0x2E2E, 0x61F, 0x61E, 0xFE56, 0xFE57: .strong
    // 。 ｡ ． ！ ？
    case 0x3002, 0xFF61, 0xFF0E, 0xFF01, 0xFF1F, 0xFE52: .immediate
    // Urdu ۔, Syriac, Armenian ։, danda and double danda.
    case 0x6D4, 0x700...0x702, 0x589, 0x964, 0x965: .immediate
    // Tibetan, Myanmar, Ethiopic, Khmer, Mongolian, Canadian syllabics, Lao and Tai Tham.
    case 0xF0D, 0xF0E, 0x104B, 0x1362, 0x1367, 0x1368, 0x17D4, 0x17D5, 0x1803, 0x1809: .immediate
    case 0x166E, 0x1AA8...0x1AAB, 0x1B5A, 0x1B5B, 0x1C3B, 0x1C3C, 0x1C7E, 0x1C7F: .immediate
    default: nil
    }
  }
}
