import AnnotationModel

extension CAS {
  /// Returns the text with what its feature structures say, whoever wrote them.
  ///
  /// Labels are what has a feature `label`, and named entities.
  func article(unit: OffsetUnit) throws(ImportError) -> ImportedArticle {
    var article = ImportedArticle(text: text)
    var ranges = RangeReader(text, unit: unit)
    var attributeNames: [String: String] = [:]
    for structure in structures where structure.type == UIMAType.attributeName {
      if let feature = structure["feature"] { attributeNames[feature] = structure["attribute"] }
    }
    var ranked: [(rank: Int, annotation: ImportedAnnotation)] = []
    var isChecked = false
    for structure in structures {
      switch structure.type {
      case UIMAType.document:
        // A text has one, and to count its length takes time.
        if !isChecked { try checkLength(structure, unit) }
        isChecked = true
        if let language = structure["language"], language != "x-unspecified" {
          article.language = article.language ?? language
        }
      case UIMAType.article: article.setDetails(structure)
      case UIMAType.sentence:
        // Programs that trim sentences leave empty ones where there was only white space.
        guard structure.begin != structure.end else { continue }
        article.sentences = article.sentences ?? []
        article.sentences?.append(try ranges.range(structure))
      case UIMAType.suggestion:
        article.suggestions.append(try Self.annotation(structure, attributeNames, &ranges))
      case UIMAType.note:
        if let text = structure["text"] {
          article.notes.append((try ranges.range(structure), text))
        }
      case UIMAType.flag: article.flagged.append(try ranges.range(structure))
      case UIMAType.token, UIMAType.attributeName: break
      default:
        guard structure.isLabel else { continue }
        ranked.append(
          (
            structure["rank"].flatMap { Int($0) } ?? 1,
            try Self.annotation(structure, attributeNames, &ranges)
          ))
      }
    }
    article.sentences?.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    article.annotations = ranked.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.annotation)
    return article
  }

  /// Refuses a file whose offsets count something else, as far as the text's length tells.
  private func checkLength(_ document: FeatureStructure, _ unit: OffsetUnit) throws(ImportError) {
    func length(_ unit: OffsetUnit) -> Int { OffsetMap(text, unit: unit).length }
    guard document.end != length(unit) else { return }
    let others = OffsetUnit.allCases.filter { $0 != unit && length($0) == document.end }
    guard let other = others.first else { return }
    throw ImportError(
      "the document ends at \(document.end), and the text has \(length(unit)) \(unit.words)",
      line: document.line,
      hints: ["these look like \(other.words): --offsets \(other.rawValue)"])
  }

  private static func annotation(
    _ structure: FeatureStructure, _ attributeNames: [String: String], _ ranges: inout RangeReader
  ) throws(ImportError) -> ImportedAnnotation {
    let isNamedEntity = structure.type == UIMAType.namedEntity
    guard let label = structure[isNamedEntity ? "value" : "label"], !label.isEmpty else {
      throw ImportError(
        "a '\(structure.type)' from \(structure.begin) to \(structure.end) has no label",
        line: structure.line, hints: ["give it one there, or delete it, and export again"])
    }
    var annotation = ImportedAnnotation(
      label: label, range: try ranges.range(structure), line: structure.line)
    annotation.by = structure["annotator"]
    annotation.model = structure["model"]
    if let score = structure["score"] {
      guard let number = Double(score), number.isFinite else {
        throw ImportError("the score '\(score)' is not a number", line: structure.line)
      }
      annotation.score = number
    }
    if let time = structure["time"] {
      guard let at = Timestamp(time) else {
        throw ImportError(
          "'\(time)' is not a time such as 2026-11-03T09:15:00.000Z", line: structure.line)
      }
      annotation.at = at
    }
    annotation.origin = structure["origin"].flatMap(Annotation.Origin.init)
    for feature in structure.features {
      guard case .string(let value) = feature.value,
        !UIMAFeatureNames.reserved.contains(feature.name),
        !isNamedEntity || feature.name != "value"
      else { continue }
      annotation.attributes[attributeNames[feature.name] ?? feature.name] = value
    }
    return annotation
  }
}

extension FeatureStructure {
  fileprivate var isLabel: Bool {
    type == UIMAType.span || type == UIMAType.namedEntity || self["label"] != nil
  }
}

extension RangeReader {
  fileprivate mutating func range(_ structure: FeatureStructure) throws(ImportError) -> TextRange {
    try range(structure.begin, structure.end, line: structure.line)
  }
}

extension ImportedArticle {
  fileprivate mutating func setDetails(_ structure: FeatureStructure) {
    id = structure["article"]
    title = structure["title"]
    byline = structure["byline"]
    published = structure["published"]
    source = structure["source"]
    language = structure["language"]
    sha256 = structure["sha256"]
    annotator = structure["annotator"]
  }
}
