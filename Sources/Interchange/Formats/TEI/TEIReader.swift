import AnnotationModel

/// Reads one TEI document, of galley or of others.
struct TEIReader {
  private let document: XMLNode
  private var article = ImportedArticle(text: "")
  private var text: TEIText
  private var labels: [String: String] = [:]
  private var people: [String: String] = [:]
  /// Whether galley wrote the file, which puts every label of an element into its `@ana`.
  private var isOurs = false
  /// What is said of labels beside the text.
  private var beside: [ImportedAnnotation] = []

  init(_ document: XMLNode) {
    self.document = document
    text = TEIText(document.first("text") ?? document.empty)
  }

  mutating func read() throws(ImportError) -> ImportedArticle {
    guard let element = document.first("text") else {
      throw ImportError("there is no 'text' element", line: document.line)
    }
    article.text = text.text
    article.line = element.line
    readHeader()
    try readInline()
    for standOff in document.nodes("standOff") { try readBeside(standOff) }
    mergeBeside()
    return article
  }

  // MARK: - Header

  private mutating func readHeader() {
    guard let header = document.first("teiHeader") else { return }
    let titles = header.first("fileDesc", "titleStmt")
    article.title = titles?.nodes("title").first { $0["type"] != "id" }?.text
    article.byline = titles?.first("author")?.text
    let source = header.first("fileDesc", "sourceDesc", "bibl")
    let numbers = source?.nodes("idno") ?? []
    article.id = numbers.first { $0["type"] == "article" }?.text
    article.sha256 = numbers.first { $0["type"] == "sha256" }?.text
    article.published = source?.first("date")?.text
    if let link = source?.first("ref") {
      article.source = link.text.isEmpty ? link["target"] : link.text
    }
    article.language = header.first("profileDesc", "langUsage", "language")?["ident"]
    isOurs = header.all("application").contains { $0["ident"] == "galley" }
    for statement in header.all("respStmt") {
      guard let name = ["name", "persName"].lazy.compactMap({ statement.first($0) }).first?.text
      else { continue }
      if let id = statement.id { people[id] = name }
      if statement.first("resp")?.text == TEI.annotator {
        article.annotator = article.annotator ?? name
      }
    }
    for person in header.all("person") {
      if let id = person.id { people[id] = person.first("persName")?.text ?? id }
    }
    for category in header.all("category") {
      guard let id = category.id else { continue }
      let description = category.first("catDesc")
      let name = description?.first("term")?.text ?? description?.text ?? ""
      labels[id] = name.isEmpty ? id : name
    }
  }

  // MARK: - Labels

  private mutating func readInline() throws(ImportError) {
    if !text.sentences.isEmpty { article.sentences = text.sentences.map(\.range) }
    for element in text.sentences + text.segments {
      for label in pointers(element.node["ana"]).map(name) {
        guard !element.range.isEmpty else {
          throw ImportError(
            "'\(label)' is on an element without text", line: element.node.line)
        }
        var annotation = ImportedAnnotation(
          label: label, range: element.range, line: element.node.line)
        if let who = element.node["who"] {
          annotation.attributes["speaker"] =
            pointers(who).map { people[$0] ?? $0 }.joined(separator: ", ")
        }
        article.annotations.append(annotation)
      }
    }
    for note in text.notes {
      let target = try note.node["target"].map { (target) throws(ImportError) in
        try range(target, line: note.node.line)
      }
      article.notes.append((target ?? note.range, note.node.text))
    }
  }

  private mutating func readBeside(_ standOff: XMLNode) throws(ImportError) {
    var spans: [ImportedAnnotation] = []
    for span in standOff.all("span") {
      guard let from = span["from"], let to = span["to"] ?? span["from"] else { continue }
      let range = try range(from: from, to: to, line: span.line)
      if let id = span.id { besides[id] = range }
      for label in pointers(span["ana"]).map(name) {
        spans.append(ImportedAnnotation(label: label, range: range, line: span.line))
      }
    }
    var annotations: [ImportedAnnotation] = []
    for node in standOff.all("annotation") {
      let notes = node.nodes("note")
      for target in (node["target"] ?? "").split(whereSeparator: \.isWhitespace) {
        let range = try range(String(target), line: node.line)
        let made = try self.annotations(node, notes, on: range)
        switch node["motivation"] {
        case "questioning": article.suggestions += made
        case "bookmarking": article.flagged.append(range)
        case "tagging" where !made.isEmpty:
          annotations += made.filter { stands($0.label, on: String(target)) }
        default:
          annotations += made
          guard made.isEmpty else { continue }
          article.notes += notes.map { (range, $0.text) }
        }
      }
    }
    for note in standOff.all("listAnnotation").flatMap({ $0.nodes("note") }) {
      guard let target = note["target"] else { continue }
      article.notes.append((try range(target, line: note.line), note.text))
    }
    beside += annotations + spans
  }

