import AnnotationModel
import Interchange
import SessionStore
import Workbench

/// What an export must know of all its sessions before it writes the first one.
struct SessionOutlines: Sendable {
  /// Those that can be read, by their paths.
  private var outlines: [String: SessionOutline] = [:]
  private var names: [String: String] = [:]
  /// By the texts' digests.
  private var articleNames: [String: String] = [:]
  /// The schemas, each once, in the order of the paths.
  private(set) var schemas: [LabelSchema] = []

  /// Reads the outlines of session files on all cores. One that cannot be read is left out here: the
  /// reading of its session says why.
  ///
  /// - Parameter anonymizer: gives the codes that stand for annotators in names.
  init(of paths: [String], anonymizer: Anonymizer? = nil) {
    let found = Parallel.map(paths, jobs: System.coreCount) { path in
      try? SessionOutline(of: path)
    }
    var known: Set<LabelSchema> = []
    for (path, outline) in zip(paths, found) {
      guard let outline else { continue }
      outlines[path] = outline
      if known.insert(outline.schema).inserted { schemas.append(outline.schema) }
    }
    name(paths, anonymizer)
  }

  /// Gives each session a name of its own: its article's, with the annotator's behind it where the
  /// article's name stands for several sessions; and each text one.
  private mutating func name(_ paths: [String], _ anonymizer: Anonymizer?) {
    let counts = Dictionary(
      outlines.values.map { (SessionNames.slug($0.articleID), 1) }, uniquingKeysWith: +)
    var sessionNames = FreeNames()
    var textNames = FreeNames()
    for (index, path) in paths.enumerated() {
      guard let outline = outlines[path] else {
        // Of which nothing was known before it was read.
        names[path] = sessionNames.take("session-\(index + 1)")
        continue
      }
      let article = SessionNames.slug(outline.articleID)
      let annotator = anonymizer?.code(of: outline.annotator) ?? outline.annotator
      names[path] = sessionNames.take(
        counts[article] == 1 ? article : article + "." + SessionNames.slug(annotator))
      if articleNames[outline.sha256] == nil {
        articleNames[outline.sha256] = textNames.take(article)
      }
    }
  }

  /// Names that differ from each other, capital letters or small, and from that of the card.
  private struct FreeNames {
    private var taken: Set<String> = ["readme"]

    mutating func take(_ start: String) -> String {
      var name = start
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        name = "\(start)-\(number)"
        number += 1
      }
      return name
    }
  }

  /// The name of a session's article in the export.
  func name(of path: String) -> String { names[path] ?? "session" }

  /// The name of a text in an export that has each text once.
  func name(ofText article: Article) -> String {
    articleNames[article.sha256] ?? SessionNames.slug(article.id)
  }

  /// Whether a session is by one of some annotators, or by anybody where none are named.
  func isBy(_ path: String, _ annotators: [String]) -> Bool {
    annotators.isEmpty || outlines[path].map { annotators.contains($0.annotator) } ?? false
  }

  /// The annotators, each once.
  var annotators: Set<String> { Set(outlines.values.map(\.annotator)) }

  /// The attributes that any schema defines, each once.
  var attributes: [AttributeDefinition] {
    var seen: Set<String> = []
    return schemas.flatMap(\.attributes).filter { seen.insert($0.name).inserted }
  }
}
