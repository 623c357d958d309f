import AnnotationModel
import ArticleReaders
import Segmentation
import SessionStore
import Workbench

/// Opens articles and sessions for the shell.
struct SessionOpener {
  var workspace: Workspace
  var annotator: String
  var schema: LabelSchema
  /// Whether the schema was asked for by name.
  var schemaIsGiven = false
  var language: String?
  var clock: Clock
  /// Given for reproducible runs; random otherwise.
  var sessionID: String?
  /// Given where the article's name cannot come from its file.
  var articleID: String?

  /// An open session and what there is to say about it.
  enum Opened {
    case writable(SessionFile, isNew: Bool)
    /// Somebody else has it; nothing can be changed.
    case readOnly(Session, path: String, why: Diagnostic)

    var session: Session {
      switch self {
      case .writable(let file, _): file.session
      case .readOnly(let session, _, _): session
      }
    }

    func close() {
      if case .writable(let file, _) = self { file.close() }
    }
  }

  /// Opens a session file, or the session of an article, which is begun when there is none.
  ///
  /// - Parameter path: `-` reads an article from standard input.
  func open(_ path: String) throws(Diagnostic) -> Opened {
    if path.hasSuffix(".json") { return try openSession(path) }
    let bytes = try Files.read(path == "-" ? "/dev/stdin" : path)
    if path != "-", Self.looksLikeSession(bytes) { return try openSession(path) }
    let article = try article(in: bytes, path)
    let name = SessionNames.fileName(article: article.id, annotator: annotator)
    var sessionPath = "\(workspace.sessionsFolder)/\(name)"
    if !FileBytes.exists(sessionPath), let begun = try begin(article, at: sessionPath) {
      return begun
    }
    var opened = try openSession(sessionPath)
    let owner = opened.session.annotator
    if owner != annotator,
      SessionNames.fileName(article: article.id, annotator: owner) == name
    {
      // 'M. Ivanov' and 'M Ivanov' are two people, and their names the same in a file's.
      opened.close()
      sessionPath =
        "\(workspace.sessionsFolder)/"
        + SessionNames.fileName(article: article.id, annotator: annotator, isTaken: true)
      if !FileBytes.exists(sessionPath), let begun = try begin(article, at: sessionPath) {
        return begun
      }
      opened = try openSession(sessionPath)
    }
    let session = opened.session
    guard session.article.sha256 == article.sha256 else {
      throw Diagnostic(
        "\(path == "-" ? "standard input" : "'\(path)'") is not the text that was annotated",
        at: sessionPath,
        hints: [
          "the session has text \(session.article.sha256.prefix(12)), "
            + "the file \(article.sha256.prefix(12))",
          "'galley annotate \(Files.typed(sessionPath))' goes on with the old text",
          "'--id NAME' begins a new session for the new one",
        ], exitCode: .badData)
    }
    return opened
  }

  /// Returns the article that a file holds.
  ///
  /// - Parameter path: where it was read; `-` for standard input.
  func article(
    in bytes: ContiguousArray<UInt8>, _ path: String
  ) throws(Diagnostic) -> Article {
    let id = articleID ?? (path == "-" ? "stdin" : Files.stem(of: path))
    do {
      return try PlainTextReader.read(
        bytes, id: SessionNames.slug(id), source: Self.source(of: path))
    } catch {
      throw Diagnostic(error, path: path)
    }
  }

  /// Returns the path of the session that opening a path would open.
  func sessionPath(for path: String) throws(Diagnostic) -> String {
    if path.hasSuffix(".json") || path == "-" { return path }
    let name = SessionNames.fileName(
      article: SessionNames.slug(articleID ?? Files.stem(of: path)), annotator: annotator)
    return "\(workspace.sessionsFolder)/\(name)"
  }

  static func looksLikeSession(_ bytes: ContiguousArray<UInt8>) -> Bool {
    let first = bytes.first { $0 > 0x20 }
    return first == UInt8(ascii: "{")
      && bytes.prefix(1 << 16).firstRange(of: Array("galley-session".utf8)) != nil
  }

  /// The path as it was given; of an absolute one the name alone, since sessions are passed on.
  private static func source(of path: String) -> String? {
    if path == "-" { return nil }
    return path.hasPrefix("/") ? path.split(separator: "/").last.map(String.init) : path
  }

  /// Opens a session file.
  func openSession(_ path: String) throws(Diagnostic) -> Opened {
    do {
      return .writable(try SessionFile.open(path), isNew: false)
    } catch .locked(let holder) {
      return try readOnly(path, why: Diagnostic(.locked(by: holder)))
    } catch .file(let error) where error.isForbidden && FileBytes.exists(path) {
      return try readOnly(path, why: Diagnostic(error))
    } catch {
      throw Diagnostic(error)
    }
  }

  private func readOnly(_ path: String, why: Diagnostic) throws(Diagnostic) -> Opened {
    do {
      return .readOnly(try StoredSession.read(path).session, path: path, why: why)
    } catch {
      throw Diagnostic(error)
    }
  }

  /// Writes a new session.
  func create(_ session: Session, at path: String) throws(Diagnostic) -> SessionFile {
    do {
      return try SessionFile.create(session, at: path)
    } catch {
      throw Diagnostic(error)
    }
  }

  /// Returns a new session on an article, which is cut into sentences by its language.
  func session(of article: Article) -> Session {
    var article = article
    let segmenter = Segmenter(
      language: language ?? workspace.language, abbreviations: workspace.abbreviations)
    let spoken = segmenter.language(of: article.text)
    article.language = spoken
    return Session(
      id: sessionID ?? System.randomID(), annotator: annotator, created: clock.now,
      article: article, schema: schema,
      segmenter: .init(name: Segmenter.name, version: Segmenter.version, language: spoken),
      ranges: segmenter.sentences(in: article.text))
  }

  /// Begins a session; returns nil when somebody else has begun it meanwhile.
  private func begin(_ article: Article, at path: String) throws(Diagnostic) -> Opened? {
    let session = session(of: article)
    guard session.sentences.count <= Int(Sentence.ID.highest) else {
      throw Diagnostic(
        "the article has \(session.sentences.count) sentences, and a session holds "
          + "\(Sentence.ID.highest)", exitCode: .badData)
    }
    do {
      return .writable(try SessionFile.create(session, at: path), isNew: true)
    } catch .file(let error) where error.isTaken && FileBytes.exists(path) {
      return nil
    } catch .locked(let holder) {
      // Whoever has the lock is about to make the file.
      for _ in 0..<50 where !FileBytes.exists(path) { System.pause(milliseconds: 20) }
      guard FileBytes.exists(path) else { throw Diagnostic(.locked(by: holder)) }
      return nil
    } catch {
      throw Diagnostic(error)
    }
  }
}
