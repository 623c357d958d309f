/// A piece of text that stays together at a line's end: a grapheme cluster.
///
/// Packed into eight bytes, since a line may be of many megabytes.
struct Cell {
  private let bits: UInt64

  init(start: Int, width: Int, kind: Kind) {
    bits = UInt64(start) << 16 | UInt64(width) << 8 | UInt64(kind.rawValue)
  }

  /// Where the cluster begins, in bytes.
  var start: Int { Int(bits >> 16) }

  /// The cells that it takes, at most `mostWidth`.
  var width: Int { Int(bits >> 8 & 0xFF) }

  var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: bits)) ?? .other }

  static let mostWidth = 0xFF

  /// What a cluster is to whoever looks for the end of a line.
  enum Kind: UInt8 {
    case other
    /// A line may end before it and after it, and it is left out there.
    case space
    /// A line may end before it and after it.
    case ideograph
    /// No line begins with it.
    case closing
    /// No line ends with it.
    case opening

    init(of scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200B, 0x205F, 0x3000: self = .space
      case 0..<0x80: self.init(ofASCII: UInt8(truncatingIfNeeded: scalar.value))
      // Korean puts spaces between words.
      case 0x1100...0x11FF, 0xA960...0xA97F, 0xAC00...0xD7FF: self = .other
      case 0x2018...0x203B, 0x3001...0x30FF, 0xFF01...0xFF60:
        self = Self.ofPunctuation(scalar) ?? .byWidth(of: scalar)
      default: self = .byWidth(of: scalar)
      }
    }

    init(ofASCII byte: UInt8) {
      switch byte {
      case UInt8(ascii: " "): self = .space
      case UInt8(ascii: "!"), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "."),
        UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "]"),
        UInt8(ascii: "}"), UInt8(ascii: "%"):
        self = .closing
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): self = .opening
      default: self = .other
      }
    }

    private static func byWidth(of scalar: Unicode.Scalar) -> Kind {
      ScalarTraits(of: scalar).width == 2 ? .ideograph : .other
    }

    private static func ofPunctuation(_ scalar: Unicode.Scalar) -> Kind? {
      switch scalar {
      case "‘", "“", "〈", "《", "「", "『", "【", "〔", "〖", "〘", "〚", "〝", "（", "［", "｛":
        .opening
      case "’", "”", "…", "‥", "、", "。", "〉", "》", "」", "』", "】", "〕", "〗", "〙", "〛", "〟",
        "！", "％", "）", "，", "．", "：", "；", "？", "］", "｝":
        .closing
      // Marks of repetition and length, and small kana, belong to what is before them.
      case "々", "〻", "ゝ", "ゞ", "・", "ー", "ヽ", "ヾ", "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ",
        "ゎ", "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ", "ョ", "ヮ", "ヵ", "ヶ":
        .closing
      default: nil
      }
    }
  }

  /// Whether a line may end between two clusters neither of which is a space.
  static func allowsBreak(between left: Cell, and right: Cell) -> Bool {
    switch (left.kind, right.kind) {
    case (.opening, _), (_, .closing): false
    case (.ideograph, _), (_, .ideograph): true
    // Closed by the punctuation of ideographs, which is as wide as they are.
    case (.closing, _): left.width == 2
    case (_, .opening): right.width == 2
    default: false
    }
  }
}

extension DisplayBuffer {
  /// Returns the text's clusters.
  ///
  /// A mark that is a cluster of its own, as some vowels of Burmese are, goes with what is before
  /// it. A cluster of more cells than `most` is cut up between scalars: nobody writes such, but
  /// whoever wants to spoil a screen may.
  func cells(splittingOver most: Int) -> [Cell] {
    if isASCII {
      return bytes.indices.map {
        Cell(start: $0, width: 1, kind: Cell.Kind(ofASCII: bytes[$0]))
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    var cells: [Cell] = []
    cells.reserveCapacity(bytes.count / 2)
    if text.unicodeScalars.allSatisfy(Self.standsAlone) {
      var start = 0
      for scalar in text.unicodeScalars {
        let width = ScalarTraits(of: scalar).width
        cells.append(Cell(start: start, width: width, kind: Cell.Kind(of: scalar)))
        start += UTF8.width(scalar)
      }
      return cells
    }
    let mostWidth = min(most, Cell.mostWidth)
    var start = 0
    for character in text {
      Self.append(character, at: start, mostWidth: mostWidth, to: &cells)
      start += character.utf8.count
    }
    return cells
  }

  private static func append(
    _ character: Character, at start: Int, mostWidth: Int, to cells: inout [Cell]
  ) {
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    var counter = CellCounter()
    let width = scalars.reduce(0) { $0 + counter.next($1) }
    let isMark = ScalarTraits(of: first).role == .mark
    if isMark, let last = cells.last, last.width + width <= mostWidth {
      cells[cells.count - 1] = Cell(
        start: last.start, width: last.width + width, kind: last.kind == .space ? .other : last.kind
      )
      return
    }
    // A mark at a line's start gets a dotted circle.
    guard width + (isMark ? 1 : 0) > mostWidth, scalars.count > 1 else {
      // A space that carries a mark is no gap.
      let kind = Cell.Kind(of: first)
      let isLone = scalars.count == 1 || kind != .space
      cells.append(
        Cell(start: start, width: width + (isMark ? 1 : 0), kind: isLone ? kind : .other))
      return
    }
    var pieceStart = start
    var pieceWidth = isMark ? 1 : 0
    var end = start
    counter = CellCounter()
    for scalar in scalars {
      let gain = counter.next(scalar)
      let traits = ScalarTraits(of: scalar)
      if gain > 0, traits.width > 0, pieceWidth + gain > mostWidth, end > pieceStart {
        cells.append(Cell(start: pieceStart, width: pieceWidth, kind: .other))
        pieceStart = end
        pieceWidth = traits.role == .mark ? 1 : 0
      }
      pieceWidth += gain
      end += UTF8.width(scalar)
    }
    cells.append(Cell(start: pieceStart, width: pieceWidth, kind: .other))
  }

  /// Whether a scalar is a cluster of its own beside others of which that is true.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xA9, 0xAF..<0x300, 0x370..<0x483, 0x48A..<0x530, 0x2010...0x2027, 0x202F...0x203B,
      0x20A0...0x20BF, 0x3000...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0xFF01...0xFF60:
      true
    default: false
    }
  }
}
