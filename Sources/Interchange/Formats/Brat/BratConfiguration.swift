import AnnotationModel
import JSONText

/// brat's two files about types: which there are, and how they look.
///
/// A comment in the first keeps the names that brat cannot have.
struct BratConfiguration {
  private var types: SafeNames
  private var names: SafeNames
  private let labels: [Label]
  /// What may be chosen for an attribute in brat's dialogue.
  private var choices: [String: [String]] = [:]
  /// Labels that were written, and attributes, in the order in which they came.
  private var usedLabels: [String]
  private var usedAttributes: [String]

  init(_ options: ExportOptions) {
    labels = options.labels
    usedLabels = labels.map(\.name)
    usedAttributes = options.attributes.map(\.name)
    // Lines of hyphens alone part what stands above from what stands below.
    types = SafeNames(usedLabels, reserved: ["-", "--", "---"]) { $0.isBratName }
    names = SafeNames(usedAttributes, reserved: ["-", "--", "---"]) { $0.isBratName }
    for attribute in options.attributes
    where attribute.values.allSatisfy({ value in
      !value.isEmpty && value.unicodeScalars.allSatisfy(\.isBratName)
    }) {
      choices[attribute.name] = attribute.values
    }
  }

  /// Returns the type of a label.
  mutating func type(_ label: String) -> String {
    if !usedLabels.contains(label) { usedLabels.append(label) }
    return types[label]
  }

  /// Returns brat's name of an attribute that has the value among its choices; nil where the value
  /// must stand in the notes.
  mutating func attribute(_ name: String, _ value: String) -> String? {
    if !usedAttributes.contains(name) { usedAttributes.append(name) }
    guard choices[name]?.contains(value) == true else { return nil }
    return names[name]
  }

  mutating func annotationText() -> String {
    var json = JSONWriter(escapesLineSeparators: true)
    json.beginObject()
    json.plainName("labels")
    json.beginObject()
    for (safe, name) in types.changed {
      json.name(safe)
      json.string(name)
    }
    json.endObject()
    json.plainName("attributes")
    json.beginObject()
    for name in usedAttributes {
      json.name(names[name])
      json.string(name)
    }
    json.endObject()
    json.endObject()
    var text = "# \(DetailsWriter.name) = \(String(decoding: json.drain(), as: UTF8.self))\n\n"
    text += "[entities]\n"
    for label in usedLabels { text += "\(types[label])\n" }
    text += "\n[relations]\n<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n"
    text += "\n[events]\n\n[attributes]\n"
    for name in usedAttributes {
      guard let values = choices[name], !values.isEmpty else { continue }
      text += "\(names[name])\tArg:<ENTITY>, Value:\(values.joined(separator: "|"))\n"
    }
    return text
  }

  mutating func visualText() -> String {
    var text = "[labels]\n"
    for label in usedLabels {
      let type = types[label]
      if let shown = label.shownInBrat, type != label { text += "\(type) | \(shown)\n" }
    }
    text += "\n[drawing]\nSPAN_DEFAULT\tfgColor:black, bgColor:#eeedea, borderColor:darken\n"
    text += "ARC_DEFAULT\tcolor:black\n"
    for label in labels {
      guard let color = Self.backgrounds[label.color] else { continue }
      text += "\(types[label.name])\tbgColor:\(color)\n"
    }
    // Without a look of its own a value is shown as an error.
    for name in usedAttributes {
      guard let values = choices[name], !values.isEmpty else { continue }
      text += "\(names[name])\tposition:right, glyph:\(values.joined(separator: "|"))\n"
    }
    return text
  }

  /// Pale tones of the colours that schemas name, on which black text is read.
  private static let backgrounds = [
    "red": "#f6b8b1", "green": "#b5e0bb", "yellow": "#f7e08a", "blue": "#b6cffa",
    "magenta": "#f0bae9", "cyan": "#ace3ec", "white": "#f7f7f5", "gray": "#d3d6d9",
    "black": "#c4c4c4", "orange": "#fccb98", "purple": "#d6c3fa", "pink": "#fbbdd5",
    "teal": "#a9e3d4", "brown": "#e2c7ae",
  ]
}

/// The names that an `annotation.conf` written here keeps.
struct BratNames {
  /// Labels by their types, of those that differ.
  private(set) var labels: [String: String] = [:]
  /// Attributes by brat's names for them.
  private(set) var attributes: [String: String] = [:]

  init() {}

  init(_ bytes: ContiguousArray<UInt8>) throws(ImportError) {
    let mark = "# \(DetailsWriter.name) = "
    var lines = try TextLines(bytes)
    while let line = lines.next() {
      guard bytes[line.range].starts(with: mark.utf8) else { continue }
      let object = ContiguousArray(bytes[line.range].dropFirst(mark.utf8.count))
      let fields = try Details(object, line: line.number).fields
      labels = try fields.stringMembers("labels")
      attributes = try fields.stringMembers("attributes")
      return
    }
  }
}

extension Unicode.Scalar {
  /// Whether a character may stand in the name of a type: brat changes others.
  fileprivate var isBratName: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }
}

extension String {
  /// A name as brat shows it; nil where its configuration could not have it.
  fileprivate var shownInBrat: String? {
    let cannotStand = unicodeScalars.contains { scalar in
      scalar == "|" || scalar == "," || scalar == "\t" || scalar.isLineBreak
    }
    return cannotStand || isEmpty ? nil : self
  }
}
