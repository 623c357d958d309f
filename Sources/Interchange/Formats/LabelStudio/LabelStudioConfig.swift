import AnnotationModel

/// The labelling interface of a Label Studio project, and the names in it.
struct LabelStudioConfig {
  /// The one text of a task.
  static let text = "text"
  /// The regions' labels.
  static let regions = "label"
  /// The labels of a whole task.
  static let choices = "kind"
  static let note = "note"

  private let labels: [Label]
  private let definitions: [String: AttributeDefinition]
  /// The attributes that there are controls for, in the order in which they came up.
  private var attributes: [String] = []
  private var controls: [String: Control] = [:]

  /// What shows an attribute of a region.
  struct Control {
    /// Differs from every other name in the interface.
    var name: String
    /// The values that can be chosen; empty where any text may be typed.
    var values: [String]
  }

  init(_ options: ExportOptions) {
    labels = options.labels
    definitions = Dictionary(options.attributes.map { ($0.name, $0) }) { first, _ in first }
    for attribute in options.attributes { addControl(attribute.name) }
  }

  /// The attributes whose control has another name.
  var renamed: [(control: String, attribute: String)] {
    attributes.compactMap { attribute in
      guard let name = controls[attribute]?.name, name != attribute else { return nil }
      return (name, attribute)
    }
  }

  /// Makes a control for an attribute that has none.
  mutating func addControl(_ attribute: String) {
    guard controls[attribute] == nil else { return }
    attributes.append(attribute)
    let isPlain =
      !attribute.isEmpty
      && attribute.utf8.allSatisfy {
        $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
      }
    let taken = [Self.text, Self.regions, Self.choices, Self.note]
    let name =
      isPlain && !taken.contains(attribute) && !attribute.hasPrefix("attribute-")
      ? attribute : "attribute-\(attributes.count)"
    controls[attribute] = Control(name: name, values: definitions[attribute]?.values ?? [])
  }

  /// Returns what shows a value; nil where nothing can.
  func control(_ attribute: String, _ value: String) -> Control? {
    guard !value.isEmpty, let control = controls[attribute],
      control.values.isEmpty || control.values.contains(value)
    else { return nil }
    return control
  }

  // MARK: - XML

  /// The interface for regions of an article.
  var forRegions: String {
    var lines = ["<View>", "  <Labels name=\"\(Self.regions)\" toName=\"\(Self.text)\">"]
    var keys: Set<String> = []
    for label in labels {
      lines.append("    <Label value=\"\(label.name.escaped)\"\(look(of: label, &keys))/>")
    }
    lines.append("  </Labels>")
    lines.append("  <Text name=\"\(Self.text)\" value=\"$text\"/>")
    for attribute in attributes {
      guard let control = controls[attribute] else { continue }
      lines += self.lines(of: control, named: attribute)
    }
    lines.append(textArea(Self.note, "note"))
    lines.append("</View>")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The interface for one choice, or several, for a whole text.
  func forChoices(isExclusive: Bool) -> String {
    var lines = ["<View>", "  <Text name=\"\(Self.text)\" value=\"$text\"/>"]
    lines.append(
      "  <Choices name=\"\(Self.choices)\" toName=\"\(Self.text)\" "
        + "choice=\"\(isExclusive ? "single" : "multiple")\" showInline=\"true\">")
    var keys: Set<String> = []
    for label in labels {
      let hint = label.definition.isEmpty ? "" : " hint=\"\(label.definition.escaped)\""
      lines.append(
        "    <Choice value=\"\(label.name.escaped)\"\(hotkey(of: label, &keys))\(hint)/>")
    }
    lines.append("  </Choices>")
    lines.append("</View>")
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of control: Control, named attribute: String) -> [String] {
    guard !control.values.isEmpty else { return [textArea(control.name, attribute)] }
    var lines = [
      "  <Choices name=\"\(control.name)\" toName=\"\(Self.text)\" perRegion=\"true\" "
        + "choice=\"single\" showInline=\"true\">"
    ]
    lines += control.values.map { "    <Choice value=\"\($0.escaped)\"/>" }
    lines.append("  </Choices>")
    return lines
  }

  private func textArea(_ name: String, _ placeholder: String) -> String {
    "  <TextArea name=\"\(name)\" toName=\"\(Self.text)\" perRegion=\"true\" maxSubmissions=\"1\" "
      + "editable=\"true\" placeholder=\"\(placeholder.escaped)\"/>"
  }

  private func look(of label: Label, _ keys: inout Set<String>) -> String {
    let color = label.hexadecimalColor.map { " background=\"\($0)\"" } ?? ""
    return color + hotkey(of: label, &keys)
  }

  /// Letters and digits only: other characters mean something in the list of keys.
  private func hotkey(of label: Label, _ keys: inout Set<String>) -> String {
    let key = label.key.lowercased()
    guard key.utf8.count == 1, key.utf8.allSatisfy(\.isASCIIAlphanumeric), keys.insert(key).inserted
    else { return "" }
    return " hotkey=\"\(key)\""
  }
}

extension UInt8 {
  fileprivate var isASCIIAlphanumeric: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}

extension String {
  /// As it stands in a quoted attribute of XML.
  fileprivate var escaped: String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n", "\r": escaped += "&#\(scalar.value);"
      // XML has no other control characters, and no way to write them.
      case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
