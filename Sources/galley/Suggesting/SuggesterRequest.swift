import AnnotationModel
import JSONText

/// A sentence for which a label is asked of an external suggester.
struct SuggesterRequest: Hashable, Sendable {
  /// The article around the sentence.
  struct Article: Hashable, Sendable {
    var id: String
    var title: String?
    var language: String?
  }

  var sentence: Sentence.ID
  var text: String
  var article: Article
  /// The sentence's place in the article, counted from zero.
  var index: Int
  /// The sentences before it, up to three, the nearest one last.
  var before: [String]
  /// The sentence after it.
  var after: [String]
  var schema: LabelSchema
}

extension SuggesterRequest {
  /// Asks for a sentence of a session.
  init(_ index: Int, of session: Session) {
    let sentences = session.sentences
    let article = session.article
    func text(_ index: Int) -> String { String(article[sentences[index].range]) }
    self.init(
      sentence: sentences[index].id, text: text(index),
      article: Article(id: article.id, title: article.title, language: article.language),
      index: index, before: (max(0, index - 3)..<index).map(text),
      after: index + 1 < sentences.count ? [text(index + 1)] : [], schema: session.schema)
  }

  /// The most bytes of a sentence that is asked for, or told as context.
  static let longestText = 64 << 10

  /// The request as one line of JSON, under an id of its own.
  func line(id: String) -> ContiguousArray<UInt8> {
    var writer = JSONWriter(escapesLineSeparators: true)
    writer.beginObject()
    writer.member("id", id)
    writer.member("text", text)
    writer.plainName("context")
    writer.beginObject()
    writer.member("article", article.id)
    if let title = article.title { writer.member("title", title) }
    if let language = article.language { writer.member("language", language) }
    writer.plainName("index")
    writer.integer(index)
    writer.member("before", before.filter { $0.utf8.count <= Self.longestText })
    writer.member("after", after.filter { $0.utf8.count <= Self.longestText })
    writer.endObject()
    writer.plainName("schema")
    writer.schema(schema)
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: String, _ text: String) {
    plainName(name)
    string(text)
  }

  fileprivate mutating func member(_ name: String, _ texts: [String]) {
    plainName(name)
    beginArray()
    for text in texts { string(text) }
    endArray()
  }

  fileprivate mutating func schema(_ schema: LabelSchema) {
    beginObject()
    member("name", schema.name)
    plainName("labels")
    beginArray()
    for label in schema.labels {
      beginObject()
      member("name", label.name)
      member("definition", label.definition)
      member("attributes", label.attributes)
      endObject()
    }
    endArray()
    plainName("attributes")
    beginArray()
    for attribute in schema.attributes {
      beginObject()
      member("name", attribute.name)
      member("definition", attribute.definition)
      if !attribute.values.isEmpty { member("values", attribute.values) }
      endObject()
    }
    endArray()
    endObject()
  }
}
