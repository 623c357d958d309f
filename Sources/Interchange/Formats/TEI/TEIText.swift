import AnnotationModel

/// The text of a TEI document, and where its elements lie in it.
struct TEIText {
  /// An element that labels may be on.
  struct Element {
    var node: XMLNode
    var range: TextRange
  }

  private(set) var bytes: ContiguousArray<UInt8> = []
  private(set) var sentences: [Element] = []
  private(set) var segments: [Element] = []
  /// Offsets of points and ranges of elements, by id.
  private(set) var anchors: [String: Int] = [:]
  private(set) var ranges: [String: TextRange] = [:]
  /// Elements that labels may be on, by id.
  private(set) var labelled: [String: XMLNode] = [:]
  /// Notes that stand in the text without belonging to it, and what they are on.
  private(set) var notes: [(range: TextRange, node: XMLNode)] = []
  /// Whether the last thing read was in a block, so that white space counts.
  private var isInBlock = false

  /// What only holds blocks: white space in these is the layout of the file.
  private static let containers: Set<String> = [
    "text", "front", "body", "back", "group", "floatingText", "div", "div1", "div2", "div3", "div4",
    "div5", "div6", "div7", "lg", "list", "table", "row", "listBibl", "sp",
  ]

  init(_ text: XMLNode) {
    walk(text)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func walk(_ node: XMLNode) {
    let isContainer = Self.containers.contains(node.name.local)
    for child in node.children {
      switch child {
      case .text(let text):
        if isContainer, text.unicodeScalars.allSatisfy(\.isSpace) { continue }
        bytes.append(contentsOf: text.utf8)
      case .node(let inner):
        if isContainer, !Self.containers.contains(inner.name.local) { beginBlock() }
        visit(inner)
      }
    }
  }

  /// Parts a block from the text before it, unless white space does.
  private mutating func beginBlock() {
    guard let last = bytes.last, last != 0x0A,
      String(decoding: bytes.suffix(4), as: UTF8.self).unicodeScalars.last?.isSpace != true
    else { return }
    bytes.append(contentsOf: "\n\n".utf8)
  }

  private mutating func visit(_ node: XMLNode) {
    let start = bytes.count
    let name = node.name.local
    if name == "note" {
      notes.append((TextRange(max(0, start - 1), start), node))
      return
    }
    let firstNote = notes.count
    walk(node)
    let range = TextRange(start, bytes.count)
    if let id = node.id {
      anchors[id] = start
      ranges[id] = range
    }
    guard name == "s" || name == "seg" else { return }
    if let id = node.id { labelled[id] = node }
    if name == "s" {
      if !range.isEmpty { sentences.append(Element(node: node, range: range)) }
    } else {
      segments.append(Element(node: node, range: range))
    }
    for index in firstNote..<notes.count where name == "s" { notes[index].range = range }
  }
}