  /// Whether a label is still on what an annotation points to: who edits a file changes `@ana`, and
  /// leaves the annotation of the old label behind.
  private func stands(_ label: String, on target: String) -> Bool {
    guard let id = pointers(target).first, let element = text.labelled[id],
      let labels = element["ana"] ?? (isOurs ? "" : nil)
    else { return true }
    return pointers(labels).contains { name($0) == label }
  }

  /// The ranges of elements beside the text that stand for parts of it, by id.
  private var besides: [String: TextRange] = [:]

  /// Returns the labels that an annotation points to.
  private func annotations(
    _ node: XMLNode, _ notes: [XMLNode], on range: TextRange
  ) throws(ImportError) -> [ImportedAnnotation] {
    var annotations: [ImportedAnnotation] = []
    for pointer in node.nodes("ptr").flatMap({ pointers($0["target"]) }) {
      var annotation = ImportedAnnotation(label: name(pointer), range: range, line: node.line)
      annotation.by = node["resp"].map {
        pointers($0).map { people[$0] ?? $0 }.joined(separator: ", ")
      }
      if let change = node.first("revisionDesc", "change") {
        annotation.origin = change["status"].flatMap(Annotation.Origin.init)
        if let when = change["when"] {
          guard let time = Timestamp(dateTime: when) else {
            throw ImportError(
              "'\(when)' is not a time such as 2026-11-03T09:15:00Z", line: change.line)
          }
          annotation.at = time
        }
      }
      for note in notes {
        switch note["type"] {
        case TEI.attribute: annotation.attributes[note["n"] ?? TEI.attribute] = note.text
        case TEI.model: annotation.model = note.text
        case TEI.score:
          guard let score = Double(note.text), score.isFinite else {
            throw ImportError("the score '\(note.text)' is not a number", line: note.line)
          }
          annotation.score = score
        default: break
        }
      }
      annotations.append(annotation)
    }
    return annotations
  }

  /// Puts what is said beside the text in the place of labels that the text only names, and behind
  /// them what stands beside it alone.
  private mutating func mergeBeside() {
    func key(_ annotation: ImportedAnnotation) -> ImportedAnnotation {
      ImportedAnnotation(label: annotation.label, range: annotation.range)
    }
    let more = Dictionary(beside.map { (key($0), $0) }) { first, _ in first }
    var seen: Set<ImportedAnnotation> = []
    article.annotations = (article.annotations.map { more[key($0)] ?? $0 } + beside)
      .filter { seen.insert(key($0)).inserted }
  }

  // MARK: - Pointers

  /// Returns what the pointers of an attribute point to, without the mark that says in which file.
  private func pointers(_ attribute: String?) -> [String] {
    (attribute ?? "").split(whereSeparator: \.isWhitespace).map { pointer in
      String(pointer.split(separator: "#", omittingEmptySubsequences: false).last ?? pointer)
    }
  }

  /// The name of the label with an id.
  private func name(_ id: String) -> String { labels[id] ?? id }

  private func range(_ pointer: String, line: Int) throws(ImportError) -> TextRange {
    let id = pointers(pointer).first ?? ""
    guard let range = besides[id] ?? text.ranges[id] else { throw unknown(pointer, line) }
    guard !range.isEmpty else {
      throw ImportError("'\(pointer)' points to an element without text", line: line)
    }
    return range
  }

  /// Returns the range from the start of one element to the start of an anchor, or the end of another
  /// element.
  private func range(
    from: String, to: String, line: Int
  ) throws(ImportError) -> TextRange {
    guard let first = pointers(from).first, let start = text.anchors[first] else {
      throw unknown(from, line)
    }
    guard let last = pointers(to).first, let end = text.ranges[last]?.end else {
      throw unknown(to, line)
    }
    guard start < end else {
      throw ImportError("the span from '\(from)' to '\(to)' covers nothing", line: line)
    }
    return TextRange(start, end)
  }

  private func unknown(_ pointer: String, _ line: Int) -> ImportError {
    ImportError(
      "nothing in the text has the id that '\(pointer)' points to", line: line,
      hints: ["the file may have been cut or edited"])
  }
}

extension XMLNode {
  fileprivate var empty: XMLNode { XMLNode(name: name, attributes: [], line: line) }
}
