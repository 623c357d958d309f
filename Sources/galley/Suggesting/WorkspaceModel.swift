import AnnotationModel
import SessionStore
import Suggestions
import Workbench

/// What the suggester learns from the sessions of a workspace, all but the one that is open.
///
/// What others hold of the same article is left out too: an annotator shall not be told their labels.
///
/// They are learned in the order of their last changes, session by session, as if one analyst had
/// made them one after another. What came of it is kept in a file, with the sessions that it is of:
/// where these are still the same, and the first of those that are wanted now, only what follows is
/// learned. So the sessions that one works on in turn are learned once each.
///
///     var model = WorkspaceModel(folder: "sessions", labels: labels, excluding: path, cache: cache)
///     while model.step() {}          // a file a step
///     model.suggester, model.unreadable
struct WorkspaceModel {
  /// What has been learned until now: of use at any time, complete when no step is left.
  private(set) var suggester: Suggester
  /// The sessions that could not be read, and why; they are left out.
  private(set) var unreadable: [UnreadableSession] = []
  /// Whether what was learned is from the cache, as a whole.
  private(set) var isCached = false

  private let cachePath: String?
  /// The digest of the text of which no session is learned.
  private let article: String?
  private let known: Set<String>
  /// What there is to learn, in the order of it once all has been looked at.
  private var sources: [Source] = []
  private var stage: Stage
  /// What the cache holds of, in its order.
  private var cached: [SuggestionCache.Entry] = []
  private var cachedState: ModelState?
  /// What was looked at and is not learned: so that it is not looked at again.
  private var idle: [SuggestionCache.Entry] = []
  private var hasLooked = false

  private struct Source {
    let path: String
    var entry: SuggestionCache.Entry
    /// Kept from when it was looked at, where it was not known.
    var lessons: SessionLessons?
    var isKnown: Bool
  }

  private enum Stage {
    case looking(at: Int)
    case learning(Int)
    case saving
    case done
  }

  /// Finds the sessions and the cache, and reads no session.
  ///
  /// - Parameter folder: where the sessions are; one that is not there has none.
  /// - Parameter labels: the names of the labels of the session that is open.
  /// - Parameter path: the session that is open, which teaches by itself.
  /// - Parameter article: the digest of its article's text.
  /// - Parameter cache: the file in which what was learned is kept; nil keeps nothing.
  init(
    folder: String, labels: [String], excluding path: String?, article: String? = nil,
    cache: String?
  ) {
    suggester = Suggester(labels: labels)
    known = Set(labels)
    cachePath = cache
    self.article = article
    stage = .done
    let open = path.flatMap { try? FileBytes.identity(of: $0) }
    for path in (try? SessionFolder.sessions(in: folder)) ?? [] {
      // A link to nowhere teaches nothing, and opening it says so.
      guard let entry = SuggestionCache.Entry(path),
        (open.map { $0.device != entry.file.device || $0.inode != entry.file.inode } ?? true)
      else { continue }
      sources.append(Source(path: path, entry: entry, isKnown: false))
    }
    guard !sources.isEmpty else { return }
    stage = .looking(at: 0)
    readCache()
  }

  private mutating func readCache() {
    guard let cachePath, let cache = SuggestionCache(reading: cachePath),
      cache.state.labels == suggester.labels
    else { return }
    let entries = Dictionary(cache.entries.map { ($0.name, $0) }) { first, _ in first }
    for index in sources.indices {
      guard let entry = entries[sources[index].entry.name],
        entry.isSameFile(as: sources[index].entry)
      else { continue }
      sources[index].entry = entry
      sources[index].isKnown = true
    }
    cached = cache.entries.filter(\.isLearned)
    cachedState = cache.state
  }

  /// Does all that is left, and returns the suggester.
  mutating func load() -> Suggester {
    while step() {}
    return suggester
  }

  /// Looks at a session file, or learns one, or writes the cache; returns whether anything is left.
  mutating func step() -> Bool {
    switch stage {
    case .looking(var index):
      while index < sources.count, sources[index].isKnown { index += 1 }
      if index < sources.count {
        look(at: index)
        index += 1
      }
      stage = index < sources.count ? .looking(at: index) : begun()
    case .learning(let index):
      learn(index)
      stage = index + 1 < sources.count ? .learning(index + 1) : .saving
    case .saving:
      save()
      stage = .done
    case .done: break
    }
    if case .done = stage { return false }
    return true
  }

  // MARK: - Steps

  private mutating func look(at index: Int) {
    hasLooked = true
    guard let lessons = read(sources[index].path) else { return }
    sources[index].entry.updated = lessons.updated
    sources[index].entry.id = lessons.id
    sources[index].entry.article = lessons.article
    sources[index].entry.teaches = !lessons.isEmpty
    if !lessons.isEmpty { sources[index].lessons = lessons }
    sources[index].isKnown = true
  }

  private mutating func read(_ path: String) -> SessionLessons? {
    do throws(SessionFileError) {
      return SessionLessons(of: try StoredSession.read(path).session, labels: known)
    } catch {
      unreadable.append(UnreadableSession(path: path, error: error))
      return nil
    }
  }

  /// Puts the sessions in order, and begins with what the cache has of them.
  private mutating func begun() -> Stage {
    for index in sources.indices {
      let entry = sources[index].entry
      sources[index].entry.isLearned =
        sources[index].isKnown && entry.teaches && entry.article != article
    }
    let all = sources
    sources = sources.filter(\.entry.isLearned)
      .sorted { SuggestionCache.Entry.precedes($0.entry, $1.entry) }
    let isPrefix =
      cached.count <= sources.count
      && zip(cached, sources).allSatisfy { $0 == $1.entry }
    var learned = 0
    if isPrefix, !cached.isEmpty, let state = cachedState,
      let suggester = try? Suggester(state: state)
    {
      self.suggester = suggester
      learned = cached.count
    }
    cachedState = nil
    idle = all.filter { $0.isKnown && !$0.entry.isLearned }.map(\.entry)
    isCached = learned > 0 && learned == sources.count
    if learned < sources.count { return .learning(learned) }
    return hasLooked ? .saving : .done
  }

  private mutating func learn(_ index: Int) {
    guard let lessons = sources[index].lessons ?? read(sources[index].path) else {
      sources[index].isKnown = false
      return
    }
    sources[index].lessons = nil
    lessons.teach(&suggester)
  }

  private func save() {
    guard let cachePath else { return }
    // What could not be read after all was not learned, and the next one looks again.
    let entries = sources.filter(\.isKnown).map(\.entry) + idle
    let cache = SuggestionCache(entries: entries, state: suggester.state)
    try? FileBytes.keep(cache.bytes, at: cachePath)
  }
}

extension Workspace {
  /// What the suggester has learned from the sessions of this workspace, so that it need not be
  /// learned again; it may be deleted at any time.
  var suggestionCachePath: String { (root == "." ? "" : root + "/") + ".galley/suggestions" }
}
