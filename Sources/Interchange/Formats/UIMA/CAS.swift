import AnnotationModel

/// A text with feature structures on it, UIMA's Common Analysis System, as far as its JSON and XMI
/// files have something in common.
struct CAS {
  /// The id of the structure that holds the text.
  static let sofa = 1
  static let view = "_InitialView"

  var text = ""
  var structures: ContiguousArray<FeatureStructure> = []
}

/// An annotation of a `CAS`: a range of text with features of one type.
struct FeatureStructure {
  var id: Int
  /// The full name of its type, as in `custom.Span`.
  var type: String
  /// Offsets in the file's unit, the end not included.
  var begin: Int
  var end: Int
  var features: [(name: String, value: Value)] = []
  /// The line of the file on which it stands.
  var line: Int?

  enum Value {
    case string(String)
    case integer(Int)
    case number(Double)

    /// As it stands in XML.
    var text: String {
      switch self {
      case .string(let text): text
      case .integer(let number): String(number)
      case .number(let number): number.description
      }
    }
  }

  /// Returns a feature as text, since XML has no other; nil where there is none.
  subscript(_ name: String) -> String? { features.first { $0.name == name }?.value.text }

  mutating func set(_ name: String, _ value: String?) {
    if let value { features.append((name, .string(value))) }
  }

  mutating func set(_ name: String, _ value: Double?) {
    // UIMA's numbers need not be finite, JSON's must.
    if let value, value.isFinite { features.append((name, .number(value))) }
  }
}

/// A type of feature structures, and what it may say.
struct UIMAType {
  var name: String
  var supertype = "uima.tcas.Annotation"
  var features: [(name: String, range: String)]

  private static let string = "uima.cas.String"
  private static let segmentation = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type."

  static let document = "uima.tcas.DocumentAnnotation"
  static let sentence = segmentation + "Sentence"
  static let token = segmentation + "Token"
  /// The span layer of INCEpTION's projects for basic annotation.
  static let span = "custom.Span"
  static let suggestion = "custom.Suggestion"
  static let note = "custom.Note"
  static let flag = "custom.Flag"
  /// What is known of the article and of who annotated it.
  static let article = "custom.Article"
  /// The true name of an attribute that cannot be a feature's.
  static let attributeName = "custom.AttributeName"
  /// What named entities are called in DKPro's types, which many projects use for any span.
  static let namedEntity = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"

  /// The types of an export.
  ///
  /// - Parameter attributes: the features that hold attributes, in order.
  static func all(attributes: [String]) -> [UIMAType] {
    let attributes = attributes.map { ($0, string) }
    let model = [("score", "uima.cas.Double"), ("model", string)]
    return [
      UIMAType(name: sentence, features: []),
      UIMAType(name: token, features: []),
      UIMAType(
        name: span,
        features: [("label", string), ("rank", "uima.cas.Integer"), ("annotator", string)]
          + [("time", string), ("origin", string)] + model + attributes),
      UIMAType(name: suggestion, features: [("label", string)] + model + attributes),
      UIMAType(name: note, features: [("text", string)]),
      UIMAType(name: flag, features: []),
      UIMAType(
        name: article,
        features: [
          "article", "title", "byline", "published", "source", "language", "sha256", "session",
          "annotator",
        ].map { ($0, string) }),
      UIMAType(name: attributeName, features: [("feature", string), ("attribute", string)]),
    ]
  }
}

/// The features that attributes are kept in: their own names where UIMA and Python allow those.
struct UIMAFeatureNames {
  private var features: [String: String] = [:]
  /// The features, in the order in which they were first asked for.
  private(set) var all: [String] = []
  private var taken: Set<String> = reserved

  /// What our types, UIMA, dkpro-cassis or Python's grammar have a meaning for.
  static let reserved = Set(
    """
    begin end sofa id xmiID type self label rank annotator time origin score model
    False None True and as assert async await break class continue def del elif else except finally \
    for from global if import in is lambda nonlocal not or pass raise return try while with yield
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  /// Returns the feature of an attribute.
  mutating func feature(_ attribute: String) -> String {
    if let feature = features[attribute] { return feature }
    var base = ""
    for scalar in attribute.unicodeScalars {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9") ~= scalar)
      base.unicodeScalars.append(isPlain ? scalar : "_")
    }
    if base.unicodeScalars.first.map({ $0 == "_" || !$0.properties.isAlphabetic }) ?? true {
      base = "attribute_" + base
    }
    var feature = base
    var number = 2
    while !taken.insert(feature).inserted {
      feature = "\(base)_\(number)"
      number += 1
    }
    features[attribute] = feature
    all.append(feature)
    return feature
  }

  /// The attributes whose features are called otherwise, by feature.
  var renamed: [(feature: String, attribute: String)] {
    features.filter { $0.key != $0.value }.map { ($0.value, $0.key) }.sorted { $0.0 < $1.0 }
  }
}
