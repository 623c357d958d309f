/// The name of an element or an attribute: the namespace that its prefix stands for, and the rest.
package struct XMLName: Hashable, Sendable {
  /// Empty for a name that is in no namespace.
  package var uri: String
  package var local: String

  package init(_ uri: String, _ local: String) {
    self.uri = uri
    self.local = local
  }

  /// What the prefix `xml` stands for without being declared.
  package static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  /// Whether a text can be an element's name or an `xml:id`: a name without a colon.
  package static func isValid(_ text: String) -> Bool {
    var isFirst = true
    for scalar in text.unicodeScalars {
      guard isFirst ? canBegin(scalar) : canContinue(scalar) else { return false }
      isFirst = false
    }
    return !isFirst
  }

  /// Whether a name can begin with a scalar; colons are looked at elsewhere.
  static func canBegin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A: true
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
      0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x10000...0xEFFFF:
      true
    default: false
    }
  }

  static func canContinue(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: canBegin(scalar)
    }
  }
}

package struct XMLAttribute: Hashable, Sendable {
  package var name: XMLName
  package var value: String

  package init(_ name: XMLName, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension Array<XMLAttribute> {
  /// The value of an attribute, by default of one without a prefix; nil when there is none.
  package subscript(_ local: String, in uri: String = "") -> String? {
    for attribute in self where attribute.name.local == local && attribute.name.uri == uri {
      return attribute.value
    }
    return nil
  }
}
