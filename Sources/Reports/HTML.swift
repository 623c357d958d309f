import DisplayText

/// A piece of a page.
///
/// Only literals, and other pieces, are markup. Whatever else is put into a literal is text: it
/// passes `SafeText`, and what a browser would take for markup is escaped, for an element and for
/// a value between double quotation marks alike.
///
///     let name: HTML = "<b title=\"\(file)\">\(annotator)</b>"
struct HTML: ExpressibleByStringInterpolation, Hashable, Sendable {
  private(set) var source: String

  init() {
    source = ""
  }

  init(stringLiteral literal: String) {
    source = literal
  }

  init(stringInterpolation: StringInterpolation) {
    source = stringInterpolation.source
  }

  var isEmpty: Bool { source.isEmpty }

  static func += (piece: inout HTML, other: HTML) {
    piece.source += other.source
  }

  static func + (left: HTML, right: HTML) -> HTML {
    var piece = left
    piece += right
    return piece
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      source.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) {
      source += literal
    }

    mutating func appendInterpolation(_ text: some StringProtocol) {
      source += HTML.escaped(String(text))
    }

    mutating func appendInterpolation(_ number: Int) {
      source += String(number)
    }

    mutating func appendInterpolation(_ piece: HTML) {
      source += piece.source
    }
  }

  /// Returns a text as it may stand in a page: the one way by which text gets into it.
  private static func escaped(_ text: String) -> String {
    let safe = SafeText.display(text)
    guard safe.utf8.contains(where: { entity(for: $0) != nil }) else { return safe }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(safe.utf8.count + 32)
    for byte in safe.utf8 {
      if let entity = entity(for: byte) {
        bytes.append(contentsOf: entity.utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func entity(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

extension Sequence where Element == HTML {
  /// Returns the pieces one after the other with a separator between them.
  func joined(separator: HTML = HTML()) -> HTML {
    var joined = HTML()
    var isFirst = true
    for piece in self {
      if !isFirst { joined += separator }
      joined += piece
      isFirst = false
    }
    return joined
  }
}
