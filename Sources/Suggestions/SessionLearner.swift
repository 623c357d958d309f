package import AnnotationModel

/// A suggester that follows a session: it has learned from the decisions that stand, in the order in
/// which they were made, and from no others.
///
///     tag 3, tag 4           learns 3, 4
///     undo                   forgets 4
///     split 2, tag 5, undo   learns 5, forgets it; a split teaches nothing
///
/// It may lag behind: what waits is learned with `step`, and comes to the same.
package struct SessionLearner: Sendable {
  package let article: ArticleReading
  package private(set) var suggester: Suggester
  /// What it knew before the session.
  private let base: Suggester
  /// The lessons of the last changes that stand, one list a change, the newest last.
  private var steps: [[Suggester.Lesson]] = []
  /// How many lessons are kept; a change without any counts as one.
  private var kept = 0
  /// The decisions that have not been learned yet, those of one change at a time, the newest last.
  private var waiting: ArraySlice<[SessionReplay.Decision]> = []
  /// Whether the first of those that wait were there before the history: they cannot be taken back.
  private var waitsForBeginning = false

  /// How many lessons can be forgotten without learning all others again, at least.
  package static let limit = 2000

  /// Learns what was decided in a session.
  ///
  /// - Parameter base: a suggester for the labels of the session's schema.
  package init(base: Suggester, session: Session) {
    self.init(base: base, session: session, article: ArticleReading(session))
  }

  private init(base: Suggester, session: Session, article: ArticleReading) {
    self.init(lagging: base, session: session, article: article)
    while step() {}
  }

  /// Learns nothing yet of what was decided in a session; `step` does.
  ///
  /// - Parameters:
  ///   - base: a suggester for the labels of the session's schema.
  ///   - article: the session's, where it has been read already.
  package init(lagging base: Suggester, session: Session, article: ArticleReading? = nil) {
    self.base = base
    self.article = article ?? ArticleReading(session)
    suggester = base
    var waiting: [[SessionReplay.Decision]] = []
    SessionReplay.decisions(of: session) { waiting.append($0) }
    self.waiting = waiting[...]
    waitsForBeginning = true
  }

  /// Whether decisions wait to be learned.
  package var lags: Bool { !waiting.isEmpty }

  /// Learns of what waits at least so many decisions, where there are as many; returns whether any
  /// are left.
  package mutating func step(_ count: Int = .max) -> Bool {
    var learned = 0
    while learned < count, let decisions = waiting.popFirst() {
      let lessons = learn(decisions)
      if waitsForBeginning { waitsForBeginning = false } else { push(lessons) }
      learned += max(1, lessons.count)
    }
    return lags
  }

  /// Whether it is for the labels that a session has.
  package func fits(_ session: Session) -> Bool { suggester.fits(session.schema) }

  /// Follows changes that were recorded together, seen from the session after them.
  ///
  /// - Parameter lagging: what has to be learned again waits for `step`.
  package mutating func apply(_ changes: [Change], to session: Session, lagging: Bool = false) {
    let learns = changes.count { if case .undo = $0.kind { false } else { true } }
    // Of several that teach, only the last is seen as the session was right after it.
    guard learns == 0 || changes.count == 1 else { return learnAgain(session, lagging) }
    for change in changes {
      switch change.kind {
      case .edit, .redo:
        let decisions = change.decisions(in: session)
        if lags { waiting.append(decisions) } else { push(learn(decisions)) }
      case .undo where waiting.count > (waitsForBeginning ? 1 : 0): waiting.removeLast()
      case .undo:
        guard let lessons = steps.popLast() else { return learnAgain(session, lagging) }
        kept -= max(1, lessons.count)
        for lesson in lessons.reversed() { suggester.forget(lesson) }
      }
    }
  }

  private mutating func learnAgain(_ session: Session, _ lagging: Bool) {
    self = SessionLearner(lagging: base, session: session, article: article)
    if !lagging { while step() {} }
  }

  /// The same article and session, on top of what another suggester knows; nothing of the session is
  /// learned yet.
  package func rebased(on base: Suggester, session: Session) -> SessionLearner {
    SessionLearner(lagging: base, session: session, article: article)
  }

  private mutating func learn(_ decisions: [SessionReplay.Decision]) -> [Suggester.Lesson] {
    decisions.map { suggester.learn($0.labels, for: $0.sentence, in: article) }
  }

  private mutating func push(_ lessons: [Suggester.Lesson]) {
    steps.append(lessons)
    kept += max(1, lessons.count)
    // Not before there are twice as many, so that it costs next to nothing a change.
    guard kept > 2 * Self.limit else { return }
    var gone = 0
    while kept > Self.limit, gone < steps.count {
      kept -= max(1, steps[gone].count)
      gone += 1
    }
    steps.removeFirst(gone)
  }
}
