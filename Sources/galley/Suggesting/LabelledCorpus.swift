import AnnotationModel
import SessionStore
import Suggestions
import Workbench

/// The articles of session files, of folders of them and of sentence files, in the order in which
/// they are named.
@MainActor struct LabelledCorpus {
  private(set) var articles: [LabelledArticle] = []
  /// Those that can be given: of a session those of its schema. Of sentence files those that occur,
  /// in the order of the schema for news where it has all.
  private(set) var labels: [String] = []
  /// How many sentences have a label.
  private(set) var labelled = 0
  private let collection: SessionCollection?

  /// - Parameter arguments: what ends in `.json`, and folders, are sessions; all else is read as
  ///   lines of sentences, `-` from standard input.
  init(_ arguments: [String], isStrict: Bool, console: Console) throws {
    let sessions = arguments.filter(Self.areSessions)
    collection =
      sessions.isEmpty
      ? nil
      : try SessionCollection(sessions, isStrict: isStrict, console: console, rules: [])
    var read: [String: (article: LabelledArticle, labels: [String])] = [:]
    try collection?.forEach { (collected) throws(Diagnostic) in
      let session = collected.session
      return (collected.path, LabelledArticle(session), session.schema.labels.map(\.name))
    } body: { path, article, labels in
      read[path] = (article, labels)
    }
    var seen: Set<String> = []
    for argument in arguments {
      if Self.areSessions(argument) {
        for path in try SessionCollection.files(argument) {
          guard let session = read[path] else { continue }
          articles.append(session.article)
          labels += session.labels.filter { seen.insert($0).inserted }
        }
      } else {
        let file = try SentenceFile(argument)
        articles += file.articles
        labels += file.labels.filter { seen.insert($0).inserted }
      }
    }
    let news = LabelSchema.news.labels.map(\.name)
    if sessions.isEmpty, seen.isSubset(of: news) { labels = news.filter(seen.contains) }
    labelled = articles.reduce(0) { sum, article in
      sum + article.sentences.count { !$0.labels.isEmpty }
    }
  }

  private static func areSessions(_ argument: String) -> Bool {
    argument.hasSuffix(".json") || FileBytes.isFolder(argument)
  }

  /// Says of sessions that could not be read; to be called when all results are out.
  func finish() throws {
    try collection?.finish()
  }

  /// Throws where there is nothing to learn from or to measure by.
  func check(_ arguments: [String]) throws {
    guard labelled == 0 else { return }
    // Where nothing could be read, that has been said.
    try finish()
    throw Diagnostic(
      "no sentence has a label in " + arguments.map { "'\($0)'" }.joined(separator: ", "),
      hints: ["sentences are lines such as " + #"{"article": …, "text": …, "label": …}"#],
      exitCode: .badData)
  }

  /// Puts the articles in an order that depends on nothing but the seed and their places.
  mutating func shuffle(seed: UInt64) {
    let keys = articles.indices.map { SHA256.hexadecimal(of: "\(seed) \($0)") }
    articles = articles.indices.sorted { keys[$0] < keys[$1] }.map { articles[$0] }
  }
}
