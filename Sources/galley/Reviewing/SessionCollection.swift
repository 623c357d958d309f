import AnnotationModel
import ArgumentParser
import DisplayText
import SessionStore
import Workbench

/// The sessions that a command on many is given, read in the order of their paths.
///
/// One that cannot be read is named on standard error and left out, unless the command is strict;
/// `finish` then ends it with exit code 65. Several cores read at once. In memory are, besides what
/// a command makes of its sessions, a session a core, or those whose files have 16 MB together where
/// it keeps them whole.
///
///     let collection = try SessionCollection(arguments, console: console)
///     try collection.forEach { Counts($0.session) } body: { counts in total += counts }
///     try collection.finish()
@MainActor final class SessionCollection {
  /// The files: those of a folder stand in its place, sorted by name.
  let paths: [String]
  /// What is known of the sessions that were read until now.
  private(set) var set: SessionSet
  /// The files that could not be read until now.
  private(set) var unread: [String] = []
  /// The articles that were read until now and are none of those asked for.
  private(set) var passedOver: [String] = []
  /// Whether sessions come with the digests of their files.
  private let digests: Bool
  private let sizes: [String: Int]
  private let isStrict: Bool
  private let console: Console
  private let resultsFollow: Bool

  /// Finds the files.
  ///
  /// - Parameter rules: what must hold of the sessions; the first that breaks one stops the reading.
  /// - Parameter resultsFollow: whether nothing is printed before all is read, so that the progress
  ///   may be shown even where results go to the same terminal.
  /// - Throws: when a file is not there or is given twice, or a folder has no sessions.
  convenience init(
    _ arguments: [String], isStrict: Bool, console: Console,
    rules: SessionSet.Rules = .comparable, resultsFollow: Bool = true
  ) throws(Diagnostic) {
    try self.init(
      paths: Self.files(of: arguments), strict: isStrict, console: console, rules: rules,
      resultsFollow: resultsFollow)
  }

  convenience init(
    _ arguments: SessionArguments, console: Console, rules: SessionSet.Rules = .comparable,
    resultsFollow: Bool = true
  ) throws(Diagnostic) {
    try self.init(
      arguments.sessions, isStrict: arguments.strict, console: console, rules: rules,
      resultsFollow: resultsFollow)
  }

  /// - Parameter digests: whether sessions come with the digests of their files.
  init(
    paths: [String], strict: Bool, console: Console, rules: SessionSet.Rules,
    resultsFollow: Bool = true, digests: Bool = false
  ) throws(Diagnostic) {
    self.paths = paths
    sizes = try Self.sizes(of: paths)
    set = SessionSet(rules)
    isStrict = strict
    self.console = console
    self.resultsFollow = resultsFollow
    self.digests = digests
  }

  // MARK: - Finding

  /// Returns the session files of all arguments; throws where a folder has none.
  static func files(of arguments: [String]) throws(Diagnostic) -> [String] {
    var paths: [String] = []
    for argument in arguments {
      let found = try files(argument)
      guard !found.isEmpty else {
        throw Diagnostic(
          "there are no sessions in '\(SessionFolder.path(in: argument))'",
          hints: ["sessions are files that end in .json"])
      }
      paths += found
    }
    return paths
  }

  /// Returns the session files of a folder; a path that leads to no folder is one itself.
  ///
  /// - Parameter recursive: whether folders below a folder count.
  static func files(_ path: String, recursive: Bool = false) throws(Diagnostic) -> [String] {
    guard FileBytes.isFolder(path) else { return [path] }
    do {
      return try recursive
        ? SessionFolder.sessions(below: path) : SessionFolder.sessions(in: path)
    } catch {
      throw Diagnostic(error)
    }
  }

  /// Returns the files' sizes; throws when two paths lead to one file.
  private static func sizes(of paths: [String]) throws(Diagnostic) -> [String: Int] {
    struct File: Hashable {
      var device: UInt64
      var inode: UInt64
    }
    var seen: [File: String] = [:]
    var sizes: [String: Int] = [:]
    for path in paths {
      // A link to nowhere is said to be one when it is opened.
      guard let identity = try? FileBytes.identity(of: path) else {
        guard FileBytes.exists(path) else { throw Diagnostic("there is no file '\(path)'") }
        continue
      }
      let file = File(device: identity.device, inode: identity.inode)
      if let other = seen.updateValue(path, forKey: file) {
        throw Diagnostic(
          other == path
            ? "'\(path)' is given twice" : "'\(other)' and '\(path)' are the same file",
          hints: ["name each session once"], exitCode: .usage)
      }
      sizes[path] = identity.size
    }
    return sizes
  }

  // MARK: - Reading

  /// Reads one session after the other, and calls `body` with what `transform` makes of each.
  ///
  /// - Parameter transform: runs on any core, and is where the time should go.
  /// - Parameter unreadable: takes what could not be read, in its place in the order, and says what
  ///   there is to say; nil to name it on standard error, or to stop there when strict.
  func forEach<Product: Sendable>(
    _ transform: @escaping @Sendable (CollectedSession) throws(Diagnostic) -> Product,
    unreadable: ((UnreadableSession) -> Void)? = nil, body: (Product) throws -> Void
  ) throws {
    try forEachGroup(paths.map { [$0] }, unreadable) { (sessions) throws(Diagnostic) in
      try transform(sessions[0])
    } body: { product in
      try body(product)
    }
  }

