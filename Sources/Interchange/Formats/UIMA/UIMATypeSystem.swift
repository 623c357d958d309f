/// What a type system's file says of features: which of them are text.
struct UIMATypeSystem {
  private static let namespace = "http://uima.apache.org/resourceSpecifier"

  private var supertypes: [String: String] = [:]
  private var texts: [String: Set<String>] = [:]

  init() {}

  /// Adds the types of a file; one that holds something else is passed over.
  mutating func add(_ root: XMLNode) {
    guard root.name == XMLName(Self.namespace, "typeSystemDescription") else { return }
    for type in root.first("types")?.nodes("typeDescription") ?? [] {
      guard let name = type.first("name")?.text else { continue }
      supertypes[name] = type.first("supertypeName")?.text
      for feature in type.first("features")?.nodes("featureDescription") ?? [] {
        guard let feature = Self.textFeature(feature) else { continue }
        texts[name, default: []].insert(feature)
      }
    }
  }

  private static func textFeature(_ feature: XMLNode) -> String? {
    feature.first("rangeTypeName")?.text == "uima.cas.String" ? feature.first("name")?.text : nil
  }

  /// Whether a feature of a type is text, and not a reference or a number; so it is taken to be where
  /// nothing is known of the type.
  func isText(_ feature: String, of type: String) -> Bool {
    guard supertypes[type] != nil else { return true }
    var next: String? = type
    var seen: Set<String> = []
    while let type = next, seen.insert(type).inserted {
      if texts[type]?.contains(feature) == true { return true }
      next = supertypes[type]
    }
    return false
  }

  /// Writes the file that goes with an export.
  static func xml(_ types: [UIMAType]) -> ContiguousArray<UInt8> {
    var xml = XMLWriter()
    xml.declaration()
    xml.open("typeSystemDescription")
    xml.attribute("xmlns", namespace)
    xml.line()
    xml.open("types")
    for type in types {
      xml.line()
      xml.open("typeDescription")
      xml.element("name", type.name)
      xml.element("description", "")
      xml.element("supertypeName", type.supertype)
      if !type.features.isEmpty {
        xml.open("features")
        for feature in type.features {
          xml.line()
          xml.open("featureDescription")
          xml.element("name", feature.name)
          xml.element("description", "")
          xml.element("rangeTypeName", feature.range)
          xml.close()
        }
        xml.line()
        xml.close()
      }
      xml.close()
    }
    xml.line()
    xml.close()
    xml.line()
    xml.close()
    xml.line()
    return xml.take()
  }
}

extension UIMAType {
  /// The packages of our types, and the prefixes that they get in XMI.
  static let packages = [
    ("tcas", "uima.tcas"), ("type", "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type"),
    ("custom", "custom"),
  ]

  /// Returns the name of a type's element: `custom:Span` for `custom.Span`.
  static func element(_ type: String) -> String {
    let name = type.split(separator: ".").last ?? ""
    let package = type.dropLast(name.utf8.count + 1)
    return (packages.first { $0.1 == package }?.0 ?? "custom") + ":" + name
  }

  /// Returns the type of an element: `custom.Span` for `Span` in `http:///custom.ecore`.
  static func name(_ element: XMLName) -> String? {
    guard element.uri.hasPrefix("http:///"), element.uri.hasSuffix(".ecore") else { return nil }
    let package = element.uri.dropFirst(8).dropLast(6).replacing("/", with: ".")
    return package == "uima.noNamespace" ? element.local : package + "." + element.local
  }
}
