import AnnotationModel
import Interchange
import SessionStore
import Workbench

/// Makes session files of what other programs annotated: all of them, or, when one is wrong, none.
struct Importer {
  let format: any Format
  let options: ImportOptions
  let builder: SessionBuilder
  /// Where the sessions go.
  let folder: String
  /// Returns a new session's id.
  let sessionID: () -> String

  /// A session that is to be written.
  struct Planned {
    var session: Session
    var path: String
    /// Whether the text is that of a session that is there already.
    var isKnown: Bool
    /// How many sentences of the article the file does not have.
    var missingSentences: Int
  }

  /// Returns the sessions of files and folders, and writes nothing.
  func plan(_ paths: [String]) throws(Diagnostic) -> [Planned] {
    var known = KnownArticles(folder)
    var planned: [Planned] = []
    var taken: [String: String] = [:]
    for path in paths {
      let articles: [ImportedArticle]
      do throws(ImportError) {
        articles = try format.read(ImportedFiles.files(orFailAt: path, of: format.spec), options)
      } catch {
        var diagnostic = Diagnostic(error, path: path)
        if let other = likelyFormat(path) {
          diagnostic.hints.append("this looks like '\(other)': galley import \(other) …")
        }
        throw diagnostic
      }
      try checkLabels(articles, path)
      for (index, article) in articles.enumerated() {
        let name = Self.name(of: article, index, of: articles.count, path)
        let one = try plan(article, name: name, at: path, &known)
        // File systems may not tell capital letters from small ones.
        if let other = taken[one.path.lowercased()] {
          throw Self.twice(one, other, article, path)
        }
        taken[one.path.lowercased()] = one.session.article.sha256
        planned.append(one)
      }
    }
    guard !planned.isEmpty else {
      throw Diagnostic(
        "there is nothing to import in \(paths.count == 1 ? "'\(paths[0])'" : "these files")",
        exitCode: .badData)
    }
    return planned
  }

  /// Refuses files in which no label was found where another format finds some.
  private func checkLabels(_ articles: [ImportedArticle], _ path: String) throws(Diagnostic) {
    guard !articles.contains(where: \.hasLabels), let other = likelyFormat(path) else { return }
    throw Diagnostic(
      "there is no label of '\(format.spec.name)' in '\(path)'", at: path,
      hints: ["this looks like '\(other)': galley import \(other) …"], exitCode: .badData)
  }

  /// Returns another format in which a path has labels; asked only when there is something wrong.
  private func likelyFormat(_ path: String) -> String? {
    guard path != "-" else { return nil }
    return Formats.all.first { other in
      guard other.spec.isImported, other.spec.name != format.spec.name,
        let files = try? ImportedFiles.files(at: path, of: other.spec),
        let articles = try? other.read(files, ImportOptions())
      else { return false }
      return articles.contains(where: \.hasLabels)
    }?.spec.name
  }

  private func plan(
    _ article: ImportedArticle, name: String, at path: String, _ known: inout KnownArticles
  ) throws(Diagnostic) -> Planned {
    let other = try known.session(of: article.text)
    let session: Session
    do {
      session = try builder.session(of: article, id: sessionID(), name: name, known: other)
    } catch {
      throw Diagnostic(error, path: path)
    }
    do {
      try SchemaRules.check(session.schema)
    } catch {
      var diagnostic = error.diagnostic
      diagnostic.location = path
      diagnostic.hints.append("--rename-label '\(error.name)'=NAME gives a label another name")
      throw diagnostic
    }
    let file = SessionNames.fileName(article: session.article.id, annotator: session.annotator)
    let target = "\(folder)/\(file)"
    guard !FileBytes.exists(target) else {
      throw Diagnostic(
        "'\(target)' is there already, and an import changes no session", at: path,
        hints: ["--annotator NAME makes a session of its own", "-o FOLDER puts it elsewhere"],
        exitCode: .cannotCreate)
    }
    return Planned(
      session: session, path: target, isKnown: other != nil,
      missingSentences: article.missingSentences)
  }

  /// The error of two articles that would be one file.
  private static func twice(
    _ planned: Planned, _ otherDigest: String, _ article: ImportedArticle, _ path: String
  ) -> Diagnostic {
    var place = path
    if let file = article.file, FileBytes.isFolder(path) { place += "/" + file }
    if let line = article.line { place += ":\(line)" }
    let id = planned.session.article.id
    return planned.session.article.sha256 == otherDigest
      ? Diagnostic(
        "the article '\(id)' of the annotator '\(planned.session.annotator)' stands here twice",
        at: place, hints: ["leave one of them out"], exitCode: .badData)
      : Diagnostic(
        "two texts have the id '\(id)'", at: place,
        hints: ["give each article an id of its own"], exitCode: .badData)
  }

  /// The article's own id as a file name has it, or the file's name, with a number where the file has
  /// several articles.
  private static func name(
    of article: ImportedArticle, _ index: Int, of count: Int, _ path: String
  ) -> String {
    if let id = article.id, !id.isEmpty { return SessionNames.slug(id) }
    let file = Files.stem(of: FileBytes.isFolder(path) ? article.file ?? path : path)
    let stem = SessionNames.slug(path == "-" ? "import" : file)
    return count == 1 || FileBytes.isFolder(path) && article.line == nil
      ? stem : "\(stem)-\(index + 1)"
  }

  /// Writes planned sessions: when one cannot be, those before it go again.
  func write(_ planned: [Planned]) throws(Diagnostic) {
    var written: [String] = []
    for one in planned {
      do {
        try SessionFile.create(one.session, at: one.path).close()
        written.append(one.path)
      } catch {
        for path in written { SessionFile.removeNew(path) }
        throw Diagnostic(error)
      }
    }
  }
}

extension ImportedFiles {
  /// The same as `files(at:of:)`, with errors of a file for those of an import.
  fileprivate static func files(
    orFailAt path: String, of spec: FormatSpec
  ) throws(ImportError) -> ImportFiles {
    do {
      return try files(at: path, of: spec)
    } catch {
      throw ImportError(error.summary, hints: error.hints)
    }
  }
}

/// The articles of a folder of sessions, found by their texts.
struct KnownArticles {
  private var paths: [String: String] = [:]

  /// Looks at the sessions of a folder, which need not be there.
  init(_ folder: String) {
    guard let sessions = try? SessionFolder.sessions(in: folder) else { return }
    let digests = Parallel.map(sessions, jobs: System.coreCount) { path in
      StoredSession.articleDigest(path)
    }
    for (path, digest) in zip(sessions, digests) {
      if let digest, paths[digest] == nil { paths[digest] = path }
    }
  }

  /// Returns a session on exactly this text; nil where there is none that can be read.
  mutating func session(of text: String) throws(Diagnostic) -> Session? {
    guard !paths.isEmpty, let path = paths[SHA256.hexadecimal(of: text)],
      let session = try? StoredSession.read(path).session, session.article.text == text
    else { return nil }
    return session
  }
}

extension ImportedArticle {
  fileprivate var hasLabels: Bool { !annotations.isEmpty || !suggestions.isEmpty }
}
