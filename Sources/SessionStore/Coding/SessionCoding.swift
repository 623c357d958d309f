package import AnnotationModel
import JSONText

/// Sessions as files: docs/session-format.md.
package enum SessionCoding {
  static let format = "galley-session"
  static let version = 1

  /// Encodes a session: members sorted, each sentence and each change on a line of its own.
  package static func encode(_ session: Session) -> ContiguousArray<UInt8> {
    let text = ContiguousArray(session.article.text.utf8)
    var writer = MemberWriter(
      map: OffsetMap(session.article.text),
      reservingCapacity: 4096 + text.count * 9 / 4 + session.sentences.count * 256
        + session.history.count * 320)
    writer.session(session, text)
    writer.json.line()
    return writer.json.bytes
  }

  /// Decodes a session and checks all that can be checked without replaying its history, which
  /// `SessionCheck` does.
  package static func decode(
    _ bytes: ContiguousArray<UInt8>
  ) throws(SessionReadError) -> Session {
    var reader = MemberReader(bytes, map: OffsetMap(""))
    do {
      let session = try reader.session()
      try reader.finish()
      return session
    } catch {
      if case .syntax = error.kind { throw error }
      // What is wrong with a file of another kind or version is no news to anybody.
      throw FileHeader.problem(bytes, format: format, version: version) ?? error
    }
  }
}

enum SessionKey: String, MemberKey {
  case annotator, article, created, format, history, id, schema, segmenter, sentences, sources
  case updated, version

  static let table = KeyTable<SessionKey>()
}

extension MemberReader {
  fileprivate mutating func session() throws(SessionReadError) -> Session {
    var members = try beginObject("")
    var unknown = UnknownFields()
    var annotator: String?
    var article: Article?
    var created: Timestamp?
    var format: String?
    var history: ContiguousArray<Change>?
    var historyMark: JSONReader.Mark?
    var id: String?
    var schema: LabelSchema?
    var segmenter: Session.SegmenterRecord?
    var sentences: ContiguousArray<Sentence>?
    var sentencesMark: JSONReader.Mark?
    var sources: [SessionSource] = []
    var updated: Timestamp?
    var version: Int?
    let keys = SessionKey.table
    while let key = try next(&members, keys, unknown: &unknown) {
      switch key {
      case .annotator: annotator = try string("annotator")
      case .article:
        let read = try self.article("article")
        map = OffsetMap(read.text)
        article = read
      case .created: created = try timestamp("created")
      case .format: format = try string("format")
      case .history:
        historyMark = json.mark()
        if article == nil { try skip() } else { history = try changes("history") }
      case .id: id = try string("id")
      case .schema: schema = try self.schema("schema")
      case .segmenter: segmenter = try self.segmenter("segmenter")
      case .sentences:
        sentencesMark = json.mark()
        if let article, let schema {
          sentences = try self.sentences("sentences", of: article, schema)
        } else {
          try skip()
        }
      case .sources: sources = try self.sources("sources")
      case .updated: updated = try timestamp("updated")
      case .version: version = try integer("version")
      }
    }
    // No place is better than another for a member that is nowhere.
    let start = json.offset - 1
    guard format == SessionCoding.format, version == SessionCoding.version else {
      throw failure(.notASession, at: start)
    }
    let text = try require(article, "article", at: start)
    let labels = try require(schema, "schema", at: start)
    let changes = try require(historyMark, "history", at: start)
    let list = try require(sentencesMark, "sentences", at: start)
    // Another program may have put them before what they are read with.
    let end = json.mark()
    if history == nil {
      json.return(to: changes)
      history = try self.changes("history")
    }
    if sentences == nil {
      json.return(to: list)
      sentences = try self.sentences("sentences", of: text, labels)
    }
    json.return(to: end)
    let parts = SessionParts(
      id: try require(id, "id", at: start),
      annotator: try require(annotator, "annotator", at: start),
      created: try require(created, "created", at: start),
      updated: try require(updated, "updated", at: start), article: text, schema: labels,
      segmenter: try require(segmenter, "segmenter", at: start), sentences: sentences ?? [])
    do throws(HistoryError) {
      var session = try parts.session(history ?? [])
      session.sources = sources
      session.unknown = unknown
      return session
    } catch {
      let index = parts.firstMisfit(history ?? [])
      throw failure(.history(error), at: try offset(ofElement: index, from: changes))
    }
  }

