import AnnotationModel
import JSONText

/// Reads Web Annotations, those of galley and others: a collection, a page, a list, or one annotation.
struct WebAnnotationReader {
  let unit: OffsetUnit
  private var groups: [Group] = []
  private var places: [String: Int] = [:]

  /// The annotations of one session on one source.
  private struct Group {
    var source: String
    var text: String?
    var article = ImportedArticle(text: "")
    var annotations: [WebAnnotation] = []
  }

  init(unit: OffsetUnit) {
    self.unit = unit
  }

  mutating func articles(_ file: JSONValue) throws(ImportError) -> [ImportedArticle] {
    for annotation in try Self.annotations(file) { try add(annotation) }
    var withText: [String: Int] = [:]
    for (index, group) in groups.enumerated() where group.text != nil {
      withText[group.source] = withText[group.source] ?? index
    }
    for group in groups where group.text == nil {
      // Other programs do not know which session their annotations are for.
      if let index = withText[group.source] {
        groups[index].annotations += group.annotations
        continue
      }
      throw ImportError(
        "the text of '\(group.source)' is not in the file", line: group.annotations.first?.line,
        hints: [
          "galley writes it as an annotation that describes the source, with a body of the types "
            + "TextualBody and Text: put it beside the others"
        ])
    }
    var articles: [ImportedArticle] = []
    for group in groups where group.text != nil { articles.append(try article(group)) }
    return articles
  }

  // MARK: - Finding annotations

  private static func annotations(_ file: JSONValue) throws(ImportError) -> [JSONFields] {
    if case .array = file {
      let wrapped = JSONValue.object([JSONMember(name: "items", value: file, line: 1)])
      return try JSONFields(wrapped, line: 1).objectsOrOne("items")
    }
    let top = try JSONFields(file, line: 1)
    let types = top.stringsOrOne("type")
    if types.contains("Annotation") { return [top] }
    for list in ["items", "@graph"] where top.has(list) { return try top.objectsOrOne(list) }
    if let page = try top.objectsOrOne("first").first { return try annotations(page, of: top) }
    guard types.contains("AnnotationCollection") else {
      throw ImportError(
        "this is no annotation, page or collection of the Web Annotation model", line: 1,
        hints: ["such a file has \"type\": \"AnnotationCollection\""])
    }
    if top.has("first") {
      throw ImportError(
        "the annotations are not in the file: 'first' only says where they are", line: 1,
        hints: ["fetch its pages and import those"])
    }
    return []
  }

  /// Returns the annotations of a collection's first page, which must be all that it has.
  private static func annotations(
    _ page: JSONFields, of collection: JSONFields
  ) throws(ImportError) -> [JSONFields] {
    let annotations = try page.objectsOrOne("items")
    let total = try collection.integer("total") ?? annotations.count
    guard !page.has("next"), total == annotations.count else {
      throw ImportError(
        "the collection has annotations that are not in the file",
        line: page.has("next") ? page.line(of: "next") : collection.line(of: "total"),
        hints: ["fetch its pages and import those"])
    }
    return annotations
  }

  private mutating func add(_ fields: JSONFields) throws(ImportError) {
    guard fields.stringsOrOne("type").contains("Annotation") else {
      throw ImportError("an annotation must have the type 'Annotation'", line: fields.line)
    }
    let annotation = try WebAnnotation(fields)
    guard let source = annotation.source else {
      throw ImportError("the annotation has no target", line: fields.line)
    }
    let key = source + "\n" + annotation.session
    let place = places[key] ?? groups.count
    if place == groups.count {
      places[key] = place
      groups.append(Group(source: source))
    }
    guard let text = annotation.text else {
      groups[place].annotations.append(annotation)
      return
    }
    if let other = groups[place].text, !other.utf8.elementsEqual(text.utf8) {
      throw ImportError(
        "a second text for '\(source)', unlike the first", line: annotation.line,
        hints: ["keep the one that was annotated"])
    }
    groups[place].text = text
    groups[place].article = try annotation.article(text)
  }

  // MARK: - Reading them

  private func article(_ group: Group) throws(ImportError) -> ImportedArticle {
    var article = group.article
    var anchor = WebAnnotationAnchor(article.text, unit: unit)
    var sentences: Set<TextRange> = []
    for annotation in group.annotations {
      for target in annotation.targets {
        let range = try anchor.range(target)
        if let range, try target.string("dc:type") == "sentence" { sentences.insert(range) }
        try annotation.add(to: &article, on: range)
      }
    }
    if !sentences.isEmpty {
      article.sentences = sentences.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }
    return article
  }
}
