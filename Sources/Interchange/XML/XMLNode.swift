/// An element of an XML document with all that is in it, for documents that are read out of order.
struct XMLNode {
  var name: XMLName
  var attributes: [XMLAttribute]
  var children: [Child] = []
  /// The line of the file on which it begins.
  var line: Int

  enum Child {
    case node(XMLNode)
    case text(String)
  }

  /// Reads the root element of a document.
  static func root(of bytes: ContiguousArray<UInt8>) throws(ImportError) -> XMLNode {
    var reader = try XMLReader(bytes)
    var lines = LineCounter()
    var open: [XMLNode] = []
    while let event = try reader.next() {
      switch event {
      case .start(let name, let attributes):
        open.append(
          XMLNode(
            name: name, attributes: attributes, line: lines.line(of: reader.eventOffset, in: bytes))
        )
      case .text(let text):
        open[open.count - 1].children.append(.text(text))
      case .end:
        let node = open.removeLast()
        if open.isEmpty { return try finish(&reader, node) }
        open[open.count - 1].children.append(.node(node))
      }
    }
    throw ImportError("an XML document has to have an element")
  }

  private static func finish(
    _ reader: inout XMLReader, _ root: XMLNode
  ) throws(ImportError) -> XMLNode {
    while try reader.next() != nil {}
    return root
  }

  /// Returns an attribute that is in no namespace; nil where it is not there.
  subscript(_ name: String) -> String? { self[XMLName("", name)] }

  /// `xml:id`.
  var id: String? { self[XMLName(XMLName.xmlNamespace, "id")] }

  private subscript(_ name: XMLName) -> String? {
    attributes.first { $0.name == name }?.value
  }

  /// The elements directly inside.
  var nodes: [XMLNode] {
    children.compactMap { child in
      guard case .node(let node) = child else { return nil }
      return node
    }
  }

  /// Returns the elements of a name directly inside.
  func nodes(_ name: String) -> [XMLNode] { nodes.filter { $0.name.local == name } }

  /// Returns the first element at the end of a path of names.
  func first(_ path: String...) -> XMLNode? {
    var node: XMLNode? = self
    for name in path { node = node?.nodes(name).first }
    return node
  }

  /// Returns the elements of a name anywhere inside, in the document's order.
  func all(_ name: String) -> [XMLNode] {
    nodes.flatMap { ($0.name.local == name ? [$0] : []) + $0.all(name) }
  }

  /// All text inside, of the elements inside as well.
  var text: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .node(let node): node.text
      }
    }.joined()
  }
}
