import AnnotationModel

/// A line that a dash opens as somebody's words: `— Так, — сказав він. — Ходімо.`
enum DialogueLine {
  /// Whether dashes open dialogue in a language.
  static func isUsed(in language: String?) -> Bool {
    guard let language else { return false }
    switch language.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
    case "es", "fr", "pl", "ru", "uk", "be", "bg", "pt", "ro", "it", "ca", "gl", "el", "sr", "mk":
      return true
    default: return false
    }
  }

  /// Appends what is said in the line that begins with a dash at an offset.
  ///
  /// A line that does not end as a sentence does is taken for an item of a list.
  static func append(
    in bytes: ContiguousArray<UInt8>, from start: Int,
    to quotations: inout ContiguousArray<Quotations.Quotation>
  ) {
    guard isDash(bytes, start) else { return }
    var end = start + 3
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    while end > start + 3, spaceLength(bytes, endingAt: end) > 0 {
      end -= spaceLength(bytes, endingAt: end)
    }
    guard endsSentence(bytes, end) else { return }

    var pieceStart = start
    var contentStart = start + 3
    var isSpeech = true
    var index = start + 3
    func add(_ contentEnd: Int, isClosed: Bool) {
      var first = contentStart
      while first < contentEnd, spaceLength(bytes, at: first) > 0 {
        first += spaceLength(bytes, at: first)
      }
      var last = contentEnd
      while last > first, spaceLength(bytes, endingAt: last) > 0 {
        last -= spaceLength(bytes, endingAt: last)
      }
      guard first < last else { return }
      quotations.append(
        Quotations.Quotation(
          range: TextRange(pieceStart, last), content: TextRange(first, last),
          isClosed: isClosed, kind: .dash))
    }
    while index < end {
      guard bytes[index] == 0xE2, isDash(bytes, index), index + 3 < end else {
        index += 1
        continue
      }
      let space = spaceLength(bytes, endingAt: index)
      let before = Scalar.before(index - space, in: bytes).value
      var next = index + 3
      if isSpeech {
        let gap = spaceLength(bytes, at: next)
        if space > 0, gap == 0 || endsPart(before),
          Scalar(bytes, next + gap, end).isLowercaseLetter
        {
          add(index - space, isClosed: true)
          isSpeech = false
        }
      } else if space > 0 && endsPart(before) || space == 0 {
        // Spanish sets the point of what is said behind the dash.
        while next < end, endsPart(UInt32(bytes[next])) { next += 1 }
        pieceStart = index
        contentStart = next
        isSpeech = true
      }
      index = next
    }
    if isSpeech { add(end, isClosed: true) }
  }

  private static func isDash(_ bytes: ContiguousArray<UInt8>, _ index: Int) -> Bool {
    index + 3 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && bytes[index + 2] >= 0x93 && bytes[index + 2] <= 0x95
  }

  /// How many bytes the space at an offset has, or 0.
  private static func spaceLength(_ bytes: ContiguousArray<UInt8>, at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    if bytes[index] == 0x20 || bytes[index] == 0x09 { return 1 }
    guard bytes[index] >= 0xC2 else { return 0 }
    let scalar = Scalar(bytes, index, bytes.count)
    return Unicode.Scalar(scalar.value)?.isSpace == true ? scalar.next - index : 0
  }

  private static func spaceLength(_ bytes: ContiguousArray<UInt8>, endingAt index: Int) -> Int {
    guard index > 0 else { return 0 }
    let (value, start) = Scalar.before(index, in: bytes)
    return Unicode.Scalar(value)?.isSpace == true ? index - start : 0
  }

  private static func endsPart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x2026: true
    default: false
    }
  }

  private static func endsSentence(_ bytes: ContiguousArray<UInt8>, _ end: Int) -> Bool {
    let (last, start) = Scalar.before(end, in: bytes)
    switch last {
    case 0x21, 0x2E, 0x3F, 0x2026, 0x3A: return true
    case 0x22, 0x29, 0xBB, 0x201D, 0x201C:
      let before = Scalar.before(start, in: bytes).value
      return before == 0x21 || before == 0x2E || before == 0x3F || before == 0x2026
    default: return false
    }
  }
}
