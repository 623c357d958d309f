import AnnotationModel
import JSONText

private enum ArticleKey: String, MemberKey {
  case byline, id, language, published, sha256, source, text, title

  static let table = KeyTable<ArticleKey>()
}

extension MemberReader {
  /// Reads the article, and compares its text with its digest.
  mutating func article(_ key: String) throws(SessionReadError) -> Article {
    let begin = json.mark().offset
    var members = try beginObject(key)
    var unknown = UnknownFields()
    var byline: String?
    var id: String?
    var language: String?
    var published: String?
    var digest: String?
    var source: String?
    var text: String?
    var title: String?
    let keys = ArticleKey.table
    while let key = try next(&members, keys, unknown: &unknown) {
      switch key {
      case .byline: byline = try optionalString("byline")
      case .id: id = try string("id")
      case .language: language = try optionalString("language")
      case .published: published = try optionalString("published")
      case .sha256: digest = try string("sha256")
      case .source: source = try optionalString("source")
      case .text: text = try string("text")
      case .title: title = try optionalString("title")
      }
    }
    let expected = try require(digest, "sha256", at: begin)
    var article = Article(
      id: try require(id, "id", at: begin), title: title, byline: byline, published: published,
      source: source, language: language, text: try require(text, "text", at: begin))
    guard article.sha256 == expected else {
      throw failure(.digestMismatch(found: article.sha256, expected: expected), at: begin)
    }
    article.unknown = unknown
    return article
  }
}

extension MemberWriter {
  /// - Parameter text: the bytes of the article's text, which has a line of its own.
  mutating func article(_ article: Article, _ text: ContiguousArray<UInt8>) {
    var others = beginObject(article.unknown)
    name("byline", &others)
    optionalString(article.byline)
    name("id", &others)
    json.string(article.id)
    name("language", &others)
    optionalString(article.language)
    name("published", &others)
    optionalString(article.published)
    name("sha256", &others)
    json.string(article.sha256)
    name("source", &others)
    optionalString(article.source)
    json.line()
    name("text", &others)
    json.string(0..<text.count, of: text)
    json.line()
    name("title", &others)
    optionalString(article.title)
    endObject(&others)
  }
}
