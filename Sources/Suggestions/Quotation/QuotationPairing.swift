import AnnotationModel

/// Pairs the marks of a text into quotations.
///
/// Looks ahead from each opening mark for the one that closes it, a bounded number of marks and bytes.
struct QuotationPairing {
  private let bytes: ContiguousArray<UInt8>
  private let marks: ContiguousArray<QuotationMark>
  private let dialogue: ContiguousArray<Quotations.Quotation>
  private let isWrapped: Bool
  /// Whether the text has lost its paragraphs, so that they begin where sentences do.
  private let isFlat: Bool
  /// How far a closing mark may be from the last mark that opened.
  private let reach: Int

  private var found: ContiguousArray<Quotations.Quotation> = []
  private var dialogueIndex = 0

  /// In characters: about six sentences.
  private static let characterReach = 1200
  private static let markReach = 64

  /// Returns the quotations that some of a text's marks make, and its lines of dialogue.
  static func quotations(
    in bytes: ContiguousArray<UInt8>, _ marks: ContiguousArray<QuotationMark>,
    _ scanner: QuotationScanner
  ) -> ContiguousArray<Quotations.Quotation> {
    var pairing = QuotationPairing(bytes, marks, scanner)
    pairing.run()
    return pairing.found
  }

  private init(
    _ bytes: ContiguousArray<UInt8>, _ marks: ContiguousArray<QuotationMark>,
    _ scanner: QuotationScanner
  ) {
    self.bytes = bytes
    self.marks = marks
    dialogue = scanner.dialogue
    isWrapped = scanner.isWrapped
    isFlat = !scanner.hasLineBreaks
    var characters = 0
    let sample = bytes.prefix(4096)
    for byte in sample where byte & 0xC0 != 0x80 { characters += 1 }
    reach = Self.characterReach * max(sample.count, 1) / max(characters, 1)
  }

  private mutating func run() {
    var index = 0
    var lastEnd = 0
    while index < marks.count {
      let mark = marks[index]
      guard mark.start >= lastEnd, !mark.isBreak else {
        index += 1
        continue
      }
      addDialogue(before: mark.start)
      let inDialogue =
        dialogueIndex < dialogue.count && dialogue[dialogueIndex].range.start <= mark.start
      guard mark.opens || opensAtComma(index), !inDialogue else {
        index += 1
        continue
      }
      let end = follow(index)
      guard end.isClosed || mark.isSure else {
        index += 1
        continue
      }
      add(end, openedBy: mark)
      lastEnd = end.range
      index = end.next
    }
    addDialogue(before: bytes.count)
  }

  private mutating func addDialogue(before offset: Int) {
    while dialogueIndex < dialogue.count, dialogue[dialogueIndex].range.end <= offset {
      if dialogue[dialogueIndex].range.start >= found.last?.range.end ?? 0 {
        found.append(dialogue[dialogueIndex])
      }
      dialogueIndex += 1
    }
  }

  private mutating func add(_ end: End, openedBy mark: QuotationMark) {
    let start = skippingSpace(from: mark.end, before: end.content)
    let contentEnd = droppingSpace(before: end.content, after: start)
    guard start < contentEnd else { return }
    found.append(
      Quotations.Quotation(
        range: TextRange(mark.start, end.isClosed ? end.range : contentEnd),
        content: TextRange(start, contentEnd), isClosed: end.isClosed, kind: mark.kind))
  }

  /// Whether a typed mark hangs on the comma of `she said," It is true."`, instead of on the words.
  private func opensAtComma(_ index: Int) -> Bool {
    let mark = marks[index]
    guard mark.form == .straight, mark.shape == .closing, mark.start > 0,
      bytes[mark.start - 1] == 0x2C || bytes[mark.start - 1] == 0x3A,
      let next = step(following: index, after: mark)
    else { return false }
    return next.step == .closes && marks[next.index].shape == .closing
  }

  // MARK: Looking ahead

  /// Where a quotation ends.
  private struct End {
    let content: Int
    let range: Int
    let isClosed: Bool
    /// The first mark that may open the next one.
    let next: Int
  }

  private func follow(_ opening: Int) -> End {
    let opener = marks[opening]
    /// The mark that opened the part that is looked at: the first one, or one that re-opened it.
    var last = opening
    /// How many quotations in the same marks are open in it.
    var nested = 0
    /// How many in marks of another form are.
    var others = 0
    var index = opening + 1
    scanning: while index < marks.count {
      let mark = marks[index]
      guard mark.start - marks[last].start <= reach, index - last <= Self.markReach else { break }
      if mark.isBreak {
        if isIgnored(mark) {
          index += 1
          continue
        }
        if let next = firstMark(ofParagraphAfter: index), marks[next].reopens(opener) {
          last = next
          nested = 0
          others = 0
          index = next + 1
          continue
        }
        guard nested == 0, others == 0, let next = closingMark(beyond: index, after: opener),
          marks[next].start - marks[last].start <= reach
        else { break scanning }
        return closed(at: next)
      }
      switch mark.step(after: opener) {
      case .nothing: break
      case .opensOther: others += 1
      case .closesOther where others > 0: others -= 1
      case .closes where isOther(index, after: opener): break
      case .closes, .closesOther:
        if nested == 0 { return closed(at: index) }
        nested -= 1
      case .opens:
        if isEnclosed(index, after: opener) {
          nested += 1
        } else if isFlat, SentenceEnds.isEnd(in: bytes, before: mark.start) {
          last = index
          nested = 0
          others = 0
        } else if opener.kind == .guillemets, let next = step(following: index, after: opener),
          next.step == .closes
        {
          // «ООО «Ромашка»: one mark closes both.
          return closed(at: next.index)
        } else {
          return lost(last, before: index)
        }
      }
      index += 1
    }
    return lost(last, before: nil)
  }

