import AnnotationModel
import JSONText

/// Apache UIMA's JSON CAS 0.4, a file an article, as INCEpTION and dkpro-cassis read it.
package struct UIMAJSONFormat: Format {
  package static let spec = FormatSpec(
    name: "uima-json", summary: "UIMA JSON CAS, for INCEpTION and DKPro",
    clients: ["INCEpTION", "dkpro-cassis", "Apache UIMA"],
    arrangement: .folder(endings: [".json"]), purpose: .record, unit: .utf16, isImported: true,
    holds: Set(Content.allCases).subtracting([.definitions, .reviews]),
    remarks: [
      "Labels are annotations of the type custom.Span, whole sentences and spans alike.",
      "INCEpTION shows of the other types those for which the project has a layer.",
    ],
    guide: """
      Each article is one file in `{path}`.

      **INCEpTION:** make a project for *basic annotation*, which has the layer `custom.Span`. Under
      *Settings, Documents* choose the format *UIMA CAS JSON 0.4.0* and upload the files. To see notes
      and flags, make span layers with the names `custom.Note` (a string feature `text`) and
      `custom.Flag` first. Its curators' files are read back the same way: export as
      *UIMA CAS JSON 0.4.0*.

      **Python:**

      ```python
      import pathlib
      import cassis
      for path in sorted(pathlib.Path("{path}").glob("*.json")):
          with open(path, "rb") as file:
              cas = cassis.load_cas_from_json(file)
          for span in cas.select("custom.Span"):
              print(span.label, span.get_covered_text())
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    var names = UIMAFeatureNames()
    for attribute in options.attributes { _ = names.feature(attribute.name) }
    return Writer(unit: options.unit(spec), names: names)
  }

  private struct Writer: FormatWriter {
    let unit: OffsetUnit
    var names: UIMAFeatureNames

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      let cas = CAS(article, unit: unit, names: &names)
      var json = JSONWriter(reservingCapacity: article.bytes.count * 8)
      json.beginObject()
      json.plainName("%TYPES")
      json.beginObject()
      for type in UIMAType.all(attributes: names.all) { json.type(type) }
      json.endObject()
      json.line()
      json.plainName("%FEATURE_STRUCTURES")
      json.beginArray()
      json.line()
      json.sofa(article)
      for structure in cas.structures {
        json.line()
        json.structure(structure)
      }
      json.endArray()
      json.line()
      json.plainName("%VIEWS")
      json.beginObject()
      json.plainName(CAS.view)
      json.beginObject()
      json.plainName("%SOFA")
      json.integer(CAS.sofa)
      json.plainName("%MEMBERS")
      json.beginArray()
      for structure in cas.structures { json.integer(structure.id) }
      json.endArray()
      json.endObject()
      json.endObject()
      json.endObject()
      json.endLine()
      output.append(json.bytes, to: article.name + ".json")
    }
  }

  // MARK: - Reading

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    let unit = options.unit(spec)
    var articles: [ImportedArticle] = []
    try files.forEach(ending: ".json") { (name, bytes) throws(ImportError) in
      let file = try JSONFields(JSONInput.value(bytes), line: 1)
      guard file.has("%FEATURE_STRUCTURES") else {
        throw ImportError(
          "'%FEATURE_STRUCTURES' is missing", line: 1,
          hints: ["this is not a UIMA JSON CAS: 'galley formats' lists what else it may be"])
      }
      articles.append(try CAS(file).article(unit: unit).in(name))
    }
    return articles
  }
}

extension CAS {
  /// Takes the text and the annotations on it out of a parsed file.
  fileprivate init(_ file: JSONFields) throws(ImportError) {
    let objects: [JSONFields]
    if case .object? = file.value("%FEATURE_STRUCTURES"),
      let byID = try file.object("%FEATURE_STRUCTURES")
    {
      objects = try byID.namedObjects().map(\.object)
    } else {
      objects = try file.objects("%FEATURE_STRUCTURES")
    }
    var sofa: Int?
    var isText = false
    for object in objects where try object.string("%TYPE") == "uima.cas.Sofa" {
      guard let string = try object.string("sofaString") else { continue }
      let isInitial = try object.string("sofaID") == CAS.view
      guard !isText || isInitial else { continue }
      text = string
      isText = true
      sofa = try object.integer("%ID")
    }
    guard isText else {
      throw ImportError(
        "no text: a 'uima.cas.Sofa' with a 'sofaString' is missing",
        hints: ["the file may hold annotations only: export it with its document"])
    }
    for object in objects {
      let type = try object.requiredString("%TYPE")
      guard type != UIMAType.token, object.has("begin"), object.has("end") else { continue }
      if let other = try object.integer("@sofa"), let sofa, other != sofa { continue }
      var structure = FeatureStructure(
        id: try object.integer("%ID") ?? 0, type: type,
        begin: try object.requiredInteger("begin"), end: try object.requiredInteger("end"),
        line: object.line)
      for member in object.members where member.name != "begin" && member.name != "end" {
        // What begins so is a reference, or the format's own.
        guard let first = member.name.utf8.first, !"%@#^".utf8.contains(first) else { continue }
        switch member.value {
        case .string(let text): structure.features.append((member.name, .string(text)))
        case .integer(let number): structure.features.append((member.name, .integer(number)))
        case .number(let number): structure.features.append((member.name, .number(number)))
        default: break
        }
      }
      structures.append(structure)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func type(_ type: UIMAType) {
    plainName(type.name)
    beginObject()
    plainName("%NAME")
    string(type.name)
    plainName("%SUPER_TYPE")
    string(type.supertype)
    for feature in type.features {
      plainName(feature.name)
      beginObject()
      plainName("%NAME")
      string(feature.name)
      plainName("%RANGE")
      string(feature.range)
      endObject()
    }
    endObject()
  }

  fileprivate mutating func sofa(_ article: ExportedArticle) {
    beginObject()
    plainName("%ID")
    integer(CAS.sofa)
    plainName("%TYPE")
    string("uima.cas.Sofa")
    plainName("sofaNum")
    integer(1)
    plainName("sofaID")
    string(CAS.view)
    plainName("mimeType")
    string("text")
    plainName("sofaString")
    string(0..<article.bytes.count, of: article.bytes)
    endObject()
  }

  fileprivate mutating func structure(_ structure: FeatureStructure) {
    beginObject()
    plainName("%ID")
    integer(structure.id)
    plainName("%TYPE")
    string(structure.type)
    plainName("@sofa")
    integer(CAS.sofa)
    plainName("begin")
    integer(structure.begin)
    plainName("end")
    integer(structure.end)
    for feature in structure.features {
      plainName(feature.name)
      switch feature.value {
      case .string(let text): string(text)
      case .integer(let number): integer(number)
      case .number(let number): self.number(number)
      }
    }
    endObject()
  }
}