  /// Reads the sessions on one article's text after those on another, and calls `body` with what
  /// `transform` makes of those of each article.
  ///
  /// Articles are in the order of their first paths. Those of one article are in memory together.
  ///
  /// - Parameter names: the only articles to compare; empty for all. Of others the names are kept,
  ///   and nothing has to hold of their sessions.
  func forEachArticle<Product: Sendable>(
    named names: [String] = [],
    _ transform: @escaping @Sendable ([CollectedSession]) throws(Diagnostic) -> Product,
    unreadable: ((UnreadableSession) -> Void)? = nil, body: (Product) throws -> Void
  ) throws {
    let digests = Parallel.map(paths, jobs: System.coreCount) { path in
      StoredSession.articleDigest(path) ?? path
    }
    var groups: [[String]] = []
    var positions: [String: Int] = [:]
    for (path, digest) in zip(paths, digests) {
      if let position = positions[digest] {
        groups[position].append(path)
      } else {
        positions[digest] = groups.count
        groups.append([path])
      }
    }
    try forEachGroup(groups, unreadable, articles: Set(names), transform, body: body)
  }

  /// Reads all sessions and keeps them. For a few: see `forEach` and `forEachArticle`.
  func all() throws -> [CollectedSession] {
    var sessions: [CollectedSession] = []
    try forEach {
      $0
    } body: {
      sessions.append($0)
    }
    return sessions
  }

  /// Takes note of files that somebody else found to be unreadable, and named.
  func leaveOut(_ paths: Set<String>) {
    unread += self.paths.filter(paths.contains)
  }

  /// Throws exit code 65 when a session could not be read. To be called when all results are out.
  func finish() throws(ExitCode) {
    guard !unread.isEmpty else { return }
    console.warn([
      .init("\(unread.count) of \(paths.count) sessions could not be read and were left out")
    ])
    throw ExitCode(Diagnostic.ExitCode.badData.rawValue)
  }

  /// What came of the files of a group.
  private struct Outcome<Product: Sendable>: Sendable {
    var members: [SessionSet.Member]
    var unreadable: [UnreadableSession]
    /// Gold sessions beside others, where annotators are compared: what was settled is nobody's
    /// opinion.
    var gold: [String] = []
    /// The article's name, where it is none of those that are wanted.
    var passedOver: String?
    /// nil where no file could be read.
    var product: Result<Product, Diagnostic>?
  }

  private func forEachGroup<Product: Sendable>(
    _ groups: [[String]], _ unreadable: ((UnreadableSession) -> Void)?,
    articles: Set<String> = [],
    _ transform: @escaping @Sendable ([CollectedSession]) throws(Diagnostic) -> Product,
    body: (Product) throws -> Void
  ) throws {
    let jobs = System.coreCount
    let leavesOutGold = set.rules.contains(.oneEachAnnotator)
    let digests = digests
    var progress = ProgressBar(
      total: sizes.values.reduce(0, +), resultsFollow: resultsFollow)
    defer { progress.clear() }
    var next = 0
    while next < groups.count {
      var batch: [[String]] = []
      var bytes = 0
      while next < groups.count, batch.isEmpty || batch.count < 64 && bytes < 16 << 20 {
        batch.append(groups[next])
        bytes += groups[next].reduce(0) { $0 + (sizes[$1] ?? 0) }
        next += 1
      }
      for outcome in Parallel.map(
        batch, jobs: jobs,
        {
          Self.outcome(
            of: $0, digests: digests, leavesOutGold: leavesOutGold, articles: articles, transform)
        })
      {
        for problem in outcome.unreadable {
          if let unreadable {
            unreadable(problem)
          } else if isStrict {
            throw Diagnostic(problem.error)
          } else {
            progress.clear()
            console.report(Diagnostic(problem.error))
            unread.append(problem.path)
          }
        }
        for path in outcome.gold {
          progress.clear()
          console.warn([
            .init("'\(path)' is a gold session, which no annotator made; it is left out")
          ])
        }
        if let article = outcome.passedOver { passedOver.append(article) }
        for member in outcome.members { try set.add(member) }
        if let product = outcome.product { try body(product.get()) }
      }
      progress.advance(by: bytes)
    }
  }

  private nonisolated static func outcome<Product: Sendable>(
    of paths: [String], digests: Bool, leavesOutGold: Bool, articles: Set<String>,
    _ transform: @Sendable ([CollectedSession]) throws(Diagnostic) -> Product
  ) -> Outcome<Product> {
    var sessions: [CollectedSession] = []
    var outcome = Outcome<Product>(members: [], unreadable: [], product: nil)
    for path in paths {
      do throws(SessionFileError) {
        let stored = try StoredSession.read(path, digesting: digests)
        sessions.append(
          CollectedSession(
            path: path, session: stored.session, pendingChanges: stored.pendingChanges,
            digest: stored.digest))
      } catch {
        outcome.unreadable.append(UnreadableSession(path: path, error: error))
      }
    }
    if !articles.isEmpty, let first = sessions.first,
      !sessions.contains(where: { articles.contains($0.session.article.id) })
    {
      outcome.passedOver = first.session.article.id
      return outcome
    }
    if leavesOutGold, !sessions.allSatisfy(\.session.isGold) {
      outcome.gold = sessions.filter(\.session.isGold).map(\.path)
      sessions.removeAll(where: \.session.isGold)
    }
    outcome.members = sessions.map { .init($0.session, path: $0.path) }
    guard !sessions.isEmpty else { return outcome }
    do throws(Diagnostic) {
      outcome.product = .success(try transform(sessions))
    } catch {
      outcome.product = .failure(error)
    }
    return outcome
  }
}
