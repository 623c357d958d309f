import AnnotationModel

/// A page of GitHub's Markdown, as it is put together.
struct MarkdownPage {
  private(set) var bytes: ContiguousArray<UInt8> = []
  private var isInList = false

  mutating func heading(_ level: Int, _ text: String) {
    space()
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "#"), count: level))
    bytes.append(0x20)
    bytes.append(contentsOf: MarkdownLine(text).bytes)
    bytes.append(0x0A)
  }

  /// Adds an item of a list: a name, and what it is.
  mutating func item(_ name: String, _ value: String) {
    if !isInList { space() }
    isInList = true
    bytes.append(contentsOf: "- \(name): ".utf8)
    bytes.append(contentsOf: MarkdownLine(value).bytes)
    bytes.append(0x0A)
  }

  mutating func add(_ table: MarkdownTable) {
    space()
    table.write(to: &bytes)
  }

  private mutating func space() {
    isInList = false
    if !bytes.isEmpty { bytes.append(0x0A) }
  }
}

/// A table whose columns stand under each other in the file too, but for the last.
struct MarkdownTable {
  enum Alignment {
    case left
    case right
  }

  private let alignments: [Alignment]
  private var rows: [[MarkdownLine]]

  init(_ titles: [String], alignments: [Alignment]) {
    self.alignments = alignments
    rows = [titles.map { MarkdownLine($0) }]
  }

  /// Adds a row; cells that are not given are empty.
  mutating func add(_ cells: [MarkdownLine]) {
    rows.append(cells)
  }

  func write(to output: inout ContiguousArray<UInt8>) {
    // What comes last may be long, and stands free.
    var widths = alignments.indices.map { column in
      rows.reduce(3) { max($0, column < $1.count ? $1[column].width : 0) }
    }
    widths[widths.count - 1] = 0
    for (index, row) in rows.enumerated() {
      for (column, width) in widths.enumerated() {
        let cell = column < row.count ? row[column] : MarkdownLine()
        let padding = repeatElement(UInt8(ascii: " "), count: max(0, width - cell.width))
        output.append(contentsOf: "| ".utf8)
        if alignments[column] == .right { output.append(contentsOf: padding) }
        output.append(contentsOf: cell.bytes)
        if alignments[column] == .left { output.append(contentsOf: padding) }
        output.append(0x20)
      }
      output.append(contentsOf: "|\n".utf8)
      if index == 0 { rule(widths, to: &output) }
    }
  }

  private func rule(_ widths: [Int], to output: inout ContiguousArray<UInt8>) {
    for (column, width) in widths.enumerated() {
      let dashes = repeatElement(UInt8(ascii: "-"), count: max(3, width) - 1)
      output.append(contentsOf: "| ".utf8)
      if alignments[column] == .left { output.append(UInt8(ascii: ":")) }
      output.append(contentsOf: dashes)
      if alignments[column] == .right { output.append(UInt8(ascii: ":")) }
      output.append(0x20)
    }
    output.append(contentsOf: "|\n".utf8)
  }
}

/// Text on one line, in which nothing is Markdown that is not meant to be.
struct MarkdownLine {
  private(set) var bytes: ContiguousArray<UInt8> = []
  /// How many characters it has in the file.
  private(set) var width = 0

  init() {}

  init(_ text: some StringProtocol) {
    self.text(text)
  }

  static func emphasis(_ words: String) -> MarkdownLine {
    var text = MarkdownLine()
    text.plain("*")
    text.text(words)
    text.plain("*")
    return text
  }

  /// Adds what needs no escape, or is Markdown.
  mutating func plain(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    width += text.count
  }

  mutating func strong(_ text: String) {
    plain("**")
    self.text(text)
    plain("**")
  }

  mutating func text(_ text: some StringProtocol) {
    let start = bytes.count
    let source = ContiguousArray(text.utf8)
    // Isolated, the text is read in its own direction and turns nothing that stands beside it.
    let isIsolated =
      source.contains { $0 >= 0xD6 } && text.unicodeScalars.contains(where: \.isRightToLeft)
    if isIsolated { bytes.append(contentsOf: "\u{2068}".utf8) }
    // What needs no escape is added a run at a time.
    var run = 0
    var offset = 0
    while offset < source.count {
      let scalar = source.scalar(at: offset)
      let next = offset + UTF8.width(scalar)
      defer { offset = next }
      guard scalar.isMarkdown(in: source, before: next) else { continue }
      bytes.append(contentsOf: source[run..<offset])
      run = next
      switch scalar {
      // Programs differ in whether a backslash stands before these.
      case "<": bytes.append(contentsOf: "&lt;".utf8)
      case "&": bytes.append(contentsOf: "&amp;".utf8)
      case _ where scalar.breaksLine:
        // A line feed after a carriage return is the same line break.
        if scalar != "\n" || bytes.last != 0x20 || bytes.count == start { bytes.append(0x20) }
      default: bytes.append(contentsOf: [0x5C, UInt8(ascii: scalar)])
      }
    }
    bytes.append(contentsOf: source[run...])
    if isIsolated { bytes.append(contentsOf: "\u{2069}".utf8) }
    let isASCII = !bytes[start...].contains { $0 >= 0x80 }
    width +=
      isASCII ? bytes.count - start : String(decoding: bytes[start...], as: UTF8.self).count
  }
}

extension Unicode.Scalar {
  /// Whether a character belongs to a script that is written from right to left, or turns text round.
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x590...0x8FF, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFB1D...0xFDFF,
      0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  /// Whether a character must not stand on a line as it is.
  ///
  /// - Parameter next: the offset of what follows it.
  fileprivate func isMarkdown(in source: ContiguousArray<UInt8>, before next: Int) -> Bool {
    switch self {
    case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#", "{", "}", "<": true
    case "&": source.beginsEntityName(at: next)
    default: breaksLine
    }
  }

  fileprivate var breaksLine: Bool { isLineBreak || value < 0x20 || value == 0x7F }
}

extension ContiguousArray<UInt8> {
  /// Whether letters and digits stand at an offset, and a semicolon behind them.
  fileprivate func beginsEntityName(at offset: Int) -> Bool {
    var end = offset
    while end < count, self[end].isASCIIAlphanumeric { end += 1 }
    return end > offset && end < count && self[end] == UInt8(ascii: ";")
  }
}

extension UInt8 {
  fileprivate var isASCIIAlphanumeric: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
