import AnnotationModel

/// Apache UIMA's XMI 1.0, a file an article, with the type system beside them.
package struct UIMAXMIFormat: Format {
  package static let spec = FormatSpec(
    name: "uima-xmi", summary: "UIMA XMI with its type system, for INCEpTION and Java pipelines",
    clients: ["INCEpTION", "Apache UIMA", "dkpro-cassis"],
    arrangement: .folder(endings: [".xmi", ".xml"]), purpose: .record, unit: .utf16,
    isImported: true, holds: Set(Content.allCases).subtracting([.definitions, .reviews]),
    partly: [.text: "byte for byte but for control characters, which become spaces"],
    remarks: [
      "Labels are annotations of the type custom.Span, whole sentences and spans alike.",
      "INCEpTION shows of the other types those for which the project has a layer.",
    ],
    guide: """
      `{path}` has a file for each article, and `TypeSystem.xml`, which says what is in them.

      **INCEpTION:** make a project for *basic annotation*, which has the layer `custom.Span`. Under
      *Settings, Documents* choose the format *UIMA CAS XMI (XML 1.0)* and upload the `.xmi` files. To
      see notes and flags, make span layers with the names `custom.Note` (a string feature `text`) and
      `custom.Flag` first. What INCEpTION exports as *UIMA CAS XMI (XML 1.0)* is read back the same way,
      with its `TypeSystem.xml` beside it.

      **Python:**

      ```python
      import pathlib
      import cassis
      folder = pathlib.Path("{path}")
      with open(folder / "TypeSystem.xml", "rb") as file:
          types = cassis.load_typesystem(file)
      for path in sorted(folder.glob("*.xmi")):
          with open(path, "rb") as file:
              cas = cassis.load_cas_from_xmi(file, typesystem=types)
          for span in cas.select("custom.Span"):
              print(span.label, span.get_covered_text())
      ```
      """)

  static let typeSystem = "TypeSystem.xml"

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    var names = UIMAFeatureNames()
    for attribute in options.attributes { _ = names.feature(attribute.name) }
    return Writer(unit: options.unit(spec), names: names)
  }

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    let unit = options.unit(spec)
    if let other = files.names.first, files.names(ending: ".xmi").isEmpty {
      var error = ImportError(
        "there is no '.xmi' file", hints: ["give the folder, or a file whose name ends so"])
      if files.names.count == 1 { error.file = other }
      throw error
    }
    var types = UIMATypeSystem()
    try files.forEach(ending: ".xml") { (_, bytes) throws(ImportError) in
      try types.add(XMLNode.root(of: bytes))
    }
    var articles: [ImportedArticle] = []
    try files.forEach(ending: ".xmi") { (name, bytes) throws(ImportError) in
      articles.append(try CAS(xmi: bytes, types).article(unit: unit).in(name))
    }
    return articles
  }

  // MARK: - Writing

  private struct Writer: FormatWriter {
    let unit: OffsetUnit
    var names: UIMAFeatureNames
    var hasWritten = false

    init(unit: OffsetUnit, names: UIMAFeatureNames) {
      self.unit = unit
      self.names = names
    }

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      hasWritten = true
      var text: String?
      if !XMLWriter.canHold(article.article.text) {
        text = XMLWriter.replacingForbidden(article.article.text)
        output.lose(.text)
      }
      let cas = CAS(article, unit: unit, names: &names, text: text)
      for structure in cas.structures { structure.countLosses(&output) }
      output.append(cas.xmi(), to: article.name + ".xmi")
    }

    mutating func finish(_ output: inout ExportOutput) {
      guard hasWritten else { return }
      let types = UIMAType.all(attributes: names.all)
      output.append(UIMATypeSystem.xml(types), to: UIMAXMIFormat.typeSystem)
    }
  }
}

extension FeatureStructure {
  /// Counts what changes because XML cannot hold some of its characters.
  fileprivate func countLosses(_ output: inout ExportOutput) {
    for feature in features {
      guard case .string(let text) = feature.value, !XMLWriter.canHold(text) else { continue }
      switch (type, feature.name) {
      case (UIMAType.note, _): output.lose(.notes)
      case (UIMAType.suggestion, _): output.lose(.suggestions)
      case (UIMAType.article, "annotator"), (UIMAType.span, "annotator"): output.lose(.annotator)
      case (UIMAType.article, _): output.lose(.metadata)
      case (UIMAType.span, "label"): output.lose(.labels)
      case (UIMAType.span, "model"): output.lose(.origins)
      default: output.lose(.attributes)
      }
    }
  }
}

extension CAS {
  private static let cas = "http:///uima/cas.ecore"
  private static let xmi = "http://www.omg.org/XMI"

