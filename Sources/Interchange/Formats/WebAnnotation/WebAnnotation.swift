import AnnotationModel
import JSONText

/// One annotation of the Web Annotation model, as far as an import can use it.
struct WebAnnotation {
  let line: Int
  /// The IRI of what is annotated; nil where there is no target.
  let source: String?
  /// What stands before the `#` of galley's own ids, which is the same for a session.
  let session: String
  /// The targets that select a part of the source, or name it as a whole.
  let targets: [JSONFields]
  /// The text of the article, where the annotation carries it.
  let text: String?
  private let fields: JSONFields
  private let motivations: [String]
  private let bodies: [JSONFields]

  init(_ fields: JSONFields) throws(ImportError) {
    self.fields = fields
    line = fields.line
    targets = try fields.objectsOrOne("target")
    let id = try fields.string("id") ?? ""
    let hash = id.firstIndex(of: "#")
    session = id.hasPrefix("urn:uuid:") ? hash.map { String(id[..<$0]) } ?? "" : ""
    motivations = fields.stringsOrOne("motivation")
    bodies = try fields.objectsOrOne("body")
    var source = fields.stringsOrOne("target").first
    var text: String?
    for body in bodies where body.stringsOrOne("type").contains("Text") {
      if motivations.contains("describing") { text = try body.string("value") }
    }
    if let target = targets.first {
      source = target.stringsOrOne("source").first ?? target.stringsOrOne("id").first
      // A source may be described in place as well.
      if let object = try target.objectsOrOne("source").first {
        source = try object.string("id")
        text = try object.string("value")
      }
    }
    self.source = source
    self.text = text
  }

  /// Returns the article that the annotation carries the text of.
  func article(_ text: String) throws(ImportError) -> ImportedArticle {
    var article = ImportedArticle(text: text)
    article.line = line
    article.annotator = try creator(of: fields)?.name
    guard let body = bodies.first(where: { $0.stringsOrOne("type").contains("Text") }) else {
      article.source = source
      return article
    }
    article.id = try body.string("dc:identifier")
    article.title = try body.string("dc:title")
    article.byline = try body.string("dc:creator")
    article.published = try body.string("dc:date")
    article.source =
      try body.string("dc:source") ?? source.flatMap { $0.hasPrefix("urn:uuid:") ? nil : $0 }
    article.language = body.stringsOrOne("language").first
    article.sha256 = try body.string("schema:sha256")
    return article
  }

  /// Adds to an article what the annotation says of a range; of all of the source when nil.
  func add(to article: inout ImportedArticle, on range: TextRange?) throws(ImportError) {
    let creator = try creator(of: fields)
    var labels: [ImportedAnnotation] = []
    var attributes: [String: String] = [:]
    var notes: [String] = []
    var suggests = creator?.isSoftware ?? false
    if let value = try fields.string("bodyValue") {
      if motivations.contains("tagging") {
        labels.append(try label(value, nil, range, creator?.name))
      } else {
        notes.append(value)
      }
    }
    for body in bodies {
      guard let value = try body.string("value") else { continue }
      let purposes = body.stringsOrOne("purpose")
      let isTag = (purposes.isEmpty ? motivations : purposes).contains {
        $0 == "tagging" || $0 == "classifying" || ($0 == "questioning" && suggests)
      }
      if isTag {
        labels.append(try label(value, body, range, creator?.name))
      } else if let name = try body.string("label"), purposes.contains("describing") {
        attributes[name] = value
      } else {
        notes.append(value)
      }
    }
    if motivations.contains("tagging"), labels.isEmpty, creator?.isSoftware != true {
      throw ImportError("the annotation tags with nothing", line: line)
    }
    suggests = suggests && !labels.isEmpty
    guard let range else { return }
    for index in labels.indices { labels[index].attributes = attributes }
    if suggests {
      article.suggestions += labels.map { label in
        var label = label
        label.model = creator?.name
        label.by = nil
        return label
      }
    } else {
      article.annotations += labels
      if labels.isEmpty { notes += attributes.sorted { $0.key < $1.key }.map(\.value) }
    }
    article.notes += notes.map { (range, $0) }
    if motivations.contains("bookmarking") { article.flagged.append(range) }
  }

  private func label(
    _ name: String, _ body: JSONFields?, _ range: TextRange?, _ by: String?
  ) throws(ImportError) -> ImportedAnnotation {
    guard let range else {
      throw ImportError(
        "'\(name)' is on the whole of '\(source ?? "")', not on a part of it", line: line,
        hints: ["labels need a selector; galley labels sentences and parts of them"])
    }
    guard !name.isEmpty else { throw ImportError("a tag is empty", line: line) }
    var label = ImportedAnnotation(label: name, range: range, line: line)
    label.by = by
    if let body {
      label.model = try creator(of: body)?.name
      label.score = try body.number("schema:ratingValue")
    }
    if let text = try fields.string("created") {
      guard let time = Timestamp(dateTime: text) else {
        throw fields.wrong("created", "a time such as 2026-11-03T09:15:00Z")
      }
      label.at = time
    }
    label.origin =
      try fields.string("dcterms:provenance").flatMap(Annotation.Origin.init) ?? .manual
    return label
  }

  private func creator(
    of fields: JSONFields
  ) throws(ImportError) -> (name: String?, isSoftware: Bool)? {
    if let object = try fields.objectsOrOne("creator").first {
      return (
        ["name", "nickname", "id"].lazy.compactMap { object.stringsOrOne($0).first }.first,
        object.stringsOrOne("type").contains("Software")
      )
    }
    return fields.stringsOrOne("creator").first.map { ($0, false) }
  }
}
