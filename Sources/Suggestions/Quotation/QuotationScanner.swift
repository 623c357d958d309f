import AnnotationModel

/// Finds the marks, the ends of paragraphs and the lines of dialogue of a text, in one pass.
struct QuotationScanner {
  let bytes: ContiguousArray<UInt8>
  /// Whether a dash at the beginning of a line is one of dialogue.
  let readsDashes: Bool

  /// Double marks, guillemets and corner brackets, with the ends of paragraphs between them.
  private(set) var marks: ContiguousArray<QuotationMark> = []
  /// Single marks in the same form.
  private(set) var singles: ContiguousArray<QuotationMark> = []
  private(set) var dialogue: ContiguousArray<Quotations.Quotation> = []
  private(set) var hasBlankLines = false
  private(set) var hasLineBreaks = false

  private var lineStart = 0
  /// The bytes that stand in lines longer than lines are wrapped at.
  private var bytesInLongLines = 0

  private static let longestWrappedLine = 200

  init(_ bytes: ContiguousArray<UInt8>, readsDashes: Bool) {
    self.bytes = bytes
    self.readsDashes = readsDashes
    scan()
  }

  /// Whether the lines of a text of blank lines are wrapped, so that its paragraphs end at those only.
  var isWrapped: Bool { hasBlankLines && bytesInLongLines * 10 < bytes.count }