  private mutating func changes(
    _ key: String
  ) throws(SessionReadError) -> ContiguousArray<Change> {
    var changes: ContiguousArray<Change> = []
    var more = try beginArray(key)
    while more {
      changes.append(try change(key))
      more = try nextElement()
    }
    return changes
  }

  private mutating func sentences(
    _ key: String, of article: Article, _ schema: LabelSchema
  ) throws(SessionReadError) -> ContiguousArray<Sentence> {
    var sentences: ContiguousArray<Sentence> = []
    let text = ContiguousArray(article.text.utf8)
    var checks = SentenceChecks(article: article, text: text, schema: schema)
    var more = try beginArray(key)
    while more {
      let begin = json.mark().offset
      let sentence = try sentence(key, comparedWith: text)
      if let problem = checks.problem(in: sentence, &map) { throw failure(problem, at: begin) }
      sentences.append(sentence)
      more = try nextElement()
    }
    if let problem = checks.problemAtEnd(&map) { throw failure(problem, at: json.offset - 1) }
    if sentences.isEmpty { throw failure(.noSentences, at: json.offset - 1) }
    return sentences
  }

  /// Returns where an element of a list begins.
  private mutating func offset(
    ofElement index: Int, from list: JSONReader.Mark
  ) throws(SessionReadError) -> Int {
    json.return(to: list)
    var more = try beginArray("")
    for _ in 0..<index where more {
      try skip()
      more = try nextElement()
    }
    return json.mark().offset
  }
}

/// All that makes a session but its history.
private struct SessionParts {
  var id: String
  var annotator: String
  var created: Timestamp
  var updated: Timestamp
  var article: Article
  var schema: LabelSchema
  var segmenter: Session.SegmenterRecord
  var sentences: ContiguousArray<Sentence>

  func session(_ history: ContiguousArray<Change>) throws(HistoryError) -> Session {
    try Session(
      id: id, annotator: annotator, created: created, updated: updated, article: article,
      schema: schema, segmenter: segmenter, sentences: sentences, history: history)
  }

  /// Returns which change is the first that does not fit, of a history that has one.
  func firstMisfit(_ history: ContiguousArray<Change>) -> Int {
    var fitting = 0
    var misfit = history.count
    while misfit - fitting > 1 {
      let middle = (fitting + misfit) / 2
      if (try? session(ContiguousArray(history[..<middle]))) == nil {
        misfit = middle
      } else {
        fitting = middle
      }
    }
    return fitting
  }
}

extension MemberWriter {
  fileprivate mutating func session(_ session: Session, _ text: ContiguousArray<UInt8>) {
    var others = beginObject(session.unknown)
    name("annotator", &others)
    json.string(session.annotator)
    json.line()
    name("article", &others)
    article(session.article, text)
    json.line()
    name("created", &others)
    timestamp(session.created)
    json.line()
    name("format", &others)
    json.string(SessionCoding.format)
    json.line()
    name("history", &others)
    array(session.history, onLines: true) { $0.change($1) }
    json.line()
    name("id", &others)
    json.string(session.id)
    json.line()
    name("schema", &others)
    schema(session.schema)
    json.line()
    name("segmenter", &others)
    segmenter(session.segmenter)
    json.line()
    name("sentences", &others)
    array(session.sentences, onLines: true) { $0.sentence($1, repeating: text) }
    json.line()
    if session.sources.isEmpty {
      others.drop("sources")
    } else {
      name("sources", &others)
      sources(session.sources)
      json.line()
    }
    name("updated", &others)
    timestamp(session.updated)
    json.line()
    name("version", &others)
    json.integer(SessionCoding.version)
    endObject(&others)
  }
}
