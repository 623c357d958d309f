package import AnnotationModel

/// One session file of a list, read or not.
package struct SessionEntry: Hashable, Sendable {
  /// Where a session stands; what needs somebody comes first.
  package enum State: String, CaseIterable, Sendable {
    case damaged
    /// The journal holds changes that the session file does not, and nobody is at work on it.
    case journalPending = "journal pending"
    /// Somebody has it open for writing.
    case open
    case inProgress = "in progress"
    case complete
  }

  package var path: String
  /// nil where it cannot be read.
  package var summary: SessionSummary?
  /// The number of changes that only the journal holds.
  package var pendingChanges: Int
  /// Who has it open for writing.
  package var holder: String?
  /// Why it cannot be read.
  package var problem: String?

  package init(
    path: String, summary: SessionSummary, pendingChanges: Int = 0, holder: String? = nil
  ) {
    self.path = path
    self.summary = summary
    self.pendingChanges = pendingChanges
    self.holder = holder
  }

  /// A file that cannot be read.
  package init(path: String, problem: String) {
    self.path = path
    self.problem = problem
    pendingChanges = 0
  }

  package var state: State {
    guard let summary else { return .damaged }
    if holder != nil { return .open }
    if pendingChanges > 0 { return .journalPending }
    return summary.tagged == summary.sentences ? .complete : .inProgress
  }
}

/// Which sessions of a list are wanted.
package struct SessionQuery: Sendable {
  package var article: TextPattern?
  package var annotator: String?
  package var state: SessionEntry.State?
  /// Carried by a sentence.
  package var label: String?
  /// Changed then or later.
  package var since: Timestamp?

  package init() {}

  /// Whether an entry is wanted; of one that cannot be read only the state is known.
  package func matches(_ entry: SessionEntry) -> Bool {
    if let state, entry.state != state { return false }
    guard let summary = entry.summary else {
      return article == nil && annotator == nil && label == nil && since == nil
    }
    if let article, article.firstRange(in: summary.article[...]) == nil { return false }
    if let annotator, summary.annotator != annotator { return false }
    if let label, (summary.count(of: label) ?? 0) == 0 { return false }
    if let since, summary.updated < since { return false }
    return true
  }
}

/// What a list of sessions is sorted by, smallest first; files that cannot be read come last.
package enum SessionOrder: String, CaseIterable, Sendable {
  case article, annotator, progress, flagged, time, changed, state

  /// Returns the entries in order; equal ones stay as they were.
  package func sorted(_ entries: [SessionEntry], reversed: Bool = false) -> [SessionEntry] {
    entries.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if self != .state, (one.summary == nil) != (other.summary == nil) {
        return other.summary == nil
      }
      if precedes(reversed ? other : one, reversed ? one : other) { return true }
      if precedes(reversed ? one : other, reversed ? other : one) { return false }
      return left.offset < right.offset
    }.map(\.element)
  }

  private func precedes(_ left: SessionEntry, _ right: SessionEntry) -> Bool {
    if self == .state { return left.state.rank < right.state.rank }
    guard let one = left.summary, let other = right.summary else { return false }
    return precedes(one, other)
  }

  private func precedes(_ left: SessionSummary, _ right: SessionSummary) -> Bool {
    switch self {
    case .article: left.article < right.article
    case .annotator: left.annotator < right.annotator
    case .progress: left.progress < right.progress
    case .flagged: left.flagged < right.flagged
    case .time: left.seconds < right.seconds
    case .changed: left.updated < right.updated
    case .state: false
    }
  }
}

extension SessionEntry.State {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension SessionSummary {
  fileprivate var progress: Double { sentences == 0 ? 1 : Double(tagged) / Double(sentences) }
}