  private mutating func scan() {
    startLine(0)
    var index = 0
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      // Letters, most signs and the lead bytes of Cyrillic first: they are nearly all of a text.
      if byte > 0x27 && byte < 0xC2 && byte != 0x60 || byte == 0x20 || byte == 0xD0
        || byte == 0xD1
      {
        index += 1
        continue
      }
      switch byte {
      case 0x22: index = add(.straight, index, index + 1)
      case 0x27: index = apostrophe(at: index)
      case 0x26: index = entity(at: index)
      case 0x60 where matches(0x60, at: index + 1): index = add(.backticks, index, index + 2)
      case 0x0A, 0x0D: index = lineBreak(at: index)
      case 0xC2:
        switch self[index + 1] {
        case 0xAB: index = add(.leftGuillemet, index, index + 2)
        case 0xBB: index = add(.rightGuillemet, index, index + 2)
        default: index += 1
        }
      case 0xE2: index = punctuation(at: index)
      case 0xE3 where self[index + 1] == 0x80: index = eastAsian(at: index)
      case 0xEF: index = fullWidth(at: index)
      default: index += 1
      }
    }
    endLine(count)
  }

  private subscript(index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private func matches(_ byte: UInt8, at index: Int) -> Bool { self[index] == byte }

  private mutating func punctuation(at index: Int) -> Int {
    let end = index + 3
    switch (self[index + 1], self[index + 2]) {
    case (0x80, 0x98) where isTwice(0x98, at: index): return add(.leftCurly, index, index + 6)
    case (0x80, 0x99) where isTwice(0x99, at: index): return add(.rightCurly, index, index + 6)
    case (0x80, 0x98), (0x80, 0x9A), (0x80, 0x9B), (0x9D, 0x9B), (0x80, 0x99), (0x9D, 0x9C):
      return single(index, end, isLeft: ![0x99, 0x9C].contains(self[index + 2]))
    case (0x80, 0x9C), (0x80, 0x9F), (0x9D, 0x9D): return add(.leftCurly, index, end)
    case (0x80, 0x9D), (0x9D, 0x9E): return add(.rightCurly, index, end)
    case (0x80, 0x9E), (0xB9, 0x82): return add(.low, index, end)
    case (0x80, 0xB9): return add(.leftSmallGuillemet, index, end)
    case (0x80, 0xBA): return add(.rightSmallGuillemet, index, end)
    case (0x80, 0xA9): return lineBreak(at: index)
    default: return index + 1
    }
  }

  /// Whether the single mark at an offset is typed twice, for a double one, and not more often.
  private func isTwice(_ last: UInt8, at index: Int) -> Bool {
    func isMark(_ start: Int) -> Bool {
      matches(0xE2, at: start) && matches(0x80, at: start + 1) && matches(last, at: start + 2)
    }
    return isMark(index + 3) && !isMark(index + 6) && !(index >= 3 && isMark(index - 3))
  }

  private mutating func eastAsian(at index: Int) -> Int {
    switch self[index + 2] {
    case 0x8C: add(.leftCorner, index, index + 3)
    case 0x8D: add(.rightCorner, index, index + 3)
    case 0x8E: add(.leftWhiteCorner, index, index + 3)
    case 0x8F: add(.rightWhiteCorner, index, index + 3)
    case 0x9D: add(.leftCurly, index, index + 3)
    case 0x9E, 0x9F: add(.rightCurly, index, index + 3)
    default: index + 1
    }
  }

  private mutating func fullWidth(at index: Int) -> Int {
    switch (self[index + 1], self[index + 2]) {
    case (0xBC, 0x82): add(.straight, index, index + 3)
    case (0xBD, 0xA2), (0xB9, 0x81): add(.leftCorner, index, index + 3)
    case (0xBD, 0xA3), (0xB9, 0x82): add(.rightCorner, index, index + 3)
    case (0xB9, 0x83): add(.leftWhiteCorner, index, index + 3)
    case (0xB9, 0x84): add(.rightWhiteCorner, index, index + 3)
    default: index + 1
    }
  }

  private static let entities: [(name: [UInt8], form: QuotationMark.Form)] = [
    (Array("&quot;".utf8), .straight), (Array("&#34;".utf8), .straight),
    (Array("&#x22;".utf8), .straight), (Array("&#39;&#39;".utf8), .straight),
    (Array("&ldquo;".utf8), .leftCurly), (Array("&#8220;".utf8), .leftCurly),
    (Array("&#x201c;".utf8), .leftCurly),
    (Array("&rdquo;".utf8), .rightCurly), (Array("&#8221;".utf8), .rightCurly),
    (Array("&#x201d;".utf8), .rightCurly),
    (Array("&bdquo;".utf8), .low), (Array("&#8222;".utf8), .low), (Array("&#x201e;".utf8), .low),
    (Array("&laquo;".utf8), .leftGuillemet), (Array("&#171;".utf8), .leftGuillemet),
    (Array("&raquo;".utf8), .rightGuillemet), (Array("&#187;".utf8), .rightGuillemet),
  ]

  private mutating func entity(at index: Int) -> Int {
    for entity in Self.entities where index + entity.name.count <= bytes.count {
      if entity.name.indices.allSatisfy({ bytes[index + $0] | caseBit($0) == entity.name[$0] }) {
        return add(entity.form, index, index + entity.name.count)
      }
    }
    return index + 1

    // Names are told apart by case, the digits of a number are not.
    func caseBit(_ offset: Int) -> UInt8 {
      offset > 2 && self[index + 1] == 0x23 && self[index + offset] > 0x40 ? 0x20 : 0
    }
  }

  private mutating func apostrophe(at index: Int) -> Int {
    if matches(0x27, at: index + 1) {
      // Two of them are a double mark, three or more are none of ours.
      var end = index + 2
      while matches(0x27, at: end) { end += 1 }
      return end == index + 2 ? add(.straight, index, end) : end
    }
    return single(index, index + 1, isLeft: nil)
  }

  @discardableResult
  private mutating func add(_ form: QuotationMark.Form, _ start: Int, _ end: Int) -> Int {
    let surroundings = Surroundings(of: start, end, in: bytes)
    let followsDigit = surroundings.followsDigit
    if form == .straight || form == .rightCurly {
      if surroundings.isInHebrewWord { return end }
      if followsDigit, surroundings.followsFeet(start, in: bytes) { return end }
    }
    marks.append(
      QuotationMark(
        start: start, end: end, form: form, shape: surroundings.shape,
        followsDigit: followsDigit))
    return end
  }

  /// Adds a single mark that stands at the beginning or at the end of a word.
  private mutating func single(_ start: Int, _ end: Int, isLeft: Bool?) -> Int {
    // Inside a word of plain letters it is an apostrophe, which is nearly all that there is.
    if isLeft != true, start > 0, bytes[start - 1].isASCIILetter, self[end].isASCIILetter {
      return end
    }
    let surroundings = Surroundings(of: start, end, in: bytes)
    switch surroundings.shape {
    case .opening where isLeft != false && !surroundings.precedesClipping(end, in: bytes):
      singles.append(
        QuotationMark(
          start: start, end: end, form: .openingSingle, shape: .opening, followsDigit: false))
    case .closing:
      singles.append(
        QuotationMark(
          start: start, end: end, form: .closingSingle, shape: .closing,
          followsDigit: surroundings.followsDigit || surroundings.followsS))
    default: break
    }
    return end
  }

  // MARK: Lines

  private mutating func lineBreak(at index: Int) -> Int {
    endLine(index)
    var next = index
    var lines = 0
    scanning: while next < bytes.count {
      switch bytes[next] {
      case 0x0A: lines += 1
      case 0x0D: if self[next + 1] != 0x0A { lines += 1 }
      case 0x20, 0x09: break
      case 0xC2 where self[next + 1] == 0xA0: next += 1
      case 0xE2 where self[next + 1] == 0x80 && self[next + 2] == 0xA9:
        lines += 2
        next += 2
      default: break scanning
      }
      next += 1
    }
    guard next < bytes.count else { return next }
    startLine(next)
    if lines > 1 {
      hasBlankLines = true
      hasLineBreaks = true
      addBreak(.blankLine, index, next)
    } else if !(bytes[next] >= 0x61 && bytes[next] <= 0x7A) {
      // A line that begins with a small letter goes on with the one above.
      hasLineBreaks = true
      addBreak(.lineBreak, index, next)
    }
    return next
  }

  /// Adds the end of a paragraph, unless nothing stands before it that it could end.
  private mutating func addBreak(_ form: QuotationMark.Form, _ start: Int, _ end: Int) {
    let added = QuotationMark(
      start: start, end: end, form: form, shape: .either, followsDigit: false)
    func add(to marks: inout ContiguousArray<QuotationMark>) {
      guard let last = marks.last, last.form != .blankLine,
        last.form != .lineBreak || form == .blankLine
      else { return }
      marks.append(added)
    }
    add(to: &marks)
    add(to: &singles)
  }

  private mutating func endLine(_ end: Int) {
    let length = end - lineStart
    if length > Self.longestWrappedLine { bytesInLongLines += length }
  }

  private mutating func startLine(_ start: Int) {
    lineStart = start
    guard readsDashes, self[start] == 0xE2 else { return }
    DialogueLine.append(in: bytes, from: start, to: &dialogue)
  }
}