  /// Writes the CAS as an XMI file.
  fileprivate func xmi() -> ContiguousArray<UInt8> {
    var xml = XMLWriter(reservingCapacity: text.utf8.count * 6)
    xml.declaration()
    xml.open("xmi:XMI")
    xml.attribute("xmlns:xmi", Self.xmi)
    xml.attribute("xmlns:cas", Self.cas)
    for (prefix, package) in UIMAType.packages {
      xml.attribute(
        "xmlns:" + prefix, "http:///\(package.replacing(".", with: "/")).ecore")
    }
    xml.attribute("xmi:version", "2.0")
    xml.line()
    xml.open("cas:NULL")
    xml.attribute("xmi:id", "0")
    xml.close()
    var elements: [String: String] = [:]
    // Most follow one of their own type, a token a token.
    var (type, element) = ("", "")
    for structure in structures {
      xml.line()
      if type != structure.type {
        type = structure.type
        element = elements[type] ?? UIMAType.element(type)
        elements[type] = element
      }
      xml.open(element)
      xml.attribute("xmi:id", structure.id)
      xml.attribute("sofa", Self.sofa)
      xml.attribute("begin", structure.begin)
      xml.attribute("end", structure.end)
      for feature in structure.features { xml.attribute(feature.name, feature.value.text) }
      xml.close()
    }
    xml.line()
    xml.open("cas:Sofa")
    xml.attribute("xmi:id", Self.sofa)
    xml.attribute("sofaNum", "1")
    xml.attribute("sofaID", Self.view)
    xml.attribute("mimeType", "text")
    xml.attribute("sofaString", text)
    xml.close()
    xml.line()
    xml.open("cas:View")
    xml.attribute("sofa", Self.sofa)
    xml.attribute("members", structures.map { String($0.id) }.joined(separator: " "))
    xml.close()
    xml.line()
    xml.close()
    xml.line()
    return xml.take()
  }

  /// Reads an XMI file.
  fileprivate init(
    xmi bytes: ContiguousArray<UInt8>, _ types: UIMATypeSystem
  ) throws(ImportError) {
    var reader = try XMLReader(bytes)
    var lines = LineCounter()
    var depth = 0
    /// The text of the view that is read, and the number that annotations on it carry.
    var sofa: String?
    var isInitial = false
    var found: [(sofa: String?, structure: FeatureStructure)] = []
    var names: [XMLName: String] = [:]
    while let event = try reader.next() {
      switch event {
      case .text: break
      case .end: depth -= 1
      case .start(let name, let attributes):
        depth += 1
        let line = lines.line(of: reader.eventOffset, in: bytes)
        if depth == 1, name != XMLName(Self.xmi, "XMI") {
          throw ImportError(
            "the root element must be 'xmi:XMI', not '\(name.local)'", line: line,
            hints: ["this is not a UIMA XMI file: 'galley formats' lists what else it may be"])
        }
        guard depth == 2 else { continue }
        let element = XMIElement(attributes)
        if name == XMLName(Self.cas, "Sofa") {
          guard let string = element["sofaString"], !isInitial else { continue }
          isInitial = element["sofaID"] == Self.view
          if sofa == nil || isInitial { (text, sofa) = (string, element.id) }
        } else if let type = names[name] ?? UIMAType.name(name) {
          names[name] = type
          guard type != UIMAType.token,
            let structure = try element.structure(type, types, line: line)
          else { continue }
          found.append((element["sofa"], structure))
        }
      }
    }
    guard let sofa else {
      throw ImportError(
        "no text: a 'cas:Sofa' with a 'sofaString' is missing",
        hints: ["the file may hold annotations only: export it with its document"])
    }
    structures = ContiguousArray(
      found.lazy.filter { $0.sofa == nil || $0.sofa == sofa }.map(\.structure))
  }
}

/// The attributes of an element of an XMI file.
private struct XMIElement {
  let id: String
  private let features: [(name: String, value: String)]

  init(_ attributes: [XMLAttribute]) {
    id = attributes.first { !$0.name.uri.isEmpty && $0.name.local == "id" }?.value ?? ""
    features = attributes.lazy.filter { $0.name.uri.isEmpty }.map { ($0.name.local, $0.value) }
  }

  subscript(_ name: String) -> String? { features.first { $0.name == name }?.value }

  /// Returns the annotation that the element is; nil where it is something else.
  func structure(
    _ type: String, _ types: UIMATypeSystem, line: Int
  ) throws(ImportError) -> FeatureStructure? {
    guard let begin = self["begin"], let end = self["end"] else { return nil }
    guard let begin = Int(begin), let end = Int(end) else {
      throw ImportError(
        "'begin' and 'end' must be whole numbers, not '\(begin)' and '\(end)'", line: line)
    }
    var structure = FeatureStructure(
      id: Int(id) ?? 0, type: type, begin: begin, end: end, line: line)
    for feature in features where !["sofa", "begin", "end"].contains(feature.name) {
      guard
        UIMAFeatureNames.reserved.contains(feature.name)
          || types.isText(feature.name, of: type)
      else { continue }
      structure.features.append((feature.name, .string(feature.value)))
    }
    return structure
  }
}