  private func closed(at index: Int) -> End {
    End(content: marks[index].start, range: marks[index].end, isClosed: true, next: index + 1)
  }

  /// Returns where a quotation ends whose closing mark is not found.
  ///
  /// With its paragraph, if that begins with the mark or is short and has a whole sentence behind
  /// it; otherwise with its sentence.
  private func lost(_ last: Int, before next: Int?) -> End {
    let mark = marks[last]
    var limit = min(bytes.count, mark.end + reach)
    if let next { limit = min(limit, marks[next].start) }
    var index = last + 1
    while index < marks.count, marks[index].start < limit {
      if marks[index].isBreak, !isIgnored(marks[index]) {
        limit = marks[index].start
        break
      }
      index += 1
    }
    let isWholeParagraph =
      next == nil && limit < mark.end + reach
      && (beginsParagraph(last)
        || limit < mark.end + reach / 3 && SentenceEnds.isEnd(in: bytes, before: mark.start))
    var end = isWholeParagraph ? limit : SentenceEnds.end(in: bytes, from: mark.end, before: limit)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return End(content: end, range: end, isClosed: false, next: last + 1)
  }

  private func isIgnored(_ mark: QuotationMark) -> Bool { mark.form == .lineBreak && isWrapped }

  private func firstMark(ofParagraphAfter index: Int) -> Int? {
    let next = index + 1
    guard next < marks.count, marks[next].start == marks[index].end else { return nil }
    return next
  }

  /// Returns the first mark of the paragraphs after one, if it can do nothing but close.
  ///
  /// So ends a quotation whose second paragraph was not opened again, and one with a list in it.
  private func closingMark(beyond index: Int, after opener: QuotationMark) -> Int? {
    var next = index + 1
    while next < marks.count, next - index < 8 {
      let mark = marks[next]
      switch mark.isBreak ? .nothing : mark.step(after: opener) {
      case .nothing: next += 1
      case .closes, .closesOther: return mark.shape == .closing && !mark.followsDigit ? next : nil
      case .opens, .opensOther: return nil
      }
    }
    return nil
  }

  private func beginsParagraph(_ index: Int) -> Bool {
    guard index > 0 else { return marks[index].start == 0 }
    let before = marks[index - 1]
    return before.isBreak && !isIgnored(before) && before.end == marks[index].start
  }

  /// Whether the quotation that a mark opens inside another one is closed, and the other one too.
  private func isEnclosed(_ index: Int, after opener: QuotationMark) -> Bool {
    var open = 2
    var next = index
    for _ in 0..<16 {
      guard let following = step(following: next, after: opener) else { return false }
      next = following.index
      switch following.step {
      case .opens: open += 1
      case .closes: open -= 1
      case .nothing, .opensOther, .closesOther: break
      }
      if open == 0 { return true }
    }
    return false
  }

  private func step(
    following index: Int, after opener: QuotationMark
  ) -> (step: QuotationStep, index: Int)? {
    var next = index + 1
    while next < marks.count, next - index < 8, marks[next].start - marks[index].start <= reach {
      if marks[next].isBreak, !isIgnored(marks[next]) { return nil }
      let step = marks[next].step(after: opener)
      if step != .nothing { return (step, next) }
      next += 1
    }
    return nil
  }

  /// Whether a mark that looks like a closing one is none, because a better one follows.
  ///
  /// `followsDigit` is of inches, and with single marks of a plural that owns something.
  private func isOther(_ index: Int, after opener: QuotationMark) -> Bool {
    guard marks[index].followsDigit, let next = step(following: index, after: opener) else {
      return false
    }
    return next.step == .closes && marks[next.index].shape == .closing
  }

  // MARK: Space

  private func skippingSpace(from start: Int, before end: Int) -> Int {
    var index = start
    while index < end {
      let scalar = Scalar(bytes, index, end)
      guard Unicode.Scalar(scalar.value)?.isSpace == true else { break }
      index = scalar.next
    }
    return index
  }

  private func droppingSpace(before end: Int, after start: Int) -> Int {
    var index = end
    while index > start {
      let (value, begin) = Scalar.before(index, in: bytes)
      guard Unicode.Scalar(value)?.isSpace == true else { break }
      index = begin
    }
    return max(index, start)
  }
}
