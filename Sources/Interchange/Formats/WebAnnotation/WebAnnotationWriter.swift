import AnnotationModel
import JSONText

/// Writes a collection of Web Annotations, an article after another.
struct WebAnnotationWriter: FormatWriter {
  private let unit: OffsetUnit
  private let version: String
  private var json = JSONWriter()
  private var total = 0
  private var hasBegun = false
  /// What is being written: the article's IRI, and the part of ids before their `#`.
  private var source = ""
  private var base = ""

  init(unit: OffsetUnit, version: String) {
    self.unit = unit
    self.version = version
  }

  mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
    base = UniformName.uuid(article.sessionID, article.article.sha256)
    source = article.article.source.flatMap { UniformName.isIRI($0) ? $0 : nil } ?? base
    if !hasBegun { begin(UniformName.uuid("collection", base)) }
    var offsets = OffsetMap(utf8: article.bytes, unit: unit)
    text(of: article)
    for exported in article.sentences where exported.isChosen {
      sentence(exported.sentence, of: article, &offsets)
    }
    output.main.append(contentsOf: json.drain())
  }

  mutating func finish(_ output: inout ExportOutput) {
    if !hasBegun { begin(UniformName.uuid("collection")) }
    json.line()
    json.endArray()
    json.endObject()
    json.plainName("total")
    json.integer(total)
    json.endObject()
    json.endLine()
    output.main.append(contentsOf: json.drain())
  }

  private mutating func begin(_ id: String) {
    hasBegun = true
    json.beginObject()
    member("@context", "http://www.w3.org/ns/anno.jsonld")
    member("id", id)
    member("type", "AnnotationCollection")
    member("label", "Annotations exported by galley")
    json.plainName("generator")
    json.beginObject()
    member("type", "Software")
    member("name", "galley")
    member("schema:softwareVersion", version)
    json.endObject()
    json.plainName("first")
    json.beginObject()
    member("id", id + "#page-1")
    member("type", "AnnotationPage")
    json.plainName("startIndex")
    json.integer(0)
    json.plainName("partOf")
    json.beginObject()
    member("id", id)
    json.endObject()
    json.plainName("items")
    json.beginArray()
  }

  /// Writes what the article is: the annotation that carries its text.
  private mutating func text(of exported: ExportedArticle) {
    let article = exported.article
    beginAnnotation("article", "describing")
    person(exported.annotator)
    member("created", exported.created.description)
    json.plainName("body")
    json.beginObject()
    json.plainName("type")
    json.beginArray()
    json.string("TextualBody")
    json.string("Text")
    json.endArray()
    member("purpose", "describing")
    member("format", "text/plain")
    if let language = article.language { member("language", language) }
    json.plainName("value")
    json.string(0..<exported.bytes.count, of: exported.bytes)
    member("dc:identifier", article.id)
    if let title = article.title { member("dc:title", title) }
    if let byline = article.byline { member("dc:creator", byline) }
    if let published = article.published { member("dc:date", published) }
    if let source = article.source { member("dc:source", source) }
    member("schema:sha256", article.sha256)
    json.endObject()
    member("target", source)
    json.endObject()
  }

  private mutating func sentence(
    _ sentence: Sentence, of article: ExportedArticle, _ offsets: inout OffsetMap
  ) {
    let name = sentence.id.description
    var isBare = sentence.note == nil && !sentence.flagged
    for (index, annotation) in sentence.annotations.enumerated() {
      let isWhole = sentence.isWhole(annotation)
      if isWhole { isBare = false }
      beginAnnotation("\(name)-\(index + 1)", "tagging")
      person(annotation.by)
      member("created", annotation.at.description)
      if annotation.origin != .manual {
        member("dcterms:provenance", annotation.origin.rawValue)
      }
      json.plainName("body")
      json.beginArray()
      beginBody("tagging", annotation.label)
      // Who gave the label is the annotation's creator, what proposed it the body's.
      if let model = annotation.model { software(model) }
      score(annotation.score)
      json.endObject()
      attributes(annotation.attributes)
      json.endArray()
      endAnnotation(annotation.range, isSentence: isWhole, of: article, &offsets)
    }
    for (index, suggestion) in sentence.suggestions.enumerated() {
      beginAnnotation("\(name)-suggestion-\(index + 1)", "questioning")
      software(suggestion.model)
      json.plainName("body")
      json.beginArray()
      beginBody("questioning", suggestion.label)
      score(suggestion.score)
      json.endObject()
      attributes(suggestion.attributes)
      json.endArray()
      endAnnotation(
        suggestion.range, isSentence: suggestion.range == sentence.range, of: article, &offsets)
    }
    if let note = sentence.note {
      beginAnnotation("\(name)-note", "commenting")
      json.plainName("body")
      beginBody("commenting", note)
      json.endObject()
      endAnnotation(sentence.range, isSentence: true, of: article, &offsets)
    }
    if sentence.flagged {
      beginAnnotation("\(name)-flag", "bookmarking")
      endAnnotation(sentence.range, isSentence: true, of: article, &offsets)
    }
    if isBare {
      beginAnnotation("\(name)-sentence", "highlighting")
      endAnnotation(sentence.range, isSentence: true, of: article, &offsets)
    }
  }

  private mutating func beginAnnotation(_ name: String, _ motivation: String) {
    total += 1
    json.line()
    json.beginObject()
    member("id", "\(base)#\(name)")
    member("type", "Annotation")
    member("motivation", motivation)
  }

  private mutating func endAnnotation(
    _ range: TextRange, isSentence: Bool, of article: ExportedArticle,
    _ offsets: inout OffsetMap
  ) {
    json.plainName("target")
    json.beginObject()
    member("source", source)
    if isSentence { member("dc:type", "sentence") }
    json.plainName("selector")
    json.beginArray()
    json.beginObject()
    member("type", "TextPositionSelector")
    json.plainName("start")
    json.integer(offsets.offset(ofByte: range.start))
    json.plainName("end")
    json.integer(offsets.offset(ofByte: range.end))
    json.endObject()
    json.beginObject()
    member("type", "TextQuoteSelector")
    json.plainName("exact")
    json.string(article.bytes(range), of: article.bytes)
    json.plainName("prefix")
    json.string(article.bytes.context(before: range.start), of: article.bytes)
    json.plainName("suffix")
    json.string(article.bytes.context(after: range.end), of: article.bytes)
    json.endObject()
    json.endArray()
    json.endObject()
    json.endObject()
  }

  private mutating func beginBody(_ purpose: String, _ value: String) {
    json.beginObject()
    member("type", "TextualBody")
    member("purpose", purpose)
    member("value", value)
  }

  private mutating func attributes(_ attributes: [String: String]) {
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
      beginBody("describing", value)
      member("label", name)
      json.endObject()
    }
  }

  private mutating func score(_ score: Double?) {
    guard let score, score.isFinite else { return }
    json.plainName("schema:ratingValue")
    json.number(score)
  }

  private mutating func person(_ name: String) {
    json.plainName("creator")
    json.beginObject()
    member("type", "Person")
    member("name", name)
    json.endObject()
  }

  private mutating func software(_ name: String?) {
    json.plainName("creator")
    json.beginObject()
    member("type", "Software")
    if let name { member("name", name) }
    json.endObject()
  }

  private mutating func member(_ name: String, _ value: String) {
    json.plainName(name)
    json.string(value)
  }
}

extension ContiguousArray<UInt8> {
  /// How many code points of context a quotation has on each side.
  private static var context: Int { 32 }

  /// The bytes of the code points that end at an offset.
  fileprivate func context(before offset: Int) -> Range<Int> {
    var start = offset
    var count = 0
    while start > 0, count < Self.context {
      start -= 1
      if self[start] & 0xC0 != 0x80 { count += 1 }
    }
    return start..<offset
  }

  /// The bytes of the code points that begin at an offset.
  fileprivate func context(after offset: Int) -> Range<Int> {
    var end = offset
    var count = 0
    while end < self.count {
      if self[end] & 0xC0 != 0x80 {
        if count == Self.context { break }
        count += 1
      }
      end += 1
    }
    return offset..<end
  }
}
